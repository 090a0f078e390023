import type { Catalog } from '../../model/catalog';
import { COUNTRY_CAPACITIES } from '../../model/terms';
import type { CountryCapacity, Institution, Meeting, Place } from '../../model/schema';

type CountryEntry = Meeting['countries'][number];

/** A meeting's countries by how they took part; each list in the order of the data. */
export const byCapacity = (
  entries: readonly CountryEntry[],
): { capacity: CountryCapacity; entries: CountryEntry[] }[] =>
  COUNTRY_CAPACITIES.map((capacity) => ({
    capacity,
    entries: entries.filter((one) => one.capacity === capacity),
  })).filter((group) => group.entries.length > 0);

/** Meetings held in the country or hosted by one of its bodies, in order of time. */
export const hostedBy = (catalog: Catalog, code: string): Meeting[] =>
  catalog.meetings.filter(({ hostCountry }) => hostCountry === code);

/** Meetings in which the source says that the country took part. */
export const tookPart = (catalog: Catalog, code: string): { meeting: Meeting; entries: CountryEntry[] }[] =>
  catalog.meetings
    .map((meeting) => ({ meeting, entries: meeting.countries.filter(({ country }) => country === code) }))
    .filter(({ entries }) => entries.length > 0);

export const placesOf = (catalog: Catalog, code: string): Place[] =>
  catalog.places.filter(({ country }) => country === code);

export const institutionsOf = (catalog: Catalog, code: string): Institution[] =>
  catalog.institutions.filter(({ country }) => country === code);
