import { expect, test } from 'vitest';
import { kilometres, project, unproject } from '../../../src/charts/map/projection';

test('the middle of the world and its corners at zoom 0 are those of a tile of 256 pixels', () => {
  expect(project({ lon: 0, lat: 0 }, 0)).toEqual({ x: 128, y: 128 });
  expect(project({ lon: 180, lat: 85.0511287798 }, 0).x).toBe(256);
  expect(project({ lon: 180, lat: 85.0511287798 }, 0).y).toBeCloseTo(0, 6);
});

test('a degree of longitude is 32.2 pixels at zoom 5.5', () => {
  const [a, b] = [project({ lon: 20, lat: 44 }, 5.5), project({ lon: 21, lat: 44 }, 5.5)];
  expect(b.x - a.x).toBeCloseTo(32.18, 2);
});

test('degrees survive the way to pixels and back', () => {
  const back = unproject(project({ lon: 18.8425, lat: 42.2881 }, 9), 9);
  expect(back.lon).toBeCloseTo(18.8425, 9);
  expect(back.lat).toBeCloseTo(42.2881, 9);
});

test('Vienna and Stockholm are 1240 km apart, Ljubljana and Brdo 27', () => {
  expect(kilometres({ lon: 16.3725, lat: 48.2083 }, { lon: 18.0686, lat: 59.3294 })).toBeCloseTo(1242, -1);
  expect(kilometres({ lon: 14.5061, lat: 46.0514 }, { lon: 14.3745, lat: 46.2747 })).toBeCloseTo(26.8, 0);
});
