import { KOSOVO_CODE } from '../../model/names';
import type { Region, Sea } from './basemap';
import {
  boxAround,
  distance,
  grow,
  holds,
  holdsPoint,
  meanOf,
  meets,
  overlap,
  scaled,
  type Box,
  type Point,
  type Segment,
} from './boxes';
import { worldWidth } from './projection';
import type { Inside } from './rows';
import { textWidth, type Face } from '../text-width';

export const CAPITAL_SIZE = 12;
const CAPITAL_SPACING_EM = 0.035;
export const SEA_SIZE = 13.5;
export const NAME_LINE = 15;

/** The name of a country or a sea where there is room for it; `x`, `y` is its centre in pixels of the world. */
export interface RegionName extends Point {
  readonly id: string;
  readonly kind: 'country' | 'sea';
  readonly lines: readonly string[];
  readonly ground: Ground;
}

export type Ground = 'land' | 'host' | 'sea';

/** A name that looks for room. */
interface Seeker {
  readonly id: string;
  readonly kind: 'country' | 'sea';
  readonly text: string;
  readonly ground: Ground;
  readonly anchor: Point;
  readonly inside: Inside;
  /** Share of the name that has to lie inside. */
  readonly least: number;
  /** Where alone it may stand. */
  readonly bounds: Box;
}

/** Ways to break a name into lines, fewest lines first; each break as even as the words allow. */
export function breaksOf(text: string): string[][] {
  const words = text.split(' ');
  const ways = [[text]];
  if (words.length > 1) {
    const cuts = words.slice(1).map((_, i) => [words.slice(0, i + 1).join(' '), words.slice(i + 1).join(' ')]);
    ways.push(cuts.reduce((a, b) => (longest(b) < longest(a) ? b : a)));
  }
  if (words.length > 2)
    ways.push(words.length === 3 ? words : [words[0]!, words.slice(1, -1).join(' '), words.at(-1)!]);
  return ways;
}

const longest = (lines: readonly string[]) => Math.max(...lines.map(({ length }) => length));

/** Size in pixels of a name in lines. */
export function nameSize(kind: 'country' | 'sea', lines: readonly string[]): { width: number; height: number } {
  const [face, size, spacing]: [Face, number, number] =
    kind === 'country' ? ['plain', CAPITAL_SIZE, CAPITAL_SPACING_EM] : ['italic', SEA_SIZE, 0.02];
  return {
    width: Math.max(...lines.map((line) => textWidth(line, size, face, spacing))),
    height: lines.length * NAME_LINE,
  };
}

/** Lattice on which names look for room, in pixels. Fixed to the world, so that panning does not make names tremble. */
const ACROSS = 12;
const DOWN = 6;

/** Share of a box that is inside, by 15 samples. */
function shareInside(box: Box, inside: Inside): number {
  let hits = 0;
  for (let i = 0; i < 5; i++)
    for (let j = 0; j < 3; j++) {
      const x = box.left + ((box.right - box.left) * (i + 0.5)) / 5;
      const y = box.top + ((box.bottom - box.top) * (j + 0.5)) / 3;
      if (inside({ x, y })) hits++;
    }
  return hits / 15;
}

function lattice({ inside, anchor, bounds }: Seeker, view: Box): Point[] {
  const points: Point[] = holdsPoint(view, anchor) ? [anchor] : [];
  const [top, bottom] = [Math.max(view.top, bounds.top), Math.min(view.bottom, bounds.bottom)];
  const [left, right] = [Math.max(view.left, bounds.left), Math.min(view.right, bounds.right)];
  for (let y = Math.ceil(top / DOWN) * DOWN; y < bottom; y += DOWN)
    for (let x = Math.ceil(left / ACROSS) * ACROSS; x < right; x += ACROSS) if (inside({ x, y })) points.push({ x, y });
  return points;
}

