import { expect, it } from 'vitest';
import { tellOpened } from '../../src/panels/detail/opened';
import { catalog } from '../real';

const shown = catalog.meetings.filter(({ themes }) => themes.some(({ theme }) => theme === 'children'));

it.each([
  [null, 'Details closed'],
  ['2022-06-budva', 'Details: Budva, 2 June 2022, meeting 18 of 20'],
  ['2016-05-tirana', 'Details: Tirana, 12 May 2016, meeting 3 of 3'],
  ['2020-04-online', 'Details: Online, 15 April 2020, meeting 15 of 20'],
  ['2021-01-venue-not-stated', 'Details: Venue not stated, 26–28 January 2021, meeting 16 of 20'],
  ['2010-10-brdo-kranj', 'Details: Decision to hold regular meetings'],
  ['vienna', 'Details: Vienna'],
  ['slovenia-interior-ministry', 'Details: Ministry of the Interior, Slovenia'],
  ['al', 'Details: Albania'],
])('%s', (focus, told) => {
  expect(tellOpened(catalog, focus, () => shown)).toBe(told);
});
