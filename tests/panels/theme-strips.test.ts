import { expect, it } from 'vitest';
import { stripsOf } from '../../src/panels/themes/strips';
import { buildCatalog } from '../../src/model/catalog';
import { catalog, dataset } from '../real';

/** Shares of the 5,114 days from 1 January 2011 to 31 December 2024, to three figures. */
const read = (strip: ReadonlyMap<number, readonly string[]> | undefined) =>
  [...(strip ?? [])].map(([at, ids]) => [at.toFixed(3), ...ids]);

it('has a strip for each theme, with its meetings by the middle of their days', () => {
  expect([...stripsOf(catalog).keys()]).toEqual(dataset.themes.map(({ id }) => id));
  expect(read(stripsOf(catalog).get('ukraine-crisis'))).toEqual([['0.816', '2022-06-budva']]);
  expect(read(stripsOf(catalog).get('children')).map(([at]) => at)).toEqual(['0.031', '0.303', '0.383']);
});

it('ends with the last day of any meeting, not with that of the last to begin', () => {
  const [first, second] = dataset.meetings.slice(-2);
  const long = { ...first!, start: '2011-06-08', end: '2016-01-02' };
  const late = { ...second!, start: '2012-01-01', end: '2012-01-02' };
  const places = [...stripsOf(buildCatalog({ ...dataset, meetings: [long, late] })).values()].flatMap((strip) => [
    ...strip.keys(),
  ]);
  expect(Math.max(...places)).toBeLessThan(0.5);
});

it('puts those too near to be told apart in one place, where they are many', () => {
  const [meeting] = dataset.meetings;
  const [theme] = dataset.themes;
  const themes = [{ theme: theme!.id, evidence: meeting!.evidence }];
  const meetings = Array.from({ length: 100 }, (_, day) => ({
    ...meeting!,
    id: `m${day}`,
    start: `2011-0${1 + (day % 9)}-1${day % 10}`,
    end: `2011-0${1 + (day % 9)}-1${day % 10}`,
    themes,
  }));
  const strip = stripsOf(buildCatalog({ ...dataset, meetings })).get(theme!.id)!;
  expect([...strip.values()].flat()).toHaveLength(100);
  expect(strip.size).toBeLessThan(30);
});
