import { render, screen } from '@testing-library/svelte';
import { expect, test } from 'vitest';
import data from '../../../data/natc-see.json';
import StillFoot from '../../../src/charts/map/StillFoot.svelte';
import { buildCatalog } from '../../../src/model/catalog';
import type { Dataset, Meeting, Place } from '../../../src/model/schema';

const NONE = { matched: null, hovered: new Set<string>(), selected: null, family: 0 };
const real = data as unknown as Dataset;

/** The real data, with a meeting in each of some far places, and so many without any. */
function foot(far: Record<string, number>, placeless: number): string[] {
  const [tirana] = real.meetings.filter(({ id }) => id === '2016-05-tirana');
  const more: Meeting[] = Object.entries(far).flatMap(([place, count]) =>
    Array.from({ length: count }, (_, at) => ({ ...tirana!, id: `${place}-${at}`, place })),
  );
  for (let at = 0; at < placeless; at++) more.push({ ...tirana!, id: `nowhere-${at}`, place: null });
  const places = Object.keys(far).map((id): Place => ({ id, name: id, country: 'AT', lon: 25, lat: 61 }));
  const catalog = buildCatalog({
    ...real,
    places: [...real.places, ...places],
    meetings: [...real.meetings, ...more],
  });
  render(StillFoot, { catalog, highlight: NONE });
  return screen.getAllByRole('listitem').map((item) => item.textContent.replace(/\s+/g, ' ').trim());
}

test('names the far places with most meetings, and says how many more there are', () => {
  const items = foot({ Oslo: 1, Lima: 3, Quito: 2, Bogota: 1 }, 0);
  expect(items.slice(0, 4)).toEqual(['Lima 2016', 'Quito 2016', 'Stockholm 2015', '2 more places outside the picture']);
});

test('says how many meetings are on no map where it does not list all of them', () => {
  expect(foot({}, 0)[0]).toBe('Stockholm 2015');
  expect(screen.getByText('Not mapped:')).toBeInstanceOf(HTMLElement);
  foot({}, 60);
  expect(screen.getByText(/^Not mapped: \d\d meetings$/)).toBeInstanceOf(HTMLElement);
});
