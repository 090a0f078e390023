import { tenth } from '../tenth';
import { around, type Box, type Point } from './boxes';
import { textWidth } from '../text-width';

export interface Seat extends Point {
  readonly id: string;
  /** Radians, clockwise from the top. */
  readonly angle: number;
}

export interface BlockRow {
  readonly institution: string;
  readonly lines: readonly string[];
}

/** What stands outside the ring beside a meeting, or beside the middle one of several. */
export interface BlockText {
  readonly seat: Seat;
  readonly meetings: readonly string[];
  /** named: institutions convened it; the others say why none is drawn. */
  readonly kind: 'named' | 'unnamed' | 'uncounted';
  readonly heading: readonly string[];
  /** Quiet second lines. */
  readonly notes: readonly string[];
  readonly rows: readonly BlockRow[];
}

export interface Line extends Point {
  readonly text: string;
  readonly role: 'heading' | 'note' | 'name';
  readonly anchor: 'start' | 'middle' | 'end';
  readonly box: Box;
}

export interface Block extends BlockText {
  readonly lines: readonly Line[];
  readonly glyphs: readonly (Point & {
    readonly institution: string;
    readonly lines: readonly Line[];
    readonly hit: Box;
  })[];
  readonly box: Box;
  readonly top: number;
  /** Path from the seat to a heading that stands too far off to be seen as its own. */
  readonly leader: string | null;
}

export interface Type {
  /** Size and line height in pixels. */
  readonly size: number;
  readonly leading: number;
}

/** Larger letters where the frame is wide. */
export const typeFor = (width: number): Type =>
  width >= 700 ? { size: 13, leading: 16.25 } : { size: 12, leading: 15 };

const RING_GAP = 11;
const SEAT_GAP = 21;
const GLYPH = 5;
const NAME = 16;
const LEADER_FROM = 18;
const PAST = 8;

/** Height in pixels. */
export const heightOf = ({ heading, notes, rows }: BlockText, { leading }: Type) =>
  leading * (heading.length + notes.length + rows.reduce((sum, row) => sum + Math.max(1, row.lines.length), 0));

/** A heading alone at the very top or bottom stands right above or below its bead. */
export const isCentred = ({ seat, rows }: BlockText) => rows.length === 0 && Math.abs(Math.sin(seat.angle)) < 0.2;

/** Where the middle of a block should be: hanging from its seat below the ring, standing on it above. */
export function wantedMiddle(seat: Seat, heightPx: number, leading: number): number {
  const down = -Math.cos(seat.angle);
  const beyond = Math.max(0, (Math.abs(down) - 0.8) / 0.2);
  return seat.y + down * (heightPx / 2 - leading / 2 + leading * 1.15 * beyond);
}

/** Distance from the middle line at which text between two heights is clear of the ring and of the seat's bead. */
function clearOf({ seat, rows }: BlockText, radius: number, top: number, bottom: number): number {
  const nearest = Math.max(top, Math.min(bottom, 0));
  const reach = radius + RING_GAP;
  const ring = Math.abs(nearest) < reach ? Math.sqrt(reach ** 2 - nearest ** 2) : 0;
  const beside = top < seat.y + 9 && bottom > seat.y - 9;
  return Math.max(ring, Math.abs(seat.x) + (beside ? SEAT_GAP : rows.length ? 14 : 3));
}

export function placeBlock(text: BlockText, top: number, radius: number, type: Type): Block {
  const side = text.seat.x >= 0 ? 1 : -1;
  const centred = isCentred(text);
  const anchor = centred ? 'middle' : side > 0 ? 'start' : 'end';
  const height = heightOf(text, type);
  const follows = text.rows.length === 0;
  const common = clearOf(text, radius, top, top + height);
  let reached = top;
  // The lines to the institutions run past the heading of a block below its seat.
  const aside = !follows && top > text.seat.y ? PAST : 0;
  const line = (words: string, role: Line['role'], indent: number): Line => {
    const clear = follows ? clearOf(text, radius, reached, reached + type.leading) : common;
    const x = centred ? text.seat.x : side * (clear + indent);
    const width = textWidth(words, type.size, role === 'heading' ? 'strong' : 'plain');
    const left = { start: x, middle: x - width / 2, end: x - width }[anchor];
    const box = { x: left, y: reached, width, height: type.leading };
    const y = tenth(reached + type.leading * 0.76);
    reached += type.leading;
    return { text: words, role, anchor, x: tenth(x), y, box };
  };
  const lines = [
    ...text.heading.map((words) => line(words, 'heading', aside)),
    ...text.notes.map((words) => line(words, 'note', 0)),
  ];
  const glyphs = text.rows.map(({ institution, lines: names }) => {
    const centre = { x: tenth(side * (common + GLYPH)), y: tenth(reached + type.leading / 2) };
    const own = names.map((words) => line(words, 'name', NAME));
    if (own.length === 0) reached += type.leading;
    return { institution, ...centre, lines: own, hit: union([around(centre, 12), ...own.map(({ box }) => box)]) };
  });
  const all = [...lines, ...glyphs.flatMap((glyph) => glyph.lines)].map(({ box }) => box);
  const leader = leaderOf(text, lines[0], type);
  return { ...text, top, leader, lines, glyphs, box: union([...all, ...glyphs.map((glyph) => around(glyph, GLYPH))]) };
}

function leaderOf({ seat, rows, meetings }: BlockText, heading: Line | undefined, { leading }: Type): string | null {
  if (!heading || rows.length || meetings.length > 1 || heading.anchor === 'middle') return null;
  const y = heading.box.y + leading / 2;
  if (Math.abs(y - seat.y) < LEADER_FROM) return null;
  const x = heading.x + (heading.anchor === 'start' ? -4 : 4);
  return `M${tenth(seat.x)},${tenth(seat.y)}L${tenth(x)},${tenth(y)}`;
}

export function union(boxes: readonly Box[]): Box {
  const x = Math.min(...boxes.map((box) => box.x));
  const y = Math.min(...boxes.map((box) => box.y));
  return {
    x,
    y,
    width: Math.max(...boxes.map((box) => box.x + box.width)) - x,
    height: Math.max(...boxes.map((box) => box.y + box.height)) - y,
  };
}
