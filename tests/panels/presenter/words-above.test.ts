import { expect, it } from 'vitest';
import { kickerOf } from '../../../src/panels/presenter/kicker';
import { viewChoices } from '../../../src/panels/presenter/view-choices';
import { catalog } from '../../real';

const of = (first: number, last: number) =>
  catalog.meetings.filter(({ start }) => {
    const year = Number(start.slice(0, 4));
    return year >= first && year <= last;
  });

it.each([
  [2011, 2024, '2011–2024'],
  [2012, 2012, '2012'],
  [1999, 2000, ''],
])('the years of a step from %i to %i are told as "%s"', (first, last, years) => {
  expect(kickerOf(catalog, [], of(first, last)).years).toBe(years);
});

it('names up to two themes, and none of more', () => {
  const labels = (asked: string[]) => kickerOf(catalog, asked, []).themes.map(({ label }) => label);
  expect(labels(['children', 'covid-19'])).toEqual(['Children', 'COVID-19']);
  expect(labels(['children', 'covid-19', 'prosecution'])).toEqual([]);
});

it('offers each view and each two, and two the other way round where a step shows them so', () => {
  const values = viewChoices(['map']).map(({ value }) => value);
  expect(values).toHaveLength(10);
  expect(values.slice(0, 5)).toEqual(['map', 'timeline', 'network', 'reach', 'map.timeline']);
  expect(viewChoices(['timeline', 'map']).map(({ value }) => value)).toEqual([...values, 'timeline.map']);
});
