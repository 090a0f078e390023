import { describe, expect, it } from 'vitest';
import { firstWords } from '../../src/panels/presenter/first-words';
import { nudged, pointIn } from '../../src/panels/presenter/pad';

describe('the first words of a step', () => {
  it.each([
    ['In **Tirana**, the focus', 4, 'In Tirana, the focus'],
    ['In **Tirana**, the focus', 2, 'In Tirana …'],
    ['', 5, ''],
  ])('of %j, %d at most: %j', (text, most, expected) => {
    expect(firstWords(text, most)).toBe(expected);
  });
});

describe('the pointer’s pad', () => {
  const box = { left: 100, top: 50, width: 200, height: 100 } as DOMRect;
  it.each([
    [150, 75, { x: 0.25, y: 0.25 }],
    [300, 150, { x: 1, y: 1 }],
    [0, 999, { x: 0, y: 1 }],
  ])('finds the place of %d, %d', (clientX, clientY, expected) => {
    expect(pointIn(box, { clientX, clientY })).toEqual(expected);
  });

  it.each([
    ['ArrowRight', false, { x: 0.52, y: 0.99 }],
    ['ArrowLeft', true, { x: 0.4, y: 0.99 }],
    ['ArrowUp', false, { x: 0.5, y: 0.97 }],
    ['ArrowDown', true, { x: 0.5, y: 1 }],
    ['Home', false, null],
  ])('goes by %s, Shift %s', (key, shiftKey, expected) => {
    expect(nudged({ x: 0.5, y: 0.99 }, { key, shiftKey })).toEqual(expected);
  });
});
