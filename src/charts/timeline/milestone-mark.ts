import { dayNumber, firstDay, isYear, lastDay } from '../../model/dates';
import type { Milestone } from '../../model/schema';
import { formatDays } from '../../text/format';
import type { Frame } from './frame';

/** Half the diamond, and half the height of a bar. */
const HALF = 6.5;
const HALF_BAR = 5;
/** How far beyond the axis a milestone outside it may stand. */
const BEYOND = 20;
/** From the end of a line to the middle of the text that it leads to. */
const TEXT_RISE = 8;

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

export interface MilestoneText {
  /** Of its mark where it stands; below it is one row lower, under it. */
  readonly side: 'right' | 'left' | 'below';
  readonly row: number;
  readonly x: number;
  readonly end: number;
  readonly date: string;
  readonly title: string;
}

/** A milestone in the first row, without a text; `scale` gives the x in pixels of a day. */
export function bareMark({ id, title, date }: Milestone, scale: (day: number) => number, frame: Frame): MilestoneMark {
  const within = (x: number) => Math.min(Math.max(x, frame.left - BEYOND), frame.right + BEYOND);
  const bar = isYear(date);
  const start = within(scale(dayNumber(firstDay(date))));
  const end = within(scale(dayNumber(lastDay(date)) + 1));
  const x = (start + end) / 2;
  const half = Math.max(HALF, bar ? (end - start) / 2 : 0);
  return { id, bar, x, from: x - half, to: x + half, row: 0, date: formatDays(date, date, 'short'), title, text: null };
}

/** Ends in pixels of the line from the axis to a mark, or from a bar, and on to a text below; null where there is none. */
export function leaderOf({ bar, row, text }: MilestoneMark, frame: Frame): { y1: number; y2: number } | null {
  const isBelow = text?.side === 'below';
  if (bar && !isBelow) return null;
  const y = frame.milestoneRows[row] ?? 0;
  return {
    y1: bar ? y + HALF_BAR : frame.bandBottom,
    y2: isBelow ? (frame.milestoneRows[text.row] ?? 0) - TEXT_RISE : y,
  };
}
