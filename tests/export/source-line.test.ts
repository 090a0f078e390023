import { expect, it } from 'vitest';
import { sourceLine } from '../../src/export/source-line';
import { catalog } from '../real';

const TITLE = 'Network of Anti-Trafficking Coordinators of South-East Europe (NATC SEE)';

it.each([
  [['2016-05-tirana'], 'section “Tirana, May 2016”'],
  [['2016-05-tirana', '2015-11-stockholm'], 'sections “Stockholm, November 2015” and “Tirana, May 2016”'],
  [['2011-06-belgrade', '2010-10-brdo-kranj'], 'its introduction and section “Belgrade, June 2011”'],
  [['2012-10-joint-declaration'], 'its introduction'],
  [
    ['2013-03-sofia', '2013-09-sarajevo', '2014-06-istanbul'],
    'sections “Sofia, March 2013”, “Sarajevo, September 2013” and “Istanbul, June 2014”',
  ],
])('names the sections that %j rest on, in order of time', (records, sections) => {
  expect(sourceLine(catalog, records)).toBe(`Source: ${TITLE}, ${sections}`);
});

it('counts the sections where they are too many to name', () => {
  const all = catalog.meetings.map(({ id }) => id);
  expect(sourceLine(catalog, all)).toBe(
    `Source: ${TITLE}, 20 sections from “Belgrade, June 2011” to “Zagreb, June 2024”`,
  );
});

it('says nothing of what the data does not know', () => {
  expect(sourceLine(catalog, [])).toBe('');
  expect(sourceLine(catalog, ['2031-01-nowhere'])).toBe('');
});
