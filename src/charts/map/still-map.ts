import type { Position } from 'geojson';
import { holdsPoint, type Box, type Point } from './boxes';
import { boundsOf } from './home';
import { project, toUnit, worldWidth, type Place } from './projection';

/** Where a map that does not move looks: a zoom, and what is in view in pixels of the world at that zoom. */
export interface StillView {
  readonly zoom: number;
  readonly view: Box;
}

/** Where one place alone is looked at, or nothing at all. */
const SINGLE_ZOOM = 6;
const EMPTY: Place & { zoom: number } = { lon: 20, lat: 45, zoom: 4 };

/** The closest view that shows all places in a frame of a size, with margins, in pixels; at any zoom, not only at halves. */
export function stillView(places: readonly Place[], size: Point, margins: Box): StillView {
  if (places.length === 0) return around(project(EMPTY, EMPTY.zoom), size, EMPTY.zoom);
  const world = boundsOf(places, 0);
  const zoom = Math.min(
    Math.log2((size.x - margins.left - margins.right) / (world.right - world.left)),
    Math.log2((size.y - margins.top - margins.bottom) / (world.bottom - world.top)),
  );
  const near = Number.isFinite(zoom) ? zoom : SINGLE_ZOOM;
  const bounds = boundsOf(places, near);
  const middle = {
    x: (bounds.left - margins.left + bounds.right + margins.right) / 2,
    y: (bounds.top - margins.top + bounds.bottom + margins.bottom) / 2,
  };
  return around(middle, size, near);
}

const around = ({ x, y }: Point, size: Point, zoom: number): StillView => ({
  zoom,
  view: { left: x - size.x / 2, right: x + size.x / 2, top: y - size.y / 2, bottom: y + size.y / 2 },
});

/** Pixel of the frame for degrees. */
export function toFrame(place: Place, { zoom, view }: StillView): Point {
  const { x, y } = project(place, zoom);
  return { x: x - view.left, y: y - view.top };
}

/** True where a place lies in the frame. */
export const inFrame = (place: Place, { zoom, view }: StillView): boolean => holdsPoint(view, project(place, zoom));

/** Points nearer to the last than this, in pixels, are left out. */
const FINEST = 0.25;
const tenth = (value: number) => Math.round(value * 10) / 10;

/** The sides of the frame beyond which a point lies, a bit each. */
const beyond = ({ x, y }: Point, { view }: StillView): number =>
  (x < 0 ? 1 : 0) | (x > view.right - view.left ? 2 : 0) | (y < 0 ? 4 : 0) | (y > view.bottom - view.top ? 8 : 0);

/**
 * SVG path of rings or lines in units of the world's width, x and y in turn. What lies beyond a side of the frame is
 * left out or cut short, which changes nothing inside.
 */
export function tracePath(lines: readonly Float64Array[], camera: StillView, closed: boolean): string {
  const width = worldWidth(camera.zoom);
  const parts: string[] = [];
  for (const line of lines) {
    const pointAt = (i: number) => ({
      x: line[i]! * width - camera.view.left,
      y: line[i + 1]! * width - camera.view.top,
    });
    const kept: Point[] = [];
    let common = 15;
    for (let i = 0; i < line.length; i += 2) {
      const [last, point, next] = [kept.at(-1), pointAt(i), i + 2 < line.length ? pointAt(i + 2) : null];
      const sides = beyond(point, camera);
      common &= sides;
      if (last && next) {
        if (Math.abs(point.x - last.x) < FINEST && Math.abs(point.y - last.y) < FINEST) continue;
        if (sides & beyond(last, camera) & beyond(next, camera)) continue;
      }
      kept.push(point);
    }
    if (common !== 0 || kept.length < 2) continue;
    parts.push(`M${kept.map(({ x, y }) => `${tenth(x)},${tenth(y)}`).join('L')}${closed ? 'Z' : ''}`);
  }
  return parts.join('');
}

/** Lines in degrees, in units of the world's width. */
export const unitLines = (lines: readonly (readonly Position[])[]): Float64Array[] =>
  lines.map((line) =>
    Float64Array.from(
      line.flatMap(([lon, lat]) => {
        const { x, y } = toUnit({ lon: lon!, lat: lat! });
        return [x, y];
      }),
    ),
  );
