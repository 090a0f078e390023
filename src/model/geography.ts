/** Which country a point lies in, on the basemap. Planar, as Leaflet draws it: some rings of the atlas are mis-wound. */
import { geoDistance, polygonContains } from 'd3';
import { feature } from 'topojson-client';
import type { MultiLineString, MultiPolygon, Point, Polygon, Topology } from 'topojson-specification';
import { once } from './once';

/** `label`: [lon, lat] in degrees. `rank`: 1 (large) to 4 (micro), for choosing names by zoom. */
export type CountryMark = { label: [number, number]; rank: number };
export type CountryShape = (Polygon | MultiPolygon) & { id: string; properties: CountryMark };
export type SeaPoint = Point & { properties: { name: string; rank: number } };

/**
 * Borders are `mesh(…, (a, b) => a !== b)`. The outline is `coast`, not `mesh(…, (a, b) => a === b)`, which would
 * also draw the frame where land is cut off.
 */
export type Basemap = Topology<{
  countries: { type: 'GeometryCollection'; geometries: CountryShape[] };
  coast: MultiLineString;
  seas: { type: 'GeometryCollection'; geometries: SeaPoint[] };
}>;

type Position = [number, number];

const EARTH_RADIUS_KM = 6371.0088;

/** The rings of every country by code. */
const ringsByCode = once(
  (topology: Basemap): ReadonlyMap<string, Position[][]> =>
    new Map(
      topology.objects.countries.geometries.map((country) => {
        const { coordinates } = feature(topology, country as Polygon | MultiPolygon as Polygon).geometry;
        // A Polygon holds rings; a MultiPolygon holds polygons of rings.
        return [country.id, (country.type === 'Polygon' ? coordinates : coordinates.flat()) as Position[][]];
      }),
    ),
);

/** By even and odd, so that holes count as outside. */
const isInside = (rings: Position[][], point: Position) =>
  rings.filter((ring) => polygonContains(ring, point)).length % 2 === 1;

/** Code of the country at a point in degrees; undefined at sea or off the map. */
export function countryAt(topology: Basemap, lon: number, lat: number): string | undefined {
  for (const [code, rings] of ringsByCode(topology)) if (isInside(rings, [lon, lat])) return code;
  return undefined;
}

/** Kilometres from a point in degrees to a country: 0 inside it, Infinity if the map has no such code. */
export function distanceToCountryKm(topology: Basemap, code: string, lon: number, lat: number): number {
  const rings = ringsByCode(topology).get(code);
  if (!rings) return Infinity;
  if (isInside(rings, [lon, lat])) return 0;
  const shrink = Math.cos((lat * Math.PI) / 180);
  let nearest = Infinity;
  for (const ring of rings) {
    for (let i = 1; i < ring.length; i += 1) {
      const foot = footOn(ring[i - 1]!, ring[i]!, [lon, lat], shrink);
      nearest = Math.min(nearest, geoDistance(foot, [lon, lat]));
    }
  }
  return nearest * EARTH_RADIUS_KM;
}

/** The point of a segment nearest to `point`, in a plane where a degree of longitude is `shrink` of one of latitude. */
function footOn([ax, ay]: Position, [bx, by]: Position, [px, py]: Position, shrink: number): Position {
  const [dx, dy] = [(bx - ax) * shrink, by - ay];
  const along = ((px - ax) * shrink * dx + (py - ay) * dy) / (dx * dx + dy * dy || 1);
  const share = Math.max(0, Math.min(1, along));
  return [ax + share * (bx - ax), ay + share * (by - ay)];
}
