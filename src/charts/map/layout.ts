import type { Basemap } from './basemap';
import {
  boxAround,
  grow,
  holdsPoint,
  meanOf,
  middleOf,
  overlap,
  shift,
  type Box,
  type Point,
  type Segment,
} from './boxes';
import { countryFinder, insidesOf } from './countries';
import { LEAD_SIZES, seatBox, type LabelSeat, type Taken, type Wanted } from './place-labels';
import { project, unproject } from './projection';
import { nameRegions, type Ground, type RegionName } from './region-names';
import type { Inside } from './rows';
import { leastBadSeat, seatUnmistakably } from './seating';
import type { Spot } from './spots';
import { crowds, spread, type Unit } from './spread';

/** More meetings than this in a place are one bigger bead with their number. */
export const MOST_BEADS = 4;
/** More places than this in each other's way are one bead, until the zoom parts them. */
const MOST_PLACES = 16;
/** Pixels between two beads of one place. */
const PAIR_GAP = 1.5;

export interface Bead extends Point {
  readonly id: string;
}

export interface PlaceLabel extends LabelSeat {
  readonly name: string;
  /** False where no seat is free: drawn only when the place is looked at. */
  readonly free: boolean;
  /** Marks whose names give way while this one is drawn without a free seat. */
  readonly covers: readonly string[];
  readonly ground: Ground;
  /** Days of a lead name, in place of the years; undefined for the others. */
  readonly days: string | undefined;
  /** Size in pixels of a lead name where it is not the largest. */
  readonly leadPx?: number;
}

/** What is drawn of a place, or of several too close to tell apart. */
export interface PlaceMark {
  /** The place's id, or the first one's. */
  readonly id: string;
  readonly places: readonly string[];
  readonly meetings: readonly string[];
  /** The true place. */
  readonly lon: number;
  readonly lat: number;
  /** From the true place to the centre of the beads, in pixels; zero unless pulled aside on a leader. */
  readonly pull: Point;
  /** From that centre to each bead, in pixels. Empty where one bead stands for all. */
  readonly beads: readonly Bead[];
  /** Radius in pixels of the beads, or of the one that stands for all. */
  readonly r: number;
  /** What the beads stand on. */
  readonly ground: Ground;
  readonly label: PlaceLabel;
  readonly wanted: Wanted;
}

export interface NameMark extends Omit<RegionName, 'x' | 'y'> {
  readonly lon: number;
  readonly lat: number;
}

export interface MapLayout {
  readonly marks: readonly PlaceMark[];
  readonly names: readonly NameMark[];
  readonly taken: Taken;
}

/** Where the places are drawn, and what the names of countries and seas have to know of it. */
export interface PlacesLayout extends Omit<MapLayout, 'names'> {
  /** What of each country is in view, by code. */
  readonly inside: ReadonlyMap<string, Inside>;
  /** Room that beads and names of places take. */
  readonly boxes: readonly Box[];
}

export interface LayoutInput {
  readonly spots: readonly Spot[];
  readonly basemap: Basemap;
  /** Names to write on countries, by code. */
  readonly countryNames: ReadonlyMap<string, string>;
  readonly hosts: ReadonlySet<string>;
  readonly zoom: number;
  /** What is in view, in pixels of the world at that zoom. */
  readonly view: Box;
  /** What floats over the map, in the same pixels. */
  readonly avoid: readonly Box[];
  /** Radius of a bead at rest, in pixels. */
  readonly r: number;
  /** On a stage: the days of the meetings whose places have large names, by id. */
  readonly lead?: ReadonlyMap<string, string> | null;
  /** Name of a bead that stands for several places. */
  readonly nameOfMany: (places: number) => string;
  /** Size in pixels of the names of places, where it is not that of the screen. */
  readonly namePx?: number;
  /** True for the meetings of a place that needs no room for its name. */
  readonly isNameless?: (meetings: readonly string[]) => boolean;
  /** True for the meetings of a place that stays where others can give way. */
  readonly isFirm?: (meetings: readonly string[]) => boolean;
}

