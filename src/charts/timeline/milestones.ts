import type { Milestone } from '../../model/schema';
import type { Frame } from './frame';
import { bareMark, type MilestoneMark, type MilestoneText } from './milestone-mark';
import { type Block, blocksOf, clash } from './milestone-room';
import { cutTitle, isCut, textsOf, widthOf } from './milestone-texts';

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
