import { expect, it } from 'vitest';
import type { Highlight } from '../../../src/charts/emphasis';
import { layoutReach } from '../../../src/charts/reach/still-reach';
import { COUNTED_ROLES } from '../../../src/model/catalog';
import { reachOf } from '../../../src/query/reach';
import { catalog } from '../../real';
import { meetings } from '../../meetings';

const reach = reachOf(catalog, COUNTED_ROLES);
const highlight: Highlight = {
  matched: meetings(catalog, '2022-06-budva'),
  hovered: new Set(),
  selected: null,
  family: 0,
};
const SIZE = { width: 514, height: 442 };

it('has a row for each of the sixteen countries, and lights those named with Budva in 2022', () => {
  const picture = layoutReach(catalog, reach, highlight, SIZE);
  expect(picture.rows.length).toBe(16);
  const lit = picture.rows.filter(({ level }) => level === 'strong').map(({ name }) => name);
  expect(lit.sort()).toEqual([
    'Bosnia and Herzegovina',
    'Germany',
    'Moldova',
    'Montenegro',
    'North Macedonia',
    'Romania',
    'Serbia',
    'Slovenia',
  ]);
});

it('keeps rows, years and key inside its frame', () => {
  const { rows, years, key, keyY, headPx, rowPx } = layoutReach(catalog, reach, highlight, SIZE);
  expect(rows[0]!.y - rowPx / 2).toBeCloseTo(headPx);
  expect(rows.at(-1)!.y + rowPx / 2).toBeLessThanOrEqual(keyY);
  expect(keyY + key.at(-1)!.y).toBeLessThan(SIZE.height);
  expect(years.map(({ text }) => text)).toEqual(['’11', '’12', '’13', '’14', '’15', '’16', '’17', '’18', '’19', '’20', '’21', '’22', '’23', '’24']); // prettier-ignore
  expect(years.at(-1)!.x).toBeLessThan(SIZE.width);
});

it('leaves out countries without room, and says how many', () => {
  const { rows, key, keyY } = layoutReach(catalog, reach, highlight, { width: 514, height: 200 });
  expect(rows.length).toBeLessThan(16);
  expect(key.at(-1)?.entry.label).toBe(`and ${16 - rows.length} more countries`);
  expect(rows.at(-1)!.y).toBeLessThan(keyY);
});
