import { overlapping } from '../model/dates';
import { countBits, intersect, noBits, setBit, unite, type Bits } from './bits';
import { roleKey, type Facets } from './facets';
import { fold } from './fold';
import type { Selection } from './selection';

export type Clause = 'period' | 'themes' | 'countries' | 'institutions' | 'formats' | 'kinds' | 'text' | 'compare';

/** What each active clause lets through. A view may ask for what matches every clause but its own. */
export interface Filtered {
  readonly clauses: ReadonlyMap<Clause, Bits>;
  /** Positions that match every clause. */
  readonly matched: Bits;
  readonly count: number;
  /** A comparison of themes goes with the themes; the timeline shows a comparison of periods itself. */
  except(clause: Clause): Bits;
}

type Filter = (facets: Facets, selection: Selection) => Bits | null;

const anyOf = (column: ReadonlyMap<string, Bits>, values: readonly string[], size: number): Bits | null =>
  values.length === 0
    ? null
    : values.reduce<Bits>((found, value) => unite(found, column.get(value) ?? noBits(size)), noBits(size));

/** Meetings that share a day with the period. */
function within(facets: Facets, period: Pick<Selection, 'from' | 'to'>): Bits {
  const isWithin = overlapping(facets, period);
  const bits = noBits(facets.size);
  for (let position = 0; position < facets.size; position++) if (isWithin(position)) setBit(bits, position);
  return bits;
}

function inPeriod(facets: Facets, { from, to, compare }: Selection): Bits | null {
  if ((from === null && to === null) || compare?.kind === 'periods') return null;
  return within(facets, { from, to });
}

function withThemes(facets: Facets, { themes, match, compare }: Selection): Bits | null {
  if (compare?.kind === 'themes') return null;
  if (match === 'any' || themes.length === 0) return anyOf(facets.themes, themes, facets.size);
  return themes.reduce((left, theme) => intersect(left, facets.themes.get(theme) ?? noBits(facets.size)), facets.all);
}

/** Meetings in which each of the institutions holds at least one of the counted roles. */
function convenedBy(facets: Facets, { institutions, roles }: Selection): Bits | null {
  if (institutions.length === 0) return null;
  return institutions.reduce((left, institution) => {
    const keys = roles.map((role) => roleKey(institution, role));
    return intersect(left, anyOf(facets.roles, keys, facets.size) ?? noBits(facets.size));
  }, facets.all);
}

/** Meetings whose text holds every word of the search. */
function withText(facets: Facets, { q }: Selection): Bits | null {
  const searched = fold(q).split(/\s+/).filter(Boolean);
  if (searched.length === 0) return null;
  const bits = noBits(facets.size);
  facets.texts().forEach((text, position) => {
    if (searched.every((word) => text.includes(word))) setBit(bits, position);
  });
  return bits;
}

/** Meetings on either side of the comparison. */
function compared(facets: Facets, { compare }: Selection): Bits | null {
  if (compare === null) return null;
  if (compare.kind === 'themes') return anyOf(facets.themes, [compare.a, compare.b], facets.size);
  return unite(within(facets, compare.a), within(facets, compare.b));
}

const FILTERS: Record<Clause, Filter> = {
  period: inPeriod,
  themes: withThemes,
  countries: (facets, { countries }) => anyOf(facets.countries, countries, facets.size),
  institutions: convenedBy,
  formats: (facets, { formats }) => anyOf(facets.formats, formats, facets.size),
  kinds: (facets, { kinds }) => anyOf(facets.kinds, kinds, facets.size),
  text: withText,
  compare: compared,
};

export function filter(facets: Facets, selection: Selection): Filtered {
  const clauses = new Map<Clause, Bits>();
  for (const [clause, apply] of Object.entries(FILTERS) as [Clause, Filter][]) {
    const bits = apply(facets, selection);
    if (bits) clauses.set(clause, bits);
  }
  const ofThemes = selection.compare?.kind === 'themes';
  const except = (left: Clause | null) =>
    [...clauses].reduce(
      (found, [clause, bits]) =>
        clause === left || (ofThemes && clause === 'compare' && left === 'themes') ? found : intersect(found, bits),
      facets.all,
    );
  const matched = except(null);
  return { clauses, matched, count: countBits(matched), except };
}
