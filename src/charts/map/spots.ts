import type { Catalog } from '../../model/catalog';
import { yearOf } from '../../model/dates';
import { KOSOVO_CODE, countryNameNow } from '../../model/names';
import { isOnMap } from '../../model/on-map';
import type { Country } from '../../model/schema';

/** A place with its meetings in order of time. */
export interface Spot {
  readonly id: string;
  readonly name: string;
  readonly country: string;
  readonly lon: number;
  readonly lat: number;
  readonly meetings: readonly { readonly id: string; readonly year: number }[];
}

/** Places of the map where at least one meeting was. */
export const spotsOf = (catalog: Catalog): Spot[] =>
  catalog.places.filter(isOnMap).flatMap(({ id, name, country, lon, lat }) => {
    const meetings = (catalog.meetingsAt.get(id) ?? []).map((meeting) => ({
      id: meeting.id,
      year: yearOf(meeting.start),
    }));
    return meetings.length === 0 ? [] : [{ id, name, country, lon, lat, meetings }];
  });

/** Country codes of the places where a meeting was. */
export const hostsOf = (spots: readonly Spot[]): ReadonlySet<string> => new Set(spots.map(({ country }) => country));

/** The country's name today; Kosovo never without the star that leads to the note. */
export function mapName(country: Country): string {
  const name = countryNameNow(country);
  return country.code === KOSOVO_CODE && !name.endsWith('*') ? `${name}*` : name;
}

/** Capitals as the country itself writes them: TÜRKİYE has a dot. */
export const capitals = (name: string, code: string): string => name.toLocaleUpperCase(code === 'TR' ? 'tr' : 'en');

/** Names to write on countries, by code. */
export const countryNamesOf = ({ countries }: Pick<Catalog, 'countries'>): ReadonlyMap<string, string> =>
  new Map(countries.map((country) => [country.code, capitals(mapName(country), country.code)]));

/** What the network's name calls its region: the words after the last of at least two `of`. */
export function regionOf(networkName: string): string | null {
  const parts = networkName.split(' of ');
  return parts.length > 2 ? parts.at(-1)! : null;
}
