import { familyNumber, type Catalog } from '../model/catalog';
import { unlessAll, type MeetingSet } from '../model/meeting-set';
import { among } from './among';
import type { Compared } from './compare';
import type { Selection } from './selection';

/** The meetings that a filter lights; null where it leaves none out. A comparison sets its sides apart even so. */
export const litBy = (catalog: Catalog, { compare }: Selection, matching: MeetingSet): MeetingSet | null =>
  compare === null ? unlessAll(catalog, matching) : matching;

/** The themes that are asked for: those of the filter, or the two compared. */
export const askedThemes = ({ compare, themes }: Selection): readonly string[] =>
  compare?.kind === 'themes' ? [compare.a, compare.b] : themes;

/** Number of the one family of all the themes asked for, from 1; 0 where they have several, or none is asked for. */
export function familyAsked(catalog: Catalog, selection: Selection): number {
  const numbers = new Set(askedThemes(selection).map((id) => familyNumber(catalog, id)));
  return numbers.size === 1 ? ([...numbers][0] ?? 0) : 0;
}

/** Both sides of a comparison as sets, each with the number of its theme's family, or 0; undefined without one. */
export function sidesOf(catalog: Catalog, { compare }: Selection, compared: Compared | null) {
  if (!compare || !compared) return undefined;
  const sideOf = (side: 'a' | 'b') => ({
    has: among(catalog, compared[side].matched).has,
    family: compare.kind === 'themes' ? familyNumber(catalog, compare[side]) : 0,
  });
  return { a: sideOf('a'), b: sideOf('b') };
}
