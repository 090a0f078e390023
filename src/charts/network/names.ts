import type { Catalog } from '../../model/catalog';
import { yearOf } from '../../model/dates';
import { countryNameOn, institutionShortName } from '../../model/names';
import { once } from '../../model/once';
import type { Institution, Meeting } from '../../model/schema';
import { formatMonth } from '../../text/format';
import { words } from '../../text/words';
import { cutText } from '../text-width';

/** Width in pixels, at a type size of 12, of the longest name that a label gives in full. */
const LONGEST = 180;

/** An abbreviation says enough; every other institution is spoken of by its whole name. */
export const spokenName = ({ shortName, abbreviation, name }: Institution) =>
  shortName ? name : (abbreviation ?? name);

/** Short names such as "Interior Ministry" say little without their country. */
const countryOf = ({ shortName, country }: Institution) => (shortName === undefined ? undefined : country);

function countryName(catalog: Catalog, institution: Institution, day: string): string | undefined {
  const country = catalog.country.get(countryOf(institution) ?? '');
  return country && countryNameOn(country, day);
}

/** Beside its one meeting: with its country only where the meeting's place does not give it. */
export function nameAtMeeting(catalog: Catalog, institution: Institution, meeting: Meeting): string {
  const here = catalog.place.get(meeting.place ?? '')?.country;
  const country = countryOf(institution) === here ? undefined : countryName(catalog, institution, meeting.start);
  return [institutionShortName(institution), country].filter(Boolean).join(', ');
}

/** On its own: the country, where it needs one, and the short name. The country's name is that of its last meeting. */
export function nameAlone(catalog: Catalog, institution: Institution, meetings: readonly string[]): string[] {
  const day = catalog.meeting.get(meetings.at(-1) ?? '')?.start ?? '';
  const country = countryName(catalog, institution, day);
  const name = cutText(institutionShortName(institution), 12, LONGEST);
  return country ? [country, name] : [name];
}

/** How often each place was met in, by place and year. */
const countsOf = once((catalog: Catalog): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const { place, start } of catalog.meetings) {
    const key = `${place} ${yearOf(start)}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
});

const meetingsIn = (catalog: Catalog, place: string, year: number) => countsOf(catalog).get(`${place} ${year}`) ?? 0;

/** `Zagreb 2024`; with its month where it met there twice in the year, or met nowhere. */
export function seatName(catalog: Catalog, meeting: Meeting): string {
  const place = catalog.place.get(meeting.place ?? '');
  const month = formatMonth(meeting.start, 'short');
  if (!place) return words.network.seat(meeting.format === 'online', month);
  const year = yearOf(meeting.start);
  return meetingsIn(catalog, place.id, year) > 1 ? `${place.name}, ${month}` : `${place.name} ${year}`;
}
