import { cutText, textWidth } from '../text-width';
import type { Frame } from './frame';
import type { MilestoneMark, MilestoneText } from './milestone-mark';
import { type Block, ROUNDING, leastX, mostX, roomAround } from './milestone-room';

export const MILESTONE_PX = 12.5;
/** From a mark's edge to its text, in pixels. */
const GAP = 6;
const SPACE = textWidth(' ', MILESTONE_PX);
/** A title of fewer letters is left out. */
const LEAST_LETTERS = 8;

/** Width in pixels of date and title. */
export const widthOf = (date: string, title: string) =>
  textWidth(date, MILESTONE_PX, 'strong') + (title === '' ? 0 : SPACE + textWidth(title, MILESTONE_PX));

/** True where the text has no room, or not for the whole of it. */
export const isCut = ({ date, title, text }: MilestoneMark) =>
  text === null || text.end - text.x < widthOf(date, title) - ROUNDING;

/** The texts that a mark may have in its row: at each side as much as has room, and below the whole. */
export function textsOf(mark: MilestoneMark, blocks: readonly Block[], frame: Frame): MilestoneText[] {
  if (frame.shape !== 'full') return [];
  const { x, from, to, row, date, title } = mark;
  const whole = widthOf(date, title);
  const [low, high] = roomAround(x, row, blocks, frame);

  const start = to + GAP;
  const atRight = shownPx(mark, high - start);
  const right: MilestoneText = { side: 'right', row, x: start, end: start + atRight, date, title };
  // There it is in the way of none that is placed after it.
  if (atRight === whole) return [right];

  const end = from - GAP;
  const atLeft = shownPx(mark, end - low);
  const left: MilestoneText = { side: 'left', row, x: end - atLeft, end, date, title };

  const [lowest, highest] = roomAround(x, row + 1, blocks, frame);
  const first = Math.max(lowest, Math.min(from, highest - whole));
  const isUnder = first <= x && x <= first + whole && first + whole <= highest && row + 1 < frame.milestoneRows.length;
  const below: MilestoneText = { side: 'below', row: row + 1, x: first, end: first + whole, date, title };

  return [...(atRight > 0 ? [right] : []), ...(atLeft > 0 ? [left] : []), ...(isUnder ? [below] : [])];
}

/** How much of a room in pixels date and title take: the title cut, or left out where too few letters of it would be left. */
function shownPx({ date, title }: MilestoneMark, roomPx: number): number {
  const whole = widthOf(date, title);
  if (roomPx >= whole) return whole;
  if (roomPx >= widthOf(date, `${title.slice(0, LEAST_LETTERS)}…`)) return roomPx;
  const dateOnly = widthOf(date, '');
  return roomPx >= dateOnly ? dateOnly : 0;
}

/** The mark with as much of its title as its text has room for. */
export function cutTitle(mark: MilestoneMark): MilestoneMark {
  const { text } = mark;
  if (text === null) return mark;
  const title = cutText(text.title, MILESTONE_PX, text.end - text.x - widthOf(text.date, '') - SPACE + ROUNDING);
  return { ...mark, text: { ...text, title } };
}

/** The whole text when it is lifted, and its middle height: beside its mark, or below it when folded. */
export function liftText({ x, from, to, row, date, title, text }: MilestoneMark, frame: Frame) {
  const width = widthOf(date, title);
  const folded = frame.shape === 'folded';
  const [right, left] = [to + GAP, from - GAP - width];
  const isLeft = left >= leastX(row, frame) && (text?.side === 'left' || right + width > mostX(frame));
  const start = folded ? x - width / 2 : isLeft ? left : right;
  const kept = Math.max(Math.min(start, mostX(frame) - width), leastX(row, frame));
  const side = isLeft && !folded ? 'left' : 'right';
  const lifted: MilestoneText = { side, row, x: kept, end: kept + width, date, title };
  return { text: lifted, y: (frame.milestoneRows[row] ?? 0) + (folded ? 19 : 0) };
}
