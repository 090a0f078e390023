import { counted, formatDays, formatList, formatNumber, formatYears } from '../format';
import { countries, institutions, meetings, places } from './counts';

/** A piece of the sentence: plain, strong, or the name of a filter (with the number of its theme family, if any). */
export interface Part {
  text: string;
  strong?: boolean;
  filter?: boolean;
  family?: number;
}

interface Named {
  label: string;
  family?: number;
}

/** What the sentence tells; every list is in the reader's words. */
export interface Reading {
  shown: number;
  total: number;
  places: number;
  countries: number;
  inPlace: number;
  online: number;
  notStated: number;
  firstYear: number | null;
  lastYear: number | null;
  /** Years that the data cover. */
  covered: { first: number; last: number };
  from: string | null;
  to: string | null;
  themes: readonly Named[];
  match: 'any' | 'all';
  institutions: readonly string[];
  hostCountries: readonly string[];
  /** Ids of formats and of kinds. */
  formats: readonly string[];
  kinds: readonly string[];
  q: string;
}

/** How a format reads after "was held". */
const format: Record<string, string> = {
  'in-person': 'in person',
  online: 'online',
  'not-stated': 'in a format that the source does not state',
};

/** How a kind reads after "was" and after "were". */
const kind: Record<string, readonly [string, string]> = {
  'network-meeting': ['a meeting of the Network', 'meetings of the Network'],
  'working-lunch': ['a working lunch', 'working lunches'],
  ministerial: ['a ministers’ meeting', 'ministers’ meetings'],
  'joint-meeting': ['a joint meeting', 'joint meetings'],
  'closed-meeting': ['a closed meeting', 'closed meetings'],
};

const plain = (text: string): Part => ({ text });
const strong = (text: string): Part => ({ text, strong: true });

function join(groups: readonly Part[][], word: string, comma = ', ', lastComma = ' '): Part[] {
  return groups.flatMap((group, i) =>
    i === 0 ? group : [plain(i === groups.length - 1 ? `${lastComma}${word} ` : comma), ...group],
  );
}

/** As many names as a sentence bears; beyond them it counts. */
const MOST_NAMES = 4;

function names(items: readonly Named[], word: string): Part[] {
  const told = items.length > MOST_NAMES ? items.slice(0, MOST_NAMES - 1) : items;
  const parts = told.map(({ label, family }): Part[] => [{ text: label, filter: true, ...(family ? { family } : {}) }]);
  const others = items.length - told.length;
  const all = others > 0 ? [...parts, [{ text: `${formatNumber(others)} others`, filter: true }]] : parts;
  // Names that hold a comma or an "and" themselves are kept apart by more than that.
  const holds = (text: string) => told.some(({ label }) => label.includes(text));
  if (holds(',')) return join(all, word, '; ', '; ');
  return join(all, word, ', ', holds(' and ') ? ', ' : ' ');
}
const labels = (items: readonly string[], word: string) =>
  names(
    items.map((label) => ({ label })),
    word,
  );

/** A sentence bears so much of a search; its chip has all of it. */
const LONGEST_SEARCH = 32;
const cut = (q: string) => (q.length > LONGEST_SEARCH ? `${q.slice(0, LONGEST_SEARCH - 1)}…` : q);

/** "between 2015 and 2018", "in 2015", "since 2015", "up to 2018"; days are written out. */
function period(from: string | null, to: string | null): string {
  if (from !== null && to !== null)
    return from === to
      ? `${from.length === 4 ? 'in' : 'on'} ${formatDays(from)}`
      : `between ${formatDays(from)} and ${formatDays(to)}`;
  if (from !== null) return `since ${formatDays(from)}`;
  return to === null ? '' : `up to ${formatDays(to)}`;
}

function predicates(reading: Reading, one: boolean): Part[][] {
  const groups: Part[][] = [];
  const add = (verb: string, parts: Part[]) => groups.push([plain(verb), ...parts]);
  if (reading.themes.length > 0) add('took up ', names(reading.themes, reading.match === 'any' ? 'or' : 'and'));
  if (reading.institutions.length > 0)
    add('had ', [
      ...labels(reading.institutions, 'and'),
      plain(reading.institutions.length > 1 ? ' in counted roles' : ' in a counted role'),
    ]);
  if (reading.hostCountries.length > 0)
    add('had ', [...labels(reading.hostCountries, 'or'), plain(' as venue or host country')]);
  if (reading.formats.length > 0)
    add(
      one ? 'was held ' : 'were held ',
      labels(
        reading.formats.map((key) => format[key] ?? key),
        'or',
      ),
    );
  if (reading.kinds.length > 0)
    add(
      one ? 'was ' : 'were ',
      labels(
        reading.kinds.map((key) => kind[key]?.[one ? 0 : 1] ?? key),
        'or',
      ),
    );
  if (reading.q !== '') add(one ? 'mentions ' : 'mention ', [{ text: `“${cut(reading.q)}”`, filter: true }]);
  return groups;
}

/** Joins what is said of the meetings: with a comma where one part is a list itself. */
function joinPredicates(says: readonly Part[][]): Part[] {
  const isList = says.length > 2 || says.some((parts) => parts.filter(({ filter }) => filter).length > 1);
  return isList ? join(says, 'and', ', ', ', ') : join(says, 'and');
}

/** True where a period lies wholly before or after the years that the data cover. */
const misses = ({ from, to, covered }: Reading) =>
  (from !== null && Number(from.slice(0, 4)) > covered.last) || (to !== null && Number(to.slice(0, 4)) < covered.first);

