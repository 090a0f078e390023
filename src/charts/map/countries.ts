import type { Basemap } from './basemap';
import { holdsPoint, scaled, type Box, type Point } from './boxes';
import { worldWidth } from './projection';
import { insideOf, type Inside } from './rows';

/** Code of the country that a pixel of the world lies in; undefined at sea and out of view. */
export type CountryAt = (point: Point) => string | undefined;

/** What of each country is in view, by code. */
export function insidesOf({ regions, arcs }: Basemap, zoom: number, view: Box): ReadonlyMap<string, Inside> {
  return new Map(
    regions.flatMap((region) => {
      const inside = insideOf(arcs, region, zoom, view);
      return inside ? [[region.code, inside]] : [];
    }),
  );
}

export function countryFinder({ regions }: Basemap, insides: ReadonlyMap<string, Inside>, zoom: number): CountryAt {
  const width = worldWidth(zoom);
  const countries = regions.flatMap(({ code, bounds }) => {
    const inside = insides.get(code);
    return inside ? [{ code, inside, box: scaled(bounds, width) }] : [];
  });
  return (point) => countries.find(({ box, inside }) => holdsPoint(box, point) && inside(point))?.code;
}
