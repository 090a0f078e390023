import { boxAround, holdsPoint, middleOf, type Box, type Point } from './boxes';
import { boundsOf, EMPTY, SINGLE_ZOOM } from './home';
import { project, type Place } from './projection';
import type { Sheet } from './trace';

/** Where a map that does not move looks: a zoom, and what is in view in pixels of the world at that zoom. */
export interface StillView {
  readonly zoom: number;
  readonly view: Box;
}

/** The closest view that shows all places in a frame of a size, with margins, in pixels; at any zoom, not only at quarters. */
export function stillView(places: readonly Place[], size: Point, margins: Box): StillView {
  if (places.length === 0) return around(project(EMPTY, EMPTY.zoom), size, EMPTY.zoom);
  const world = boundsOf(places, 0);
  const zoom = Math.min(
    Math.log2((size.x - margins.left - margins.right) / (world.right - world.left)),
    Math.log2((size.y - margins.top - margins.bottom) / (world.bottom - world.top)),
  );
  const near = Number.isFinite(zoom) ? zoom : SINGLE_ZOOM;
  return around(middleOf(boundsOf(places, near), margins), size, near);
}

const around = (middle: Point, size: Point, zoom: number): StillView => ({
  zoom,
  view: boxAround(middle, size.x, size.y),
});

/** Pixel of the frame for degrees. */
export function toFrame(place: Place, { zoom, view }: StillView): Point {
  const { x, y } = project(place, zoom);
  return { x: x - view.left, y: y - view.top };
}

/** True where a place lies in the frame. */
export const inFrame = (place: Place, { zoom, view }: StillView): boolean => holdsPoint(view, project(place, zoom));

/** The frame as a sheet to draw on. */
export const sheetOf = ({ zoom, view }: StillView): Sheet => ({
  zoom,
  origin: { x: view.left, y: view.top },
  seen: { left: 0, top: 0, right: view.right - view.left, bottom: view.bottom - view.top },
});
