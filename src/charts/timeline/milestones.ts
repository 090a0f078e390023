import { dayNumber, firstDay, isYear, lastDay } from '../../model/dates';
import type { Milestone } from '../../model/schema';
import { formatDays } from '../../text/format';
import type { Frame } from './frame';
import { type Block, blocksOf, clash } from './milestone-room';
import { cutTitle, isCut, textsOf, widthOf } from './milestone-texts';

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

function bareMark({ id, title, date }: Milestone, scale: (day: number) => number, frame: Frame): MilestoneMark {
  const within = (x: number) => Math.min(Math.max(x, frame.left - BEYOND), frame.right + BEYOND);
  const bar = isYear(date);
  const start = within(scale(dayNumber(firstDay(date))));
  const end = within(scale(dayNumber(lastDay(date)) + 1));
  const x = (start + end) / 2;
  const half = Math.max(HALF, bar ? (end - start) / 2 : 0);
  return { id, bar, x, from: x - half, to: x + half, row: 0, date: formatDays(date, date, 'short'), title, text: null };
}

/** What weighs against a way, in pixels of text that is lost: the side of a text, or none, a lower row, marks that meet. */
const COSTS = { right: 0, left: 2, below: 4, none: 100, row: 0.01, met: 10_000 };
/** What a text that is lost weighs against one of a subject. */
const ASIDE = 0.1;
/** Ways kept while milestones are placed: fewer where there are so many that the time would be felt. */
const beamOf = (count: number) => Math.min(100, Math.ceil(600 / count));

interface Way {
  readonly cost: number;
  /** In the order in which they were placed, and what they take. */
  readonly marks: readonly MilestoneMark[];
  readonly blocks: readonly Block[];
}

/**
 * Gives each milestone a row, the highest that costs no text, and its text a side. What has no room is cut, then left to
 * the date, then dropped; where that happens, the texts of the subjects come before the others.
 */
export function placeMilestones(
  milestones: readonly Milestone[],
  scale: (day: number) => number,
  frame: Frame,
  isSubject: (milestone: Milestone) => boolean = () => true,
): MilestoneMark[] {
  if (frame.milestoneRows.length === 0) return [];
  // Later ones go first, because most texts reach to the right.
  const turns = milestones.toReversed().map((one) => ({ bare: bareMark(one, scale, frame), weight: 1 }));
  let marks = placeInTurn(turns, frame);
  if (marks.some(isCut)) {
    const asides = new Set(milestones.filter((one) => !isSubject(one)).map(({ id }) => id));
    const weighed = turns.map(({ bare }) => ({ bare, weight: asides.has(bare.id) ? ASIDE : 1 }));
    const subjectsFirst = weighed.sort((a, b) => b.weight - a.weight);
    if (asides.size > 0) marks = placeInTurn(subjectsFirst, frame);
  }
  const placed = new Map(dropMet(marks).map((mark) => [mark.id, cutTitle(mark)]));
  return milestones.map(({ id }) => placed.get(id)!);
}

/** A milestone that is to be placed, and what its text weighs. */
interface Turn {
  readonly bare: MilestoneMark;
  readonly weight: number;
}

function placeInTurn(turns: readonly Turn[], frame: Frame): readonly MilestoneMark[] {
  let ways: Way[] = [{ cost: 0, marks: [], blocks: [] }];
  for (const { bare, weight } of turns)
    ways = ways
      .flatMap((way) => frame.milestoneRows.flatMap((_, row) => waysOn(way, { ...bare, row }, weight, frame)))
      .sort((a, b) => a.cost - b.cost)
      .slice(0, beamOf(turns.length));
  return ways[0]!.marks;
}

/** The ways on from one with the next mark in its row: with its text wherever that has room, else without. */
function waysOn({ cost, marks, blocks }: Way, bare: MilestoneMark, weight: number, frame: Frame): Way[] {
  const whole = widthOf(bare.date, bare.title);
  const wayWith = (text: MilestoneText | null): Way & { isMet: boolean } => {
    const mark = { ...bare, text };
    const own = blocksOf(mark);
    const isMet = own.some((one) => blocks.some((other) => clash(one, other)));
    const lost = text ? COSTS[text.side] + whole - (text.end - text.x) : COSTS.none + whole;
    const added = weight * lost + COSTS.row * bare.row + (isMet ? COSTS.met : 0);
    return { cost: cost + added, marks: [...marks, mark], blocks: [...blocks, ...own], isMet };
  };
  const ways = textsOf(bare, blocks, frame)
    .map(wayWith)
    .filter(({ isMet }) => !isMet);
  return ways.length > 0 ? ways : [wayWith(null)];
}

/** Drops the texts that another milestone meets, where there were too many for their rows. */
function dropMet(marks: readonly MilestoneMark[]): MilestoneMark[] {
  return marks.map((mark) => {
    const texts = mark.text ? blocksOf(mark).filter(({ kind }) => kind === 'text') : [];
    const isMet = texts.some((text) =>
      marks.some((other) => other !== mark && blocksOf(other).some((block) => clash(text, block))),
    );
    return isMet ? { ...mark, text: null } : mark;
  });
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