/** Centres of the beads of one place round its middle: a row of two, then two rows. */
export function arrange(ids: readonly string[], r: number): Bead[] {
  const step = r + PAIR_GAP / 2;
  if (ids.length === 1) return [{ id: ids[0]!, x: 0, y: 0 }];
  const up = ids.length > 2 ? -step : 0;
  return ids.map((id, i) => ({
    id,
    x: i === 2 && ids.length === 3 ? 0 : i % 2 === 0 ? -step : step,
    y: i < 2 ? up : step,
  }));
}

/** Radius of a bead that stands for a number of meetings: area grows with the number, within limits. */
export const radiusOfMany = (count: number, r: number): number =>
  Math.min(24, Math.max(11, r * Math.sqrt(count) * 0.6));

interface Stack extends Unit {
  readonly spots: readonly Spot[];
  readonly meetings: readonly string[];
  readonly beads: readonly Bead[];
  readonly r: number;
}

function stackOf(spots: readonly Spot[], zoom: number, r: number): Stack {
  const meetings = spots.flatMap((spot) => spot.meetings.map(({ id }) => id));
  const single = spots.length === 1 && meetings.length <= MOST_BEADS;
  const beads = single ? arrange(meetings, r) : [];
  const radius = single ? r : radiusOfMany(meetings.length, r);
  const at = meanOf(spots.map((spot) => project(spot, zoom)));
  const discs = single ? beads.map(({ x, y }) => ({ x, y, r })) : [{ x: 0, y: 0, r: radius }];
  return { id: spots[0]!.id, spots, meetings, beads, r: radius, at, discs, weight: meetings.length };
}

/** One stack a place, save where more than 16 places are in each other's way. */
function stacksOf(spots: readonly Spot[], zoom: number, r: number): Stack[] {
  let stacks = spots.map((spot) => stackOf([spot], zoom, r));
  for (let round = 0; round < 6; round++) {
    const groups = crowds(stacks);
    if (groups.every((group) => group.length <= MOST_PLACES)) break;
    stacks = groups.flatMap(
      (group) =>
      group.length <= MOST_PLACES ? group : [stackOf(group.flatMap((stack) => stack.spots), zoom, r)], // prettier-ignore
    );
  }
  return stacks;
}

/** Years of meetings as a label shows them: each of up to four, or the first and the last. */
export function yearsText(years: Iterable<number>): string {
  const apart = [...new Set(years)];
  return apart.length <= MOST_BEADS ? apart.join(', ') : `${Math.min(...apart)}–${Math.max(...apart)}`;
}

const nameOf = ({ spots }: Stack, nameOfMany: LayoutInput['nameOfMany']) =>
  spots.length === 1 ? spots[0]!.name : nameOfMany(spots.length);

const yearsOf = ({ spots }: Stack) =>
  spots.flatMap((spot) => spot.meetings.map(({ year }) => year)).sort((a, b) => a - b);

/** Everything the map draws over the land, at one zoom and for one view. The same input gives the same picture. */
export const layoutMap = (input: LayoutInput): MapLayout => layoutNames(input, layoutPlaces(input));

/** Days of the meetings of a stack that is given a large name. */
function daysOf({ meetings }: Stack, lead: LayoutInput['lead']): string | undefined {
  const days = meetings.flatMap((id) => lead?.get(id) ?? []);
  return days.length > 0 ? days.join(', ') : undefined;
}

/** The name that a stack asks a seat for. */
function wantedOf(stack: Stack, centre: Point, { lead, nameOfMany, namePx }: LayoutInput): Wanted {
  const days = daysOf(stack, lead);
  return {
    id: stack.id,
    name: nameOf(stack, nameOfMany),
    years: days ?? yearsText(yearsOf(stack)),
    centre,
    halfWidth: Math.max(...stack.discs.map(({ x }) => x)),
    halfHeight: Math.max(...stack.discs.map(({ y }) => y)),
    r: stack.r,
    ...(namePx !== undefined && { size: namePx }),
    ...(days !== undefined && { size: LEAD_SIZES[0], isLead: true }),
  };
}

