import type { Catalog } from '../../model/catalog';
import type { Convening } from '../../model/convening';
import { blockTexts, type IsNamed, type Wording } from './block-texts';
import { heightOf, union, type Block, type BlockText, type Seat, type Type } from './block';
import { placeBlocks } from './blocks';
import { tenth } from '../tenth';
import { around, overlaps, type Point } from './boxes';
import { seatAngles } from './ring';

/** In pixels. */
const LARGEST = 190;
const SMALLEST = 40;
const MARGIN = 6;
const STRIDE = 4;
/** How far above or below its seat a block may stand, with lines to follow and without. */
const FAR = 70;
const NEAR = 50;
/** With a ring this large the wording need not be narrower. */
const COMFORTABLE = 112;
const GENEROUS = 150;

const full: Wording = { breakAt: 11, names: true, headings: 'one line', quiet: true };
const broken = (quiet: boolean): Wording[] =>
  [Infinity, 11, 8.7, 7, 5.5].map((breakAt) => ({ ...full, breakAt, quiet }));
/** Each stage leaves out more than the one before, and is taken only where the ring of that would be smaller than `least`. */
const STAGES: readonly { readonly least: number; readonly wordings: readonly Wording[] }[] = [
  { least: 100, wordings: broken(true) },
  { least: 76, wordings: broken(false) },
  {
    least: 64,
    wordings: [
      { ...full, names: false },
      { ...full, names: false, headings: 'broken' },
      { ...full, names: false, headings: 'broken', quiet: false },
    ],
  },
  { least: SMALLEST, wordings: [{ ...full, names: false, headings: 'none', quiet: false }] },
];

export interface Ring {
  readonly radius: number;
  readonly seats: readonly Seat[];
  readonly blocks: readonly Block[];
  /** Of the ring in the svg. */
  readonly centre: Point;
  readonly wording: Wording;
}

/** The largest ring around which the texts fit into the frame, all measured from its centre. */
export function fitRing(
  catalog: Catalog,
  convening: Convening,
  width: number,
  height: number,
  type: Type,
  isNamed?: IsNamed,
): Ring {
  const angles = seatAngles(catalog.meetings);
  const room = { width: width - 2 * MARGIN, height: height - 2 * MARGIN };
  const unit = seatsOn(catalog, angles, 1);
  const draw = (radius: number, texts: readonly BlockText[], wording: Wording) => {
    const scaled = texts.map((text) => ({ ...text, seat: { ...text.seat, ...onRing(text.seat.angle, radius) } }));
    const blocks = placeBlocks(scaled, radius, room.height / 2, type);
    const box = union([around({ x: 0, y: 0 }, radius + 9), ...blocks.map((block) => block.box)]);
    return { radius, blocks, box, wording };
  };
  const fits = ({ box, blocks }: ReturnType<typeof draw>) =>
    box.width <= room.width && box.height <= room.height && !blocks.some(strayed) && !tangled(blocks);

  let best = draw(SMALLEST - 1, [], STAGES.at(-1)!.wordings[0]!);
  const largest = Math.min(LARGEST, Math.floor(Math.min(room.width, room.height) / 2) - 9);
  for (const { least, wordings } of STAGES) {
    for (const wording of wordings) {
      const texts = blockTexts(catalog, convening, unit, wording, type.size, isNamed);
      if (isTooTall(texts, room.height, type)) continue;
      const tried = (radius: number) => {
        const drawn = radius > best.radius && radius <= largest ? draw(radius, texts, wording) : null;
        return drawn && fits(drawn) ? drawn : null;
      };
      for (let radius = largest; radius > best.radius && radius >= least; radius -= STRIDE) {
        const drawn = tried(radius);
        if (!drawn) continue;
        best = tried(radius + 3) ?? tried(radius + 2) ?? tried(radius + 1) ?? drawn;
        break;
      }
      if (best.radius >= (wording.breakAt === Infinity ? GENEROUS : COMFORTABLE)) break;
    }
    if (best.radius >= least) break;
  }
  const { box, ...found } = best;
  const centre = { x: Math.round((width - box.width) / 2 - box.x), y: Math.round((height - box.height) / 2 - box.y) };
  return { ...found, seats: seatsOn(catalog, angles, found.radius), centre };
}

/** True where the ring is large and needed none of the wordings that leave something out. */
export const isComfortable = ({ radius, wording }: Pick<Ring, 'radius' | 'wording'>): boolean =>
  radius >= COMFORTABLE && wording.names && wording.quiet && wording.headings === 'one line';

const onRing = (angle: number, radius: number): Point => ({
  x: tenth(radius * Math.sin(angle)),
  y: tenth(-radius * Math.cos(angle)),
});

const seatsOn = (catalog: Catalog, angles: readonly number[], radius: number): Seat[] =>
  angles.map((angle, index) => ({ id: catalog.meetings[index]!.id, angle, ...onRing(angle, radius) }));

/** True where the texts of one side do not fit under each other, whatever the ring. */
function isTooTall(texts: readonly BlockText[], height: number, type: Type): boolean {
  const [right, left] = [1, -1].map((side) =>
    texts.filter(({ seat }) => side * seat.x > 0).reduce((sum, text) => sum + heightOf(text, type), 0),
  );
  return Math.max(right ?? 0, left ?? 0) > height;
}

const tangled = (blocks: readonly Block[]) =>
  blocks.some((block, index) => blocks.slice(index + 1).some((other) => overlaps(block.box, other.box)));

/** True where a block was pushed so far that its lines would no longer lead the eye to its meeting. */
function strayed({ seat, rows, box }: Block): boolean {
  const far = rows.length ? FAR : NEAR;
  return seat.y < box.y - far || seat.y > box.y + box.height + far;
}
