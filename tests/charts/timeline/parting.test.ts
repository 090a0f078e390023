import { expect, it } from 'vitest';
import { isLitCovered, partLit } from '../../../src/charts/timeline/parting';

const bead = (id: string, x: number, stretch = 0) => ({ id, x, stretch, hit: [x - 12, x + 12] as const });
const parted = (...beads: ReturnType<typeof bead>[]) => partLit(beads, new Set(['a', 'b', 'c']), 9).map(({ x }) => x);

it('parts two lit beads of 3 px to 9, each by as much', () => {
  expect(parted(bead('a', 100), bead('b', 103))).toEqual([97, 106]);
});

it('counts the length that a bead has for its days', () => {
  expect(parted(bead('a', 100, 6), bead('b', 106))).toEqual([97, 109]);
});

it('lets a pointer hit what was moved', () => {
  const [a, b] = partLit([bead('a', 100), bead('b', 103)], new Set(['a', 'b']), 9);
  expect([a!.hit, b!.hit]).toEqual([
    [85, 112],
    [91, 118],
  ]);
});

it('leaves those that are far enough, that are not lit, or that a third would then meet', () => {
  expect(parted(bead('a', 100), bead('b', 109))).toEqual([100, 109]);
  expect(parted(bead('a', 100), bead('dim', 101), bead('b', 112))).toEqual([100, 101, 112]);
  expect(parted(bead('a', 100), bead('b', 103), bead('c', 113))).toEqual([100, 103, 113]);
});

it('a lit bead is covered by a later one within two radii that is not lit', () => {
  const covered = (...beads: ReturnType<typeof bead>[]) => isLitCovered(beads, new Set(['a', 'b']), 7);
  expect(covered(bead('a', 100), bead('dim', 113))).toBe(true);
  expect(covered(bead('a', 100), bead('dim', 116, 6))).toBe(true);
  expect(covered(bead('a', 100), bead('dim', 114))).toBe(false);
  expect(covered(bead('dim', 100), bead('a', 105), bead('b', 110))).toBe(false);
});
