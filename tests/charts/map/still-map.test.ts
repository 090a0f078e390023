import { describe, expect, it } from 'vitest';
import { boundsOf } from '../../../src/charts/map/home';
import { layoutMap } from '../../../src/charts/map/layout';
import { hostsOf } from '../../../src/charts/map/spots';
import { inFrame, stillView, toFrame } from '../../../src/charts/map/still-map';
import { basemap, catalog, countryNames, homeSpots, spots } from './fixture';

const SIZE = { x: 500, y: 400 };
const MARGINS = { left: 100, right: 20, top: 30, bottom: 40 };

describe('the view of a still map', () => {
  it('is as close as the margins allow', () => {
    const camera = stillView(homeSpots, SIZE, MARGINS);
    const bounds = boundsOf(homeSpots, camera.zoom);
    const [width, height] = [bounds.right - bounds.left, bounds.bottom - bounds.top];
    expect(Math.max(width / 380, height / 330)).toBeCloseTo(1);
    expect(homeSpots.every((spot) => inFrame(spot, camera))).toBe(true);
  });

  it('centres one place between its margins, and stands on the region without any', () => {
    const one = { lon: 16.37, lat: 48.21 };
    const point = toFrame(one, stillView([one], SIZE, MARGINS));
    expect(point.x).toBeCloseTo(290);
    expect(point.y).toBeCloseTo(195);
    expect(inFrame({ lon: 20, lat: 45 }, stillView([], SIZE, MARGINS))).toBe(true);
  });

  it('has room for the name of every place of the region, and for Kosovo*', () => {
    const camera = stillView(
      homeSpots,
      { x: 424 / 0.82, y: 334 / 0.82 },
      { left: 108, right: 24, top: 48, bottom: 48 },
    );
    const hosts = hostsOf(spots);
    const given = { spots, basemap, countryNames, hosts, ...camera, avoid: [], r: 6, nameOfMany: String };
    const { marks, names } = layoutMap(given);
    expect(marks.filter(({ label }) => !label.free).map(({ id }) => id)).toEqual(['stockholm']);
    expect(names.find(({ id }) => id === 'XK')?.lines).toEqual(['KOSOVO*']);
  });

  it('keeps the room of Kosovo* when few places are named: on the handout of one theme, and of two compared', () => {
    const camera = stillView(
      homeSpots,
      { x: 424 / 0.82, y: 334 / 0.82 },
      { left: 108, right: 24, top: 48, bottom: 48 },
    );
    const given = {
      spots,
      basemap,
      countryNames,
      hosts: hostsOf(spots),
      ...camera,
      avoid: [],
      r: 6,
      nameOfMany: String,
    };
    const handouts = [['children'], ['eu-law-and-policy', 'strategy-and-declarations']];
    for (const asked of handouts) {
      const isNameless = (meetings: readonly string[]) =>
        !meetings.some((id) => catalog.meeting.get(id)!.themes.some(({ theme }) => asked.includes(theme)));
      const { names } = layoutMap({ ...given, isNameless });
      expect(names.find(({ id }) => id === 'XK')?.lines, asked.join()).toEqual(['KOSOVO*']);
    }
  });

  it('gives room to the names that are wanted alone, in larger letters', () => {
    const camera = stillView(homeSpots, { x: 520, y: 436 }, { left: 108, right: 24, top: 48, bottom: 48 });
    const hosts = hostsOf(spots);
    const isNameless = (meetings: readonly string[]) => !meetings.some((id) => id.includes('skopje') || id.includes('tirana')); // prettier-ignore
    const given = { spots, basemap, countryNames, hosts, ...camera, avoid: [], r: 6, nameOfMany: String, namePx: 18 };
    const free = layoutMap({ ...given, isNameless }).marks.filter(({ label }) => label.free);
    expect(free.map(({ id }) => id).sort()).toEqual(['skopje', 'tirana']);
  });
});
