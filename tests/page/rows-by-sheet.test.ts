import { describe, expect, it } from 'vitest';
import { columnHeight, dealt, rowsBySheet } from '../../src/page/paper/rows-by-sheet';

describe('rows dealt out to sheets', () => {
  it.each([
    ['all where they fit', [10, 10, 10, 10], 2, { first: 20, next: 90 }, [4]],
    ['none broken at the foot of a column', [10, 15, 10, 10], 2, { first: 20, next: 90 }, [2, 2]],
    ['onto as many sheets as they need', [10, 10, 10, 10, 10, 10, 10], 2, { first: 10, next: 20 }, [2, 4, 1]],
    ['none on a first sheet without room', [10, 10], 2, { first: -5, next: 20 }, [0, 2]],
    ['one at least on a further sheet, however high it is', [50, 50], 2, { first: 0, next: 20 }, [0, 1, 1]],
    ['nothing at all', [], 3, { first: 20, next: 20 }, [0]],
  ])('%s', (_, heights, columns, room, counts) => expect(rowsBySheet(heights, columns, room)).toEqual(counts));

  it.each([
    [[10, 10, 10], 2, 20],
    [[30, 10, 10, 10], 2, 30],
    [[10.4, 10.4], 2, 11],
    [[], 3, 0],
  ])('rows of %j in %i columns are %i high', (heights, columns, height) =>
    expect(columnHeight(heights, columns)).toBe(height),
  );

  it('keeps every row, in order', () => expect(dealt(['a', 'b', 'c'], [0, 2, 1])).toEqual([[], ['a', 'b'], ['c']]));
});
