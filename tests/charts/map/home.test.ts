import { describe, expect, test } from 'vitest';
import { bearing, farFirst, fit, homePlaces } from '../../../src/charts/map/home';
import { project } from '../../../src/charts/map/projection';
import { regionOf } from '../../../src/charts/map/spots';
import { home, homeSpots, spots } from './fixture';

const at = (id: string, lon: number, lat: number, meetings = 1) => ({
  id,
  lon,
  lat,
  meetings: Array(meetings).fill(0),
});

describe('the resting region', () => {
  test('holds every place but Stockholm', () => {
    expect(spots.length).toBe(14);
    expect(spots.filter(({ id }) => !home.has(id)).map(({ id }) => id)).toEqual(['stockholm']);
  });

  test('is where most meetings were, not where most places are', () => {
    const places = [at('lima', -77, -12, 5), at('oslo', 11, 60), at('malmo', 13, 55.6)];
    expect([...homePlaces(places)]).toEqual(['lima']);
  });

  test('is empty without places', () => expect(homePlaces([]).size).toBe(0));
});

describe('the places outside it', () => {
  test('come with most meetings first, then in the order of the data', () => {
    const places = [at('oslo', 11, 60), at('rome', 12, 42, 9), at('lima', -77, -12, 5), at('cairo', 31, 30)];
    expect(farFirst(places, new Set(['rome'])).map(({ id }) => id)).toEqual(['lima', 'oslo', 'cairo']);
  });
});

describe('the resting view', () => {
  test.each([
    [612, 440, 5.5],
    [1000, 480, 5.75],
    [512, 430, 5.25],
    [512, 369, 5],
    [380, 410, 5],
  ])('in %i by %i pixels has zoom %d', (x, y, zoom) => expect(fit(homeSpots, { x, y }).zoom).toBe(zoom));

  test('shows every place at least 14 pixels from the edge', () => {
    const rest = fit(homeSpots, { x: 380, y: 410 });
    const middle = project(rest, rest.zoom);
    for (const spot of homeSpots) {
      const { x, y } = project(spot, rest.zoom);
      expect(Math.abs(x - middle.x)).toBeLessThan(190 - 14);
      expect(Math.abs(y - middle.y)).toBeLessThan(205 - 14);
    }
  });

  test.each([
    ['the note', {}, 36],
    ['the note as a target for fingers', { bottom: 56 }, 56],
  ])('of a low and wide frame leaves room for %s', (_, least, bottom) => {
    const rest = fit(homeSpots, { x: 700, y: 240 }, least);
    const lowest = Math.max(...homeSpots.map((spot) => project(spot, rest.zoom).y));
    expect(project(rest, rest.zoom).y + 120 - lowest).toBeGreaterThanOrEqual(bottom);
  });

  test('of a low and wide frame leaves room for the beacons as targets for fingers', () => {
    const topOf = (least: Parameters<typeof fit>[2]) => {
      const rest = fit(homeSpots, { x: 844, y: 240 }, least);
      const highest = Math.min(...homeSpots.map((spot) => project(spot, rest.zoom).y));
      return highest - project(rest, rest.zoom).y + 120;
    };
    expect(topOf({ bottom: 56 })).toBeLessThan(68);
    expect(topOf({ top: 68, bottom: 56 })).toBeGreaterThanOrEqual(68);
  });

  describe('with tools at the right edge', () => {
    const size = { x: 390, y: 360 };
    const tools = { left: 330, top: 8, right: 386, bottom: 200 };
    const chisinau = { lon: 28.8638, lat: 47.0105 };
    const xOf = (place: typeof chisinau, least: Parameters<typeof fit>[2]) => {
      const rest = fit([...homeSpots, chisinau], size, least);
      return project(place, rest.zoom).x - project(rest, rest.zoom).x + size.x / 2;
    };

    test('puts no place under them', () => {
      expect(xOf(chisinau, {})).toBeGreaterThan(tools.left);
      expect(xOf(chisinau, { floating: [tools] })).toBeLessThanOrEqual(tools.left - 15.9);
    });

    test('stays as it is where no place would lie under them', () =>
      expect(fit(homeSpots, size, { floating: [tools] })).toEqual(fit(homeSpots, size)));
  });

  test('stands somewhere even without a size or a place', () => {
    expect(Number.isFinite(fit(homeSpots, { x: 0, y: 0 }).lat)).toBe(true);
    expect(fit([], { x: 600, y: 400 }).zoom).toBe(4);
  });
});

test.each([
  [{ lon: 18.1, lat: 59.3 }, 0],
  [{ lon: 45, lat: 44 }, 90],
  [{ lon: 20, lat: 20 }, 180],
  [{ lon: -5, lat: 56 }, 315],
])('from the Balkans the arrow to %o points at %i degrees', (to, degrees) => {
  expect(bearing({ lon: 20, lat: 44 }, to)).toBe(degrees);
});

test.each([
  ['Network of Anti-Trafficking Coordinators of South-East Europe', 'South-East Europe'],
  ['Council of Ministers', null],
  ['The Network', null],
])('%s names its region %s', (name, region) => expect(regionOf(name)).toBe(region));
