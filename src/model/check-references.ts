import { nearest } from './nearest';
import type { Finding, Path } from './problem';
import { printable, quote } from './quote';
import { eachText, recordsOf, type Usable } from './usable';

/** The list that a field's ids come from: the same wherever a field has this name. */
const LISTS = new Map([
  ['institution', 'institutions'],
  ['partOf', 'institutions'],
  ['place', 'places'],
  ['country', 'countries'],
  ['hostCountry', 'countries'],
  ['theme', 'themes'],
  ['family', 'themeFamilies'],
  ['source', 'sources'],
  ['meetings', 'meetings'],
] as const);
type List = typeof LISTS extends Map<string, infer Name> ? Name : never;

const SHORT_LIST = 12;
/** Looking for a likeness is slow in a long list, and nobody reads that many guesses. */
const MOST_COMPARED = 20_000;

interface Known {
  ids: Set<string>;
  /** Ids by what people call the record. */
  byName: Map<string, string>;
}

function knownIn(dataset: Usable, list: List): Known {
  const known: Known = { ids: new Set(), byName: new Map() };
  for (const [record] of recordsOf<object>(dataset[list])) {
    const { id, code, name, names, otherNames, abbreviation, label } = record as Record<string, unknown>;
    const key = (id ?? code) as string | undefined;
    if (key === undefined) continue;
    known.ids.add(key);
    eachText([name, names, otherNames, abbreviation, label], (text) => known.byName.set(text.toLowerCase(), key));
  }
  return known;
}

function listOf(path: Path): List | undefined {
  if (path.length <= 2) return undefined;
  const last = path.at(-1);
  return LISTS.get((typeof last === 'string' ? last : path.at(-2)) as never);
}

/** Looks up the ids that one record names another by. */
export class References {
  /** `list id` of every record that something names, or seems to mean. */
  readonly used = new Set<string>();
  private readonly known = new Map<List, Known>();
  private compared = 0;

  constructor(private readonly dataset: Usable) {
    for (const list of LISTS.values()) this.known.set(list, knownIn(dataset, list));
  }

  /** The id or code that may be meant by a text at a place that refers to a list; undefined elsewhere. */
  nearest(path: Path, text: string): string | undefined {
    const list = listOf(path);
    if (!list) return undefined;
    const { ids, byName } = this.known.get(list)!;
    if ((this.compared += ids.size + 10) > MOST_COMPARED) return undefined;
    const guess = byName.get(text.trim().toLowerCase()) ?? nearest(text, ids);
    if (guess !== undefined) this.used.add(`${list} ${guess}`);
    return guess;
  }

  /** Every id that is not in its list. A list that could not be read at all is not held against its ids. */
  unknown(): Finding[] {
    const findings: Finding[] = [];
    eachText(this.dataset, (text, path) => {
      const list = listOf(path);
      if (!list || !this.dataset[list]) return;
      const { ids } = this.known.get(list)!;
      if (ids.has(text)) return void this.used.add(`${list} ${text}`);
      const guess = this.nearest(path, text);
      const allowed = guess === undefined && ids.size <= SHORT_LIST ? printable([...ids].join(', ')) : undefined;
      findings.push({ path: [...path], wrong: `${quote(text)} is not in ${list}`, allowed, nearest: guess });
    });
    return findings;
  }

  /** Places and institutions that nothing names; to be asked after `unknown`. None while a meeting is unreadable. */
  orphans(): Finding[] {
    if (!this.dataset.meetings || this.dataset.meetings.includes(undefined)) return [];
    return (['places', 'institutions'] as const).flatMap((list) =>
      [...recordsOf<{ readonly id?: string | undefined }>(this.dataset[list])]
        .filter(([{ id }]) => id !== undefined && !this.used.has(`${list} ${id}`))
        .map(([{ id }, position]) => ({ path: [list, position, 'id'], wrong: `"${id}" ${UNUSED[list]}` })),
    );
  }
}

const UNUSED = {
  places: 'is a place that no meeting or milestone names: use it or remove it',
  institutions: 'is an institution that no role, participant, speaker or partOf names: use it or remove it',
};
