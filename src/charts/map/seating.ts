import { boxAround, holds, holdsPoint, meets, overlap, type Box } from './boxes';
import { alike, mistakenFor, neighboursOf } from './nearness';
import { placedSeats, type Candidate, type LabelSeat, type Taken, type Wanted } from './place-labels';

/** Pixels kept free beside a name. */
const AIR = 4;
/** Pixels kept free between a name and the sides of the view. */
const SIDE = 8;
/** What it costs to leave another place without a seat: more than any seat. */
const LOST = 40;
/** What it is worth to stay on a seat. */
const KEPT = 2;
/** What it costs to stand nearer to another place's beads, and seem to be its name. */
const MISTAKEN = 3;

const same = (a: LabelSeat, b: LabelSeat | undefined) =>
  b !== undefined && a.x === b.x && a.y === b.y && a.align === b.align && a.stacked === b.stacked;

const air = (box: Box): Box => ({ ...box, left: box.left - AIR, right: box.right + AIR });

/** Where names of places in view may stand. */
export const insetOf = (view: Box): Box => ({ ...view, left: view.left + SIDE, right: view.right - SIDE });

/** Where names are seated, in pixels of the world. */
export interface Room {
  readonly taken: Taken;
  readonly view: Box;
  /** What floats over the view. */
  readonly avoid: readonly Box[];
  /** Places that are drawn without a name, which no other name is to be taken for. */
  readonly nameless?: readonly Wanted[];
}

/** A seat clear of all but other names. */
interface FreeSeat extends Candidate {
  /** Places whose beads are as near as its own, so that it seems to be their name. */
  readonly readsAs: readonly Wanted[];
}

type FreeSeats = ReadonlyMap<Wanted, readonly FreeSeat[]>;

/** Free seats, best first: of a place in view none is cut, covered or nearer to another place's beads. */
function freeSeats(one: Wanted, all: readonly Wanted[], { taken, view, avoid, nameless = [] }: Room): FreeSeat[] {
  const seen = holdsPoint(view, one.centre);
  const room = insetOf(view);
  const near = neighboursOf(one, all, nameless, view);
  return placedSeats(one)
    .filter(({ box }) => !seen || (holds(room, box) && avoid.every((other) => !overlap(box, other))))
    .filter(({ box }) => taken.beads.every((bead) => !overlap(box, bead)))
    .filter(({ box }) => taken.leaders.every((leader) => !meets(leader, box)))
    .filter(({ box }) => mistakenFor(box, one, near).length === 0)
    .map((seat) => {
      const readsAs = alike(seat.box, one, near.named);
      return { ...seat, readsAs, cost: seat.cost + (readsAs.length > 0 ? MISTAKEN : 0) };
    })
    .sort((a, b) => a.cost - b.cost);
}

/** The best seat beside its beads that is free of `names` too; undefined where there is none. `all` are the places with a name. */
export const freeSeat = (
  one: Wanted,
  all: readonly Wanted[],
  room: Room,
  names: readonly Box[],
): LabelSeat | undefined =>
  freeSeats(one, all, room).find(({ box }) => names.every((other) => !overlap(air(other), box)))?.seat;

/**
 * Seats for the names of places: no name touches another, a bead or a leader; of a place in view none is cut or covered.
 * `kept` is where names stay that find nothing better. Null where there is none.
 */
export function seatLabels(
  wanted: readonly Wanted[],
  room: Room,
  kept?: ReadonlyMap<string, LabelSeat>,
): ReadonlyMap<string, LabelSeat | null> {
  const free = new Map(
    wanted.map((one) => {
      const stay = kept?.get(one.id);
      const seats = freeSeats(one, wanted, room);
      return [one, seats.map((seat) => (same(seat.seat, stay) ? { ...seat, cost: -KEPT } : seat))] as const;
    }),
  );
  return seatsById(wanted, seatAll(wanted, free));
}

/** As `seatLabels`, but no name is seated where it seems to be that of a place in view that is left without one. */
export function seatUnmistakably(wanted: readonly Wanted[], room: Room): ReadonlyMap<string, LabelSeat | null> {
  const free = new Map(wanted.map((one) => [one, freeSeats(one, wanted, room)]));
  for (;;) {
    const seated = seatAll(wanted, free);
    const misleads = ({ readsAs }: FreeSeat) => readsAs.some((other) => !seated.has(other));
    const misled = wanted.find((one) => seated.has(one) && misleads(seated.get(one)!));
    if (!misled) return seatsById(wanted, seated);
    // One at a time, since what it leaves may be room for the name that was missing.
    free.set(misled, free.get(misled)!.filter((seat) => !misleads(seat))); // prettier-ignore
  }
}

