import type { Catalog } from './catalog';
import { once } from './once';
import type { Meeting, Place } from './schema';

/** What the basemap holds, in degrees: `data/basemap-rules.ts` cuts it a little wider. */
export const MAP_EDGES = { south: 33.6, west: -24.8, north: 71.9, east: 50.8 } as const;

/** True where the basemap has the ground that a place stands on. */
export const isOnMap = ({ lon, lat }: Pick<Place, 'lon' | 'lat'>): boolean =>
  lat >= MAP_EDGES.south && lat <= MAP_EDGES.north && lon >= MAP_EDGES.west && lon <= MAP_EDGES.east;

/** Ids of the places beyond the map. */
const beyond = once(({ places }: Catalog) => new Set(places.filter((place) => !isOnMap(place)).map(({ id }) => id)));

/** True where a meeting has a place that lies beyond the map. */
export const isBeyondMap = (catalog: Catalog, { place }: Meeting): boolean =>
  place !== null && beyond(catalog).has(place);

/** True where a meeting has a place on the map. */
export const isMapped = (catalog: Catalog, meeting: Meeting): boolean =>
  meeting.place !== null && !isBeyondMap(catalog, meeting);

/** True where meetings have places, and none of these is on the map: it then has nothing to show. */
export const isAllBeyondMap = once(({ places, meetingsAt }: Catalog): boolean => {
  const met = places.filter(({ id }) => meetingsAt.has(id));
  return met.length > 0 && !met.some(isOnMap);
});
