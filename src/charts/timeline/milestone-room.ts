import { type Frame, MARGIN } from './frame';
import type { MilestoneMark } from './milestone-mark';

/** leader: the line from the axis to a mark; mark: one without a text beside it; text: a text, with the mark it is beside. */
type Kind = 'leader' | 'mark' | 'text';

/** What a milestone takes of one row or of several. */
export interface Block {
  readonly kind: Kind;
  readonly first: number;
  readonly last: number;
  /** Ends in pixels. */
  readonly from: number;
  readonly to: number;
}

/** Least distances in pixels. A text keeps so far from the mark of another that nobody takes it for the text of that mark. */
const GAPS: Record<Kind, Record<Kind, number>> = {
  text: { text: 24, mark: 40, leader: 6 },
  mark: { text: 40, mark: 6, leader: 6 },
  leader: { text: 6, mark: 6, leader: -Infinity },
};
/** Less than this, in pixels, is rounding. */
export const ROUNDING = 0.01;

/** Beside the first rows stands the heading of the lane, which ends so many pixels before the axis. */
const HEADING = { rows: 2, px: 40 };

/** Where a text in a row may begin, in pixels. */
export const leastX = (row: number, frame: Frame) =>
  row < HEADING.rows ? Math.max(MARGIN, frame.left - HEADING.px) : MARGIN;

/** Where a text may end, in pixels. */
export const mostX = (frame: Frame) => frame.width - MARGIN;

/** What a milestone takes: its mark with the text beside it, a text below, and its leader. */
export function blocksOf({ bar, x, from, to, row, text }: MilestoneMark): Block[] {
  const own = { first: row, last: row };
  const leader: Block[] = bar ? [] : [{ kind: 'leader', first: 0, last: row - 1, from: x, to: x }];
  if (text === null) return [{ kind: 'mark', ...own, from, to }, ...leader];
  if (text.side !== 'below')
    return [{ kind: 'text', ...own, from: Math.min(from, text.x), to: Math.max(to, text.end) }, ...leader];
  const below: Block = { kind: 'text', first: text.row, last: text.row, from: text.x, to: text.end };
  return [{ kind: 'mark', ...own, from, to }, below, ...leader];
}

/** True where two stand nearer to each other than they may. */
export function clash(a: Block, b: Block): boolean {
  const gap = GAPS[a.kind][b.kind] - ROUNDING;
  return a.first <= b.last && b.first <= a.last && a.from < b.to + gap && b.from < a.to + gap;
}

/** The room for a text round x in a row: its ends in pixels. */
export function roomAround(x: number, row: number, blocks: readonly Block[], frame: Frame): [from: number, to: number] {
  let low = leastX(row, frame);
  let high = mostX(frame);
  for (const { kind, first, last, from, to } of blocks) {
    if (row < first || row > last) continue;
    if (from > x) high = Math.min(high, from - GAPS.text[kind]);
    else low = Math.max(low, to + GAPS.text[kind]);
  }
  return [low, high];
}
