import { boxAround, cross, grow, holds, meets, overlap, shift, type Box, type Point, type Segment } from './boxes';
import { lineOf, NAME_SIZE, seatBox, type LabelSeat, type Wanted } from './place-labels';
import { insetOf, type Room } from './seating';

const DIRECTIONS = 24;
const STEP = 6;
/** Pixels from the beads to a name on a line, at least and at most. */
const [NEAREST, FARTHEST] = [15, 48];
/** Pixels between a line and the beads, and between it and the name. */
const [FROM_BEAD, TO_NAME] = [3, 3];
/** Pixels that such a name keeps from all beads, so that only the line tells whose it is. */
const CLEAR = 4;
/** Less of a way sideways than this, and the name stands above or below. */
const STEEP = 0.35;

export interface Placed {
  readonly box: Box;
  readonly tie: Segment | undefined;
}

/** Where a seat and its line lie, in pixels of the world. */
export function placedOf(wanted: Wanted, seat: LabelSeat): Placed {
  const { centre } = wanted;
  const move = ({ x, y }: Point) => ({ x: x + centre.x, y: y + centre.y });
  const { tie } = seat;
  return { box: shift(seatBox(wanted, seat), centre), tie: tie && { from: move(tie.from), to: move(tie.to) } };
}

/** The seat at a distance from the beads, with a line to them. */
function seatAt(wanted: Wanted, angle: number, length: number): LabelSeat {
  const [across, down] = [Math.cos(angle), Math.sin(angle)];
  const stacked = wanted.isLead ?? false;
  const isSteep = Math.abs(across) < STEEP;
  const half = (lineOf(wanted.size ?? NAME_SIZE) * (stacked ? 2 : 1)) / 2;
  const bead = wanted.lit ?? { x: Math.sign(across) * wanted.halfWidth, y: 0 };
  const reach = wanted.r + length;
  const to = { x: bead.x + across * reach, y: bead.y + down * reach };
  const begins = wanted.r + FROM_BEAD;
  return {
    x: isSteep ? to.x : to.x + Math.sign(across) * TO_NAME,
    y: isSteep ? to.y + Math.sign(down) * half : to.y,
    align: isSteep ? 'middle' : across > 0 ? 'start' : 'end',
    stacked,
    tie: { from: { x: bead.x + across * begins, y: bead.y + down * begins }, to },
  };
}

function seatsAround(wanted: Wanted): LabelSeat[] {
  const seats: LabelSeat[] = [];
  for (let length = NEAREST; length <= FARTHEST; length += STEP)
    for (let i = 0; i < DIRECTIONS; i++) seats.push(seatAt(wanted, (i * 2 * Math.PI) / DIRECTIONS, length));
  return seats;
}

/**
 * Seats on a thin line to the beads, nearest first, for a name that has none beside them: clear of all that is drawn,
 * names and lines of `others` included.
 */
export function tiedSeats(wanted: Wanted, { taken, view, avoid }: Room, others: readonly Placed[]): LabelSeat[] {
  const room = insetOf(view);
  const { centre, halfWidth, halfHeight, lit } = wanted;
  const own = lit
    ? boxAround({ x: centre.x + lit.x, y: centre.y + lit.y }, 1)
    : boxAround(centre, 2 * halfWidth + 1, 2 * halfHeight + 1);
  const foreign = taken.beads.filter((bead) => !overlap(bead, own));
  const lines = [...taken.leaders, ...others.flatMap(({ tie }) => tie ?? [])];
  return seatsAround(wanted).filter((seat) => {
    const { box, tie } = placedOf(wanted, seat);
    return (
      holds(room, box) &&
      avoid.every((tool) => !overlap(tool, box) && !meets(tie!, tool)) &&
      foreign.every((bead) => !overlap(bead, grow(box, CLEAR)) && !meets(tie!, bead)) &&
      lines.every((line) => !meets(line, box) && !cross(line, tie!)) &&
      others.every((other) => !overlap(other.box, box) && !meets(tie!, other.box))
    );
  });
}
