import { describe, expect, it } from 'vitest';
import { markName, marksNotStated, partsOf } from '../../../src/charts/reach/marks';
import { matrixNotes, totalsNotes } from '../../../src/charts/reach/notes';
import { orderRows } from '../../../src/charts/reach/order';
import { stepInGrid } from '../../../src/charts/reach/roving';
import { summarise } from '../../../src/charts/reach/summary';
import { COUNTED_ROLES } from '../../../src/model/catalog';
import { countryName } from '../../../src/model/names';
import { reachOf } from '../../../src/query/reach';
import { catalog } from '../../real';
import { meetings } from '../../meetings';

const reach = reachOf(catalog, COUNTED_ROLES);
const plain = { matched: null, hovered: new Set<string>(), selected: null, family: 0 };
const inOrder = (order: Parameters<typeof orderRows>[1]) =>
  orderRows(reach.rows, order, (code) => countryName(catalog, code)).map(({ country }) =>
    countryName(catalog, country),
  );

describe('the orders', () => {
  it('put those of one meeting by name: Austria 2015 before the United Kingdom', () => {
    expect(inOrder('first').slice(5, 9)).toEqual(['Türkiye', 'Austria', 'United Kingdom', 'Sweden']);
  });
  it('put most meetings first, and equal counts by first appearance', () => {
    expect(inOrder('count').slice(0, 4)).toEqual(['Slovenia', 'Romania', 'Bosnia and Herzegovina', 'Montenegro']);
  });
  it('put names by name', () => {
    expect(inOrder('name').slice(0, 3)).toEqual(['Albania', 'Austria', 'Bosnia and Herzegovina']);
    expect(inOrder('name').at(-1)).toBe('United Kingdom');
  });
});

describe('words', () => {
  it('sum up what the matrix shows', () => {
    expect(summarise(reach, plain)).toBe(
      '16 countries named, 2011–2024. 12 held or hosted a meeting, 9 had an institution that convened one, ' +
        'and 13 are said to have taken part. For 14 of 20 meetings the source does not say which countries took part.',
    );
  });
  it('say what a filter leaves: Vienna 2017 names seven countries', () => {
    expect(summarise(reach, { matched: meetings(catalog, '2017-04-vienna') })).toMatch(
      / 1 of 20 meetings match the filter, with 7 of 16 countries\.$/,
    );
  });
  it('name a mark with every meeting in it', () => {
    const [, second] = marksNotStated(catalog, 'tookPart', reach.notStated.tookPart);
    expect(markName(second!, partsOf(catalog, second!, COUNTED_ROLES), 'plain')).toBe(
      'Countries that took part not stated, 2012, 2 meetings: Bucharest 2012; Ljubljana 2012',
    );
  });
  it('explain the totals: nine meetings in nine new countries, and Romania in 2021', () => {
    const notes = totalsNotes(catalog, reach).join(' ');
    expect(notes).toContain('The first 9 meetings were in 9 different places and as many countries.');
    expect(notes).toContain('(Romania, 2021)');
  });
  it('name the roles that count', () => {
    expect(matrixNotes(catalog, reach)[0]).toBe(
      'An institution counts for its country in these roles: host, organiser, co-organiser and supporter.',
    );
    expect(matrixNotes(catalog, reachOf(catalog, []))[0]).toMatch(/^No role/);
  });
});

describe('keys', () => {
  const rows = [[-1, 0, 5], [-1, 3], [7]];
  const step = (key: string, row: number, at: number, control = false) => stepInGrid(key, control, { row, at }, rows);

  it('stay in the row to the sides', () => {
    expect(step('ArrowRight', 0, 0)).toEqual({ row: 0, at: 1 });
    expect(step('ArrowLeft', 0, 0)).toEqual({ row: 0, at: 0 });
    expect(step('End', 0, 0)).toEqual({ row: 0, at: 2 });
    expect(step('Home', 1, 1)).toEqual({ row: 1, at: 0 });
  });
  it('go up and down to the nearest mark, and from name to name', () => {
    expect(step('ArrowDown', 0, 0)).toEqual({ row: 1, at: 0 });
    expect(step('ArrowDown', 0, 1)).toEqual({ row: 1, at: 1 });
    expect(step('ArrowUp', 1, 1)).toEqual({ row: 0, at: 2 });
    expect(step('ArrowDown', 1, 0)).toEqual({ row: 2, at: 0 });
    expect(step('ArrowUp', 0, 2)).toEqual({ row: 0, at: 2 });
  });
  it('reach the first and last row with Control, and leave other keys alone', () => {
    expect(step('End', 0, 1, true)).toEqual({ row: 2, at: 0 });
    expect(step('Home', 1, 0, true)).toEqual({ row: 0, at: 0 });
    expect(step('ArrowRight', 0, 0, true)).toBeNull();
    expect(step('a', 0, 0)).toBeNull();
  });
});
