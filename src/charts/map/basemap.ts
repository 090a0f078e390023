import type { Feature, Geometry, MultiPolygon, Point, Polygon, Position } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { once } from '../../model/once';
import type { Box, Point as Pixel } from './boxes';
import { toUnit } from './projection';

/** A country of the basemap: rings in units of the world's width, x and y in turn. */
export interface Region {
  readonly code: string;
  readonly rank: number;
  /** Where its name reads best when all of it is in view. */
  readonly anchor: Pixel;
  readonly rings: readonly Float64Array[];
  readonly bounds: Box;
}

export interface Sea {
  readonly name: string;
  readonly rank: number;
  readonly anchor: Pixel;
}

export interface Basemap {
  readonly regions: readonly Region[];
  readonly seas: readonly Sea[];
}

interface Properties {
  readonly label?: [number, number];
  readonly rank?: number;
  readonly name?: string;
}

type Shapes = GeometryCollection<Properties>;

/** A line in degrees, in units of the world's width, x and y in turn. */
export function unitLine(line: readonly Position[]): Float64Array {
  const units = new Float64Array(line.length * 2);
  line.forEach(([lon, lat], i) => {
    const { x, y } = toUnit({ lon: lon!, lat: lat! });
    units[2 * i] = x;
    units[2 * i + 1] = y;
  });
  return units;
}

function boundsOf(rings: readonly Float64Array[]): Box {
  const bounds = { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity };
  for (const ring of rings)
    for (let i = 0; i < ring.length; i += 2) {
      const [x, y] = [ring[i]!, ring[i + 1]!];
      bounds.left = Math.min(bounds.left, x);
      bounds.right = Math.max(bounds.right, x);
      bounds.top = Math.min(bounds.top, y);
      bounds.bottom = Math.max(bounds.bottom, y);
    }
  return bounds;
}

function regionOf({ id, geometry, properties }: Feature<Polygon | MultiPolygon, Properties>): Region {
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  const rings = polygons.flat().map(unitLine);
  const [lon, lat] = properties.label ?? [0, 0];
  return { code: String(id), rank: properties.rank ?? 2, anchor: toUnit({ lon, lat }), rings, bounds: boundsOf(rings) };
}

/** Reads what the layout needs from the TopoJSON, once. */
export const readBasemap = once((topology: Topology): Basemap => {
  const featuresOf = <T extends Geometry>(name: string, ...types: T['type'][]) => {
    const shapes = topology.objects[name] as Shapes | undefined;
    const { features } = shapes ? feature(topology, shapes) : { features: [] };
    return features.filter(({ geometry }) => types.includes(geometry.type)) as Feature<T, Properties>[];
  };
  return {
    regions: featuresOf<Polygon | MultiPolygon>('countries', 'Polygon', 'MultiPolygon').map(regionOf),
    seas: featuresOf<Point>('seas', 'Point').map(({ geometry, properties: { name = '', rank = 2 } }) => {
      const [lon, lat] = geometry.coordinates as [number, number];
      return { name, rank, anchor: toUnit({ lon, lat }) };
    }),
  };
});
