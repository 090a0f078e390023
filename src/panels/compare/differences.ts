import type { Catalog } from '../../model/catalog';
import type { Compared, Split } from '../../query/compare';
import type { Comparison } from '../../query/selection';
import { later } from '../../text/later';
import { sideNames } from './sides';

/** The sentences on what the sides share and where they differ. */
export function tellDifferences(catalog: Catalog, compare: Comparison, { splits }: Compared): string[] {
  const { a, b } = sideNames(catalog, compare);
  const counts = (part: keyof Split) => ({
    places: splits.places[part].length,
    countries: splits.countries[part].length,
    conveners: splits.conveners[part].length,
    themes: splits.themes[part].length,
  });
  return later.comparison.differences({
    ofThemes: compare.kind === 'themes',
    both: counts('both'),
    alone: [
      { name: a.only, counts: counts('onlyA') },
      { name: b.only, counts: counts('onlyB') },
    ],
  });
}