function findRoom(
  seeker: Seeker,
  view: Box,
  taken: readonly Box[],
  lines: readonly Segment[],
): { name: RegionName; box: Box } | null {
  const points = lattice(seeker, view);
  if (points.length === 0) return null;
  const pull = holdsPoint(view, seeker.anchor) ? seeker.anchor : meanOf(points);
  let best: { score: number; name: RegionName; box: Box } | null = null;
  for (const broken of breaksOf(seeker.text)) {
    const { width, height } = nameSize(seeker.kind, broken);
    for (const point of points) {
      const away = distance(point, pull);
      if (best && 130 - broken.length * 8 - away * 0.25 <= best.score) continue;
      const box = boxAround(point, width, height);
      if (!holds(view, box) || taken.some((other) => overlap(box, other)) || lines.some((line) => meets(line, box)))
        continue;
      const share = shareInside(box, seeker.inside);
      if (share < seeker.least) continue;
      const score = 100 * share + 30 * shareInside(grow(box, 14), seeker.inside) - broken.length * 8 - away * 0.25;
      if (best && score <= best.score) continue;
      const { id, kind, ground } = seeker;
      best = { score, box, name: { id, kind, ground, lines: broken, x: point.x, y: point.y } };
    }
  }
  return best;
}

export interface NameRoom {
  readonly zoom: number;
  /** Pixels of the world in view. */
  readonly view: Box;
  /** Beads, place names and whatever floats over the map. */
  readonly taken: readonly Box[];
  readonly leaders: readonly Segment[];
}

/** Names of countries, those of a stated venue first, then of seas, each where it fits and nowhere else. */
export function nameRegions(
  countries: readonly { region: Region; text: string; host: boolean; inside: Inside }[],
  seas: readonly Sea[],
  { zoom, view, taken, leaders }: NameRoom,
): RegionName[] {
  const width = worldWidth(zoom);
  const pixel = ({ x, y }: Point) => ({ x: x * width, y: y * width });
  const seekers: Seeker[] = countries
    .filter(({ region }) => region.rank < 4 || zoom >= 8)
    .sort(
      (a, b) =>
        Number(b.host) - Number(a.host) || a.region.rank - b.region.rank || (a.region.code < b.region.code ? -1 : 1),
    )
    .map(({ region, text, host, inside }) => ({
      id: region.code,
      kind: 'country',
      text,
      ground: host ? 'host' : 'land',
      anchor: pixel(region.anchor),
      inside,
      least: host || region.code === KOSOVO_CODE ? 0.4 : 0.7,
      bounds: scaled(region.bounds, width),
    }));
  const water: Inside = (point) => countries.every(({ inside }) => !inside(point));
  const reach = (2 / 360) * width;
  for (const { name, anchor } of seas)
    seekers.push({
      id: name,
      kind: 'sea',
      text: name,
      ground: 'sea',
      anchor: pixel(anchor),
      inside: water,
      least: 0.85,
      bounds: boxAround(pixel(anchor), 2 * reach),
    });
  const inset = grow(view, -6);
  const names = seatNames(seekers, inset, taken, leaders);
  // Its star leads to a note below the map, so it gets room before another country keeps it from having any.
  const kosovo = seekers.find(({ id }) => id === KOSOVO_CODE);
  if (!kosovo || names.some(({ id }) => id === KOSOVO_CODE) || !findRoom(kosovo, inset, taken, leaders)) return names;
  return seatNames([kosovo, ...seekers.filter((other) => other !== kosovo)], inset, taken, leaders);
}

function seatNames(
  seekers: readonly Seeker[],
  view: Box,
  taken: readonly Box[],
  leaders: readonly Segment[],
): RegionName[] {
  const blocked = [...taken];
  const names: RegionName[] = [];
  for (const seeker of seekers) {
    const found = findRoom(seeker, view, blocked, leaders);
    if (!found) continue;
    names.push(found.name);
    blocked.push(grow(found.box, 2));
  }
  return names;
}
