import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Period,
  chooseYear,
  dragSpan,
  drawSpan,
  isWhole,
  jumpEdge,
  moveSpan,
  periodOf,
  setEdge,
  snap,
  spanOf,
  stepEdge,
  stepMonths,
} from '../../../src/charts/timeline/brush';
import { dayNumber, dayOfNumber } from '../../../src/model/dates';

const domain = { start: dayNumber('2011-01-01'), end: dayNumber('2025-01-01') };
const span = (from: string | null, to: string | null) => spanOf({ from, to }, domain);
const period = (from: string | null, to: string | null): Period => ({ from, to });
const read = (value: { start: number; end: number }) => periodOf(value, domain);

describe('period and span', () => {
  test.each([
    [null, null],
    ['2015', null],
    [null, '2018'],
    ['2015', '2015'],
    ['2015-04-01', '2018-06-30'],
    ['2015-04-17', '2015-04-17'],
    ['2015-04-01', '2018'],
  ])('%s to %s comes back as it went in', (from, to) => {
    expect(read(span(from, to))).toEqual({ from, to });
  });

  test('an end at the edge of the domain is open', () => {
    expect(read(span('2011', '2024'))).toEqual(period(null, null));
    expect(read(span('2011-01-01', '2024-12-31'))).toEqual(period(null, null));
    expect(isWhole(span('1990', '2050'), domain)).toBe(true);
  });

  test('the last day counts', () => {
    const { start, end } = span('2015-04-01', '2015-04-30');
    expect(end - start).toBe(30);
  });

  test('a period turned round is one day and not less', () => {
    const { start, end } = span('2018', '2015');
    expect(end - start).toBe(1);
  });
});

test.each([
  ['2015-05-10', 1, '2015-05-01'],
  ['2015-05-20', 1, '2015-06-01'],
  ['2015-05-10', 3, '2015-04-01'],
  ['2015-05-20', 3, '2015-07-01'],
  ['2015-06-20', 12, '2015-01-01'],
  ['2015-07-20', 12, '2016-01-01'],
])('%s snaps in steps of %i months to %s', (day, step, expected) => {
  expect(dayOfNumber(snap(dayNumber(day), step))).toBe(expected);
});

test.each([
  [7.55, 1],
  [4, 1],
  [2, 3],
  [1, 12],
])('months of %d pixels snap in steps of %i', (monthPx, step) => {
  expect(stepMonths(monthPx)).toBe(step);
});

describe('one edge', () => {
  test.each([
    ['start', '2015', '2018', '2016-05-01', '2016-05-01', '2018'],
    ['end', '2015', '2018', '2016-05-01', '2015', '2016-04-30'],
    ['start', '2015', '2018', '2009-01-01', null, '2018'],
    ['end', '2015', '2018', '2030-01-01', '2015', null],
    ['start', '2015', '2018', '2020-01-01', '2018-12-01', '2018'],
    ['end', '2015', '2018', '2012-01-01', '2015', '2015-01-31'],
  ] as const)('%s of %s–%s put at %s: %s to %s', (edge, from, to, day, newFrom, newTo) => {
    expect(read(setEdge(span(from, to), edge, dayNumber(day), domain))).toEqual(period(newFrom, newTo));
  });

  test.each([
    ['start', 12, '2016', '2018'],
    ['start', -12, '2014', '2018'],
    ['start', 3, '2015-04-01', '2018'],
    ['end', 12, '2015', '2019'],
    ['end', -3, '2015', '2018-09-30'],
    ['start', 60, '2018-12-01', '2018'],
    ['start', -60, null, '2018'],
  ] as const)('%s of 2015–2018 moved by %i months: %s to %s', (edge, months, from, to) => {
    expect(read(stepEdge(span('2015', '2018'), edge, months, domain))).toEqual(period(from, to));
  });

  const starts = Int32Array.from(['2011-06-08', '2012-02-28', '2015-11-03', '2018-03-16'].map(dayNumber));
  test.each([
    ['start', 1, null, null, '2011-06-01', null],
    ['start', -1, '2015', null, '2012-02-01', null],
    ['start', 1, '2011-06-01', null, '2012-02-01', null],
    ['start', -1, '2011-06-01', null, '2011-06-01', null],
    ['end', -1, null, null, null, '2018-03-31'],
    ['end', -1, null, '2018-03-31', null, '2015-11-30'],
    ['end', 1, null, '2015', null, '2018-03-31'],
  ] as const)('%s jumps %i from %s–%s: %s to %s', (edge, way, from, to, newFrom, newTo) => {
    expect(read(jumpEdge(span(from, to), edge, way, starts, domain))).toEqual(period(newFrom, newTo));
  });
});

