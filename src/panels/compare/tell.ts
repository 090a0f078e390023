import type { Catalog } from '../../model/catalog';
import type { Compared } from '../../query/compare';
import type { Comparison } from '../../query/selection';
import type { Part } from '../../text/en/reading';
import { words } from '../../text/words';
import { sideNames } from './sides';

/** The reading line while two sides are compared. */
export function tellSides(catalog: Catalog, compare: Comparison, { a, b }: Compared): Part[] {
  const names = sideNames(catalog, compare);
  const dated = compare.kind === 'themes';
  return words.compare.sentence({ ...names.a, dated, found: a.found }, { ...names.b, dated, found: b.found });
}
