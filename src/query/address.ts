import { COUNTED_ROLES, rollUp, type Catalog } from '../model/catalog';
import { firstDay, isDayOrYear, lastDay } from '../model/dates';
import { HUB_STATES, NETWORK_VIEWS } from '../model/network-view';
import { FORMATS, KINDS, ROLES } from '../model/terms';
import { readComparison, writeComparison } from './comparison';
import { DEFAULT_SELECTION, EMBEDS, LANGUAGES, MODES, PANELS, type Selection } from './selection';

/** A part of the address that was left out, and why, as a key of the words. */
export interface Ignored {
  readonly key: string;
  readonly value: string;
  readonly reason: 'unknown-key' | 'unknown-value' | 'period-reversed' | 'too-long' | 'not-beside';
}

/** `read` gives undefined for a text that it does not accept; `write` gives the text. */
interface Codec<T> {
  read(text: string, catalog: Catalog): T | undefined;
  write(value: T): string;
}

/** A text as a notice can show it: no sign that hides or turns what stands beside it, and no half of one. */
const seen = (text: string) => text.replace(/\p{C}/gu, '?');
const UNSEEN = /[\p{Cc}\u200b\u202a-\u202e\u2060\u2066-\u2069\ufeff]/gu;

const MAX_VALUE = 2000;
const NONE = 'none';

const member =
  <T extends string>(allowed: readonly T[]) =>
  (text: string) =>
    allowed.find((value) => value === text);

const oneOf = <T extends string>(allowed: readonly T[]): Codec<T> => ({
  read: member(allowed),
  write: (value) => value,
});

const nullable = <T>({ read, write }: Codec<T>): Codec<T | null> => ({
  read,
  write: (value) => (value === null ? '' : write(value)),
});

/** Values joined with dots. Keeps the known ones; `decode` reports the others. */
const listOf = <T extends string>(known: (text: string, catalog: Catalog) => T | undefined): Codec<readonly T[]> => ({
  read: (text, catalog) => {
    if (text === NONE) return [];
    const values = text.split('.').map((part) => known(part, catalog));
    const kept = [...new Set(values.filter((value) => value !== undefined))];
    return kept.length > 0 ? kept : undefined;
  },
  write: (values) => (values.length === 0 ? NONE : values.join('.')),
});

const known = (lookup: (catalog: Catalog) => { has(id: string): boolean }) => (text: string, catalog: Catalog) =>
  lookup(catalog).has(text) ? text : undefined;

/** A text that stands in the address as it is; null at rest. */
const textOf = (accepts: (text: string, catalog: Catalog) => boolean): Codec<string | null> => ({
  read: (text, catalog) => (accepts(text, catalog) ? text : undefined),
  write: (value) => value ?? '',
});

const day = textOf(isDayOrYear);
const slug = textOf((text) => /^[a-z0-9-]{1,80}$/.test(text));
const focus = textOf(
  (text, catalog) =>
    catalog.meeting.has(text) ||
    catalog.milestone.has(text) ||
    catalog.place.has(text) ||
    catalog.institution.has(text) ||
    (/^[a-z]{2}$/.test(text) && catalog.country.has(text.toUpperCase())),
);
const KIOSK_SECONDS = { least: 3, most: 600 };
const kiosk: Codec<Selection['kiosk']> = {
  read: (text) => {
    if (text === 'own') return text;
    const seconds = /^\d{1,3}$/.test(text) ? Number(text) : 0;
    return seconds >= KIOSK_SECONDS.least && seconds <= KIOSK_SECONDS.most ? seconds : undefined;
  },
  write: (value) => String(value ?? ''),
};
/** A path beside this page: no scheme, no host, no way up, so another origin cannot be named. */
const SAME_PLACE = /^(?!.*(?:\.\.|\/\/))\w[\w./-]*\.json$/;
const samePlace = textOf((text) => SAME_PLACE.test(text));
const countryCode = (text: string, catalog: Catalog) => {
  const code = text.toUpperCase();
  return catalog.country.has(code) ? code : undefined;
};
const countries = listOf(countryCode);

