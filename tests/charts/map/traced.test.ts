import type L from 'leaflet';
import { expect, it, vi } from 'vitest';
import type { Sheet } from '../../../src/charts/map/trace';

vi.mock('../../../src/charts/map/leaflet-parts', () => ({
  Path: class {
    options = {};
  },
}));
const { traced } = await import('../../../src/charts/map/traced');

/** A path that draws its own number of drawings. */
function stage() {
  const view = { zoom: 5, x: 0 };
  const element = new Map<string, string>();
  let drawings = 0;
  const draw = vi.fn((_: Sheet) => `drawing ${++drawings}`);
  const renderer = {
    get _bounds() {
      return { min: { x: view.x, y: 0 }, max: { x: view.x + 10, y: 20 } };
    },
  };
  const map = { getZoom: () => view.zoom, getPixelOrigin: () => ({ x: 100 * view.zoom, y: 7 }) };
  const path = traced(map as unknown as L.Map, renderer as unknown as L.Renderer, 'map-coast', draw);
  const inner = Object.assign(path as unknown as { _update: () => void }, {
    _path: {
      setAttribute: (name: string, value: string) => void element.set(name, value),
    },
  });
  const go = (zoom: number, x = 0) => {
    Object.assign(view, { zoom, x });
    inner._update();
    return element.get('d');
  };
  return { go, draw };
}

it('draws on what Leaflet keeps beyond the edges of the view', () => {
  const { go, draw } = stage();
  go(5, 40);
  expect(draw).toHaveBeenCalledExactlyOnceWith({
    zoom: 5,
    origin: { x: 500, y: 7 },
    seen: { left: 40, right: 50, top: 0, bottom: 20 },
  });
});

it('draws a view once, however often it is asked to, and keeps it for the way back', () => {
  const { go, draw } = stage();
  expect([go(5), go(5), go(6), go(6), go(5)]).toEqual(
    ['drawing 1', 'drawing 1', 'drawing 2', 'drawing 2', 'drawing 1'], // prettier-ignore
  );
  expect(draw).toHaveBeenCalledTimes(2);
});

it('draws what comes into view anew', () => {
  const { go } = stage();
  expect([go(5), go(5, 40)]).toEqual(['drawing 1', 'drawing 2']);
});

it('forgets all but the last three views', () => {
  const { go } = stage();
  for (const zoom of [5, 6, 7, 8]) go(zoom);
  expect([go(7), go(5)]).toEqual(['drawing 3', 'drawing 5']);
});
