import { shift, type Box, type Point, type Segment } from './boxes';
import { textWidth } from '../text-width';

/** Text size and line height of place names, in pixels. */
export const NAME_SIZE = 13;
export const LINE = 16;

/** How much farther off the last seats are. */
const FAR = 10;

export type Align = 'start' | 'middle' | 'end';

/** Where a place's name stands. `x` and `y` run from the centre of its beads to the anchor of the text's middle line. */
export interface LabelSeat {
  readonly x: number;
  readonly y: number;
  readonly align: Align;
  /** Name and years one under the other. */
  readonly stacked: boolean;
  /** From the centre of the beads, a line from them to a name that stands apart. */
  readonly tie?: Segment;
}

/** A place that wants its name written. */
export interface Wanted {
  readonly id: string;
  readonly name: string;
  readonly years: string;
  readonly centre: Point;
  /** From the centre to the middle of the outermost bead, sideways and up. */
  readonly halfWidth: number;
  readonly halfHeight: number;
  /** Radius of the beads. */
  readonly r: number;
  /** Text size in pixels where it is not that of the screen. */
  readonly size?: number;
  /** From the centre to the bead that a line to the name begins at, where they do not all do. */
  readonly lit?: Point;
  /** On a stage: the days stand below the name, smaller. */
  readonly isLead?: boolean;
}

/** On a stage, the names of what is lit: 20 pixels, and 15 for the days; smaller where they find no room. */
export const LEAD_SIZES = [20, 18, 16] as const;
const LEAD_DAYS_SHARE = 0.75;

/** A name with its size where that is one of the large ones. */
export const sizedTo = (one: Wanted, leadPx: number): Wanted => (one.isLead ? { ...one, size: leadPx } : one);

export interface Candidate {
  readonly seat: LabelSeat;
  readonly box: Box;
  readonly cost: number;
}

/** Line height of names of a size, both in pixels. */
export const lineOf = (size: number) => (LINE * size) / NAME_SIZE;

function widthOf({ name, years, size = NAME_SIZE, isLead }: Wanted, stacked: boolean): number {
  const own = textWidth(name, size, 'strong');
  const small = isLead ? size * LEAD_DAYS_SHARE : size;
  return stacked ? Math.max(own, textWidth(years, small)) : own + textWidth(` ${years}`, small);
}

/** The box of a seat round a centre at the origin. */
export function seatBox(wanted: Wanted, { x, y, align, stacked }: LabelSeat): Box {
  const width = widthOf(wanted, stacked);
  const left = align === 'start' ? x : align === 'end' ? x - width : x - width / 2;
  const line = lineOf(wanted.size ?? NAME_SIZE);
  const half = stacked ? line : line / 2;
  return { left, right: left + width, top: y - half, bottom: y + half };
}

/** Seats from the best to the last resort. Clear of the bead's ring when the place is selected. */
function seatsOf({ halfWidth, halfHeight, r, size = NAME_SIZE, isLead }: Wanted): { seat: LabelSeat; cost: number }[] {
  const line = lineOf(size);
  const beside = halfWidth + r + 9;
  const slant = halfWidth + r * 0.5 + 6;
  const [low, over] = [halfHeight + r + 6 + line / 2, halfHeight + r + 2 + line / 2];
  const seat = (cost: number, x: number, y: number, align: Align, stacked = false) => ({
    cost,
    seat: { x, y, align, stacked },
  });
  const far = low + line / 2;
  const seats = [
    seat(0, beside, 0, 'start'),
    seat(1, -beside, 0, 'end'),
    seat(2, slant, over, 'start'),
    seat(2.2, slant, -over, 'start'),
    seat(2.6, -slant, over, 'end'),
    seat(2.8, -slant, -over, 'end'),
    seat(3, 0, low, 'middle'),
    seat(3.2, 0, -low, 'middle'),
    seat(4, beside, 0, 'start', true),
    seat(4.2, -beside, 0, 'end', true),
    seat(5, 0, far, 'middle', true),
    seat(5.2, 0, -far, 'middle', true),
    seat(5.4, slant, far, 'start', true),
    seat(5.5, slant, -far, 'start', true),
    seat(5.6, -slant, far, 'end', true),
    seat(5.7, -slant, -far, 'end', true),
    seat(6, slant, over + FAR, 'start'),
    seat(6.2, slant, -over - FAR, 'start'),
    seat(6.4, -slant, over + FAR, 'end'),
    seat(6.6, -slant, -over - FAR, 'end'),
  ];
  return seats.filter(({ seat }) => seat.stacked || !isLead);
}

/** What names keep clear of, in pixels of the world. */
export interface Taken {
  readonly beads: readonly Box[];
  readonly leaders: readonly Segment[];
}

/** All seats of a name with the box and the cost of each, best first. */
export const placedSeats = (one: Wanted) =>
  seatsOf(one).map(({ seat, cost }) => ({ seat, cost, box: shift(seatBox(one, seat), one.centre) }));
