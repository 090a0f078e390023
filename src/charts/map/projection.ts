import type { Point } from './boxes';

export interface Place {
  readonly lon: number;
  readonly lat: number;
}

/** Width in pixels of the whole world at a zoom, as Leaflet has it. */
export const worldWidth = (zoom: number): number => 256 * 2 ** zoom;

/** Web Mercator of degrees, with the world one unit wide. */
export function toUnit({ lon, lat }: Place): Point {
  const sine = Math.sin((lat * Math.PI) / 180);
  return { x: (lon + 180) / 360, y: 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI) };
}

/** Pixels of the world at a zoom. */
export function project(place: Place, zoom: number): Point {
  const { x, y } = toUnit(place);
  const width = worldWidth(zoom);
  return { x: x * width, y: y * width };
}

/** Degrees of a pixel of the world; the inverse of `project`. */
export function unproject({ x, y }: Point, zoom: number): Place {
  const width = worldWidth(zoom);
  const turn = Math.PI - (2 * Math.PI * y) / width;
  return { lon: (x / width) * 360 - 180, lat: (180 / Math.PI) * Math.atan(Math.sinh(turn)) };
}

/** Kilometres along the great circle. */
export function kilometres(a: Place, b: Place): number {
  const rad = Math.PI / 180;
  const half = (degrees: number) => Math.sin((degrees * rad) / 2) ** 2;
  const chord = half(b.lat - a.lat) + Math.cos(a.lat * rad) * Math.cos(b.lat * rad) * half(b.lon - a.lon);
  return 2 * 6371 * Math.asin(Math.min(1, Math.sqrt(chord)));
}
