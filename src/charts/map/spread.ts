import { cross, distance, distanceToSegment, grow, holdsPoint, type Box, type Point, type Segment } from './boxes';
import type { CountryAt } from './countries';

/** A circle of a unit: where it lies from the unit's centre, and its radius, in pixels. */
export interface Disc extends Point {
  readonly r: number;
}

/** What is drawn at one place: a bead, two side by side, or one that stands for many. */
export interface Unit {
  readonly id: string;
  readonly at: Point;
  readonly discs: readonly Disc[];
  readonly weight: number;
  /** Codes of the countries that its places lie in. */
  readonly countries?: readonly string[];
  /** Stays where others can give way: it is lit. */
  readonly isFirm?: boolean;
  /** Has no name, which others would need room beside it for. */
  readonly isNameless?: boolean;
}

/** Pixels between the beads of two places: less looks like one place with two meetings. */
const GAP = 6;
/** Between the beads of two firm places, which are named and so told apart, and round those of a nameless one. */
const FIRM_GAP = 1;
/** Round a bead that was pulled aside, so that each can be hit by itself. */
const PULLED_GAP = 10;
const NAMELESS_GAP = 3;
/** A nameless place first tries to move this little, in pixels: its beads then still lie on it. */
const NUDGES = [3, 6];
const DIRECTIONS = 16;
const STEP = 4;
const LONGEST = 160;
/** Neighbours beyond this number make no difference: where all is dense, the shortest leader is best. */
const CROWDED = 3;
/** What it costs, in pixels of leader, to stand out of view or under a tool while the place itself is in view. */
const UNSEEN = 60;
/** What it costs to stand in a country that the place does not lie in; less where only a part of a bead does. */
const ABROAD = 80;
/** What a pixel of leader costs that other beads hide, over what it takes to come out from under them. */
const HIDDEN = 3;
/** Pixels between a pulled bead and the edge of the view. */
const EDGE = 6;
/** Pixels of a leader between the points at which its country is asked for. */
const STRIDE = 8;
/** Pixels from a tool at its height, so that the tool does not read as the bead's name. */
const BESIDE = 40;

const placed = (unit: Unit, at: Point) => unit.discs.map(({ x, y, r }) => ({ x: at.x + x, y: at.y + y, r }));

/** Most are far apart, which the first two comparisons tell. */
const near = (a: Point, b: Point, reach: number) =>
  Math.abs(a.x - b.x) < reach && Math.abs(a.y - b.y) < reach && distance(a, b) < reach;

const touch = (a: readonly Disc[], b: readonly Disc[], gap: number) =>
  a.some((one) => b.some((other) => near(one, other, one.r + other.r + gap)));

const reachOf = (unit: Unit) => Math.max(...unit.discs.map(({ x, y, r }) => Math.hypot(x, y) + r));

/** How much of one unit another covers, from 0 (just clear) to 1 (the same spot). */
const cover = (a: Unit, b: Unit) => Math.max(0, 1 - distance(a.at, b.at) / (reachOf(a) + reachOf(b) + GAP));

/** Groups of units whose discs would touch, each in the order given. */
export function crowds<T extends Unit>(units: readonly T[], gap = GAP): T[][] {
  const left = new Set(units);
  const groups: T[][] = [];
  const discs = new Map(units.map((unit) => [unit, placed(unit, unit.at)]));
  for (const start of units) {
    if (!left.delete(start)) continue;
    const group = [start];
    for (const member of group)
      for (const other of left)
        if (touch(discs.get(member)!, discs.get(other)!, gap)) {
          left.delete(other);
          group.push(other);
        }
    groups.push(group);
  }
  return groups;
}

/**
 * The members of a crowd that have to give way: all but the one with most meetings. Of equals all do, so that none hides
 * another's place, unless none of them has a name.
 */
function lighter(group: readonly Unit[]): readonly Unit[] {
  const most = Math.max(...group.map(({ weight }) => weight));
  const heavy = group.filter(({ weight }) => weight === most);
  const stays = heavy.length === 1 || heavy.every(({ isNameless }) => isNameless);
  return stays ? group.filter((unit) => unit !== heavy[0]) : group;
}

/** The units that have to give way; where some are firm, those settle it first, and the others keep clear of them. */
function pulledOf(units: readonly Unit[]): Unit[] {
  const firm = units.filter(({ isFirm }) => isFirm);
  const firmDiscs = firm.flatMap((unit) => placed(unit, unit.at));
  const others = units.filter(({ isFirm }) => !isFirm);
  const gapOf = ({ isNameless }: Unit) => (isNameless ? FIRM_GAP : GAP);
  const pushed = new Set(others.filter((unit) => touch(placed(unit, unit.at), firmDiscs, gapOf(unit))));
  const loose = others.filter((unit) => !pushed.has(unit));
  const groups = [...crowds(firm, FIRM_GAP), ...crowds(loose, Math.max(...loose.map(gapOf)))];
  return [...pushed, ...groups.flatMap((group) => (group.length > 1 ? lighter(group) : []))].sort(
    (a, b) =>
      Number(b.isFirm ?? false) - Number(a.isFirm ?? false) ||
      b.weight - a.weight ||
      a.at.y - b.at.y ||
      (a.id < b.id ? -1 : 1),
  );
}

/** How much a tool at a point's height reads as its name: from 1, under it, to a half, 40 pixels beside it, and then nothing. */
function besideOf({ left, right, top, bottom }: Box, { x, y }: Point): number {
  const gap = Math.max(left - x, x - right, 0);
  return y < top || y > bottom || gap > BESIDE ? 0 : 1 - gap / (2 * BESIDE);
}

