import { dayNumber } from './dates';
import type { Finding } from './problem';
import { recordsOf, type Usable } from './usable';

type Meeting = NonNullable<NonNullable<Usable['meetings']>[number]>;
/** Longer is a slip in a year or a month. */
const MOST_DAYS = 31;
type Detail = Omit<Finding, 'path'> & { at: (string | number)[] };

function* aboutDays({ id, start, end }: Meeting): Generator<Detail> {
  if (start !== undefined && end !== undefined && end < start) {
    yield { at: ['end'], wrong: `${end} is before the start, ${start}` };
  } else if (start !== undefined && end !== undefined && dayNumber(end) - dayNumber(start) >= MOST_DAYS) {
    const days = dayNumber(end) - dayNumber(start) + 1;
    yield {
      at: ['end'],
      wrong: `the meeting lasts ${days} days, from ${start} to ${end}`,
      allowed: `at most ${MOST_DAYS}`,
    };
  }
  if (id === undefined || start === undefined) return;
  const month = start.slice(0, 7);
  if (id.startsWith(`${month}-`)) return;
  const place = id.replace(/^\d{4}(-\d{2})?(-|$)/, '');
  const wrong = `"${id}" does not begin with the year and month of its start, ${start}`;
  yield { at: ['id'], wrong, nearest: place ? `${month}-${place}` : undefined };
}

function* aboutPlace({ format, place, hostCountry }: Meeting, countries: Map<string, string>): Generator<Detail> {
  if (format === 'in-person' && place === null) {
    yield {
      at: ['place'],
      wrong: 'a meeting in person needs a place',
      allowed: 'an id from places, or the format "not-stated"',
    };
  }
  if (typeof place !== 'string') return;
  if (format === 'online') {
    yield { at: ['place'], wrong: `an online meeting has no place, but this names "${place}"`, allowed: 'null' };
    return;
  }
  const country = countries.get(place);
  if (country === undefined || hostCountry === undefined || hostCountry === country) return;
  const wrong = `${hostCountry ? `"${hostCountry}"` : 'null'} is not the country of the place "${place}"`;
  yield { at: ['hostCountry'], wrong, nearest: country };
}

/** What a list of a meeting may hold once only. */
const ONCE = [
  ['themes', ['theme']],
  ['roles', ['institution', 'role']],
  ['countries', ['country', 'capacity']],
] as const;

function* aboutRepeats(meeting: Meeting): Generator<Detail> {
  for (const [list, fields] of ONCE) {
    const seen = new Map<string, number>();
    for (const [record, position] of recordsOf<Record<string, unknown>>(meeting[list])) {
      const values = fields.map((field) => record[field]);
      if (values.includes(undefined)) continue;
      const key = values.join(', ');
      const first = seen.get(key);
      if (first === undefined) seen.set(key, position);
      else yield { at: [list, position, fields[0]], wrong: `"${key}" already stands in ${list}[${first}]` };
    }
  }
}

function* aboutParticipants({ participants }: Meeting): Generator<Detail> {
  for (const [participant, position] of recordsOf(participants)) {
    // A field that was left out for its wrong shape is still there, as undefined.
    if ('institution' in participant || 'name' in participant) continue;
    const wrong = 'this participant has neither an institution nor a name';
    yield { at: ['participants', position], wrong, allowed: 'the one or the other' };
  }
}

/** Ordinals that do not rise with the days of their meetings. */
function* aboutOrder(dataset: Usable): Generator<Finding> {
  const numbered = [...recordsOf(dataset.meetings)].flatMap(([{ id, start, ordinal }, position]) =>
    start === undefined || ordinal === undefined ? [] : [{ id, start, ordinal, position }],
  );
  numbered.sort((a, b) => (a.start < b.start ? -1 : 1));
  for (const [at, { start, ordinal, position }] of numbered.entries()) {
    const earlier = numbered[at - 1];
    if (!earlier || earlier.ordinal <= ordinal || earlier.start === start) continue;
    const wrong = `${ordinal} comes after ${earlier.ordinal}, the ordinal of ${earlier.id ?? `meetings[${earlier.position}]`}, which is earlier`;
    yield { path: ['meetings', position, 'ordinal'], wrong };
  }
}

/** What is wrong within meetings, and between the ordinals of several. */
export function checkMeetings(dataset: Usable): Finding[] {
  const findings: Finding[] = [];
  const countries = new Map<string, string>();
  for (const [{ id, country }] of recordsOf(dataset.places)) if (id && country) countries.set(id, country);
  const ordinals = new Map<number, string>();
  for (const [meeting, position] of recordsOf(dataset.meetings)) {
    const details = [
      ...aboutDays(meeting),
      ...aboutPlace(meeting, countries),
      ...aboutRepeats(meeting),
      ...aboutParticipants(meeting),
    ];
    const { id, ordinal } = meeting;
    const owner = ordinal === undefined ? undefined : ordinals.get(ordinal);
    if (owner !== undefined) details.push({ at: ['ordinal'], wrong: `${ordinal} is already the ordinal of ${owner}` });
    else if (ordinal !== undefined) ordinals.set(ordinal, id ?? `meetings[${position}]`);
    for (const { at, ...finding } of details) findings.push({ ...finding, path: ['meetings', position, ...at] });
  }
  return [...findings, ...aboutOrder(dataset)];
}
