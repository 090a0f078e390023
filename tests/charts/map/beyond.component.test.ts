import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import BeyondMap from '../../../src/charts/map/BeyondMap.svelte';
import { reasonOf, shelved } from '../../../src/charts/map/shelf';
import { spotsOf } from '../../../src/charts/map/spots';
import { summaryOf } from '../../../src/charts/map/summary';
import { buildCatalog } from '../../../src/model/catalog';
import { isAllBeyondMap, isOnMap } from '../../../src/model/on-map';
import { findings } from '../../../src/query/findings';
import { beyond } from '../../beyond';
import { catalog as ours, dataset } from '../../real';

const catalog = buildCatalog(beyond(dataset));
const alone = buildCatalog(beyond(dataset, true));
const NOTHING = { matched: null, hovered: new Set<string>(), selected: null, family: 0 };

it.each([
  ['Chișinău', 47.01, 28.86, true],
  ['Reykjavík', 64.15, -21.94, true],
  ['Tunis', 36.8, 10.18, true],
  ['Accra', 5.6, -0.19, false],
  ['Dakar', 14.72, -17.47, false],
  ['Cairo', 30.04, 31.24, false],
  ['Tashkent', 41.3, 69.24, false],
])('knows whether the map reaches %s', (_, lat, lon, reached) => expect(isOnMap({ lat, lon })).toBe(reached));

describe('a place beyond the map', () => {
  it('is no place of the map, and its meeting stands below it with the name of the place', () => {
    expect(spotsOf(catalog).map(({ id }) => id)).not.toContain('accra');
    const [first, ...others] = shelved(catalog, null).shown;
    expect(first!.title).toBe('Accra 2011');
    expect(reasonOf(first!, catalog)).toEqual({ long: 'Accra, beyond this map', short: 'Accra' });
    expect(others).toHaveLength(3);
  });

  it('counts as a place, and not as one on the map', () => {
    expect(summaryOf(ours, NOTHING)).toMatch(/^17 of 20 meetings are on the map, in 14 places/);
    expect(summaryOf(catalog, NOTHING)).toMatch(/^16 of 20 meetings are on the map, in 13 places/);
    expect(findings(catalog)).toMatchObject({ inPlace: 17, places: 14 });
  });
});

it('is replaced by one sentence where it reaches no place, with the meetings below, which arrows lead through', async () => {
  expect([ours, catalog, alone].map(isAllBeyondMap)).toEqual([false, false, true]);
  const onselect = vi.fn();
  render(BeyondMap, { catalog: alone, highlight: NOTHING, onselect, onhover: () => undefined });
  const map = within(screen.getByRole('region', { name: 'Map' }));
  map.getByText('The map shows Europe, and none of these meetings was at a place on it.');
  const button = map.getByRole('button', { name: /Accra 2011/ });
  expect(button.textContent).toContain('Accra, beyond this map');
  await userEvent.click(button);
  expect(onselect).toHaveBeenCalledWith('2011-06-accra');
});
