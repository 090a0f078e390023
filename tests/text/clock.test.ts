import { describe, expect, it } from 'vitest';
import { dayOfClock, formatElapsed, formatTimeOfDay } from '../../src/text/clock';

describe('the clock', () => {
  it.each([
    [0, '0:00'],
    [999, '0:00'],
    [65_000, '1:05'],
    [3_599_999, '59:59'],
    [3_845_000, '1:04:05'],
  ])('writes %d ms as %s', (ms, expected) => {
    expect(formatElapsed(ms)).toBe(expected);
  });

  it('tells the time of the reader’s own place', () => {
    expect(formatTimeOfDay(new Date(2024, 5, 12, 9, 5, 59).getTime())).toBe('09:05');
    expect(formatTimeOfDay(new Date(2024, 5, 12, 0, 0).getTime())).toBe('00:00');
  });

  it('tells the day there, from its first minute to its last', () => {
    expect(dayOfClock(new Date(2024, 5, 2, 0, 0).getTime())).toBe('2024-06-02');
    expect(dayOfClock(new Date(2024, 11, 31, 23, 59, 59).getTime())).toBe('2024-12-31');
  });
});
