import { grow, holdsPoint, middleOf, type Box, type Point } from './boxes';
import { kilometres, project, unproject, type Place } from './projection';

/** Places nearer than this belong to one region. */
const REACH_KM = 700;

export interface Weighted extends Place {
  readonly id: string;
  readonly meetings: readonly unknown[];
}

export interface View extends Place {
  readonly zoom: number;
}

/** Ids of the places of the region where most meetings were: each lies within 700 km of another of them. */
export function homePlaces(places: readonly Weighted[]): ReadonlySet<string> {
  const left = new Set(places);
  let home: { ids: string[]; weight: number } = { ids: [], weight: 0 };
  for (const start of places) {
    if (!left.delete(start)) continue;
    const group = [start];
    for (const member of group)
      for (const other of left)
        if (kilometres(member, other) <= REACH_KM) {
          left.delete(other);
          group.push(other);
        }
    const weight = group.reduce((sum, { meetings }) => sum + meetings.length, 0);
    if (weight > home.weight) home = { ids: group.map(({ id }) => id), weight };
  }
  return new Set(home.ids);
}

/** Far places that are named one by one; of the others only the number is said. */
export const MOST_BEACONS = 3;

/** The places outside the home region, those with most meetings first. */
export const farFirst = <T extends Weighted>(places: readonly T[], home: ReadonlySet<string>): T[] =>
  places.filter(({ id }) => !home.has(id)).sort((a, b) => b.meetings.length - a.meetings.length);

/**
 * The places that a map must hold to show what is lit: where some of it lies outside the home region, that and the
 * region, so that nobody loses the way; else undefined, and the region alone will do.
 */
export function placesToHold<T extends Weighted>(
  places: readonly T[],
  home: ReadonlySet<string>,
  isLit: (place: T) => boolean,
): T[] | undefined {
  const held = places.filter((place) => home.has(place.id) || isLit(place));
  return held.some(({ id }) => !home.has(id)) ? held : undefined;
}

/** Smallest box around places, in pixels of the world at a zoom. */
export function boundsOf(places: readonly Place[], zoom: number): Box {
  const points = places.map((place) => project(place, zoom));
  return {
    left: Math.min(...points.map(({ x }) => x)),
    top: Math.min(...points.map(({ y }) => y)),
    right: Math.max(...points.map(({ x }) => x)),
    bottom: Math.max(...points.map(({ y }) => y)),
  };
}

/** Narrower than this the beacon stands at the left in place of the heading, as the style sheet has it too. */
const STACKED_PX = 520;

/** From this width on, in pixels, the note runs along under the beads, as the style sheet has it too. */
const NOTE_LINE_PX = 500;

/** Least room in pixels where names need more at the left, beacons at the top or the note at the bottom. */
export interface Least {
  readonly left?: number;
  readonly top?: number;
  readonly bottom?: number;
  /** Boxes in pixels of the frame of what floats over it: no place is to lie under one at the right edge. */
  readonly floating?: readonly Box[];
}

/** From the middle of a place to the edge of its beads. */
const BEADS_PX = 16;
/** What floats this near to the right edge is a column that stands there. */
const COLUMN_PX = 32;

/** Room in pixels round the outermost beads: for the heading, the note, and labels to the left of the western coast. */
const marginsFor = (
  { x: width, y: height }: Point,
  { left = 20, top = 0, bottom = 36 }: Least,
  right: number,
): Box => ({
  left: Math.max(left, Math.min(96, 30 + (width - 380) * 0.4)),
  right,
  top: width < STACKED_PX ? Math.min(68, height * 0.25) : Math.max(top, Math.min(56, height * 0.22)),
  bottom: width < NOTE_LINE_PX ? Math.min(36, height * 0.09) : bottom,
});

export const ZOOM_STEP = 0.25;
export const MAX_ZOOM = 12;
export const MIN_ZOOM = 3;
/** Where one place alone is looked at, and where there is none. */
export const SINGLE_ZOOM = 6;
export const EMPTY: View = { lon: 20, lat: 45, zoom: 4 };

/** Where the column at the right edge begins under which a place would lie; undefined where none would. */
function columnOver(places: readonly Place[], size: Point, view: View, floating: readonly Box[]): number | undefined {
  const middle = project(view, view.zoom);
  const points = places.map((place) => {
    const { x, y } = project(place, view.zoom);
    return { x: x - middle.x + size.x / 2, y: y - middle.y + size.y / 2 };
  });
  const isOver = (box: Box) => points.some((point) => holdsPoint(grow(box, BEADS_PX), point));
  const columns = floating.filter((box) => box.left > size.x / 2 && box.right > size.x - COLUMN_PX && isOver(box));
  return columns.length > 0 ? Math.min(...columns.map(({ left }) => left)) : undefined;
}

/** The closest view, in quarter zooms, that shows all places in a frame of a size in pixels, none under what floats at its right. */
export function fit(places: readonly Place[], size: Point, least: Least = {}): View {
  if (places.length === 0) return EMPTY;
  const view = fitBeside(places, size, least, Math.min(28, size.x * 0.042));
  const column = columnOver(places, size, view, least.floating ?? []);
  return column === undefined ? view : fitBeside(places, size, least, size.x - column + BEADS_PX);
}

function fitBeside(places: readonly Place[], size: Point, least: Least, right: number): View {
  const margins = marginsFor(size, least, right);
  const [width, height] = [size.x - margins.left - margins.right, size.y - margins.top - margins.bottom];
  const fits = (zoom: number) => {
    const bounds = boundsOf(places, zoom);
    return bounds.right - bounds.left <= width && bounds.bottom - bounds.top <= height;
  };
  let zoom = places.length === 1 ? SINGLE_ZOOM : MAX_ZOOM - 2;
  while (zoom > MIN_ZOOM && !fits(zoom)) zoom -= ZOOM_STEP;
  const bounds = boundsOf(places, zoom);
  return { ...unproject(middleOf(bounds, margins), zoom), zoom };
}

/** Degrees, in steps of 45 and clockwise from up, of an arrow from one place of the map towards another. */
export function bearing(from: Place, to: Place): number {
  const [a, b] = [project(from, 0), project(to, 0)];
  const eighth = Math.round(Math.atan2(b.x - a.x, a.y - b.y) / (Math.PI / 4));
  return ((eighth + 8) % 8) * 45;
}
