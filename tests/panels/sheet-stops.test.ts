import { describe, expect, it } from 'vitest';
import { NEXT, settle } from '../../src/panels/sheet/stops';

const HEIGHTS = { peek: 190, half: 400, full: 720 };

describe('a sheet that is let go', () => {
  it.each([
    [190, 0, 'peek'],
    [290, 0, 'peek'],
    [300, 0, 'half'],
    [600, 0, 'full'],
    [190, 1, 'half'],
    [400, 1.5, 'full'],
    [400, -1.2, 'peek'],
    [120, 0, 'peek'],
    [110, 0, 'closed'],
    [190, -0.6, 'closed'],
    [720, -9, 'closed'],
  ] as const)('at %i pixels, with %d pixels a millisecond upwards: %s', (height, speed, stop) =>
    expect(settle(height, speed, HEIGHTS)).toBe(stop),
  );
});

it('its button leads through the stops and back to the first', () => {
  expect(NEXT[NEXT[NEXT.peek]]).toBe('peek');
  expect(NEXT.peek).toBe('half');
});
