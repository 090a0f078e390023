import type { Catalog } from '../model/catalog';
import { yearOf } from '../model/dates';
import { countryName } from '../model/names';
import { once } from '../model/once';
import type { Institution, Meeting } from '../model/schema';
import { formatMonth } from '../text/format';
import { words } from '../text/words';

export interface PlaceName {
  /** `Skopje`, `Online` or `Venue not stated`. */
  readonly place: string;
  /** The country's name in force on the first day; null where the meeting has no place. */
  readonly country: string | null;
  /** Its name today where that differs. */
  readonly today: string | null;
}

/** A country's name on a day (ISO) and, where it is another one, its name today. */
export function nameInForce(catalog: Catalog, code: string, day: string): { name: string; today: string | null } {
  const [name, now] = [countryName(catalog, code, day), countryName(catalog, code)];
  return { name, today: name === now ? null : now };
}

export function placeName(catalog: Catalog, meeting: Meeting): PlaceName {
  const place = meeting.place === null ? undefined : catalog.place.get(meeting.place);
  if (!place) {
    const stated = meeting.format === 'online' ? words.marks.online : words.marks.venueNotStated;
    return { place: stated, country: null, today: null };
  }
  const { name, today } = nameInForce(catalog, place.country, meeting.start);
  return { place: place.name, country: name, today };
}

/** `Vienna 2015`, `Online 2020`. */
export const placeAndYear = (catalog: Catalog, meeting: Meeting): string =>
  `${placeName(catalog, meeting).place} ${yearOf(meeting.start)}`;

/** Names of meetings by place and year that two or more of them have. */
const shared = once((catalog: Catalog) => {
  const seen = new Set<string>();
  return new Set(
    catalog.meetings
      .map((meeting) => placeAndYear(catalog, meeting))
      .filter((name) => seen.size === seen.add(name).size),
  );
});

/** The same with the month where that alone tells it from another: `Chișinău Jun 2025`. */
export function placeAndTime(catalog: Catalog, meeting: Meeting): string {
  const name = placeAndYear(catalog, meeting);
  if (!shared(catalog).has(name)) return name;
  return `${placeName(catalog, meeting).place} ${formatMonth(meeting.start, 'short')}`;
}

/** For lists with little room: the abbreviation, but of government bodies the name, because few know those. */
export const briefName = ({ abbreviation, kind, name }: Institution): string =>
  kind !== 'government' && abbreviation ? abbreviation : name;
