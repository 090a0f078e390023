import { expect, it } from 'vitest';
import { leanLeft } from '../../../src/charts/timeline/lean-left';
import type { MilestoneMark } from '../../../src/charts/timeline/milestones';

const mark = (id: string, x: number, row: number, cut: boolean): MilestoneMark => ({
  id,
  bar: false,
  x,
  from: x - 6,
  to: x + 6,
  row,
  date: '2020',
  title: 'Strategy',
  text: { x: x + 12, date: '2020', title: cut ? '' : 'Strategy', end: x + (cut ? 40 : 100) },
});

it('leaves alone what is written in full', () => {
  const marks = [mark('a', 300, 0, false)];
  expect(leanLeft(marks, 2)).toEqual(marks);
});

it('writes a title that was cut at the left of its mark', () => {
  const [leant] = leanLeft([mark('a', 300, 0, true)], 1);
  expect(leant?.text).toMatchObject({ title: 'Strategy', end: 288 });
  expect(leant!.text!.x).toBeLessThan(240);
});

it('takes another row where something stands at its left, and none where its leader would cross a text', () => {
  const [, free] = leanLeft([mark('a', 150, 0, false), mark('b', 300, 0, true)], 2);
  expect(free).toMatchObject({ row: 1, text: { title: 'Strategy' } });
  const crossed = [mark('a', 250, 0, false), mark('b', 300, 1, true)];
  expect(leanLeft(crossed, 2)[1]).toBe(crossed[1]);
});
