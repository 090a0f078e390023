import { distance, type Segment } from './boxes';
import { LEAD_SIZES, sizedTo, type LabelSeat, type Wanted } from './place-labels';
import { freeSeat, leastBadSeat, seatLabels, type Room } from './seating';
import { placedOf, tiedSeats, type Placed } from './tied-seats';

/** Seats of names by id, and the size of those that are large. */
export interface Seating {
  readonly seats: ReadonlyMap<string, LabelSeat>;
  readonly leadPx: number;
}

/** What a line to a name of 60 pixels costs, more the longer it is, and a pixel less of large letters. */
const COST = { line: 120, smaller: 8 };
const costOf = ({ from, to }: Segment) => COST.line * (distance(from, to) / 60) ** 2;

interface Priced extends Seating {
  readonly cost: number;
}

/** On a line, or with the least wrong where that is better than so long a line. */
function bestLost(one: Wanted, wanted: readonly Wanted[], room: Room, names: readonly Placed[]) {
  const bad = leastBadSeat(one, room, wanted, names.map(({ box }) => box)); // prettier-ignore
  const [tied] = tiedSeats(one, room, names);
  return tied?.tie && costOf(tied.tie) < bad.cost ? { seat: tied, cost: costOf(tied.tie) } : bad;
}

/** Seats for the names that have none, those of `order` before the others. */
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
    const boxes = names.map(({ box }) => box);
    const lines = names.flatMap(({ tie }) => tie ?? []);
    const taken = { ...room.taken, leaders: [...room.taken.leaders, ...lines] };
    const free = freeSeat(one, wanted, { ...room, taken }, boxes);
    const next = free ? { seat: free, cost: 0 } : bestLost(one, wanted, room, names);
    seats.set(one.id, next.seat);
    cost += next.cost;
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
