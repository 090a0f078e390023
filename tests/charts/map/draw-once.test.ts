import type L from 'leaflet';
import { expect, it, vi } from 'vitest';
import { drawOnce } from '../../../src/charts/map/draw-once';

/** A path that draws its own number of drawings. */
function stage() {
  const view = { zoom: 5, x: 0 };
  const element = new Map<string, string>();
  const project = vi.fn();
  const update = vi.fn(() => void element.set('d', `drawing ${update.mock.calls.length}`));
  const path = {
    _project: project,
    _update: update,
    _path: {
      getAttribute: (name: string) => element.get(name) ?? null,
      setAttribute: (name: string, value: string) => void element.set(name, value),
    },
  };
  const renderer = {
    get _bounds() {
      return { min: { x: view.x, y: 0 }, max: { x: view.x + 10, y: 10 } };
    },
  };
  const map = { getZoom: () => view.zoom, getPixelOrigin: () => ({ x: 100 * view.zoom, y: 0 }) };
  drawOnce(map as unknown as L.Map, renderer as unknown as L.Renderer, path as unknown as L.Path);
  const go = (zoom: number, x = 0) => {
    Object.assign(view, { zoom, x });
    path._project();
    path._update();
    return element.get('d');
  };
  return { go, project, update };
}

it('draws a view once, however often it is asked to, and keeps it for the way back', () => {
  const { go, project, update } = stage();
  expect([go(5), go(5), go(6), go(6), go(5)]).toEqual(
    ['drawing 1', 'drawing 1', 'drawing 2', 'drawing 2', 'drawing 1'], // prettier-ignore
  );
  expect(update).toHaveBeenCalledTimes(2);
  expect(project).toHaveBeenCalledTimes(2);
});

it('draws what comes into view anew, from the same points', () => {
  const { go, project } = stage();
  expect([go(5), go(5, 40)]).toEqual(['drawing 1', 'drawing 2']);
  expect(project).toHaveBeenCalledTimes(1);
});

it('projects anew for a view that it had left for another zoom', () => {
  const { go, project } = stage();
  go(5);
  go(6);
  go(5, 40);
  expect(project).toHaveBeenCalledTimes(3);
});

it('forgets all but the last three views', () => {
  const { go } = stage();
  for (const zoom of [5, 6, 7, 8]) go(zoom);
  expect([go(7), go(5)]).toEqual(['drawing 3', 'drawing 5']);
});
