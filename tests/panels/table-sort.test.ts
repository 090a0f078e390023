import { describe, expect, it } from 'vitest';
import type { Meeting } from '../../src/model/schema';
import { convenedLines, rowOf } from '../../src/panels/table/rows';
import { stepInRows } from '../../src/panels/table/row-roving';
import { BY_DATE, pressed, sortRows } from '../../src/panels/table/sort';
import type { Column, Sort } from '../../src/panels/table/sort';
import { catalog } from '../real';

const meeting = (id: string) => catalog.meeting.get(id) as Meeting;
const rows = catalog.meetings.map((one) => rowOf(catalog, one));
const sorted = (column: Column, direction: Sort['direction'] = 'ascending') =>
  sortRows(catalog, rows, { column, direction }).map(({ id }) => id);

describe('sortRows', () => {
  it('starts with the first meeting, or the last', () => {
    expect(sorted('date')[0]).toBe('2011-06-belgrade');
    expect(sorted('date', 'descending')[0]).toBe('2024-06-zagreb');
  });
  it('keeps the order of time among equal rows, in both directions', () => {
    const first = ['2015-03-vienna', '2017-04-vienna'];
    expect(sorted('country').filter((id) => id.includes('vienna'))).toEqual(first);
    expect(sorted('country', 'descending').filter((id) => id.includes('vienna'))).toEqual(first);
  });
  it('uses the names in force: Macedonia in 2017 stands before Montenegro, North Macedonia in 2023 after it', () => {
    const order = sorted('country').filter((id) => /skopje|budva|becici/.test(id));
    expect(order).toEqual(['2017-11-skopje', '2019-05-becici', '2022-06-budva', '2023-05-skopje']);
  });
  it('puts what is not stated last, in both directions', () => {
    expect(sorted('themes').at(-1)).toBe('2012-02-bucharest');
    expect(sorted('themes', 'descending').at(-1)).toBe('2012-02-bucharest');
    expect(sorted('country', 'descending').slice(-2)).toEqual(['2020-04-online', '2021-12-online']);
    expect(sorted('convened', 'descending').slice(-10)[0]).toBe('2011-06-belgrade');
  });
  it('leaves its input alone', () => {
    const before = rows.map(({ id }) => id);
    sorted('title', 'descending');
    expect(rows.map(({ id }) => id)).toEqual(before);
  });
});

describe('pressed', () => {
  it('turns round on the same column and starts rising on another', () => {
    expect(pressed(BY_DATE, 'date')).toEqual({ column: 'date', direction: 'descending' });
    expect(pressed({ column: 'date', direction: 'descending' }, 'date')).toEqual(BY_DATE);
    expect(pressed({ column: 'date', direction: 'descending' }, 'kind')).toEqual({
      column: 'kind',
      direction: 'ascending',
    });
  });
});

describe('rows', () => {
  it.each([
    ['2016-05-tirana', ['Host: Ministry of the Interior, Albania', 'With: ICMPD; OSCE mission in Albania']],
    ['2015-03-vienna', ['Organiser: ICMPD']],
    ['2017-04-vienna', []],
    ['2021-12-online', []],
  ])('says who convened %s', (id, lines) => expect(convenedLines(catalog, meeting(id))).toEqual(lines));

  it('has no country for an online meeting, and that of the hosts where the venue is not stated', () => {
    expect(rowOf(catalog, meeting('2020-04-online'))).toMatchObject({ venue: 'Online', country: null });
    expect(rowOf(catalog, meeting('2021-01-venue-not-stated'))).toMatchObject({
      days: '26–28 January 2021',
      venue: 'Venue not stated · Format not stated',
      country: 'Romania',
      countryNote: 'country of the hosts',
    });
  });
  it('has the name in force, with the one of today', () => {
    expect(rowOf(catalog, meeting('2014-06-istanbul'))).toMatchObject({
      country: 'Turkey',
      countryNote: 'today Türkiye',
    });
  });
});

describe('stepInRows', () => {
  /** Three rows: positions 0–2, 3 and 4–5. */
  const widths = [3, 1, 2];
  it.each([
    ['ArrowDown', 2, 3],
    ['ArrowDown', 5, 5],
    ['ArrowUp', 5, 3],
    ['ArrowUp', 1, 0],
    ['ArrowRight', 1, 2],
    ['ArrowRight', 2, null],
    ['ArrowLeft', 4, null],
    ['ArrowLeft', 5, 4],
    ['Home', 5, 0],
    ['End', 0, 4],
    ['x', 0, null],
  ])('%s leads from %i to %o', (key, at, to) => expect(stepInRows(key, at, widths)).toBe(to));

  it('leads nowhere without rows', () => expect(stepInRows('End', 0, [])).toBeNull());
});
