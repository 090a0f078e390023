import type { Catalog } from '../model/catalog';
import { yearOf } from '../model/dates';
import { countryName } from '../model/names';
import type { Institution, Meeting } from '../model/schema';
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

/** For lists with little room: the abbreviation, but of government bodies the name, because few know those. */
export const briefName = ({ abbreviation, kind, name }: Institution): string =>
  kind !== 'government' && abbreviation ? abbreviation : name;
