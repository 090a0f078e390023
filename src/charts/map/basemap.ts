import type { Position } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, MultiPolygon, Polygon, Topology } from 'topojson-specification';
import { once } from '../../model/once';
import { Recent } from '../recent';
import type { Box, Point as Pixel } from './boxes';
import { toUnit, worldWidth } from './projection';
import { thin } from './thin';

/** A line or ring by the arcs that it runs along; one that it runs along backwards is written as ~n. */
export type Way = readonly number[];

/** A country of the basemap. */
export interface Region {
  readonly code: string;
  readonly rank: number;
  /** Where its name reads best when all of it is in view. */
  readonly anchor: Pixel;
  /** Its outline. */
  readonly rings: readonly Way[];
  /** In units of the world's width. */
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
  readonly arcs: readonly Float64Array[];
  /** The arcs without the points that nobody would miss at a zoom. */
  arcsAt(zoom: number): readonly Float64Array[];
}

interface Properties {
  readonly label?: [number, number];
  readonly rank?: number;
  readonly name?: string;
}

/** How far a line may stray from its place, in pixels. */
const FINEST = 0.5;
/** Zooms whose arcs are kept: a panel that opens and closes leads back to the same two. */
const MOST_KEPT = 3;

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

/**
 * The arcs of a topology in units of the world's width, x and y in turn. Read here, since topojson's `feature` makes an
 * object of each point, of most of them twice.
 */
export function arcsOf({ arcs, transform }: Topology): Float64Array[] {
  if (!transform) return arcs.map(unitLine);
  const [kx, ky] = transform.scale;
  const [x0, y0] = transform.translate;
  return arcs.map((arc) => {
    const units = new Float64Array(arc.length * 2);
    let stepsX = 0;
    let stepsY = 0;
    for (let i = 0; i < arc.length; i++) {
      const step = arc[i]!;
      stepsX += step[0]!;
      stepsY += step[1]!;
      const { x, y } = toUnit({ lon: stepsX * kx + x0, lat: stepsY * ky + y0 });
      units[2 * i] = x;
      units[2 * i + 1] = y;
    }
    return units;
  });
}

/** The arc of a number, whichever way it is run along. */
export const arcOf = (arcs: readonly Float64Array[], n: number): Float64Array => arcs[n < 0 ? ~n : n]!;

/** The points along some arcs; where two meet, their common point is there once. */
export function along(arcs: readonly Float64Array[], way: Way): Float64Array {
  const length = way.reduce((sum, n) => sum + arcOf(arcs, n).length - 2, 2);
  const line = new Float64Array(length);
  let at = 0;
  for (const n of way) {
    const arc = arcOf(arcs, n);
    if (n >= 0) line.set(arc, at);
    else
      for (let i = 0; i < arc.length; i += 2) {
        line[at + i] = arc[arc.length - 2 - i]!;
        line[at + i + 1] = arc[arc.length - 1 - i]!;
      }
    at += arc.length - 2;
  }
  return line;
}

function boundsOf(arcs: readonly Float64Array[], rings: readonly Way[]): Box {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const n of rings.flat()) {
    const arc = arcOf(arcs, n);
    for (let i = 0; i < arc.length; i += 2) {
      const x = arc[i]!;
      const y = arc[i + 1]!;
      if (x < left) left = x;
      if (x > right) right = x;
      if (y < top) top = y;
      if (y > bottom) bottom = y;
    }
  }
  return { left, top, right, bottom };
}

function regionOf(arcs: readonly Float64Array[], shape: Polygon<Properties> | MultiPolygon<Properties>): Region {
  const rings = shape.type === 'Polygon' ? shape.arcs : shape.arcs.flat();
  const { label: [lon, lat] = [0, 0], rank = 2 } = shape.properties ?? {};
  return { code: String(shape.id), rank, anchor: toUnit({ lon, lat }), rings, bounds: boundsOf(arcs, rings) };
}

/** Reads what the layout needs from the TopoJSON, once. */
export const readBasemap = once((topology: Topology): Basemap => {
  const { countries, seas } = topology.objects as Record<string, GeometryCollection<Properties> | undefined>;
  const arcs = arcsOf(topology);
  const kept = new Recent<Float64Array[]>(MOST_KEPT);
  return {
    regions: (countries?.geometries ?? []).flatMap((shape) =>
      shape.type === 'Polygon' || shape.type === 'MultiPolygon' ? [regionOf(arcs, shape)] : [],
    ),
    seas: (seas ? feature(topology, seas).features : []).flatMap(({ geometry, properties }) => {
      if (geometry.type !== 'Point') return [];
      const [lon, lat] = geometry.coordinates as [number, number];
      return [{ name: properties.name ?? '', rank: properties.rank ?? 2, anchor: toUnit({ lon, lat }) }];
    }),
    arcs,
    arcsAt: (zoom) => kept.get(String(zoom), () => arcs.map((arc) => thin(arc, FINEST / worldWidth(zoom)))),
  };
});
