import { describe, expect, it } from 'vitest';
import { columnsOf, countPlaces } from '../../src/model/columns';
import { meetingSet } from '../../src/model/meeting-set';
import { catalog } from '../real';

/** Bucharest, February 2012, and Ljubljana, October 2012: the second and third of the twenty. */
const of2012 = meetingSet(catalog, (position) => catalog.meetings[position]!.start.startsWith('2012'));

describe('a set of meetings', () => {
  it('is asked by id and by position', () => {
    expect(['2012-02-bucharest', '2013-03-sofia', 'nobody'].map((id) => of2012.has(id))).toEqual([true, false, false]);
    expect([0, 1, 2, 3].map((position) => of2012.at(position))).toEqual([false, true, true, false]);
  });

  it('counts itself, and what it shares with a list', () => {
    expect(of2012.size).toBe(2);
    const list = ['2011-06-belgrade', '2012-02-bucharest', 'nobody'];
    expect([of2012.countIn(list), of2012.countIn(list), of2012.countIn([])]).toEqual([1, 1, 0]);
  });
});

describe('the columns', () => {
  it('tell what the source states of each meeting', () => {
    const { online, organised, places } = columnsOf(catalog);
    const idsWhere = (column: ArrayLike<number>, value: number) =>
      catalog.meetings.filter((_, position) => column[position] === value).map(({ id }) => id);
    expect(idsWhere(online, 1)).toEqual(['2020-04-online', '2021-12-online']);
    expect(idsWhere(places, -1)).toEqual(['2020-04-online', '2021-01-venue-not-stated', '2021-12-online']);
    expect(idsWhere(organised, 1)).toHaveLength(10);
  });

  it('count seventeen meetings in fourteen places of twelve countries', () => {
    // Ours all lie on the map.
    const counted = (placed: number, places: number, countries: number) => ({
      ...{ placed, places, countries },
      onMap: { placed, places, countries },
    });
    expect(countPlaces(catalog, () => true)).toEqual(counted(17, 14, 12));
    expect(countPlaces(catalog, of2012.at)).toEqual(counted(2, 2, 2));
    expect(countPlaces(catalog, () => false)).toEqual(counted(0, 0, 0));
  });
});
