import type { Catalog } from '../../model/catalog';
import { dayNumber } from '../../model/dates';
import { levelOf, type Highlight } from '../emphasis';
import { domainOf, scaleOf, yearMarks, type YearMark } from './axis';
import { isCrowded } from './bins';
import { spanOf, type Period } from './brush';
import { DATE_DROP, type Frame } from './frame';
import { DATE_PX, labelText, NAME_PX, placeLabels, type LabelText, type Placed } from './labels';
import type { MilestoneMark } from './milestone-mark';
import { placeMilestones } from './milestones';
import { overlaps } from './period';

/** The names of meetings: sizes of name and day, from one to the other, and from a row to the next, in pixels. */
export interface NameType {
  readonly namePx: number;
  readonly datePx: number;
  readonly drop: number;
  readonly row: number;
}

export interface LabelledBead {
  readonly id: string;
  /** Middle of its days, and the extra width for the days after the first, in pixels. */
  readonly x: number;
  readonly stretch: number;
  /** Of those that are lit, where there is room. */
  readonly label: (LabelText & Placed) | null;
}

export interface Lanes {
  readonly frame: Frame;
  /** What is seen of the frame begins here, in pixels, so that the picture stands in the middle. */
  readonly top: number;
  readonly type: NameType;
  readonly years: readonly YearMark[];
  /** Ends of the period, in pixels. */
  readonly from: number;
  readonly to: number;
  readonly beads: readonly LabelledBead[];
  readonly milestones: readonly MilestoneMark[];
  /** Lit meetings without room for their name. */
  readonly unnamed: number;
}

/** In pixels: ends of the axis, above all, from a day to the axis, around the axis, milestones and the least below them. */
const EDGE = { left: 20, right: 48 };
const TOP = 15;
const FOOT = 17;
const BAND = { above: 14, below: 46 };
/** From the line of the beads to the baseline of the years. */
export const YEAR_DROP = 38;
const MILESTONE = { first: 26, row: 22, last: 14, least: 9 };
const NAME_ROWS = 6;
const MILESTONE_ROWS = [2, 3, 4, 5];
/** So close that two meetings a few weeks apart both find room for their names. */
const SPACING = { leaderGapPx: 2, overhangPx: 0 };
const DAY_PX = 3;

function typeOf(namePx: number): NameType {
  const grown = namePx / NAME_PX;
  return { namePx, datePx: DATE_PX * grown, drop: DATE_DROP * grown, row: (DATE_DROP + 17) * grown };
}

/** Rows of milestones, and above them as many rows of names as the height holds. */
function frameOf(width: number, height: number, rows: number, { namePx, drop, row }: NameType): Frame {
  const below = BAND.below + (rows > 0 ? MILESTONE.first + (rows - 1) * MILESTONE.row + MILESTONE.last : TOP);
  const rise = drop + FOOT;
  const room = height - below - rise - namePx;
  const nameRows = Math.min(NAME_ROWS, Math.max(1, Math.floor(room / row) + 1));
  const spare = Math.max(0, room - (nameRows - 1) * row);
  const beadY = height - below - spare / 2;
  const bandBottom = beadY + BAND.below;
  return {
    shape: 'full',
    width,
    height,
    left: EDGE.left,
    right: width - EDGE.right,
    bandTop: beadY - BAND.above,
    bandBottom,
    beadY,
    beadR: 7,
    reach: 0,
    labelRows: Array.from({ length: nameRows }, (_, at) => beadY - rise - at * row),
    milestoneRows: Array.from({ length: rows }, (_, at) => bandBottom + MILESTONE.first + at * MILESTONE.row),
  };
}

type Records = Pick<Catalog, 'meetings' | 'milestones' | 'place'>;

export interface LanesSize {
  /** Of the picture, in pixels. */
  readonly width: number;
  readonly height: number;
  /** Sizes of all else against those on the screen, and of the names in pixels of the picture, from the largest. */
  readonly scales: readonly number[];
  readonly namesPx: readonly number[];
}

/**
 * The timeline as a picture: only what is lit has its name, so that it has the room. Takes the largest names for which
 * all have it, and for them the scale and the rows of milestones that cut the fewest titles.
 */
export function layoutLanes(records: Records, highlight: Highlight, period: Period, size: LanesSize): Lanes {
  const rows = records.milestones.length === 0 ? [0] : MILESTONE_ROWS;
  const wayOf = (scale: number, namePx: number, count: number) => {
    const type = typeOf(namePx / scale);
    const frame = frameOf(size.width / scale, size.height / scale, count, type);
    return layoutIn(records, highlight, period, frame, type);
  };
  let best: Lanes | undefined;
  for (const namePx of size.namesPx) {
    const ways = size.scales.flatMap((scale) => rows.map((count) => wayOf(scale, namePx, count)));
    for (const way of ways) if (!best || lossOf(way) < lossOf(best)) best = way;
    if (best && lossOf(best) < 100) break;
  }
  return best!;
}

/** A name cut by the upper edge weighs more than one left out, that more than titles cut, and these less than no text. */
const lossOf = ({ frame, type, unnamed, milestones }: Lanes): number =>
  10_000 * Number(frame.labelRows[0]! < type.namePx) +
  100 * unnamed +
  milestones.reduce((lost, { text, title }) => lost + (text === null ? 2 : Number(text.title !== title)), 0);

function layoutIn(
  { meetings, milestones, place }: Records,
  highlight: Highlight,
  period: Period,
  frame: Frame,
  type: NameType,
): Lanes {
  const domain = domainOf(meetings);
  const scale = scaleOf(domain, frame);
  const span = spanOf(period, domain);
  const dayPx = Math.max(DAY_PX, scale(domain.start + 1) - scale(domain.start));
  const beads = meetings
    .map((meeting) => {
      const [start, end] = [dayNumber(meeting.start), dayNumber(meeting.end) + 1];
      return { meeting, x: (scale(start) + scale(end)) / 2, stretch: (end - start - 1) * dayPx };
    })
    .sort((a, b) => a.x - b.x);
  const named = isCrowded(beads.map(({ x }) => x))
    ? []
    : beads
        .filter(({ meeting }) => levelOf(meeting.id, highlight) !== 'faint')
        .map(({ meeting, x }) => ({ id: meeting.id, x, text: grownText(labelText(meeting, place), type) }));
  const placed = placeLabels(
    named.map(({ x, text }) => ({ x, width: text.width })),
    frame,
    SPACING,
  );
  const labels = new Map(named.map(({ id, text }, at) => [id, { ...text, ...placed[at]! }]));
  // Outside the period the day is enough.
  const titled = milestones.map((one) => (overlaps(one.date, one.date, period) ? one : { ...one, title: '' }));
  const highest = Math.max(0, ...[...labels.values()].map(({ row }) => row ?? 0));
  return {
    frame,
    type,
    top: Math.max((frame.labelRows[highest] ?? 0) / 2 - type.namePx / 2 - TOP / 2, MILESTONE.least - MILESTONE.last),
    years: yearMarks(domain, (day) => scale(day)),
    from: scale(span.start),
    to: scale(span.end),
    beads: beads.map(({ meeting, x, stretch }) => {
      const label = labels.get(meeting.id);
      return { id: meeting.id, x, stretch, label: label && label.row !== null ? label : null };
    }),
    milestones: placeMilestones(titled, scale, frame),
    unnamed: [...labels.values()].filter(({ row }) => row === null).length,
  };
}

const grownText = (text: LabelText, { namePx }: NameType): LabelText => ({
  ...text,
  width: (text.width * namePx) / NAME_PX,
});
