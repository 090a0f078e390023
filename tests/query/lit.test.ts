import { expect, it } from 'vitest';
import { among } from '../../src/query/among';
import { filter } from '../../src/query/filter';
import { litBy } from '../../src/query/lit';
import { seenIn } from '../../src/query/story';
import { catalog, facets } from '../real';

/** How many meetings a query sets apart from the others; null where the picture is that of no filter. */
const apart = (see: string) => {
  const selection = seenIn(catalog, see);
  return litBy(catalog, selection, among(catalog, filter(facets, selection).matched))?.size ?? null;
};

it.each<[string, number | null]>([
  ['', null],
  ['hub=shown', null],
  ['to=2024', null],
  ['from=2011&to=2024&formats=in-person.online.not-stated', null],
  ['to=2023', 19],
  ['themes=children', 3],
  ['from=2030', 0],
  ['compare=periods.2011-2019.2020-2024', 20],
  ['compare=themes.children.covid-19', 4],
])('%j sets apart %j', (see, expected) => {
  expect(apart(see)).toBe(expected);
});
