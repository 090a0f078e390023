import { describe, expect, it } from 'vitest';
import { fittedTo, type TextSizes } from '../../../src/panels/presenter/fit-text';

const PLAIN = { title: 80, body: 36 };
const LARGER = { title: 93, body: 42 };
/** A room in which a title of two lines and a text of so many stand. */
const room =
  (heightPx: number, lines: number) =>
  ({ title, body }: TextSizes) =>
    2 * title + lines * body <= heightPx;

describe('a text that is made to fit', () => {
  it.each([
    ['is whole where there is room', 700, { title: 80, body: 36 }],
    ['takes from the title first', 520, { title: 80, body: 36 }],
    ['takes no more from the title than it must', 500, { title: 68, body: 36 }],
    ['never takes more than four tenths', 300, { title: 48, body: 36 }],
  ] as const)('%s', (_, heightPx, wanted) => {
    const { title, body } = fittedTo(PLAIN, PLAIN, room(heightPx, 10));
    expect([Math.round(title), Math.round(body)]).toEqual([wanted.title, wanted.body]);
  });

  it.each([
    ['grows with its title where there is room', 700, { title: 93, body: 42 }],
    ['grows while the title stays as it was', 580, { title: 80, body: 42 }],
    ['grows as far as there is room', 536, { title: 80, body: 37 }],
    ['stays as it was where there is none', 520, { title: 80, body: 36 }],
    ['grows all the same where it must be scrolled', 300, { title: 48, body: 42 }],
  ] as const)('asked to be larger it %s', (_, heightPx, wanted) => {
    const { title, body } = fittedTo(LARGER, PLAIN, room(heightPx, 10));
    expect([Math.round(title), Math.round(body)]).toEqual([wanted.title, wanted.body]);
  });
});
