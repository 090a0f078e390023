import { describe, expect, it } from 'vitest';
import { unitLine } from '../../../src/charts/map/basemap';
import { tracePath, type Sheet } from '../../../src/charts/map/trace';

describe('a traced path', () => {
  /** World of 256 pixels, seen from 0, 0 to 100, 100. */
  const sheet: Sheet = { zoom: 0, origin: { x: 0, y: 0 }, seen: { left: 0, right: 100, top: 0, bottom: 100 } };
  const ring = (...points: number[]) => [Float64Array.from(points.map((value) => value / 256))];

  it('writes pixels in tenths, and closes rings', () => {
    expect(tracePath(ring(10, 10, 20.04, 10, 20, 20), sheet, true)).toBe('M10,10L20,10L20,20Z');
    expect(tracePath(ring(10, 10, 20, 10), sheet, false)).toBe('M10,10L20,10');
    expect(tracePath([...ring(10, 10, 20, 10), ...ring(30, 30, 40, 30)], sheet, false)).toBe(
      'M10,10L20,10M30,30L40,30',
    );
  });

  it('counts from the origin of the sheet, a level of zoom twice as large', () => {
    const closer = { ...sheet, zoom: 1, origin: { x: 20, y: 10 } };
    expect(tracePath(ring(10, 10, 20, 10), closer, false)).toBe('M0,10L20,10');
  });

  it('leaves out what lies beyond one side', () => {
    expect(tracePath(ring(110, 10, 120, 10, 120, 20), sheet, true)).toBe('');
    expect(tracePath([...ring(10, -9, 20, -9), ...ring(10, 9, 20, 9)], sheet, false)).toBe('M10,9L20,9');
  });

  it('keeps what surrounds what is seen, cut short', () => {
    expect(tracePath(ring(-50, -50, 50, -60, 150, -50, 150, 150, -50, 150), sheet, true)).toBe(
      'M-50,-50L150,-50L150,150L-50,150Z',
    );
  });

  it('leaves out points that nobody would miss, and no others', () => {
    expect(tracePath(ring(10, 10, 10.1, 10.1, 30, 30), sheet, false)).toBe('M10,10L30,30');
    expect(tracePath(ring(10, 10, 15, 10.2, 20, 10, 25, 11, 30, 10), sheet, false)).toBe('M10,10L20,10L25,11L30,10');
  });

  it('follows a slow bend, of which each point is next to straight', () => {
    const bend = Array.from({ length: 91 }, (_, degree) => [
      90 * Math.cos((degree * Math.PI) / 180),
      90 * Math.sin((degree * Math.PI) / 180),
    ]);
    const points = tracePath(ring(...bend.flat()), sheet, false)
      .slice(1)
      .split('L')
      .map((point) => point.split(',').map(Number) as [number, number]);
    expect(points.length).toBeLessThan(20);
    for (const [at, [x, y]] of points.entries()) {
      const [nextX, nextY] = points[at + 1] ?? [x, y];
      expect(90 - Math.hypot((x + nextX) / 2, (y + nextY) / 2)).toBeLessThan(0.4);
    }
  });

  it('takes lines in degrees', () => {
    expect([...unitLine([[-180, 0], [0, 0]])]).toEqual([0, 0.5, 0.5, 0.5]); // prettier-ignore
  });
});
