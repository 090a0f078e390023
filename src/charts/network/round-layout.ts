import type { Catalog } from '../../model/catalog';
import { convenedIn, type Convening } from '../../model/convening';
import type { Role } from '../../model/schema';
import { ROLES } from '../../model/terms';
import type { IsNamed, Wording } from './block-texts';
import { typeFor, type Block, type Seat, type Type } from './block';
import { around, distance, type Box, type Point } from './boxes';
import { fitRing } from './fit-ring';
import { innersOf, type Inner } from './inners';
import { route } from './route';

export interface Edge {
  readonly id: string;
  readonly meeting: string;
  readonly institution: string;
  readonly role: Role;
  readonly path: string;
}

/** Everything in pixels from the ring's centre. */
export interface RoundLayout {
  readonly wording: Wording;
  readonly centre: Point;
  readonly radius: number;
  readonly type: Type;
  /** `quiet`: nobody with a counted role convened it. */
  readonly seats: readonly (Seat & { readonly r: number; readonly hit: number; readonly quiet: boolean })[];
  readonly inners: readonly Inner[];
  readonly blocks: readonly Block[];
  readonly edges: readonly Edge[];
}

/** The round table: every meeting a seat, institutions that came back inside, those named once outside. */
export function roundLayout(
  catalog: Catalog,
  convening: Convening,
  width: number,
  height: number,
  isNamed?: IsNamed,
): RoundLayout {
  const type = typeFor(width);
  const ring = fitRing(catalog, convening, width, height, type, isNamed);
  const inners = innersOf(catalog, convening, ring.seats, ring.radius, type);
  const r = ring.radius >= 100 ? 7 : 6;
  const convened = convenedIn(convening);
  const seats = ring.seats.map((seat) => ({
    ...seat,
    r,
    hit: hitRadius(seat, ring.seats),
    quiet: !convened.has(seat.id),
  }));
  return { ...ring, type, seats, inners, edges: edgesOf(convening, ring.seats, ring.blocks, inners) };
}

/** Half the way to the next seat, so that neighbours do not take each other's clicks. */
function hitRadius(seat: Seat, seats: readonly Seat[]): number {
  const nearest = Math.min(...seats.filter(({ id }) => id !== seat.id).map((other) => distance(seat, other)));
  return Math.max(12, Math.min(22, nearest / 2));
}

/** One line for each institution in each meeting, drawn as the first of its roles in the order of `ROLES`. */
function edgesOf(
  convening: Convening,
  seats: readonly Seat[],
  blocks: readonly Block[],
  inners: readonly Inner[],
): Edge[] {
  const seatAt = new Map(seats.map((seat) => [seat.id, seat]));
  const innerAt = new Map(inners.map((inner) => [inner.id, inner]));
  const glyphAt = new Map(blocks.flatMap(({ glyphs }) => glyphs.map((glyph) => [glyph.institution, glyph])));
  const ties = new Map<string, Convening['ties'][number]>();
  for (const tie of [...convening.ties].sort((a, b) => ROLES.indexOf(a.role) - ROLES.indexOf(b.role))) {
    const id = `${tie.meeting}.${tie.institution}`;
    if (!ties.has(id)) ties.set(id, tie);
  }
  return [...ties].flatMap(([id, { meeting, institution, role }]) => {
    const seat = seatAt.get(meeting)!;
    const [inner, glyph] = [innerAt.get(institution), glyphAt.get(institution)];
    if (inner)
      return [{ id, meeting, institution, role, path: route(seat, inner, obstacles(seat, inner, seats, inners)) }];
    return glyph ? [{ id, meeting, institution, role, path: `M${seat.x},${seat.y}L${glyph.x},${glyph.y}` }] : [];
  });
}

function obstacles(seat: Seat, inner: Inner, seats: readonly Seat[], inners: readonly Inner[]): Box[] {
  const shapes = inners.filter(({ id }) => id !== inner.id).map((other) => around(other, other.r));
  const beads = seats.filter(({ id }) => id !== seat.id).map((other) => around(other, 7));
  return [...shapes, ...inners.map(({ box }) => box), ...beads];
}
