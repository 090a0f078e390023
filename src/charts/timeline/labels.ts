import type { Catalog } from '../../model/catalog';
import type { Meeting } from '../../model/schema';
import { formatDaysOfYear } from '../../text/format';
import { words } from '../../text/words';
import { type Frame, MARGIN } from './frame';
import { textWidth } from '../text-width';
import { partLit } from './parting';

export const NAME_PX = 12.5;
export const DATE_PX = 12;

const GAP = 8;
/** From a leader to the text beside it, and how far a label that is not centred reaches beyond its bead's middle. */
export interface Spacing {
  readonly leaderGapPx: number;
  readonly overhangPx: number;
}
const ON_SCREEN: Spacing = { leaderGapPx: 3, overhangPx: 6 };
/** The overhang where a neighbour is near. */
const CLOSE_PX = 2;
/** Ways kept while the labels are placed from left to right. */
const BEAM = 48;

export type Anchor = 'middle' | 'start' | 'end';

export interface LabelText {
  readonly name: string;
  readonly date: string;
  readonly width: number;
}

/** A label's row counts from the axis up; null where there is no room and it waits for hover, focus or selection. */
export interface Placed {
  readonly row: number | null;
  readonly anchor: Anchor;
  /** Where the text is anchored, in pixels. */
  readonly x: number;
}

export function labelText(meeting: Meeting, place: Catalog['place']): LabelText {
  const where = meeting.place === null ? undefined : place.get(meeting.place)?.name;
  const name = where ?? (meeting.format === 'online' ? words.marks.online : words.timeline.noVenue);
  const date = formatDaysOfYear(meeting.start, meeting.end);
  return { name, date, width: Math.max(textWidth(name, NAME_PX, 'strong'), textWidth(date, DATE_PX)) };
}

/** Left and right edge in pixels of a label of a width. */
export const edges = ({ x, anchor }: Placed, width: number): [number, number] =>
  anchor === 'middle' ? [x - width / 2, x + width / 2] : anchor === 'start' ? [x, x + width] : [x - width, x];

interface Way {
  readonly cost: number;
  /** For each row: where its last text ends, and the last leader that passes through it. */
  readonly ends: readonly number[];
  readonly leaders: readonly number[];
  readonly last: Placed | null;
  readonly before: Way | null;
}

/** What is worth avoiding, in order: no label, a first one far from the axis, neighbours in one row, a long leader. */
const COSTS = { hidden: 1000, first: 6, same: 4, row: 1 };

interface Stand {
  readonly anchor: Anchor;
  readonly by: number;
  readonly cost: number;
}

/** Where a label may stand: over its bead, or with one end just past the middle of it. */
const standsOf = (overhangPx: number): readonly Stand[] => [
  { anchor: 'middle', by: 0, cost: 0 },
  { anchor: 'end', by: overhangPx, cost: 30 },
  { anchor: 'start', by: -overhangPx, cost: 30 },
  { anchor: 'end', by: CLOSE_PX, cost: 35 },
  { anchor: 'start', by: -CLOSE_PX, cost: 35 },
];

/**
 * Chooses a row and an anchor for each label, so that no text meets a text or a leader. Beads come in order of x.
 * Considers the best few ways up to each bead, so that one label does not needlessly take the room of the next.
 */
export function placeLabels(
  beads: readonly { x: number; width: number }[],
  frame: Frame,
  { leaderGapPx, overhangPx } = ON_SCREEN,
): Placed[] {
  const rows = frame.labelRows.map((_, row) => row);
  const low = frame.left - overhangPx;
  const high = frame.width - MARGIN;
  let ways: Way[] = [
    { cost: 0, ends: rows.map(() => -Infinity), leaders: rows.map(() => -Infinity), last: null, before: null },
  ];
  for (const { x, width } of beads) {
    const next: Way[] = [];
    for (const way of ways) {
      for (const row of rows) {
        if (rows.some((lower) => lower < row && x < (way.ends[lower] ?? 0) + leaderGapPx)) continue;
        for (const { anchor, by, cost: own } of standsOf(overhangPx)) {
          const at = { row, anchor, x: x + by };
          const [from, to] = edges(at, width);
          const free = Math.max((way.ends[row] ?? 0) + GAP, (way.leaders[row] ?? 0) + leaderGapPx, low);
          if (from < free || to > high) continue;
          const cost =
            own + (way.last?.row === row ? COSTS.same : 0) + (way.last ? 0 : COSTS.first * row) + COSTS.row * row;
          next.push({
            cost: way.cost + cost,
            ends: way.ends.map((end, i) => (i === row ? to : end)),
            leaders: way.leaders.map((leader, i) => (i < row ? x : leader)),
            last: at,
            before: way,
          });
        }
      }
      next.push({ ...way, cost: way.cost + COSTS.hidden, last: { row: null, anchor: 'middle', x }, before: way });
    }
    ways = next.sort((a, b) => a.cost - b.cost).slice(0, BEAM);
  }
  const placed: Placed[] = [];
  for (let way = ways[0] ?? null; way?.last; way = way.before) placed.push(way.last);
  return placed.reverse();
}

interface Labelled {
  readonly id: string;
  readonly x: number;
  readonly stretch: number;
  readonly hit: readonly [from: number, to: number];
  readonly label: LabelText & Placed;
}

/** How much farther than the radius of a bead the next lit one stands, in pixels. */
const PEEK_PX = 2;

/**
 * The beads with every lit one seen and named: as they are where each of these has a label and none hides another, else
 * parted and placed anew as if the others had no label. Those without a lit meeting keep none then, since it is not seen.
 */
export function nameLit<T extends Labelled>(
  beads: readonly T[],
  frame: Frame,
  litIds: ReadonlySet<string>,
): readonly T[] {
  const parted = partLit(beads, litIds, frame.beadR + PEEK_PX);
  const lit = parted.filter(({ id }) => litIds.has(id));
  if (parted === beads && lit.every(({ label }) => label.row !== null)) return beads;
  const placed = placeLabels(
    lit.map(({ x, label }) => ({ x, width: label.width })),
    frame,
  );
  const seats = new Map(lit.map(({ id }, i) => [id, placed[i]!]));
  return parted.map((bead) => ({ ...bead, label: { ...bead.label, ...(seats.get(bead.id) ?? { row: null }) } }));
}

/** Middle in pixels of a text of a width, kept inside the frame. */
export const keepInside = (x: number, width: number, frame: Frame) =>
  Math.min(Math.max(x, MARGIN + width / 2), frame.width - MARGIN - width / 2);

/** A label without room, in the row next to the axis all the same. */
export const liftLabel = (label: LabelText & Placed, frame: Frame): LabelText & Placed => ({
  ...label,
  row: 0,
  anchor: 'middle',
  x: keepInside(label.x, label.width, frame),
});

/** True where one of the lifted labels lies over a label. */
export function isCovered(label: LabelText & Placed, lifted: readonly (LabelText & Placed)[]): boolean {
  const [from, to] = edges(label, label.width);
  return lifted.some((over) => {
    const [start, end] = edges(over, over.width);
    return over.row === label.row && start - GAP / 2 < to && end + GAP / 2 > from;
  });
}
