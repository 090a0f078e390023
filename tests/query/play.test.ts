import { describe, expect, it } from 'vitest';
import { frameOf, yearAfter, yearOfFrame } from '../../src/query/play';

const span = { first: 2011, last: 2024 };

describe('the walk through the years', () => {
  it('shows all up to a year, or that year alone', () => {
    expect(frameOf(2016, 'up-to')).toEqual({ from: null, to: '2016' });
    expect(frameOf(2016, 'single')).toEqual({ from: '2016', to: '2016' });
  });

  it.each([
    [{ from: null, to: '2016' }, 'up-to', 2016],
    [{ from: '2016', to: '2016' }, 'single', 2016],
    [{ from: '2016', to: '2016' }, 'up-to', null],
    [{ from: null, to: '2016' }, 'single', null],
    [{ from: null, to: null }, 'up-to', null],
    [{ from: null, to: '2016-05-12' }, 'up-to', null],
    [{ from: null, to: '2031' }, 'up-to', null],
  ] as const)('reads %o in the mode %s as %s', (period, mode, year) => {
    expect(yearOfFrame(period, mode, span)).toBe(year);
  });

  it.each([
    [2016, 1, 2017],
    [2016, -1, 2015],
    [2024, 1, null],
    [2011, -1, null],
    [null, 1, 2011],
    [null, -1, null],
  ] as const)('goes from %s by %s to %s', (year, step, next) => {
    expect(yearAfter(year, step, span)).toBe(next);
  });

  it('meets every year once and ends', () => {
    const met: number[] = [];
    for (let year = yearAfter(null, 1, span); year !== null; year = yearAfter(year, 1, span)) met.push(year);
    expect(met).toEqual([2011, 2012, 2013, 2014, 2015, 2016, 2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024]);
  });
});
