import { dayNumber, firstDay, isYear, lastDay } from '../../model/dates';
import type { Milestone } from '../../model/schema';
import { formatDays } from '../../text/format';
import { type Frame, MARGIN } from './frame';
import { cutText, textWidth } from '../text-width';

export const MILESTONE_PX = 12.5;
/** Half the diamond, and from a mark's edge to its text. */
const HALF = 6.5;
export const TEXT_GAP = 6;
const SPACE = textWidth(' ', MILESTONE_PX);
/** How far beyond the axis a milestone outside it may stand. */
const BEYOND = 20;

export interface MilestoneMark {
  readonly id: string;
  /** True where only the year is known: a bar of the year's length and not a point. */
  readonly bar: boolean;
  /** Middle, left and right edge of the mark. */
  readonly x: number;
  readonly from: number;
  readonly to: number;
  readonly row: number;
  readonly date: string;
  readonly title: string;
  /** As much of date and title as has room; null where nothing has. */
  readonly text: MilestoneText | null;
}

interface MilestoneText {
  readonly x: number;
  readonly date: string;
  readonly title: string;
  readonly end: number;
  /** It stands in the row below its mark. */
  readonly lowered?: boolean;
}

export const textRowOf = ({ row, text }: Pick<MilestoneMark, 'row' | 'text'>) => row + (text?.lowered ? 1 : 0);

type Part = Pick<MilestoneMark, 'bar' | 'x' | 'from' | 'to'>;

function partOf({ date }: Milestone, scale: (day: number) => number, frame: Frame): Part {
  const within = (x: number) => Math.min(Math.max(x, frame.left - BEYOND), frame.right + BEYOND);
  const bar = isYear(date);
  const start = within(scale(dayNumber(firstDay(date))));
  const end = within(scale(dayNumber(lastDay(date)) + 1));
  const x = (start + end) / 2;
  const half = Math.max(HALF, bar ? (end - start) / 2 : 0);
  return { bar, x, from: x - half, to: x + half };
}

/** Width in pixels that date and title need, the gap before them included. */
export const widthOf = (date: string, title: string) =>
  TEXT_GAP + textWidth(date, MILESTONE_PX, 'strong') + (title === '' ? 0 : SPACE + textWidth(title, MILESTONE_PX));

interface Way {
  readonly cost: number;
  /** From the last milestone back to the first. */
  readonly placed: readonly MilestoneMark[];
}

/** Ways kept while the milestones are placed, and what weighs against one, in pixels of text that is lost. */
const BEAM = 24;
const COSTS = { row: 1, lowered: 30, noText: 100, onTop: 10_000 };
/** What a text that is lost weighs against one of a subject. */
const ASIDE = 0.02;
/** Beside these rows stands the heading of the lane. */
const HEADED_ROWS = 2;

/**
 * Gives each milestone a row, the highest that costs no text: a text may meet neither a text nor a leader. Where there
 * is no room it is cut, then left to the date, then dropped. Later ones go first, because a text reaches to the right.
 * Where some are the subject, theirs come before those of the others, and may stand below their marks.
 */
export function placeMilestones(
  milestones: readonly Milestone[],
  scale: (day: number) => number,
  frame: Frame,
  isSubject?: (milestone: Milestone) => boolean,
): MilestoneMark[] {
  if (frame.milestoneRows.length === 0) return [];
  let ways: Way[] = [{ cost: 0, placed: [] }];
  for (const milestone of milestones.toReversed()) {
    const part = partOf(milestone, scale, frame);
    const subject = isSubject?.(milestone) ?? false;
    const weight = isSubject && !subject ? ASIDE : 1;
    const next = ways.flatMap((way) =>
      frame.milestoneRows.flatMap((_, row) => {
        const beside = tryRow(milestone, part, row, way.placed, frame, weight);
        const below = subject ? tryBelow(beside, way.placed, frame) : null;
        return (below ? [beside, below] : [beside]).map(({ mark, cost }) => ({
          cost: way.cost + cost,
          placed: [...way.placed, mark],
        }));
      }),
    );
    ways = next.sort((a, b) => a.cost - b.cost).slice(0, BEAM);
  }
  return clearTexts(ways[0]!.placed.toReversed());
}