/** One codec for each field of the Selection: a field without one does not compile. */
const CODECS: { [Field in keyof Selection]: Codec<Selection[Field]> } = {
  from: day,
  to: day,
  themes: listOf(known((catalog) => catalog.theme)),
  match: oneOf(['any', 'all']),
  countries: { read: countries.read, write: (values) => countries.write(values).toLowerCase() },
  institutions: listOf((text, catalog) => (catalog.institution.has(text) ? rollUp(catalog, text) : undefined)),
  roles: listOf(member(ROLES)),
  formats: listOf(member(FORMATS)),
  kinds: listOf(member(KINDS)),
  q: { read: (text) => text.replace(UNSEEN, '').slice(0, 200), write: (value) => value },
  compare: { read: readComparison, write: writeComparison },
  focus,
  panel: oneOf(PANELS),
  network: oneOf(NETWORK_VIEWS),
  hub: oneOf(HUB_STATES),
  story: slug,
  step: slug,
  kiosk,
  speaker: slug,
  lang: oneOf(LANGUAGES),
  mode: nullable(oneOf(MODES)),
  embed: nullable(oneOf(EMBEDS)),
  data: samePlace,
};

const FIELDS = Object.keys(CODECS) as (keyof Selection)[];
const isField = (key: string): key is keyof Selection => FIELDS.some((field) => field === key);

const writeField = <Field extends keyof Selection>(field: Field, selection: Selection): string =>
  CODECS[field].write(selection[field]);

const DEFAULT_TEXT = new Map(FIELDS.map((field) => [field, writeField(field, DEFAULT_SELECTION)]));

/** The query string of a Selection, without `?`; empty at rest, since defaults are not written. */
export function encode(selection: Selection): string {
  const pairs = FIELDS.map((field) => [field, writeField(field, selection)] as const)
    .filter(([field, text]) => text !== DEFAULT_TEXT.get(field))
    .map(([field, text]) => `${field}=${encodeURIComponent(text)}`);
  return pairs.join('&');
}

/** Reads a query string, with or without `?`. Never throws: what it cannot use is left out and listed. */
export function decode(query: string, catalog: Catalog): { selection: Selection; ignored: Ignored[] } {
  const ignored: Ignored[] = [];
  const leaveOut = (key: string, value: string, reason: Ignored['reason']) =>
    ignored.push({ key: seen(key.slice(0, 40)), value: seen(value.slice(0, 60)), reason });
  let selection = DEFAULT_SELECTION;
  for (const [key, text] of new URLSearchParams(query)) {
    if (!isField(key)) leaveOut(key, text, 'unknown-key');
    else if (text.length > MAX_VALUE) leaveOut(key, text, 'too-long');
    else {
      const value = CODECS[key].read(text, catalog);
      if (value === undefined) leaveOut(key, text, key === 'data' ? 'not-beside' : 'unknown-value');
      else {
        selection = { ...selection, [key]: value };
        if (Array.isArray(value) && text !== NONE)
          for (const part of text.split('.'))
            if (!CODECS[key].read(part, catalog)) leaveOut(key, part, 'unknown-value');
      }
    }
  }
  const { from, to } = selection;
  if (from !== null && to !== null && firstDay(from) > lastDay(to)) {
    leaveOut('from, to', `${from}, ${to}`, 'period-reversed');
    selection = { ...selection, from: null, to: null };
  }
  return { selection: { ...selection, roles: inOrder(selection.roles) }, ignored };
}

/** Roles in the schema's order, so that one set of roles has one address; the default list itself at rest. */
function inOrder(roles: Selection['roles']): Selection['roles'] {
  const ordered = ROLES.filter((role) => roles.includes(role));
  return ordered.join() === COUNTED_ROLES.join() ? COUNTED_ROLES : ordered;
}

/** The dataset that the address asks for in place of ours, or null. Read before there is a catalog. */
export function datasetAddress(query: string): string | null {
  const text = new URLSearchParams(query).get('data');
  return text !== null && SAME_PLACE.test(text) ? text : null;
}
