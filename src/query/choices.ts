import { rollUp, type Catalog } from '../model/catalog';
import type { Clause } from './filter';
import { DEFAULT_SELECTION, type Selection } from './selection';

/** One filter in use, and the change that takes it away. What it is called is for the words to say. */
export interface FilterInUse {
  readonly id: string;
  readonly clause: Clause;
  readonly value: string;
  readonly without: Partial<Selection>;
}

const without = <T>(list: readonly T[], value: T) => list.filter((other) => other !== value);

/** The filters of a selection, in the order in which the sentence names them. */
export function filtersInUse(selection: Selection): FilterInUse[] {
  const { from, to, themes, institutions, countries, formats, kinds, q, compare } = selection;
  const inUse: FilterInUse[] = [];
  const add = (clause: FilterInUse['clause'], value: string, patch: Partial<Selection>) =>
    inUse.push({ id: `${clause}:${value}`, clause, value, without: patch });
  if (compare !== null) add('compare', '', { compare: null });
  if (from !== null || to !== null) add('period', '', { from: null, to: null });
  for (const value of themes) add('themes', value, chooseThemes(without(themes, value)));
  for (const value of institutions) add('institutions', value, { institutions: without(institutions, value) });
  for (const value of countries) add('countries', value, { countries: without(countries, value) });
  for (const value of formats) add('formats', value, { formats: without(formats, value) });
  for (const value of kinds) add('kinds', value, { kinds: without(kinds, value) });
  if (q.trim() !== '') add('text', q.trim(), { q: '' });
  return inUse;
}

/** The change that takes one clause away whole. */
export function withoutClause(clause: FilterInUse['clause']): Partial<Selection> {
  const fields = { period: ['from', 'to'], themes: ['themes', 'match'], text: ['q'] } as Partial<
    Record<typeof clause, (keyof Selection)[]>
  >;
  return Object.fromEntries(
    (fields[clause] ?? [clause as keyof Selection]).map((field) => [field, DEFAULT_SELECTION[field]]),
  );
}

/** With fewer than two themes, "any" and "all" are the same. */
export const chooseThemes = (themes: readonly string[]): Partial<Selection> => ({
  themes,
  ...(themes.length < 2 ? { match: 'any' } : {}),
});

/** Choosing an institution filters to its meetings and opens its page; choosing it again takes both away. */
export function chooseInstitution(catalog: Catalog, selection: Selection, id: string): Partial<Selection> {
  const top = rollUp(catalog, id);
  const alone = selection.institutions.length === 1 && selection.institutions[0] === top;
  if (alone && selection.focus === id) return { institutions: [], focus: null };
  return { institutions: [top], focus: id };
}

/** Choosing a link in Pairs filters to the meetings that both convened; choosing it again takes the filter away. */
export function choosePair(selection: Selection, pair: readonly [string, string]): Partial<Selection> {
  const chosen =
    pair.length === selection.institutions.length && pair.every((id) => selection.institutions.includes(id));
  return { institutions: chosen ? [] : [...pair], focus: null };
}