/** The first half of `layoutMap`: beads, leaders and names of places. */
export function layoutPlaces(input: LayoutInput): PlacesLayout {
  const { spots, basemap, hosts, zoom, view, avoid, r, lead, isNameless, isFirm } = input;
  const stacks = stacksOf(spots, zoom, r);
  const units = stacks.map((stack) => ({
    ...stack,
    isFirm: isFirm?.(stack.meetings) ?? false,
    isNameless: isNameless?.(stack.meetings) ?? false,
    countries: stack.spots.map(({ country }) => country),
  }));
  const inside = insidesOf(basemap, zoom, view);
  const countryAt = countryFinder(basemap, inside, zoom);
  const pulled = spread(units, view, avoid, countryAt);
  const centreOf = (stack: Stack) => pulled.get(stack.id) ?? stack.at;
  const leaders: Segment[] = stacks.flatMap((stack) =>
    pulled.has(stack.id) ? [{ from: stack.at, to: centreOf(stack) }] : [],
  );
  const beads = [
    ...stacks.flatMap(
      (stack) =>
      stack.discs.map((disc) => shift(boxAround(disc, 2 * disc.r + 5), centreOf(stack))), // prettier-ignore
    ),
    ...leaders.map(({ from }) => boxAround(from, 6)),
  ];
  const taken = { beads, leaders };
  const asking = stacks.map((stack) => ({ stack, wanted: wantedOf(stack, centreOf(stack), input) }));
  const near = grow(view, 200);
  const isNamed = ({ stack }: (typeof asking)[number]) => !isNameless?.(stack.meetings);
  const named = asking.filter(isNamed).map(({ wanted }) => wanted);
  const nameless = asking.filter((one) => !isNamed(one)).map(({ wanted }) => wanted);
  const room = { taken, view, avoid, nameless };
  const seats = seatUnmistakably(
    named.filter(({ centre }) => holdsPoint(near, centre)),
    room,
  );
  const groundAt = (point: Point): Ground => {
    const code = countryAt(point);
    return code === undefined ? 'sea' : hosts.has(code) ? 'host' : 'land';
  };
  const seated = asking.map(({ stack, wanted }) => {
    const own = seats.get(stack.id);
    const seat = own ?? leastBadSeat(wanted, room, named).seat;
    return { stack, wanted, seat, free: Boolean(own), box: shift(seatBox(wanted, seat), wanted.centre) };
  });
  const marks = seated.map(({ stack, wanted, seat, free, box }): PlaceMark => {
    const covered = () => seated.filter((other) => other.stack !== stack && overlap(box, other.box));
    return {
      id: stack.id,
      places: stack.spots.map(({ id }) => id),
      meetings: stack.meetings,
      ...unproject(stack.at, zoom),
      pull: { x: wanted.centre.x - stack.at.x, y: wanted.centre.y - stack.at.y },
      beads: stack.beads,
      r: stack.r,
      ground: groundAt(wanted.centre),
      label: {
        ...seat,
        name: wanted.name,
        free,
        covers: free ? [] : covered().map((other) => other.stack.id),
        ground: groundAt(middleOf(box)),
        days: daysOf(stack, lead),
      },
      wanted,
    };
  });
  const labelBoxes = seated.flatMap(({ free, box }) => (free ? [grow(box, 2)] : []));
  return { marks, taken, inside, boxes: [...beads, ...labelBoxes] };
}

/** The second half: names of countries and seas, where places leave room. */
export function layoutNames(input: LayoutInput, { marks, taken, inside, boxes }: PlacesLayout): MapLayout {
  const { basemap, countryNames, hosts, zoom, view, avoid } = input;
  const countries = basemap.regions.flatMap((region) => {
    const [text, test] = [countryNames.get(region.code), inside.get(region.code)];
    return text && test ? [{ region, text, host: hosts.has(region.code), inside: test }] : [];
  });
  const names = nameRegions(countries, basemap.seas, {
    zoom,
    view,
    taken: [...boxes, ...avoid],
    leaders: taken.leaders,
  }).map(({ x, y, ...name }): NameMark => ({ ...name, ...unproject({ x, y }, zoom) }));
  return { marks, names, taken };
}
