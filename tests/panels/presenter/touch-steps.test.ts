import { describe, expect, it } from 'vitest';
import { swiped, tapped } from '../../../src/panels/presenter/touch-steps';

const from = { x: 400, y: 300 };

describe('S6: what a finger asks for', () => {
  it.each([
    ['a way to the left', { x: 340, y: 310 }, 'next'],
    ['a way to the right', { x: 460, y: 290 }, 'back'],
    ['a slip', { x: 360, y: 300 }, null],
    ['a way up', { x: 390, y: 100 }, null],
    ['a way aslant', { x: 300, y: 240 }, null],
  ])('by %s', (_, to, way) => {
    expect(swiped(from, to)).toBe(way);
  });

  it.each([
    [844, 59, 'back'],
    [844, 60, null],
    [844, 784, null],
    [844, 785, 'next'],
    [320, 39, 'back'],
    [320, 41, null],
    [1920, 95, 'back'],
    [1920, 97, null],
    [1920, 1825, 'next'],
  ])('by a tap, in a window %i wide at %i', (widthPx, x, way) => {
    expect(tapped(x, widthPx)).toBe(way);
  });
});
