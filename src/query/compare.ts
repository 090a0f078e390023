import { rollUp, type Catalog } from '../model/catalog';
import type { Meeting } from '../model/schema';
import { among } from './among';
import { pick, type Bits } from './bits';
import type { Facets } from './facets';
import { filter } from './filter';
import { findings, type Findings } from './findings';
import type { Selection } from './selection';

/** What two sides may share: ids, country codes, and the labels of topics. */
const ASPECTS = ['meetings', 'places', 'countries', 'conveners', 'themes', 'topics'] as const;
export type Aspect = (typeof ASPECTS)[number];

export interface Side {
  readonly matched: Bits;
  readonly found: Findings;
  /** Each once, in order of time. */
  readonly has: Readonly<Record<Aspect, readonly string[]>>;
}

export interface Split {
  readonly both: readonly string[];
  readonly onlyA: readonly string[];
  readonly onlyB: readonly string[];
}

export interface Compared {
  readonly a: Side;
  readonly b: Side;
  readonly splits: Readonly<Record<Aspect, Split>>;
}

type Read = (meeting: Meeting, catalog: Catalog, selection: Selection) => readonly (string | null)[];

const READ: Record<Aspect, Read> = {
  meetings: ({ id }) => [id],
  places: ({ place }) => [place],
  countries: ({ hostCountry }) => [hostCountry],
  conveners: ({ roles }, catalog, selection) =>
    roles.filter(({ role }) => selection.roles.includes(role)).map(({ institution }) => rollUp(catalog, institution)),
  // That the sides differ in the themes compared goes without saying.
  themes: ({ themes }, _, { compare }) =>
    themes.map(({ theme }) => theme).filter((id) => id !== compare?.a && id !== compare?.b),
  topics: ({ topics }) => topics.map(({ label }) => label),
};

const record = <T>(read: (aspect: Aspect) => T) =>
  Object.fromEntries(ASPECTS.map((aspect) => [aspect, read(aspect)])) as Record<Aspect, T>;

/** The question that one side asks: every clause of the selection, and its own. */
function questionOf(selection: Selection, side: 'a' | 'b'): Selection {
  const { compare } = selection;
  if (compare === null) return selection;
  return compare.kind === 'themes'
    ? { ...selection, compare: null, themes: [compare[side]], match: 'any' }
    : { ...selection, compare: null, ...compare[side] };
}

/** Both sides of the comparison with what they share; null where nothing is compared. */
export function compareSides(catalog: Catalog, facets: Facets, selection: Selection): Compared | null {
  if (selection.compare === null) return null;
  const sideOf = (side: 'a' | 'b'): Side => {
    const { matched } = filter(facets, questionOf(selection, side));
    const meetings = pick(catalog.meetings, matched);
    const has = record((aspect) => {
      const values = meetings.flatMap((meeting) => READ[aspect](meeting, catalog, selection));
      return [...new Set(values)].filter((value) => value !== null);
    });
    return { matched, found: findings(catalog, among(catalog, matched).at), has };
  };
  const [a, b] = [sideOf('a'), sideOf('b')];
  const splits = record((aspect): Split => {
    const [ofA, ofB] = [new Set(a.has[aspect]), new Set(b.has[aspect])];
    return {
      both: [...ofA].filter((value) => ofB.has(value)),
      onlyA: [...ofA].filter((value) => !ofB.has(value)),
      onlyB: [...ofB].filter((value) => !ofA.has(value)),
    };
  });
  return { a, b, splits };
}
