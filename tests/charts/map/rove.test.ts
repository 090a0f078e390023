import { expect, it } from 'vitest';
import { entry } from '../../../src/charts/map/rove';
import { catalog } from '../../real';

const ONLINE = '2020-04-online';
/** All that stand on the map, or beside it but for the one meeting. */
const keys = new Map(catalog.meetings.filter(({ id }) => id !== ONLINE).map(({ id }) => [id, id]));

it.each([
  ['without a filter at the first meeting', null, '2011-06-belgrade'],
  ['at the first that the filter leaves', ['2022-06-budva', '2024-06-zagreb'], '2022-06-budva'],
  ['at one that the map has', [ONLINE, '2024-06-zagreb'], '2024-06-zagreb'],
  ['where the filter leaves none of the map, at the first', [ONLINE], '2011-06-belgrade'],
])('Tab enters %s', (_, left, id) => {
  expect(entry(catalog, keys, left && new Set(left))).toBe(id);
});
