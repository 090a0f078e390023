import { describe, expect, it } from 'vitest';
import { datesIn, isDateOf, numbersIn, yearsIn } from '../../src/query/numbers';

describe('numbersIn', () => {
  it.each<[string, number[]]>([
    ['Nine ministers met', [9]],
    ['thirteen meetings, of which Twenty', [13, 20]],
    ['34 pairs and 1,204 more', [34, 1204]],
    ['the 17th meeting', [17]],
    ['a three-day meeting', [3]],
    ['COVID-19 and Directive 2011/36/EU', []],
    ['often, someone, attentive', []],
    ['in 20.', [20]],
  ])('reads %j', (text, values) => {
    expect(numbersIn(text).map(({ value }) => value)).toEqual(values);
  });

  it('tells where a number stands and whether it counts in order', () => {
    expect(numbersIn('the 18th')).toEqual([{ start: 4, end: 8, says: '18th', value: 18, ordinal: true }]);
  });
});

describe('dates', () => {
  const says = (text: string) => datesIn(text).map((date) => date.says);

  it('are months with a day or a year', () => {
    expect(says('On 8 June 2011 and 3–4 November, then in May 2016; in March nothing')).toEqual([
      '8 June 2011',
      '3–4 November',
      'May 2016',
    ]);
  });

  it.each<[string, boolean]>([
    ['13 November 2017', true],
    ['13–15 November', true],
    ['15–16 November', false],
    ['12 November 2017', false],
    ['13 November 2018', false],
    ['November 2017', true],
    ['October 2017', false],
  ])('%s is of 13–15 November 2017: %s', (text, is) => {
    expect(datesIn(text).every((date) => isDateOf(date, [{ start: '2017-11-13', end: '2017-11-15' }]))).toBe(is);
  });

  it('are not of a record known by its year alone', () => {
    expect(isDateOf(datesIn('8 June 2011')[0]!, [{ start: '2011', end: '2011' }])).toBe(false);
  });
});

it('yearsIn finds years and spans of them within the data', () => {
  const years = (text: string) => yearsIn(text, 2010, 2024).map(({ says }) => says);
  expect(years('2010, 2015–16 and 2020–2024')).toEqual(['2010', '2015–16', '2020–2024']);
  expect(years('2009, 2025, 2024–2030, 12024')).toEqual([]);
});