const seatsById = (wanted: readonly Wanted[], seated: ReadonlyMap<Wanted, Candidate>) =>
  new Map(wanted.map((one) => [one.id, seated.get(one)?.seat ?? null]));

/**
 * Places with the fewest free seats choose first, and take the seat that takes least from the others. One that is left
 * without has a neighbour move where that helps.
 */
function seatAll(wanted: readonly Wanted[], all: FreeSeats): ReadonlyMap<Wanted, FreeSeat> {
  const free = new Map(all);
  const seated = new Map<Wanted, FreeSeat>();
  const waiting = [...wanted];
  while (waiting.length > 0) {
    const next = waiting.reduce((a, b) => (free.get(b)!.length < free.get(a)!.length ? b : a));
    waiting.splice(waiting.indexOf(next), 1);
    const loss = (candidate: FreeSeat) =>
      waiting.reduce((sum, other) => {
        const seats = free.get(other)!;
        if (!seats[0] || !overlap(air(candidate.box), seats[0].box)) return sum;
        const rest = seats.find(({ box }) => !overlap(air(candidate.box), box));
        return sum + (rest ? rest.cost : LOST) - seats[0].cost;
      }, 0);
    const ranked = free.get(next)!.map((candidate) => ({ candidate, cost: candidate.cost + loss(candidate) }));
    if (ranked.length === 0) continue;
    const { candidate } = ranked.reduce((a, b) => (b.cost < a.cost ? b : a));
    seated.set(next, candidate);
    for (const other of waiting)
      free.set(other, free.get(other)!.filter(({ box }) => !overlap(air(candidate.box), box))); // prettier-ignore
  }
  for (const one of wanted) if (!seated.has(one)) makeRoom(one, all, seated);
  return seated;
}

/** Seats a name where those in its way can all move to other seats. */
function makeRoom(one: Wanted, all: FreeSeats, seated: Map<Wanted, FreeSeat>): void {
  const clear = (box: Box, others: Iterable<Candidate>) => [...others].every((other) => !overlap(air(other.box), box));
  for (const seat of all.get(one)!) {
    const moved = new Map([...seated, [one, seat]]);
    const inTheWay = [...seated].filter(([, { box }]) => overlap(air(seat.box), box)).map(([other]) => other);
    for (const other of inTheWay) moved.delete(other);
    const found = inTheWay.every((other) => {
      const next = all.get(other)!.find(({ box }) => clear(box, moved.values()));
      if (next) moved.set(other, next);
      return next !== undefined;
    });
    if (!found) continue;
    for (const [place, at] of moved) seated.set(place, at);
    return;
  }
}

/**
 * What a seat that is not free costs for each thing that is wrong with it: no other fault is as bad as a name that is cut
 * or is another's. A hollow bead near it is seen to have no name.
 */
const WRONG = { edge: 2000, name: 2000, lit: 2000, mistaken: 1000, tool: 60, hollow: 60, bead: 20, leader: 8 };

/** The seat with the least wrong, used where there is no free one, and what it costs. `named` are the places with a name besides it, and `names` where these stand. */
export function leastBadSeat(
  wanted: Wanted,
  { taken, view, avoid, nameless = [] }: Room,
  named: readonly Wanted[] = [],
  names: readonly Box[] = [],
): Candidate {
  const room = insetOf(view);
  const near = neighboursOf(wanted, named, nameless, view);
  const lit = near.named.map(beadsBox);
  const over = (box: Box, boxes: readonly Box[]) => boxes.filter((other) => overlap(box, other)).length;
  const priced = (seat: Candidate) => {
    const { box } = seat;
    const mistaken = mistakenFor(box, wanted, near);
    const hollow = mistaken.filter((other) => nameless.includes(other)).length;
    const cost =
      seat.cost +
      (holds(room, box) ? 0 : WRONG.edge) +
      WRONG.mistaken * (mistaken.length - hollow) +
      WRONG.hollow * hollow +
      WRONG.name * over(box, names) +
      WRONG.lit * over(box, lit) +
      WRONG.tool * over(box, avoid) +
      WRONG.bead * over(box, taken.beads) +
      WRONG.leader * taken.leaders.filter((leader) => meets(leader, box)).length;
    return { ...seat, cost };
  };
  return placedSeats(wanted)
    .map(priced)
    .reduce((a, b) => (b.cost < a.cost ? b : a));
}

const beadsBox = ({ centre, halfWidth, halfHeight, r }: Wanted) =>
  boxAround(centre, 2 * (halfWidth + r), 2 * (halfHeight + r));
