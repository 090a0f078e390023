import { describe, expect, it } from 'vitest';
import type { Topology } from 'topojson-specification';
import { along, arcsOf, unitLine } from '../../../src/charts/map/basemap';
import { unproject } from '../../../src/charts/map/projection';
import { thin } from '../../../src/charts/map/thin';
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

  it('leaves out a ring of which nothing is left to fill', () => {
    expect(tracePath(ring(10, 10, 10, 10), sheet, true)).toBe('');
  });

  it('takes lines in degrees', () => {
    expect([...unitLine([[-180, 0], [0, 0]])]).toEqual([0, 0.5, 0.5, 0.5]); // prettier-ignore
  });
});

describe('a line', () => {
  const thinned = (...points: number[]) => [...thin(Float64Array.from(points), 0.4)];

  it('loses the points that nobody would miss, and no others', () => {
    expect(thinned(10, 10, 20, 20.1, 30, 30)).toEqual([10, 10, 30, 30]);
    expect(thinned(10, 10, 15, 10.2, 20, 10, 25, 11, 30, 10)).toEqual([10, 10, 20, 10, 25, 11, 30, 10]);
  });

  it('keeps its ends, and the farthest point of a ring', () => {
    expect(thinned(1, 1, 1, 1)).toEqual([1, 1, 1, 1]);
    expect(thinned(0, 0, 5, 0, 5, 5, 0, 0)).toEqual([0, 0, 5, 0, 5, 5, 0, 0]);
  });

  it('follows a slow bend, of which each point is next to straight', () => {
    const bend = Array.from({ length: 91 }, (_, degree) => [
      90 * Math.cos((degree * Math.PI) / 180),
      90 * Math.sin((degree * Math.PI) / 180),
    ]);
    const points = thinned(...bend.flat());
    expect(points.length / 2).toBeLessThan(20);
    for (let i = 2; i < points.length; i += 2) {
      const [x, y] = [(points[i - 2]! + points[i]!) / 2, (points[i - 1]! + points[i + 1]!) / 2];
      expect(90 - Math.hypot(x, y)).toBeLessThan(0.4);
    }
  });
});

describe('the arcs of a topology', () => {
  /** A square of degrees, cut in two along its middle. */
  const square: Topology = {
    type: 'Topology',
    objects: {},
    arcs: [[[0, 0], [0, 10]], [[0, 10], [-10, 0], [0, -10], [10, 0]], [[0, 0], [10, 0], [0, 10], [-10, 0]]],
    transform: { scale: [1, 1], translate: [0, 0] },
  }; // prettier-ignore
  const degrees = (line: Float64Array) =>
    Array.from({ length: line.length / 2 }, (_, i) => {
      const { lon, lat } = unproject({ x: line[2 * i]! * 256, y: line[2 * i + 1]! * 256 }, 0);
      return [Math.round(lon), Math.round(lat)];
    });

  it('are read as steps from point to point', () => {
    expect(arcsOf(square).map(degrees)).toEqual([
      [[0, 0], [0, 10]],
      [[0, 10], [-10, 10], [-10, 0], [0, 0]],
      [[0, 0], [10, 0], [10, 10], [0, 10]],
    ]); // prettier-ignore
  });

  it('are read as they are where there is no transform', () => {
    const plain: Topology = { type: 'Topology', objects: {}, arcs: [[[0, 0], [0, 10]]] }; // prettier-ignore
    expect(arcsOf(plain).map(degrees)).toEqual([[[0, 0], [0, 10]]]); // prettier-ignore
  });

  it('make a ring, forwards and backwards, with each corner once', () => {
    const ring = along(arcsOf(square), [1, 0]);
    expect(degrees(ring)).toEqual([[0, 10], [-10, 10], [-10, 0], [0, 0], [0, 10]]); // prettier-ignore
    const other = along(arcsOf(square), [2, ~0]);
    expect(degrees(other)).toEqual([[0, 0], [10, 0], [10, 10], [0, 10], [0, 0]]); // prettier-ignore
  });
});
