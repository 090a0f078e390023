import { tenth } from '../tenth';
import { around, crosses, distance, type Box, type Point } from './boxes';
import { seededRandom } from './random';

export interface InnerSeat extends Point {
  /** Below 1 for a line that is drawn only where the reader asks for it. */
  readonly weight: number;
}

export interface InnerText {
  readonly id: string;
  /** Radius in pixels. */
  readonly r: number;
  readonly seats: readonly InnerSeat[];
  /** Largest size of its label in pixels. */
  readonly width: number;
  readonly height: number;
}

export interface InnerPlace extends Point {
  readonly id: string;
  readonly r: number;
  readonly labelled: (typeof SIDES)[number];
}

/** Where a label may stand, best first. */
export const SIDES = ['below', 'above', 'right', 'left'] as const;

const SEEDS = [1, 2];
/** For each institution. */
const TRIES = 3000;
/** A move may be worse by this much at first. */
const PATIENCE = 4;
const AIR = 5;
/** Pixels kept free inside the ring. */
const BEAD = 14;
/** What each fault costs, against one radius away from the middle of the seats. */
const CROSSED_LABEL = 0.9;
const CROSSED_SHAPE = 1.3;
const OWN_LABEL = 0.4;
const ABOVE = 0.05;
const BESIDE = 0.2;
const OVERLAP = 30;
/** For each line, a radius long. */
const LENGTH = 0.6;

/** From a shape to its label in pixels. */
const GAP = 3;

export function labelBox({ x, y, r, labelled }: InnerPlace, width: number, height: number, gap = GAP): Box {
  const reach = r * 1.1 + gap;
  if (labelled === 'right') return { x: x + reach + 2, y: y - height / 2, width, height };
  if (labelled === 'left') return { x: x - reach - 2 - width, y: y - height / 2, width, height };
  return { x: x - width / 2, y: labelled === 'below' ? y + reach : y - reach - height, width, height };
}

/** An institution where it stands for now. */
interface Standing {
  readonly inner: InnerText;
  readonly place: InnerPlace;
  readonly glyph: Box;
  readonly label: Box;
}

const stand = (inner: InnerText, place: InnerPlace): Standing => ({
  inner,
  place,
  glyph: around(place, inner.r * 1.1),
  label: labelBox(place, inner.width, inner.height),
});

/**
 * A fixed place inside the ring for each institution that came back: near the middle of its seats, clear of the others
 * and of their lines. Moves are tried with ever less patience for bad ones (threshold accepting); the seeds are fixed.
 */
export function placeInners(inners: readonly InnerText[], radius: number): Map<string, InnerPlace> {
  const order = [...inners].sort((a, b) => b.seats.length - a.seats.length || (a.id < b.id ? -1 : 1));
  let [best, least] = [[] as Standing[], Infinity];
  for (const seed of SEEDS) {
    const standing = improve(order, radius, seededRandom(seed));
    const price = standing.reduce((sum, one) => sum + cost(one, standing, radius, Infinity), 0);
    if (price < least) [best, least] = [standing, price];
  }
  return new Map(best.map(({ place }) => [place.id, { ...place, x: tenth(place.x), y: tenth(place.y) }]));
}

function improve(order: readonly InnerText[], radius: number, random: () => number): Standing[] {
  const standing = order.map((inner) =>
    stand(inner, { id: inner.id, r: inner.r, ...middleOf(inner), labelled: 'below' }),
  );
  const prices: (number | null)[] = order.map(() => null);
  const tries = TRIES * Math.min(order.length, 5);
  for (let tried = 0; tried < tries; tried++) {
    const left = 1 - tried / tries;
    const index = Math.floor(random() * order.length);
    const { inner, place } = standing[index]!;
    const reach = radius * (0.06 + 1.2 * left);
    const at = { x: place.x + (random() - 0.5) * reach, y: place.y + (random() - 0.5) * reach };
    const moved = stand(inner, {
      ...place,
      ...pulledIn(at, radius - BEAD - inner.r),
      labelled: random() < 0.4 ? SIDES[Math.floor(random() * SIDES.length)]! : place.labelled,
    });
    const price = (prices[index] ??= cost(standing[index]!, standing, radius, Infinity));
    const limit = price + PATIENCE * left ** 2;
    if (cost(moved, standing, radius, limit) >= limit) continue;
    standing[index] = moved;
    prices.fill(null);
  }
  return standing;
}

/** The nearest point inside a circle round the centre. */
function pulledIn({ x, y }: Point, radius: number): Point {
  const away = Math.sqrt(x ** 2 + y ** 2);
  return away > radius ? { x: (x * radius) / away, y: (y * radius) / away } : { x, y };
}

function middleOf({ seats }: InnerText): Point {
  const sum = seats.reduce((total, { weight }) => total + weight, 0);
  return {
    x: seats.reduce((total, { x, weight }) => total + x * weight, 0) / sum,
    y: seats.reduce((total, { y, weight }) => total + y * weight, 0) / sum,
  };
}

/** What is wrong with where an institution stands; given up once it is more than `limit`. */
function cost(
  { inner, place, glyph, label }: Standing,
  all: readonly Standing[],
  radius: number,
  limit: number,
): number {
  let price = outside(glyph, radius - BEAD) + outside(label, radius - BEAD);
  if (place.labelled !== 'below') price += place.labelled === 'above' ? ABOVE : BESIDE;
  for (const seat of inner.seats) {
    if (crosses(place, seat, label)) price += OWN_LABEL * seat.weight;
    price += LENGTH * seat.weight * (distance(place, seat) / radius);
  }
  for (const other of all) {
    if (other.inner === inner) continue;
    price +=
      clash(glyph, other.glyph) + clash(glyph, other.label) + clash(label, other.glyph) + clash(label, other.label);
    if (price >= limit) return price;
    price += crossings(place, inner.seats, other) + crossings(other.place, other.inner.seats, { glyph, label });
  }
  return price;
}

/** Boxes that overlap, with a little air round them, cost the more the deeper they do. */
function clash(a: Box, b: Box): number {
  const across = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x) + AIR;
  const down = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y) + AIR;
  return OVERLAP * Math.max(0, Math.min(across, down, 12) / 12);
}

function outside({ x, y, width, height }: Box, radius: number): number {
  const farX = Math.max(Math.abs(x), Math.abs(x + width));
  const farY = Math.max(Math.abs(y), Math.abs(y + height));
  const out = Math.sqrt(farX ** 2 + farY ** 2) - radius;
  return out > 0 ? OVERLAP * Math.min(2, 0.4 + out / 12) : 0;
}

/** Lines from an institution to its seats that run through another's shape or label. */
function crossings(
  inner: Point,
  seats: readonly InnerSeat[],
  { glyph, label }: Pick<Standing, 'glyph' | 'label'>,
): number {
  let price = 0;
  for (const seat of seats) {
    if (crosses(inner, seat, glyph)) price += CROSSED_SHAPE * seat.weight;
    if (crosses(inner, seat, label)) price += CROSSED_LABEL * seat.weight;
  }
  return price;
}
