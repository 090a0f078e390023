import { counted, formatList } from '../format';

type Counted = 'places' | 'countries' | 'conveners' | 'themes';
type Counts = Readonly<Record<Counted, number>>;

type Nouns = Record<Counted, readonly [string, string]>;
const NOUNS: Nouns = {
  places: ['place', 'places'],
  countries: ['country', 'countries'],
  conveners: ['convening institution', 'convening institutions'],
  themes: ['theme', 'themes'],
};
/** Where themes are compared. */
const BESIDE_THEMES: Nouns = { ...NOUNS, themes: ['other theme', 'other themes'] };
const COUNTED = Object.keys(NOUNS) as Counted[];

/** `2 places and 3 themes`; empty where all are none. */
const list = (counts: Counts, nouns: Nouns) =>
  formatList(COUNTED.filter((key) => counts[key] > 0).map((key) => counted(counts[key], ...nouns[key])));

interface Differences {
  readonly ofThemes: boolean;
  readonly both: Counts;
  /** What only one side has, under its name: `Only before 2018`. */
  readonly alone: readonly { readonly name: string; readonly counts: Counts }[];
}

/** What the sides share, and what only one has: whole sentences, in the order of the page. */
function differences({ ofThemes, both, alone }: Differences): string[] {
  const nouns = ofThemes ? BESIDE_THEMES : NOUNS;
  const missing = formatList(
    COUNTED.filter((key) => both[key] === 0).map((key) => nouns[key][0]),
    'or',
  );
  const shared = list(both, nouns);
  const first =
    shared === '' ? `They share no ${missing}.` : `They share ${shared}${missing && `, but no ${missing}`}.`;
  const rest = alone.map(({ name, counts }) => ({ name, has: list(counts, nouns) })).filter(({ has }) => has !== '');
  return [first, ...rest.map(({ name, has }) => `${name}: ${has}.`)];
}

/** Words of the panel that compares two themes or two periods. */
export const comparison = {
  region: 'Comparison',
  heading: 'Comparison',
  /** Accessible names of the two lists of themes. */
  first: 'First theme',
  second: 'Second theme',
  and: 'and',
  /** Around the marks: `● before and ◒ since 2018`. */
  beforeWord: 'Before',
  sinceWord: 'and since',
  swap: 'Swap sides',
  close: 'Close the comparison',
  both: 'Both',
  lists: 'All names',
  none: 'None',
  rows: {
    meetings: 'Meetings',
    places: 'Places',
    countries: 'Countries of venue or hosts',
    conveners: 'Convening institutions',
    themes: 'Themes',
    topics: 'Topics',
    otherThemes: 'Other themes',
  },
  differences,
};
