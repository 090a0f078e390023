import { expect, it } from 'vitest';
import { flow } from '../../src/charts/flow';
import { textWidth } from '../../src/charts/text-width';

const room = { sizePx: 12, linePx: 20, markPx: 30, gapPx: 10 };
const entries = ['Host', 'Supporter', 'Agency'].map((label) => ({ label }));

it('sets the entries of a key side by side where they have room', () => {
  const [host, supporter] = flow(entries, { ...room, widthPx: 1000 });
  expect(host).toMatchObject({ x: 0, y: 10 });
  expect(supporter).toMatchObject({ x: 40 + textWidth('Host', 12), y: 10 });
});

it('begins a line where the next would not fit, each by itself in a narrow key', () => {
  expect(flow(entries, { ...room, widthPx: 20 }).map(({ x, y }) => [x, y])).toEqual([[0, 10], [0, 30], [0, 50]]); // prettier-ignore
});