/** Drops the texts that a mark or a leader still meets, where there were too many for their rows. */
function clearTexts(marks: readonly MilestoneMark[]): MilestoneMark[] {
  const meets = (mark: MilestoneMark, { x, end }: NonNullable<MilestoneMark['text']>, row: number) =>
    mark.row === row ? mark.to > x && mark.from < end : mark.row > row && !mark.bar && mark.x >= x && mark.x <= end;
  return marks.map((mark) => {
    const { text } = mark;
    const isMet = text !== null && marks.some((other) => other !== mark && meets(other, text, textRowOf(mark)));
    return isMet ? { ...mark, text: null } : mark;
  });
}

interface Try {
  readonly mark: MilestoneMark;
  readonly cost: number;
}

/** The mark in a row beside those already placed, and what it costs. */
function tryRow(
  { id, title, date: day }: Milestone,
  part: Part,
  row: number,
  placed: readonly MilestoneMark[],
  frame: Frame,
  weight: number,
): Try {
  const date = formatDays(day, day, 'short');
  const end = roomIn(row, part, placed, frame);
  const room = frame.shape === 'full' ? end - part.to : 0;
  const dateOnly = widthOf(date, '');
  const cut = cutText(title, MILESTONE_PX, room - dateOnly - SPACE, 8);
  const shown = room < dateOnly ? 0 : widthOf(date, cut);
  const text = shown === 0 ? null : { x: part.to + TEXT_GAP, date, title: cut, end: part.to + shown };
  const lost = widthOf(date, title) - shown + (text ? 0 : COSTS.noText);
  const cost = weight * lost + COSTS.row * row + (end === -Infinity ? COSTS.onTop : 0);
  return { mark: { ...part, id, date, title, row, text }, cost };
}

/** The same mark with its whole text in the row below, no farther to the left than it must; null where it cannot stand. */
function tryBelow({ mark, cost }: Try, placed: readonly MilestoneMark[], frame: Frame): Try | null {
  const row = mark.row + 1;
  if (cost >= COSTS.onTop || row < HEADED_ROWS || row >= frame.milestoneRows.length) return null;
  const { date, title, from } = mark;
  const width = widthOf(date, title) - TEXT_GAP;
  const x = Math.min(from, frame.width - MARGIN - width);
  const end = x + width;
  const meets = (other: MilestoneMark) => {
    const [first, last] = other.row === row ? [other.from, other.to] : [other.x, other.x];
    const isMark =
      (other.row === row || (other.row > row && !other.bar)) && first < end + TEXT_GAP && last > x - TEXT_GAP;
    const { text } = other;
    return isMark || (text !== null && textRowOf(other) === row && text.x < end + TEXT_GAP && text.end > x - TEXT_GAP);
  };
  if (x < MARGIN || placed.some(meets)) return null;
  const text = { x, date, title, end, lowered: true };
  return { mark: { ...mark, text }, cost: COSTS.lowered + COSTS.row * mark.row };
}

/** Right end in pixels of the room for a mark and its text in a row; minus infinity where the mark cannot stand. */
function roomIn(row: number, part: Part, placed: readonly MilestoneMark[], frame: Frame): number {
  let room = frame.width - MARGIN;
  for (const other of placed) {
    const crosses = other.row > row && !other.bar;
    const under = other.text?.lowered ? other.text : null;
    const underRow = other.row + 1;
    // Its own leader would cross what stands below another mark.
    if (under && underRow < row && !part.bar && under.x < part.x + TEXT_GAP) return -Infinity;
    const isUnder = under !== null && underRow === row;
    if (other.row !== row && !crosses && !isUnder) continue;
    const edge = isUnder ? under.x : crosses ? other.x : other.from;
    if (edge < part.to + TEXT_GAP) return -Infinity;
    room = Math.min(room, edge - TEXT_GAP);
  }
  return room;
}

/** Left edge, middle height and width in pixels of the whole text when it is lifted: in its row, or below when folded. */
export function liftText({ x, to, row, date, title }: MilestoneMark, frame: Frame) {
  const width = widthOf(date, title) - TEXT_GAP;
  const folded = frame.shape === 'folded';
  const left = folded ? x - width / 2 : to + TEXT_GAP;
  return {
    x: Math.max(Math.min(left, frame.width - MARGIN - width), frame.left - BEYOND - HALF),
    y: (frame.milestoneRows[row] ?? 0) + (folded ? 19 : 0),
    width,
  };
}
