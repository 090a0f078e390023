import type { Catalog } from '../model/catalog';
import { nearest } from '../model/nearest';
import { HUB_STATES, NETWORK_VIEWS } from '../model/network-view';
import type { Finding, Path } from '../model/problem';
import { quote } from '../model/quote';
import { FORMATS, KINDS, ROLES } from '../model/terms';
import type { Step } from '../model/story-schema';
import { decode, encode, type Ignored } from './address';
import { hasBit, type Bits } from './bits';
import type { Facets } from './facets';
import { filter } from './filter';
import { DEFAULT_SELECTION } from './selection';
import { seenIn, seeOf } from './story';

const SHORT_LIST = 12;

/** What a key of the query may hold, where that can be listed. */
function valuesOf(key: string, catalog: Catalog): readonly string[] {
  const lists: Record<string, readonly string[]> = {
    themes: [...catalog.theme.keys()],
    institutions: [...catalog.institution.keys()],
    countries: [...catalog.country.keys()].map((code) => code.toLowerCase()),
    focus: [
      ...catalog.meeting.keys(),
      ...catalog.milestone.keys(),
      ...catalog.place.keys(),
      ...catalog.institution.keys(),
    ],
    match: ['any', 'all'],
    roles: ROLES,
    formats: FORMATS,
    kinds: KINDS,
    network: NETWORK_VIEWS,
    hub: HUB_STATES,
  };
  return Object.hasOwn(lists, key) ? (lists[key] ?? []) : [];
}

const listed = (values: readonly string[]) =>
  values.length > 0 && values.length <= SHORT_LIST ? values.join(', ') : undefined;

function aboutIgnored({ key, value, reason }: Ignored, catalog: Catalog, path: Path): Finding {
  if (reason === 'too-long') return { path, wrong: `the value of ${quote(key)} is too long` };
  if (reason === 'period-reversed') return { path, wrong: 'the period ends before it begins' };
  if (reason === 'unknown-key') {
    const guess = nearest(key, Object.keys(DEFAULT_SELECTION));
    return { path, wrong: `a query has no part ${quote(key)}`, nearest: guess };
  }
  const values = valuesOf(key, catalog);
  const guess = nearest(value, values);
  const allowed = guess === undefined ? listed(values) : undefined;
  return { path, wrong: `${quote(value)} is not a value of ${quote(key)}`, nearest: guess, allowed };
}

/** What of a query the page could not use; a reader's own settings too, since a step changes none of them. */
export function* queryFindings(catalog: Catalog, see: string, path: Path): Generator<Finding> {
  const { selection, ignored } = decode(see, catalog);
  for (const part of ignored) yield aboutIgnored(part, catalog, path);
  if (encode(selection) !== seeOf(selection))
    yield {
      path,
      wrong:
        'a step sets only what is seen: not story, step, kiosk, speaker, lang, mode, embed or data, and of the panels the network alone',
      allowed: seeOf(selection) || undefined,
    };
}

function* recordFindings(catalog: Catalog, step: Step, matched: Bits, path: Path): Generator<Finding> {
  const { focus } = decode(step.see, catalog).selection;
  for (const [position, id] of step.records.entries()) {
    const at = [...path, 'records', position];
    const meeting = catalog.at.get(id);
    if (meeting === undefined && !catalog.milestone.has(id)) {
      const guess = nearest(id, [...catalog.meeting.keys(), ...catalog.milestone.keys()]);
      yield { path: at, wrong: `${quote(id)} is no meeting and no milestone`, nearest: guess };
    } else if (meeting !== undefined && id !== focus && !hasBit(matched, meeting))
      yield { path: at, wrong: `${quote(id)} is a meeting that the step does not show`, allowed: SHOWN };
  }
}

const SHOWN = 'milestones, and meetings that the query lets through or names as its focus';

/** What keeps a step from being shown with this dataset. `path` leads to the step. */
export function* fitFindings(catalog: Catalog, facets: Facets, step: Step, path: Path): Generator<Finding> {
  const see = [...path, 'see'];
  yield* queryFindings(catalog, step.see, see);
  const { matched, count } = filter(facets, seenIn(catalog, step.see));
  if (count === 0) yield { path: see, wrong: 'no meeting matches the query' };
  yield* recordFindings(catalog, step, matched, path);
}
