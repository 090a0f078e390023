import { distance, type Segment } from './boxes';
import { LEAD_SIZES, sizedTo, type LabelSeat, type Wanted } from './place-labels';
import { leastBadSeat, seatLabels, type Room } from './seating';
import { placedOf, tiedSeats } from './tied-seats';

/** Seats of names by id, and the size of those that are large. */
export interface Seating {
  readonly seats: ReadonlyMap<string, LabelSeat>;
  readonly leadPx: number;
}

/** What it costs to have no seat that is free, a line to a name of 60 pixels, more the longer it is, and a pixel less of large letters. */
const COST = { lost: 2000, line: 60, smaller: 8 };
const costOf = ({ from, to }: Segment) => COST.line * (distance(from, to) / 60) ** 2;

interface Priced extends Seating {
  readonly cost: number;
}

/** Seats on lines for the names that have none, those of `order` before the others. */
function seatLost(
  wanted: readonly Wanted[],
  room: Room,
  found: ReadonlyMap<string, LabelSeat | null>,
  order: readonly Wanted[],
): Omit<Priced, 'leadPx'> {
  const seats = new Map<string, LabelSeat>();
  for (const one of wanted) {
    const seat = found.get(one.id);
    if (seat && !order.includes(one)) seats.set(one.id, seat);
  }
  const placed = () =>
    wanted.flatMap((one) => {
      const seat = seats.get(one.id);
      return seat ? [placedOf(one, seat)] : [];
    });
  let cost = 0;
  for (const one of order) {
    const names = placed();
    const tied = tiedSeats(one, room, names)[0];
    const boxes = names.map(({ box }) => box);
    seats.set(one.id, tied ?? leastBadSeat(one, room, wanted, boxes));
    cost += tied?.tie ? costOf(tied.tie) : COST.lost;
  }
  return { seats, cost };
}

/** Orders in which names that have no seat look for one: each of them first, and with each of the large ones that could give up its own. */
function ordersOf(lost: readonly Wanted[], others: readonly Wanted[]): Wanted[][] {
  if (lost.length === 0) return [[]];
  const giving = others.filter(({ isLead }) => isLead);
  return lost.flatMap((first) => {
    const order = [first, ...lost.filter((one) => one !== first)];
    return [
      order,
      ...giving.flatMap((one) => [
        [...order, one],
        [one, ...order],
      ]),
    ];
  });
}

/** A seat for every name: beside its beads, else on a line to them, the letters smaller where that helps, else the one with the least wrong. */
export function seatEach(wanted: readonly Wanted[], room: Room, kept: ReadonlyMap<string, LabelSeat>): Seating {
  let best: Priced | undefined;
  for (const leadPx of LEAD_SIZES) {
    const sized = wanted.map((one) => sizedTo(one, leadPx));
    const found = seatLabels(sized, room, kept);
    const smaller = COST.smaller * (LEAD_SIZES[0] - leadPx);
    const lost = sized.filter(({ id }) => !found.get(id));
    const others = sized.filter((one) => !lost.includes(one));
    for (const order of ordersOf(lost, others)) {
      const { seats, cost } = seatLost(sized, room, found, order);
      if (!best || cost + smaller < best.cost) best = { seats, leadPx, cost: cost + smaller };
    }
    if (lost.length === 0 || !sized.some(({ isLead }) => isLead)) break;
  }
  return best!;
}
