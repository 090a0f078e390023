import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as dates from '../../src/model/dates';
import { whyNotADay } from '../../src/model/not-a-day';

/** Day numbers of the years 0001 to 9999. */
const someDay = fc.integer({ min: -719_162, max: 2_932_896 });

it.each([
  [2000, true],
  [1900, false],
  [2012, true],
  [2011, false],
])('isLeap %i: %s', (year, leap) => expect(dates.isLeap(year)).toBe(leap));

it.each([
  [2011, 2, 28],
  [2012, 2, 29],
  [2011, 6, 30],
  [2011, 12, 31],
])('daysInMonth %i-%i: %i', (year, month, days) => expect(dates.daysInMonth(year, month)).toBe(days));

it.each([
  ['2011-06-08', true],
  ['2012-02-29', true],
  ['2011-02-29', false],
  ['2011-02-31', false],
  ['2011-00-10', false],
  ['2011-13-10', false],
  ['2011-06-00', false],
  ['2011-6-8', false],
  ['2011-06-08T00:00', false],
  ['2011', false],
  ['', false],
])('isDay %s: %s', (text, day) => expect(dates.isDay(text)).toBe(day));

it.each([
  ['2011', true, true],
  ['11', false, false],
  ['2011-06-08', false, true],
  ['2011-02-31', false, false],
  ['2011-06', false, false],
])('isYear and isDayOrYear %s', (text, year, dayOrYear) => {
  expect(dates.isYear(text)).toBe(year);
  expect(dates.isDayOrYear(text)).toBe(dayOrYear);
});

it('knows the first and last day of a year, and leaves days as they are', () => {
  expect([dates.yearOf('2011'), dates.firstDay('2011'), dates.lastDay('2011')]).toEqual([
    2011,
    '2011-01-01',
    '2011-12-31',
  ]);
  expect([dates.yearOf('2011-06-08'), dates.firstDay('2011-06-08'), dates.lastDay('2011-06-08')]).toEqual([
    2011,
    '2011-06-08',
    '2011-06-08',
  ]);
});

describe('day numbers', () => {
  it.each([
    ['1970-01-01', 0],
    ['1969-12-31', -1],
    ['2000-03-01', 11_017],
    ['2011-06-08', 15_133],
  ])('%s is %i', (day, number) => {
    expect(dates.dayNumber(day)).toBe(number);
    expect(dates.dayOfNumber(number)).toBe(day);
  });

  it('come back to the same day, which the calendar has', () => {
    fc.assert(
      fc.property(fc.integer({ min: -354_285, max: 2_932_896 }), (number) => {
        const day = dates.dayOfNumber(number);
        expect(dates.isDay(day)).toBe(true);
        expect(dates.dayNumber(day)).toBe(number);
      }),
    );
  });

  it('stand in the order of their texts', () => {
    fc.assert(
      fc.property(someDay, someDay, (a, b) => {
        expect(dates.dayOfNumber(a) < dates.dayOfNumber(b)).toBe(a < b);
      }),
    );
  });

  it('never make a day of junk', () => {
    fc.assert(
      fc.property(fc.string(), (text) => !dates.isDay(text) || dates.dayOfNumber(dates.dayNumber(text)) === text),
    );
  });
});

describe('addMonths', () => {
  it.each([
    ['2011-06-08', 1, '2011-07-08'],
    ['2011-12-08', 1, '2012-01-08'],
    ['2011-01-08', -1, '2010-12-08'],
    ['2012-01-31', 1, '2012-02-29'],
    ['2011-01-31', 1, '2011-02-28'],
    ['2012-02-29', 12, '2013-02-28'],
    ['2011-06-08', 0, '2011-06-08'],
    ['2011-06-08', -30, '2008-12-08'],
  ])('%s and %i months is %s', (day, months, moved) => expect(dates.addMonths(day, months)).toBe(moved));

  it('always gives a day, in the month that was asked for', () => {
    const near = fc.integer({ min: -20_000, max: 40_000 });
    fc.assert(
      fc.property(near, fc.integer({ min: -300, max: 300 }), (number, months) => {
        const [day, moved] = [dates.dayOfNumber(number), dates.addMonths(dates.dayOfNumber(number), months)];
        const monthOf = (text: string) => Number(text.slice(0, 4)) * 12 + Number(text.slice(5, 7));
        expect(dates.isDay(moved)).toBe(true);
        expect(monthOf(moved) - monthOf(day)).toBe(months);
      }),
    );
  });
});

it.each([
  ['2023-02-31', '2023-02-31 is not a day of the calendar: February 2023 has 28 days'],
  ['2024-02-30', '2024-02-30 is not a day of the calendar: February 2024 has 29 days'],
  ['2023-13-01', '2023-13-01 is not a day of the calendar: there is no month 13'],
  ['2023-00-01', '2023-00-01 is not a day of the calendar: there is no month 00'],
  ['2023-04-00', '2023-04-00 is not a day of the calendar: days count from 01'],
])('says why %s is no day', (text, reason) => expect(whyNotADay(text)).toBe(reason));