/** Where the meetings shown met: "in 3 places across 2 countries, online". */
export function where(
  reading: Pick<Reading, 'inPlace' | 'places' | 'countries' | 'online' | 'notStated'>,
  across: boolean,
): Part[] {
  const groups: Part[][] = [];
  if (reading.inPlace > 0) {
    const place: Part[] = [plain('in '), strong(places(reading.places))];
    if (across && reading.countries > 1) place.push(plain(' across '), strong(countries(reading.countries)));
    groups.push(place);
  }
  if (reading.online > 0) groups.push([plain('online')]);
  if (reading.notStated > 0) groups.push([plain('with no venue stated')]);
  return join(groups, 'and');
}

/** The reading line at rest: what the whole dataset holds. */
function atRest(reading: Reading): Part[] {
  const parts: Part[] = [];
  if (reading.firstYear !== null) parts.push(plain(`Since ${reading.firstYear}, `));
  parts.push(strong(meetings(reading.total)));
  if (reading.inPlace > 0)
    parts.push(plain(' in '), strong(places(reading.places)), plain(' across '), strong(countries(reading.countries)));
  if (reading.online > 0) parts.push(plain(reading.inPlace > 0 ? ', and online' : ' online'));
  return [...parts, plain('.')];
}

function sentence(reading: Reading, filtered: boolean): Part[] {
  if (!filtered) return atRest(reading);
  const one = reading.shown === 1;
  const when = period(reading.from, reading.to);
  const says = predicates(reading, one || reading.shown === 0);
  if (reading.shown === 0) {
    if (misses(reading)) {
      const { first, last } = reading.covered;
      return [plain(`The data cover ${formatYears(first, last)}: they hold no meeting ${when}.`)];
    }
    return says.length > 0
      ? [plain(`No meeting${when && ` ${when}`} `), ...joinPredicates(says), plain('.')]
      : [plain(`No meeting was held ${when}.`)];
  }
  const head = [
    strong(`${formatNumber(reading.shown)} of ${formatNumber(reading.total)}`),
    plain(` ${reading.total === 1 ? 'meeting' : 'meetings'}`),
  ];
  const middle =
    says.length > 0
      ? [plain(when && ` ${when}`), plain(' '), ...joinPredicates(says)]
      : [plain(` ${one ? 'was' : 'were'} held ${when}`)];
  // "Held online" has said where.
  const saidWhere = reading.formats.join() === 'online';
  const place = saidWhere ? [] : [plain(', '), ...where(reading, says.length === 0)];
  const years =
    when === '' && reading.firstYear !== null && reading.lastYear !== null
      ? [plain(`, ${formatYears(reading.firstYear, reading.lastYear)}`)]
      : [];
  return [...head, ...middle, ...place, ...years, plain('.')].filter(({ text }) => text !== '');
}

/** The two lines that break the whole down. */
function breakdown(
  reading: Pick<Reading, 'inPlace' | 'online' | 'notStated'>,
  conveners: number,
  milestones: number,
): string[] {
  const venues = [
    reading.inPlace > 0 ? `${formatNumber(reading.inPlace)} in a named place` : '',
    reading.online > 0 ? `${formatNumber(reading.online)} online` : '',
    reading.notStated > 0 ? `${formatNumber(reading.notStated)} with no venue stated` : '',
  ];
  const counts = [
    `${institutions(conveners)} in a counted role`,
    milestones > 0 ? counted(milestones, 'milestone', 'milestones') : '',
  ];
  return [venues, counts].map((parts) => parts.filter(Boolean).join(', '));
}

/** `3 of 20 meetings: Children`. */
const ofAll = (shown: number, total: number, filters: readonly string[]) =>
  `${formatNumber(shown)} of ${meetings(total)}${filters.length > 0 ? `: ${filters.join(', ')}` : ''}`;

/** The sentence over the three views, and what stands beside it. */
export const reading = {
  sentence,
  breakdown,
  status: (...told: Parameters<typeof ofAll>) => `Showing ${ofAll(...told)}`,
  /** At rest it has no other number to tell. */
  inShort: (...told: Parameters<typeof ofAll>) => (told[2].length > 0 ? ofAll(...told) : meetings(told[1])),
  clearAll: 'Clear all',
  remove: (label: string) => `Remove ${label}`,
  chips: 'Filters in use',
  tools: 'Play and compare',
  institutionInFull: (country: string | undefined, name: string) => (country ? `${country}, ${name}` : name),
  searched: (q: string) => `“${q}”`,
  /** On a chip; the rail says it under a heading. */
  formatNotStated: 'Format not stated',
  back: {
    period: 'Show all years',
    themes: 'Show all themes',
    anyTheme: 'Any of these themes',
    countries: 'Show all countries',
    institutions: 'Show all institutions',
    formats: 'Show all formats',
    kinds: 'Show all kinds',
    text: 'Clear the search',
    compare: 'Close the comparison',
  },
  periodLabel: (from: string | null, to: string | null) => {
    if (from !== null && to !== null)
      return from === to ? formatDays(from) : `${formatDays(from, from, 'short')} – ${formatDays(to, to, 'short')}`;
    return from !== null
      ? `Since ${formatDays(from, from, 'short')}`
      : `Up to ${formatDays(to ?? '', to ?? '', 'short')}`;
  },
  list: (items: readonly string[]) => formatList(items),
};