describe('the whole span', () => {
  test.each([
    ['2015', '2016', 366, '2016', '2017'],
    ['2015', '2016', 40, '2015-02-01', '2017-01-31'],
    ['2015', '2016', -9999, null, '2012'],
    ['2015', '2016', 9999, '2023', null],
    ['2015-02-01', '2015-02-28', 31, '2015-03-01', '2015-03-31'],
  ])('%s–%s moved by %i days: %s to %s', (from, to, days, newFrom, newTo) => {
    expect(read(moveSpan(span(from, to), days, domain, 1))).toEqual(period(newFrom, newTo));
  });

  test.each([
    ['2015-05-10', '2016-02-03', 1, '2015-05-01', '2016-02-29'],
    ['2016-02-03', '2015-05-10', 1, '2015-05-01', '2016-02-29'],
    ['2015-05-10', '2015-05-11', 3, '2015-04-01', '2015-06-30'],
    ['2009-01-01', '2011-03-05', 1, null, '2011-03-31'],
    ['2024-11-05', '2031-01-01', 1, '2024-11-01', null],
  ])('drawn from %s to %s in steps of %i: %s to %s', (a, b, step, from, to) => {
    expect(read(drawSpan(dayNumber(a), dayNumber(b), domain, step))).toEqual(period(from, to));
  });

  test('a grip moves by what the pointer moves, wherever it was taken hold of', () => {
    const origin = span('2015', '2018');
    const moved = dragSpan('start', origin, dayNumber('2015-01-12'), dayNumber('2016-01-12'), domain, 1);
    expect(read(moved)).toEqual(period('2016', '2018'));
  });
});

test.each([
  ['from', 2018, null, '2015', '2018', '2018'],
  ['to', 2013, '2015', null, '2013', '2013'],
  ['from', 2013, '2015', '2018', '2013', '2018'],
  ['to', 2016, '2015-04-01', '2018-06-30', '2015-04-01', '2016'],
  ['from', 2011, '2015', '2018', null, '2018'],
  ['to', 2024, '2015', '2018', '2015', null],
] as const)('choosing %s %i in %s–%s gives %s to %s', (end, year, from, to, newFrom, newTo) => {
  expect(chooseYear({ from, to }, end, year, domain)).toEqual(period(newFrom, newTo));
});

test('whatever is done, the span stays in the domain, in months and at least one long', () => {
  const day = fc.integer({ min: domain.start - 400, max: domain.end + 400 });
  const grab = fc.constantFrom('start', 'end', 'move', 'draw' as const);
  fc.assert(
    fc.property(day, day, day, day, grab, fc.constantFrom(1, 3, 12), (a, b, began, now, what, step) => {
      const origin = drawSpan(a, b, domain, 1);
      const { start, end } = dragSpan(what, origin, began, now, domain, step);
      expect(start).toBeGreaterThanOrEqual(domain.start);
      expect(end).toBeLessThanOrEqual(domain.end);
      expect(end - start).toBeGreaterThanOrEqual(28);
      expect([dayOfNumber(start).slice(8), dayOfNumber(end).slice(8)]).toEqual(['01', '01']);
    }),
  );
});
