import { describe, expect, test } from 'vitest';
import { holds, overlap, shift, type Box } from '../../../src/charts/map/boxes';
import { seatEach } from '../../../src/charts/map/lost-seats';
import { mistakenFor } from '../../../src/charts/map/nearness';
import { seatBox, sizedTo, type LabelSeat, type Wanted } from '../../../src/charts/map/place-labels';
import { leastBadSeat, seatUnmistakably, type Room } from '../../../src/charts/map/seating';
import { placedOf, tiedSeats } from '../../../src/charts/map/tied-seats';

const place = (id: string, x: number, y: number, more: Partial<Wanted> = {}): Wanted => ({
  id,
  name: 'Skopje',
  years: '2023',
  centre: { x, y },
  halfWidth: 0,
  halfHeight: 0,
  r: 7,
  ...more,
});

const VIEW: Box = { left: -200, right: 200, top: -100, bottom: 100 };
const beadBox = ({ centre: { x, y } }: Wanted): Box => ({
  left: x - 9.5,
  right: x + 9.5,
  top: y - 9.5,
  bottom: y + 9.5,
});
const roomOf = (all: readonly Wanted[], nameless: readonly Wanted[] = [], view = VIEW): Room => ({
  taken: { beads: all.map(beadBox), leaders: [] },
  view,
  avoid: [],
  nameless,
});
const boxOf = (one: Wanted, seat: LabelSeat) => shift(seatBox(one, seat), one.centre);

describe('a name', () => {
  const own = place('own', 0, 0);
  /** From 16 to 80 pixels right of its beads, on their height. */
  const box = { left: 16, right: 80, top: -8, bottom: 8 };

  test.each([
    ['nameless place 13 pixels behind it', 93, 'nameless', false],
    ['nameless place 12 pixels behind it', 92, 'nameless', true],
    ['named place right behind it', 86, 'named', true],
    ['named place 16 pixels behind it', 97, 'named', false],
  ] as const)('at the beads of a %s', (_, x, kind, isMistaken) => {
    const near = { named: [], nameless: [], [kind]: [place('other', x, 0)] };
    expect(mistakenFor(box, own, near).map(({ id }) => id)).toEqual(isMistaken ? ['other'] : []);
  });

  test('hardly nearer to a named place above it still reads as its own', () => {
    const above = (y: number) => mistakenFor(box, own, { named: [place('other', 48, y)], nameless: [] }).length;
    expect(above(-19)).toBe(0);
    expect(above(-12)).toBe(1);
  });

  test('is seated at its own beads even where another place stands in the best seat’s way', () => {
    const other = place('other', 88, 0);
    const seat = seatUnmistakably([own], roomOf([own, other], [other])).get('own')!;
    expect(mistakenFor(boxOf(own, seat), own, { named: [], nameless: [other] })).toEqual([]);
  });
});

describe('where no seat is free', () => {
  test('a name is rather over hollow beads than cut or at another place', () => {
    const own = place('own', -190, 0);
    const hollow = [place('a', -150, 0), place('b', -150, -24), place('c', -150, 24)];
    const { seat } = leastBadSeat(own, roomOf([own, ...hollow], hollow));
    expect(holds(VIEW, boxOf(own, seat))).toBe(true);
  });

  test('a name stays in view in the last corner', () => {
    const own = place('own', 195, 95);
    expect(holds(VIEW, boxOf(own, leastBadSeat(own, roomOf([own])).seat))).toBe(true);
  });
});

describe('a name without a seat beside its beads', () => {
  const own = place('own', 0, 0, { isLead: true, size: 20, years: '31 May 2023' });
  const ring = Array.from({ length: 6 }, (_, i) =>
    place(`r${i}`, Math.round(36 * Math.cos((i * Math.PI) / 3)), Math.round(36 * Math.sin((i * Math.PI) / 3))),
  );
  const room = roomOf([own, ...ring], ring);

  test('stands apart on a line, clear of all beads', () => {
    const [seat] = tiedSeats(own, room, []);
    const { box, tie } = placedOf(own, seat!);
    expect(room.taken.beads.filter((bead) => overlap(bead, box))).toEqual([]);
    expect(Math.hypot(tie!.from.x, tie!.from.y)).toBeCloseTo(10);
    expect(holds(VIEW, box)).toBe(true);
  });

  test('begins its line at the bead that is lit', () => {
    const [seat] = tiedSeats({ ...own, halfWidth: 8, lit: { x: 8, y: 0 } }, roomOf([]), []);
    expect(Math.hypot(seat!.tie!.from.x - 8, seat!.tie!.from.y)).toBeCloseTo(10);
  });

  test('keeps clear of the names and lines of others', () => {
    const [first] = tiedSeats(own, room, []);
    const taken = placedOf(own, first!);
    for (const seat of tiedSeats(own, room, [taken])) expect(overlap(placedOf(own, seat).box, taken.box)).toBe(false);
  });

  test('gets a seat with the others, in letters of 20, 18 or 16 pixels, none over another', () => {
    const wanted = [own, place('near', 60, 60, { isLead: true, size: 20, years: '7 June 2024' })];
    const { seats, leadPx } = seatEach(wanted, roomOf([...wanted, ...ring], ring), new Map());
    expect([20, 18, 16]).toContain(leadPx);
    const [a, b] = wanted.map((one) => placedOf(sizedTo(one, leadPx), seats.get(one.id)!).box);
    expect(overlap(a!, b!)).toBe(false);
  });

  test('has its large letters where there is room for them', () => {
    const { seats, leadPx } = seatEach([own], roomOf([own]), new Map());
    expect(leadPx).toBe(20);
    expect(seats.get('own')!.tie).toBeUndefined();
  });
});