/** Pixels of a leader that lie under beads over its foot, beyond the shortest way out from under each. */
function hiddenOf({ from, to }: Segment, discs: readonly Disc[]): number {
  const length = distance(from, to);
  return discs.reduce((sum, { x, y, r }) => {
    const [dx, dy] = [from.x - x, from.y - y];
    const off = Math.hypot(dx, dy);
    if (off >= r) return sum;
    const along = (dx * (to.x - from.x) + dy * (to.y - from.y)) / length;
    return sum + Math.sqrt(r * r - off * off + along * along) - along - (r - off);
  }, 0);
}

const rimOf = ({ x, y, r }: Disc): Point[] => [
  { x: x - r, y },
  { x: x + r, y },
  { x, y: y - r },
  { x, y: y + r },
];

function pointsAlong({ from, to }: Segment): Point[] {
  const count = Math.round(distance(from, to) / STRIDE);
  return Array.from({ length: count }, (_, i) => {
    const share = (i + 0.5) / count;
    return { x: from.x + share * (to.x - from.x), y: from.y + share * (to.y - from.y) };
  });
}

/** What it costs discs and their leader to lie in countries other than their own: a pixel of leader there counts twice. */
function costAbroad(discs: readonly Disc[], leader: Segment, own: readonly string[], countryAt: CountryAt): number {
  const isAbroad = (point: Point) => {
    const code = countryAt(point);
    return code !== undefined && !own.includes(code);
  };
  const rim = discs.flatMap(rimOf);
  const share = discs.some(isAbroad) ? 1 : rim.filter(isAbroad).length / rim.length;
  return ABROAD * share + STRIDE * pointsAlong(leader).filter(isAbroad).length;
}

const lengthsFrom = (shortest: number) =>
  Array.from({ length: Math.max(0, Math.floor((LONGEST - shortest) / STEP) + 1) }, (_, i) => shortest + i * STEP);

/**
 * Where each unit stands. Those that would touch another are pulled aside, the shorter the less they touch, so that
 * their leaders shrink as the zoom parts them. Ids that are not in the result stay at their place.
 * `avoid` is what floats over the view; `countryAt` keeps them out of other countries.
 */
export function spread(
  units: readonly Unit[],
  view: Box,
  avoid: readonly Box[] = [],
  countryAt?: CountryAt,
): ReadonlyMap<string, Point> {
  const pulled = pulledOf(units);
  const moving = new Set(pulled);
  const feet = pulled.map(({ at }) => at);
  const standing = units.filter((unit) => !moving.has(unit)).map((unit) => ({ discs: placed(unit, unit.at) }));
  const leaders: Segment[] = [];
  const result = new Map<string, Point>();
  for (const unit of pulled) {
    const reach = reachOf(unit);
    const overlap = Math.max(...units.map((other) => (other === unit ? 0 : cover(unit, other))));
    const shortest = unit.isNameless ? reach + 5 : reach + 7 + 14 * overlap;
    const gap = unit.isNameless ? NAMELESS_GAP : PULLED_GAP;
    const seen = holdsPoint(view, unit.at) ? grow(view, -reach - EDGE) : null;
    const above = standing.flatMap(({ discs }) => discs);
    const tools = avoid.map((box) => grow(box, reach));
    const crowding = (at: Point) =>
      Math.min(
        CROWDED,
        units.reduce((sum, other) => sum + (other === unit ? 0 : Math.max(0, 1 - distance(at, other.at) / 110)), 0),
      );
    let best: { at: Point; cost: number } | null = null;
    const nudges = unit.isNameless ? NUDGES : [];
    for (const length of [...nudges, ...lengthsFrom(shortest)]) {
      if (best && best.cost < length) break;
      const isNudge = length < shortest;
      for (let i = 0; i < DIRECTIONS; i++) {
        const angle = (i * 2 * Math.PI) / DIRECTIONS;
        const at = { x: unit.at.x + length * Math.cos(angle), y: unit.at.y + length * Math.sin(angle) };
        const leader = { from: unit.at, to: at };
        const unseen = !seen ? 0 : !holdsPoint(seen, at) ? 1 : Math.max(0, ...tools.map((tool) => besideOf(tool, at)));
        const cost =
          length +
          (unit.isNameless ? 0 : 20 * crowding(at)) +
          2 * Math.abs(Math.sin(angle)) +
          UNSEEN * unseen +
          HIDDEN * hiddenOf(leader, above);
        if (best && best.cost <= cost) continue;
        const discs = placed(unit, at);
        const free =
          standing.every((other) => !touch(discs, other.discs, isNudge ? FIRM_GAP : gap)) &&
          feet.every(
            (foot) => (isNudge && foot === unit.at) || discs.every((disc) => distance(disc, foot) > disc.r + 4),
          ) &&
          leaders.every((other) => !cross(leader, other)) &&
          leaders.every((other) => discs.every((disc) => distanceToSegment(disc, other) > disc.r + 3)) &&
          standing.every((other) =>
            other.discs.every(
              (disc) => distance(disc, unit.at) <= disc.r + 3 || distanceToSegment(disc, leader) > disc.r + 3,
            ),
          );
        if (!free) continue;
        const full = cost + (countryAt && !isNudge ? costAbroad(discs, leader, unit.countries ?? [], countryAt) : 0);
        if (!best || full < best.cost) best = { at, cost: full };
      }
    }
    // Where one would be left without room, far out, countries are too small to tell.
    if (!best && countryAt) return spread(units, view, avoid);
    const at = best?.at ?? unit.at;
    result.set(unit.id, at);
    standing.push({ discs: placed(unit, at) });
    leaders.push({ from: unit.at, to: at });
  }
  return result;
}
