import type { Catalog } from '../../model/catalog';
import { columnsOf } from '../../model/columns';
import type { Milestone } from '../../model/schema';
import { type YearMark, domainOf, scaleOf, yearMarks } from './axis';
import { type Bin, MOST_BEADS, binMeetings, isCrowded } from './bins';
import type { Period, Span } from './brush';
import { type Frame, type Shape, frameOf } from './frame';
import { type LabelText, type Placed, labelText, placeLabels } from './labels';
import type { MilestoneMark } from './milestone-mark';
import { placeMilestones } from './milestones';
import { overlaps } from './period';

export interface BeadMark {
  readonly id: string;
  /** Middle of its days, in pixels. */
  readonly x: number;
  /** Extra width for the days after the first. */
  readonly stretch: number;
  /** What a pointer can hit: halfway to the neighbours, so that the nearest bead is taken. */
  readonly hit: readonly [from: number, to: number];
  readonly label: LabelText & Placed;
}

export interface Layout {
  readonly frame: Frame;
  readonly domain: Span;
  /** Pixels of a day number, and back. */
  readonly x: (day: number) => number;
  readonly day: (x: number) => number;
  readonly years: readonly YearMark[];
  readonly beads: readonly BeadMark[];
  /** In place of beads when these would overlap; else empty. */
  readonly bins: readonly Bin[];
  readonly milestones: readonly MilestoneMark[];
}

/** In pixels: reach of a pointer to each side of a bead, least width of what it hits, least width of a further day. */
const SIDE = { full: 16, folded: 16, compact: 22 };
const LEAST_HIT = 24;
const DAY_PX = { full: 3, folded: 3, compact: 1.5 };

/** Everything the timeline draws, for a width and a room in pixels. Knows no filter, no period and no hover. */
export function layoutTimeline(catalog: Catalog, width: number, shape: Shape, roomPx = 0): Layout {
  const { meetings, milestones, place } = catalog;
  const frame = frameOf(width, shape, roomPx, milestones.length > 0);
  const domain = domainOf(meetings);
  const x = scaleOf(domain, frame);
  const base = {
    frame,
    domain,
    x,
    day: x.invert,
    years: yearMarks(domain, x),
    milestones: placeMilestones(milestones, x, frame),
  };
  const binned = (): Layout => ({ ...base, beads: [], bins: binMeetings(catalog, domain, x) });
  if (meetings.length > MOST_BEADS) return binned();

  const { starts, ends } = columnsOf(catalog);
  const spots = Array.from(starts, (start, i) => {
    const end = ends[i]! + 1;
    return { i, x: (x(start) + x(end)) / 2, days: end - start };
  });
  spots.sort((a, b) => a.x - b.x || a.i - b.i);
  if (isCrowded(spots.map((spot) => spot.x))) return binned();

  const dayPx = Math.max(DAY_PX[shape], x(domain.start + 1) - x(domain.start));
  const texts = spots.map(({ i }) => labelText(meetings[i]!, place));
  const placed = placeLabels(
    spots.map((spot, i) => ({ x: spot.x, width: texts[i]!.width })),
    frame,
  );
  const hits = hitsOf(spots, SIDE[shape], (days) => ((days - 1) * dayPx) / 2);
  const beads = spots.map((spot, i) => ({
    id: meetings[spot.i]!.id,
    x: spot.x,
    stretch: (spot.days - 1) * dayPx,
    hit: hits[i]!,
    label: { ...texts[i]!, ...placed[i]! },
  }));
  return { ...base, beads, bins: [] };
}

/** The same with the milestones of a period as the subject, whose texts come before those of the others. */
export function subjectsFirst(layout: Layout, { milestones }: Catalog, period: Period): Layout {
  if (period.from === null && period.to === null) return layout;
  const isWithin = ({ date }: Milestone) => overlaps(date, date, period);
  return { ...layout, milestones: placeMilestones(milestones, layout.x, layout.frame, isWithin) };
}

/** Shares the axis out: each bead takes `side` pixels to both sides but not past the middle between it and the next. */
function hitsOf(spots: readonly { x: number; days: number }[], side: number, halfStretch: (days: number) => number) {
  return spots.map(({ x, days }, i): [number, number] => {
    const before = (x - (spots[i - 1]?.x ?? -Infinity)) / 2;
    const after = ((spots[i + 1]?.x ?? Infinity) - x) / 2;
    const most = side + halfStretch(days);
    const least = (room: number) => Math.max(most, LEAST_HIT - room);
    return [x - Math.min(before, least(after)), x + Math.min(after, least(before))];
  });
}
