import { cleanup, render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test, vi } from 'vitest';
import MapView from '../../../src/charts/map/Map.svelte';
import type { Highlight } from '../../../src/charts/emphasis';
import { catalog, topology } from './fixture';
import { meetings } from '../../meetings';

afterEach(cleanup);

const NONE: Highlight = { matched: null, hovered: new Set(), selected: null, family: 0 };

// jsdom has no layout: the map gets the size of the frame on a desk.
Object.defineProperty(HTMLElement.prototype, 'clientWidth', { configurable: true, get: () => 612 });
Object.defineProperty(HTMLElement.prototype, 'clientHeight', { configurable: true, get: () => 440 });

function draw(highlight: Partial<Highlight> = {}) {
  const calls = { onselect: vi.fn(), onplace: vi.fn(), onhover: vi.fn() };
  const view = render(MapView, { catalog, topology, highlight: { ...NONE, ...highlight }, ...calls });
  return { ...calls, ...view, map: within(screen.getByRole('region', { name: 'Map' })) };
}

const button = (map: ReturnType<typeof draw>['map'], title: string) =>
  map.getByRole('button', { name: (name) => name.startsWith(title) });

test('has a button for each of the twenty meetings, by its title', () => {
  const { map } = draw();
  for (const { title } of catalog.meetings) expect(button(map, title)).toBeInstanceOf(HTMLElement);
});

test('is three Tab stops: the meetings, the controls, the note', async () => {
  const { map, container } = draw();
  expect(container.querySelectorAll('[tabindex="0"]').length).toBe(2);
  expect(map.getByRole('button', { name: 'Kosovo* note' }).tabIndex).toBe(0);
});

test('a click, Enter and Space select a meeting; focus previews it', async () => {
  const user = userEvent.setup();
  const { map, onselect, onhover } = draw();
  await user.click(button(map, 'Sofia 2013'));
  await user.keyboard('{Enter}');
  await user.keyboard(' ');
  expect(onselect.mock.calls).toEqual([['2013-03-sofia'], ['2013-03-sofia'], ['2013-03-sofia']]);
  expect(onhover).toHaveBeenCalledWith(['2013-03-sofia']);
});

test('arrows lead through the meetings in the order of time, over the beacon and the shelf', async () => {
  const user = userEvent.setup();
  const { map } = draw();
  button(map, 'Vienna 2015:').focus();
  await user.keyboard('{ArrowRight}');
  expect(document.activeElement).toBe(button(map, 'Stockholm 2015:'));
  button(map, 'Ljubljana 2020:').focus();
  await user.keyboard('{ArrowRight}');
  expect(document.activeElement).toBe(button(map, 'Online, April 2020'));
  await user.keyboard('{Home}');
  expect(document.activeElement).toBe(button(map, 'Belgrade 2011'));
});

test('says which meetings the filter leaves out, and what is selected', () => {
  const { map } = draw({ matched: meetings(catalog, '2016-05-tirana'), selected: '2016-05-tirana', family: 2 });
  expect(button(map, 'Tirana 2016').getAttribute('aria-pressed')).toBe('true');
  expect(button(map, 'Sofia 2013').getAttribute('aria-label')).toMatch(/outside the current filter$/);
  expect(map.getByText(/^1 of 20 meetings matches the filter/)).toBeInstanceOf(HTMLElement);
});

test('keeps the disclaimer on the screen and the note on Kosovo* one click away', async () => {
  const user = userEvent.setup();
  const { map } = draw();
  expect(map.getAllByText(new RegExp(catalog.network.mapDisclaimer)).length).toBeGreaterThan(0);
  const note = map.getByRole('button', { name: 'Kosovo* note' });
  await user.click(note);
  expect(note.getAttribute('aria-expanded')).toBe('true');
  expect(map.getByText(catalog.network.kosovoNote!)).toBeInstanceOf(HTMLElement);
});

test('leaves nothing behind', () => {
  const { unmount } = draw();
  unmount();
  expect(document.querySelectorAll('.leaflet-container, [data-key]').length).toBe(0);
});
