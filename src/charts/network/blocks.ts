import { heightOf, isCentred, placeBlock, wantedMiddle, type Block, type BlockText, type Type } from './block';
import { overlaps } from './boxes';
import { spread } from './spread';

/** Blocks of both sides, placed so that none overlap. Heights are measured from the ring's centre. */
export function placeBlocks(texts: readonly BlockText[], radius: number, halfHeight: number, type: Type): Block[] {
  const centred = texts.filter(isCentred).map((text) => {
    const middle = wantedMiddle(text.seat, heightOf(text, type), type.leading);
    return placeBlock(text, middle - heightOf(text, type) / 2, radius, type);
  });
  const sides = [1, -1].flatMap((side) => {
    const own = texts
      .filter((text) => !isCentred(text) && (text.seat.x >= 0 ? 1 : -1) === side)
      .map((text) => ({ text, size: heightOf(text, type) }))
      .map(({ text, size }) => ({ text, size, middle: wantedMiddle(text.seat, size, type.leading) }))
      .sort((a, b) => a.text.seat.y - b.text.seat.y);
    const gap = type.leading * 0.4;
    const tops = spread(own, gap, -halfHeight, halfHeight);
    const blocks = own.map(({ text }, index) => placeBlock(text, tops[index]!, radius, type));
    for (let round = 0; round < 2; round++) {
      own.forEach((item, index) => {
        blocks[index] = settle(
          item,
          [...blocks.filter((_, place) => place !== index), ...centred],
          blocks[index]!,
          (top) => placeBlock(item.text, top, radius, type),
          halfHeight,
          gap,
        );
      });
    }
    return blocks;
  });
  return [...sides, ...centred];
}

/** Moves a block back towards the height it wants as far as nothing beside it is in the way. */
function settle(
  { middle, size }: { middle: number; size: number },
  others: readonly Block[],
  start: Block,
  at: (top: number) => Block,
  halfHeight: number,
  gap: number,
): Block {
  const wanted = Math.max(-halfHeight, Math.min(halfHeight - size, middle - size / 2));
  let block = start;
  for (let top = block.top; Math.abs(wanted - top) >= 1;) {
    top += Math.sign(wanted - top) * Math.min(5, Math.abs(wanted - top));
    const moved = at(top);
    if (others.some((other) => overlaps(other.box, moved.box, gap - 0.5))) break;
    block = moved;
  }
  return block;
}
