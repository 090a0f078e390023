import { namesAnOrganiser, type Catalog } from '../model/catalog';
import { dayNumber, dayOfNumber } from '../model/dates';
import { countryName, namesKosovo } from '../model/names';
import type { Meeting } from '../model/schema';
import { ROLES } from '../model/terms';
import { share } from '../text/en/share';
import { words } from '../text/words';
import { calendarFile, calendarText } from './calendar-lines';
import { foreignLine } from './foreign-line';
import { sourceLine } from './source-line';

/** The media type, for the browser. */
export const CALENDAR = 'text/calendar;charset=utf-8';

/**
 * The meetings as a calendar file. Its events have days and no hours, since the data have none. `addressOf` leads to a
 * meeting on the page, or is null where others could not open it.
 */
export function calendarOf(
  catalog: Catalog,
  meetings: readonly Meeting[],
  addressOf: ((id: string) => string) | null,
): string {
  const { id, name } = catalog.network;
  return calendarFile([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//${id}//meetings//EN`,
    'CALSCALE:GREGORIAN',
    // The second is what most calendars read.
    `NAME:${calendarText(name)}`,
    `X-WR-CALNAME:${calendarText(name)}`,
    ...meetings.flatMap((meeting) => eventOf(catalog, meeting, addressOf?.(meeting.id))),
    'END:VCALENDAR',
  ]);
}

/** `20160512`. */
const compact = (day: string) => day.replaceAll('-', '');
const dayAfter = (day: string) => dayOfNumber(dayNumber(day) + 1);

function eventOf(catalog: Catalog, meeting: Meeting, address: string | undefined): string[] {
  const { id, abbreviation, updated } = catalog.network;
  const place = placeOf(catalog, meeting);
  return [
    'BEGIN:VEVENT',
    `UID:${meeting.id}@${id}`,
    // Says when what is told of the meeting was last revised.
    `DTSTAMP:${compact(updated)}T000000Z`,
    `DTSTART;VALUE=DATE:${compact(meeting.start)}`,
    // The first day on which it is over.
    `DTEND;VALUE=DATE:${compact(dayAfter(meeting.end))}`,
    `SUMMARY:${calendarText(share.calendar.summary(meeting.title, abbreviation))}`,
    `LOCATION:${calendarText(place)}`,
    `DESCRIPTION:${calendarText(describe(catalog, meeting, place).join('\n\n'))}`,
    // An address may hold what would be escaped in a text.
    ...(address === undefined ? [] : [`URL:${address}`]),
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

/** The place with the country's name of the day; or that it was online, or that the source names none. */
function placeOf(catalog: Catalog, { place, format, start }: Meeting): string {
  const found = catalog.place.get(place ?? '');
  if (found) return share.calendar.place(found.name, countryName(catalog, found.country, start));
  return format === 'online' ? words.marks.online : words.marks.venueNotStated;
}

function describe(catalog: Catalog, meeting: Meeting, place: string): string[] {
  const { name, version, licence, kosovoNote = '' } = catalog.network;
  const told = [
    foreignLine(catalog),
    words.marks.kind[meeting.kind],
    meeting.summary,
    convenersOf(catalog, meeting).join('\n'),
    sourceLine(catalog, [meeting.id]),
    share.calendar.data(version, licence),
  ].filter(Boolean);
  return namesKosovo([name, meeting.title, place, told]) ? [...told, kosovoNote].filter(Boolean) : told;
}

/** `Host: A`, a line for each role that the source names; first that it names no organiser, where it does not. */
function convenersOf(catalog: Catalog, meeting: Meeting): string[] {
  const named = ROLES.flatMap((wanted) => {
    const held = meeting.roles.filter(({ role }) => role === wanted);
    const names = held.map(({ institution }) => catalog.institution.get(institution)?.name ?? institution);
    return names.length === 0 ? [] : [share.calendar.role(words.marks.role[wanted], [...new Set(names)])];
  });
  return namesAnOrganiser(meeting) ? named : [words.marks.organiserNotNamedInSource, ...named];
}
