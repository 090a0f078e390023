import { countBits, countShared, intersect, noBits, type Bits } from './bits';
import { withoutClause } from './choices';
import type { Facets } from './facets';
import { filter, type Clause, type Filtered } from './filter';
import type { Selection } from './selection';

/** Number of meetings for each value of a facet, under every clause but the facet's own. */
export type Counts = ReadonlyMap<string, number>;

function countValues(column: ReadonlyMap<string, Bits>, base: Bits): Map<string, number> {
  return new Map([...column].map(([value, bits]) => [value, countShared(bits, base)]));
}

/**
 * What a click on each theme would give: with "any" the meetings of that theme, with "all" those that have it
 * beside the themes chosen already.
 */
export function countThemes(facets: Facets, filtered: Filtered, selection: Selection): Counts {
  const base =
    selection.match === 'all'
      ? selection.themes.reduce(
          (left, theme) => intersect(left, facets.themes.get(theme) ?? noBits(facets.size)),
          filtered.except('themes'),
        )
      : filtered.except('themes');
  return countValues(facets.themes, base);
}

export const countFormats = (facets: Facets, filtered: Filtered): Counts =>
  countValues(facets.formats, filtered.except('formats'));

export const countKinds = (facets: Facets, filtered: Filtered): Counts =>
  countValues(facets.kinds, filtered.except('kinds'));

/** The clauses, if any, whose removal alone would give meetings again. */
export const waysBack = (filtered: Filtered): Clause[] =>
  [...filtered.clauses.keys()].filter((clause) => countBits(filtered.except(clause)) > 0);

/** The step that gives meetings again, where one does: any of the themes in place of all, or else one clause less. */
export function wayBack(
  facets: Facets,
  selection: Selection,
  filtered: Filtered,
): { name: Clause | 'anyTheme'; patch: Partial<Selection> } | null {
  if (selection.match === 'all' && filter(facets, { ...selection, match: 'any' }).count > 0)
    return { name: 'anyTheme', patch: { match: 'any' } };
  const [clause] = waysBack(filtered);
  return clause === undefined ? null : { name: clause, patch: withoutClause(clause) };
}
