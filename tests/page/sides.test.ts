import { expect, it } from 'vitest';
import { sideLabels, type Highlight } from '../../src/charts/emphasis';
import { namedSides } from '../../src/page/sides';
import { compareSides } from '../../src/query/compare';
import { decode } from '../../src/query/address';
import { words } from '../../src/text/words';
import { catalog, facets } from '../real';

/** The spoken end of a bead's name in a comparison that an address asks for. */
function heard(address: string, id: string): string {
  const { selection } = decode(address, catalog);
  const sides = namedSides(catalog, selection, compareSides(catalog, facets, selection))!;
  const highlight: Highlight = { matched: null, hovered: new Set(), selected: null, family: 0, sides };
  return words.marks.meeting('Title', 'days', false, sideLabels(id, highlight));
}

it.each([
  ['compare=themes.covid-19.ukraine-crisis', '2022-06-budva', 'Title, days, side: Ukraine crisis'],
  ['compare=themes.covid-19.ukraine-crisis', '2020-04-online', 'Title, days, side: COVID-19'],
  ['compare=themes.covid-19.ukraine-crisis', '2016-05-tirana', 'Title, days'],
  [
    'compare=themes.refugee-crisis.ukraine-crisis',
    '2022-06-budva',
    'Title, days, both sides: Refugee crisis & mixed migration and Ukraine crisis',
  ],
])('%s: %s', (address, id, name) => {
  expect(heard(address, id)).toBe(name);
});
