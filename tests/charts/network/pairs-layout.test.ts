import { describe, expect, it } from 'vitest';
import { around, overlaps, type Box } from '../../../src/charts/network/boxes';
import { pairsLayout } from '../../../src/charts/network/pairs-layout';
import type { Convening } from '../../../src/model/convening';
import { catalog, convened } from './convened';

const inside = (box: Box, width: number, height: number) =>
  box.x >= 0 && box.y >= 0 && box.x + box.width <= width && box.y + box.height <= height;

describe.each([
  [452, 396],
  [520, 396],
  [564, 396],
  [800, 430],
] as const)('pairsLayout at %i x %i', (width, height) => {
  const layout = pairsLayout(catalog, convened(), width, height);

  it('keeps shapes and labels inside the frame and apart', () => {
    const boxes = layout.nodes.flatMap((node) => [around(node, node.r * 0.88), ...(node.written ? [node.box] : [])]);
    expect(layout.nodes.every(({ written }) => written)).toBe(true);
    for (const [index, box] of boxes.entries()) {
      expect(inside(box, width, height)).toBe(true);
      expect(boxes.slice(index + 1).filter((other) => overlaps(box, other))).toEqual([]);
    }
  });

  it('is the same each time, to a tenth of a pixel', () => {
    expect(pairsLayout(catalog, convened(), width, height)).toEqual(layout);
    for (const { x, y } of layout.nodes)
      expect([x * 10, y * 10].map(Math.round)).toEqual([x * 10, y * 10].map((n) => +n.toFixed(6)));
  });
});

describe.each([
  ['of the step on a screen of 1280 x 720', 569, 340],
  ['of the same on one of 1920 x 1080', 570, 340],
])('pairsLayout in the frame %s', (_, width, height) => {
  const { nodes } = pairsLayout(catalog, convened(), width, height);

  it('names all 17 institutions, where they had no room below also beside or above, and over no shape', () => {
    expect(nodes.filter(({ written }) => written)).toHaveLength(17);
    expect(nodes.some(({ labelled }) => labelled !== 'below')).toBe(true);
    for (const { id, box } of nodes) {
      expect(inside(box, width, height)).toBe(true);
      expect(nodes.filter((other) => overlaps(box, around(other, other.r)))).toEqual([]);
      expect(nodes.filter((other) => other.id !== id && overlaps(box, other.box))).toEqual([]);
    }
  });
});

it.each([
  [390, 260],
  [480, 260],
])('pairsLayout in a frame of %i x %i knows which names would hide a shape, and leaves them out', (width, height) => {
  const { nodes } = pairsLayout(catalog, convened(), width, height);
  for (const { box, written, hidesShape } of nodes) {
    const isOver = nodes.some((other) => overlaps(box, around(other, other.r), 2));
    expect(hidesShape).toBe(isOver);
    expect(written && isOver).toBe(false);
  }
});

describe('pairsLayout', () => {
  const layout = pairsLayout(catalog, convened(), 564, 396);

  it('draws 17 institutions and 34 links, ICMPD and Slovenia the widest', () => {
    expect(layout.nodes).toHaveLength(17);
    expect(layout.bonds).toHaveLength(34);
    expect(layout.bonds.at(-1)).toMatchObject({ id: 'icmpd.slovenia-interior-ministry', meetings: { length: 4 } });
    expect(layout.omitted).toBe(0);
  });

  it('draws the forty strongest of more and counts the rest', () => {
    const [first] = convened().conveners;
    const many: Convening = { ties: [], links: [], conveners: Array.from({ length: 63 }, () => first!) };
    expect(pairsLayout(catalog, many, 564, 396).omitted).toBe(23);
  });
});
