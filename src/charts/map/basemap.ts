import type { Feature, Geometry, MultiPolygon, Point, Polygon } from 'geojson';
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

function regionOf({ id, geometry, properties }: Feature<Polygon | MultiPolygon, Properties>): Region {
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  const bounds = { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity };
  const rings = polygons.flat().map((ring) => {
    const flat = new Float64Array(ring.length * 2);
    ring.forEach(([lon, lat], i) => {
      const { x, y } = toUnit({ lon: lon!, lat: lat! });
      flat[2 * i] = x;
      flat[2 * i + 1] = y;
      bounds.left = Math.min(bounds.left, x);
      bounds.right = Math.max(bounds.right, x);
      bounds.top = Math.min(bounds.top, y);
      bounds.bottom = Math.max(bounds.bottom, y);
    });
    return flat;
  });
  const [lon, lat] = properties.label ?? [0, 0];
  return { code: String(id), rank: properties.rank ?? 2, anchor: toUnit({ lon, lat }), rings, bounds };
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
