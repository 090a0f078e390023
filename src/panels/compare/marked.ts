import type { Catalog } from '../../model/catalog';
import type { Comparison } from '../../query/selection';
import { later } from '../../text/later';
import { sideNames } from './sides';

/** What each mark of a comparison stands for, in the order of the table's columns. */
export function markedSides(catalog: Catalog, compare: Comparison) {
  const { a, b } = sideNames(catalog, compare);
  return [
    { mark: 'a', name: a.only, family: a.family },
    { mark: 'both', name: later.comparison.both, family: a.family === b.family ? a.family : 0 },
    { mark: 'b', name: b.only, family: b.family },
  ] as const;
}
