import { MARGIN } from './frame';
import { TEXT_GAP, widthOf, type MilestoneMark } from './milestones';

/** What a mark takes of its row, text included, in pixels. */
const reachOf = ({ from, to, text }: MilestoneMark) => ({
  start: Math.min(from, text?.x ?? from),
  end: Math.max(to, text?.end ?? to),
});

/** True where two marks, or the leader of one and the text of the other, meet. */
function clash(a: MilestoneMark, b: MilestoneMark): boolean {
  if (a.row === b.row) return reachOf(a).start < reachOf(b).end && reachOf(b).start < reachOf(a).end;
  const [upper, lower] = a.row < b.row ? [a, b] : [b, a];
  const { start, end } = reachOf(upper);
  return !lower.bar && lower.x > start && lower.x < end;
}

/** Writes titles that were cut at the right of their marks in full at the left, in whichever row has room for that. */
export function leanLeft(marks: readonly MilestoneMark[], rows: number): MilestoneMark[] {
  const leant = [...marks];
  for (const [at, mark] of marks.entries()) {
    if (mark.text?.title === mark.title) continue;
    const { date, title, from } = mark;
    const [start, end] = [from - widthOf(date, title), from - TEXT_GAP];
    if (start < MARGIN) continue;
    const others = leant.filter((_, other) => other !== at);
    const ways = Array.from({ length: rows }, (_, row) => ({ ...mark, row, text: { x: start, date, title, end } }));
    leant[at] = ways.find((way) => !others.some((other) => clash(way, other))) ?? mark;
  }
  return leant;
}
