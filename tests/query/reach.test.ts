import { describe, expect, it } from 'vitest';
import { buildCatalog, COUNTED_ROLES } from '../../src/model/catalog';
import { reachOf } from '../../src/query/reach';
import { catalog, dataset } from '../real';

const reach = reachOf(catalog, COUNTED_ROLES);
const rowOf = (country: string, from = reach) => from.rows.find((row) => row.country === country);
const cellOf = (country: string, year: number, from = reach) =>
  rowOf(country, from)?.cells.find((cell) => cell.year === year)?.meetings;

describe('the rows', () => {
  it('are the 16 countries named, in order of first appearance', () => {
    expect(reach.rows).toHaveLength(16);
    expect(reach.rows.slice(0, 5).map(({ country, cells }) => [country, cells[0]!.year])).toEqual([
      ['RS', 2011],
      ['RO', 2012],
      ['SI', 2012],
      ['BG', 2013],
      ['BA', 2013],
    ]);
  });
  it('counts distinct meetings: seven name Slovenia, one Moldova', () => {
    expect(rowOf('SI')?.count).toBe(7);
    expect(rowOf('SI')?.cells.map(({ year }) => year)).toEqual([2012, 2017, 2018, 2020, 2022, 2023, 2024]);
    expect(rowOf('MD')).toMatchObject({ cells: [{ year: 2022 }], count: 1 });
  });
  it('has every year from the first to the last', () => {
    expect(reach.years).toEqual(Array.from({ length: 14 }, (_, at) => 2011 + at));
  });
});

describe('the involvement', () => {
  it('joins all that one meeting says of a country', () => {
    expect(cellOf('SI', 2020)).toEqual([{ id: '2020-03-ljubljana', involvement: ['host', 'organiser'] }]);
    expect(cellOf('SE', 2015)).toEqual([
      { id: '2015-11-stockholm', involvement: ['host', 'organiser', 'represented'] },
    ]);
  });
  it('tells support, guests and shared practice apart', () => {
    expect(cellOf('DE', 2022)?.[0]?.involvement).toEqual(['supporter']);
    expect(cellOf('SE', 2017)?.[0]?.involvement).toEqual(['represented']);
    expect(cellOf('RS', 2022)?.[0]?.involvement).toEqual(['presented']);
  });
  it('has Romania as host of January 2021, although no venue is stated', () => {
    expect(cellOf('RO', 2021)).toEqual([{ id: '2021-01-venue-not-stated', involvement: ['host', 'organiser'] }]);
  });
  it('follows the roles that count', () => {
    expect(cellOf('SI', 2017)?.[0]?.involvement).toEqual(['represented']);
    expect(cellOf('SI', 2017, reachOf(catalog, ['chair']))?.[0]?.involvement).toEqual(['supporter', 'represented']);
    expect(rowOf('DE', reachOf(catalog, ['host']))).toBeUndefined();
  });
  it('gives no country to an inter-governmental body, not even to the OSCE in Albania', () => {
    expect(cellOf('AL', 2016, reachOf(catalog, ['co-organiser']))?.[0]?.involvement).toEqual(['host']);
  });
});

describe('the running totals', () => {
  it('end at 20 meetings, 14 places, 12 countries and 17 institutions', () => {
    expect(reach.totals).toHaveLength(20);
    expect(reach.totals.at(-1)).toEqual({
      meeting: '2024-06-zagreb',
      start: '2024-06-07',
      meetings: 20,
      places: 14,
      hostCountries: 12,
      institutions: 17,
    });
  });
  it('stand still where nothing new comes: Vienna again in April 2017, online in April 2020', () => {
    expect(reach.totals[8]).toMatchObject({ meeting: '2016-05-tirana', places: 9, hostCountries: 9 });
    expect(reach.totals[9]).toMatchObject({ meeting: '2017-04-vienna', meetings: 10, places: 9, hostCountries: 9 });
    expect(reach.totals[14]).toMatchObject({ meeting: '2020-04-online', places: 12, hostCountries: 11 });
  });
  it('have no institution before Vienna 2015', () => {
    expect(reach.totals.filter(({ institutions }) => institutions === 0)).toHaveLength(6);
    expect(reach.totals[6]).toMatchObject({ meeting: '2015-03-vienna', institutions: 1 });
  });
});

describe('what is not stated', () => {
  it('is who took part for 14 meetings, the organiser for 10 and the host country for the two online', () => {
    expect(reach.notStated.tookPart).toHaveLength(14);
    expect(reach.notStated.tookPart).not.toContain('2017-04-vienna');
    expect(reach.notStated.organiser).toHaveLength(10);
    expect(reach.notStated.host).toEqual(['2020-04-online', '2021-12-online']);
  });
  it('does not depend on the roles that count', () => {
    expect(reachOf(catalog, []).notStated).toEqual(reach.notStated);
  });
});

it('holds one meeting, and none', () => {
  const one = reachOf(buildCatalog({ ...dataset, meetings: dataset.meetings.slice(0, 1) }), COUNTED_ROLES);
  expect(one.years).toHaveLength(1);
  expect(one.totals).toHaveLength(1);
  const none = reachOf(buildCatalog({ ...dataset, meetings: [] }), COUNTED_ROLES);
  expect(none).toMatchObject({ years: [], rows: [], totals: [] });
});
