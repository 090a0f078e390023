import { around, overlaps, type Box } from './boxes';
import { labelBox, SIDES, type InnerPlace } from './inner-places';

/** A shape at rest with the size of its label in pixels. */
export interface Labelled extends Omit<InnerPlace, 'labelled'> {
  readonly width: number;
  readonly height: number;
  /** It was laid out with room for the label below. */
  readonly written: boolean;
}

type Side = InnerPlace['labelled'];

export interface LabelPlace extends Pick<InnerPlace, 'labelled'> {
  readonly box: Box;
  readonly written: boolean;
  /** It lies over a shape, so that it may stand only while the pointer or the focus asks for it. */
  readonly hidesShape: boolean;
}

/** Pixels from a shape to its label, and between a label and all else. */
const AIR = 2;
/** What a shape below a label counts, in names below it. */
const OVER_SHAPE = 100;

/**
 * Where each label stands. Those that were laid out without room take what room is left below, above or beside their
 * shape, the first ones first. Where there is none, the label that comes with the pointer lies over as little as it can.
 */
export function placeLabels(shapes: readonly Labelled[], frame: Box): LabelPlace[] {
  const glyphs = shapes.map((shape) => around(shape, shape.r));
  const labels = shapes.filter(({ written }) => written).map((shape) => boxOf(shape, 'below'));
  const over = (boxes: readonly Box[], box: Box) => boxes.filter((other) => overlaps(other, box, AIR)).length;
  return shapes.map((shape) => {
    if (shape.written) return { labelled: 'below', box: boxOf(shape, 'below'), written: true, hidesShape: false };
    const seats = seatsOf(shape).map((seat) => {
      const box = within(frame, seat.box);
      return { ...seat, box, price: OVER_SHAPE * over(glyphs, box) + over(labels, box) };
    });
    const { labelled, box, price } = seats.reduce((a, b) => (b.price < a.price ? b : a));
    labels.push(box);
    return { labelled, box, written: price === 0, hidesShape: price >= OVER_SHAPE };
  });
}

const boxOf = (shape: Labelled, labelled: Side) => labelBox({ ...shape, labelled }, shape.width, shape.height, AIR);

/** Best first; the last ones stand below or above, flush with an edge of the shape. */
function seatsOf(shape: Labelled): Pick<LabelPlace, 'labelled' | 'box'>[] {
  const flush = (['below', 'above'] as const).flatMap((side) => [
    { labelled: 'right' as const, box: { ...boxOf(shape, side), x: shape.x - shape.r } },
    { labelled: 'left' as const, box: { ...boxOf(shape, side), x: shape.x + shape.r - shape.width } },
  ]);
  return [...SIDES.map((labelled) => ({ labelled, box: boxOf(shape, labelled) })), ...flush];
}

const within = (frame: Box, { x, y, width, height }: Box): Box => ({
  x: Math.max(frame.x, Math.min(frame.x + frame.width - width, x)),
  y: Math.max(frame.y, Math.min(frame.y + frame.height - height, y)),
  width,
  height,
});
