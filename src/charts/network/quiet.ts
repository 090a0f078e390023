import type { Catalog } from '../../model/catalog';
import { quietBlock, quietKind } from './block-texts';
import { heightOf, placeBlock, wantedMiddle, type Block, type Seat } from './block';
import { around, overlaps, type Box } from './boxes';
import type { RoundLayout } from './round-layout';

const REACH = 90;
const STEP = 3;

type Size = Pick<Box, 'width' | 'height'>;

/**
 * Labels of the meetings without a convener. Without a filter they stand as laid out, one for a whole row of them; with
 * one, all that match have a label, which says why no line leads to them. `single` is pulled out of its row.
 */
export function quietLabels(
  catalog: Catalog,
  layout: RoundLayout,
  frame: Size,
  isShown: ((meeting: string) => boolean) | null,
  single: string | null,
): Block[] {
  const resting = layout.blocks.filter(({ kind }) => kind !== 'named');
  const labels = isShown
    ? []
    : resting.filter(({ meetings }) => meetings.length === 1 || !meetings.some((id) => id === single));
  const isLabelled = (id: string) => labels.some(({ meetings }) => meetings.includes(id));
  const called = layout.seats.map(
    ({ id, quiet }) => quiet && !isLabelled(id) && (id === single || (isShown?.(id) ?? false)),
  );
  for (const run of runsOf(catalog, layout.seats, called, single)) {
    const label = place(catalog, layout, frame, run, labels, isShown);
    if (label) labels.push(label);
  }
  return labels;
}

/** Neighbouring seats that share a label: all called, and quiet for the same reason. */
function runsOf(catalog: Catalog, seats: readonly Seat[], called: readonly boolean[], single: string | null): Seat[][] {
  const runs: Seat[][] = [];
  seats.forEach((seat, index) => {
    if (!called[index]) return;
    const before = called[index - 1] ? seats[index - 1]! : null;
    const joins =
      before &&
      before.id !== single &&
      seat.id !== single &&
      quietKind(catalog, before.id) === quietKind(catalog, seat.id);
    if (joins) runs.at(-1)!.push(seat);
    else runs.push([seat]);
  });
  return runs;
}

/**
 * As near as possible to where the label should be, clear of the others, of the ring and inside the frame. Where there
 * is no room the names of meetings outside the filter give way, then the reason is left out; null where none helps.
 */
function place(
  catalog: Catalog,
  layout: RoundLayout,
  frame: Size,
  run: readonly Seat[],
  labels: readonly Block[],
  isShown: ((meeting: string) => boolean) | null,
): Block | null {
  const named = layout.blocks.filter(({ kind }) => kind === 'named');
  const standing = [...named, ...labels].map(({ box }) => box);
  const lasting = isShown
    ? [...named.filter(({ seat }) => isShown(seat.id)), ...labels].map(({ box }) => box)
    : standing;
  const glyphs = named.flatMap((block) => block.glyphs.map((glyph) => around(glyph, 7)));
  const beads = layout.seats.map((seat) => around(seat, seat.r + 2));
  const tries = [
    { note: true, taken: standing },
    { note: true, taken: [...lasting, ...glyphs] },
    { note: false, taken: [...lasting, ...glyphs] },
  ];
  for (const { note, taken } of tries) {
    const text = quietBlock(catalog, run, { ...layout.wording, headings: 'one line' }, note);
    const size = heightOf(text, layout.type);
    const wanted = wantedMiddle(text.seat, size, layout.type.leading) - size / 2;
    for (let away = 0; away <= REACH; away += STEP)
      for (const top of [wanted - away, wanted + away]) {
        const label = placeBlock(text, top, layout.radius, layout.type);
        const others = [...taken, ...beads];
        if (isInside(label.box, layout, frame) && !others.some((other) => overlaps(other, label.box, 2))) return label;
      }
  }
  return null;
}

/** True where a label is in the frame and outside the ring. */
function isInside({ x, y, width, height }: Box, { centre, radius }: RoundLayout, frame: Size): boolean {
  const nearest = Math.hypot(Math.max(x, Math.min(0, x + width)), Math.max(y, Math.min(0, y + height)));
  return (
    nearest > radius &&
    x >= -centre.x &&
    x + width <= frame.width - centre.x &&
    y >= -centre.y &&
    y + height <= frame.height - centre.y
  );
}
