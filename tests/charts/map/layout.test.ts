import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { grow, holdsPoint, meets, overlap, shift, type Box, type Point } from '../../../src/charts/map/boxes';
import { fit } from '../../../src/charts/map/home';
import {
  arrange,
  layoutMap,
  radiusOfMany,
  yearsText,
  type MapLayout,
  type PlaceMark,
} from '../../../src/charts/map/layout';
import { seatBox } from '../../../src/charts/map/place-labels';
import { project } from '../../../src/charts/map/projection';
import { nameSize } from '../../../src/charts/map/region-names';
import { insideOf } from '../../../src/charts/map/rows';
import { hostsOf } from '../../../src/charts/map/spots';
import { basemap, countryNames, handLayout, home, homeSpots, layoutAt, restingLayout, spots, viewOf } from './fixture';

const mark = (layout: MapLayout, id: string) => layout.marks.find((one) => one.id === id)!;
const length = ({ x, y }: { x: number; y: number }) => Math.hypot(x, y);

/** Everything with a place on the picture: beads, written names and leaders. */
function placed({ marks, names }: MapLayout, zoom: number) {
  const beads: { of: string; box: Box }[] = [];
  const texts: { of: string; box: Box }[] = [];
  const leaders: { of: string; from: { x: number; y: number }; to: { x: number; y: number } }[] = [];
  for (const one of marks) {
    const foot = project(one, zoom);
    const centre = { x: foot.x + one.pull.x, y: foot.y + one.pull.y };
    const discs = one.beads.length > 0 ? one.beads : [{ x: 0, y: 0 }];
    for (const { x, y } of discs)
      beads.push({ of: one.id, box: grow({ left: centre.x + x, right: centre.x + x, top: centre.y + y, bottom: centre.y + y }, one.r) }); // prettier-ignore
    const wanted = {
      id: one.id,
      name: one.label.name,
      years: yearsText(spots.find(({ id }) => id === one.id)?.meetings.map(({ year }) => year) ?? []),
      centre,
      halfWidth: 0,
      halfHeight: 0,
      r: one.r,
    };
    if (one.label.free) texts.push({ of: one.id, box: shift(seatBox(wanted, one.label), centre) });
    if (length(one.pull) > 0) leaders.push({ of: one.id, from: foot, to: centre });
  }
  for (const name of names) {
    const { x, y } = project(name, zoom);
    const { width, height } = nameSize(name.kind, name.lines);
    texts.push({
      of: name.id,
      box: { left: x - width / 2, right: x + width / 2, top: y - height / 2, bottom: y + height / 2 },
    });
  }
  return { beads, texts, leaders };
}

function expectNoCollision(layout: MapLayout, zoom: number): void {
  const { beads, texts, leaders } = placed(layout, zoom);
  const hits: string[] = [];
  texts.forEach((a, i) => {
    for (const b of texts.slice(i + 1)) if (overlap(a.box, b.box)) hits.push(`${a.of} and ${b.of}`);
    for (const bead of beads) if (overlap(a.box, bead.box)) hits.push(`${a.of} on the bead of ${bead.of}`);
    for (const leader of leaders) if (meets(leader, a.box)) hits.push(`${a.of} on the leader of ${leader.of}`);
  });
  beads.forEach((a, i) => {
    for (const b of beads.slice(i + 1))
      if (a.of !== b.of && overlap(a.box, b.box)) hits.push(`beads of ${a.of} and ${b.of}`);
  });
  expect(hits).toEqual([]);
}

describe('the resting picture', () => {
  const rest = restingLayout();

  test('pulls Brdo, Bečići and Budva aside and nobody else', () => {
    const pulled = rest.marks.filter(({ pull }) => length(pull) > 0).map(({ id }) => id);
    expect(pulled.sort()).toEqual(['becici', 'brdo', 'budva']);
  });

  test('draws two beads 1.5 pixels apart in Vienna, Ljubljana and Skopje', () => {
    const double = rest.marks.filter(({ beads }) => beads.length === 2);
    expect(double.map(({ id }) => id).sort()).toEqual(['ljubljana', 'skopje', 'vienna']);
    for (const { beads } of double) expect(beads[1]!.x - beads[0]!.x - 14).toBe(1.5);
  });

  test('writes the name of each place of the region', () => {
    expect(rest.marks.filter(({ label }) => !label.free).map(({ id }) => id)).toEqual(['stockholm']);
  });

  test('writes the names of the countries of a venue but Slovenia, where the leader of Brdo runs, of Kosovo with its star, and of the Adriatic', () => {
    const names = rest.names.map(({ lines }) => lines.join(' '));
    const hosts = [...hostsOf(spots)].filter((code) => code !== 'SE');
    expect(hosts).toHaveLength(11);
    const named = new Set(rest.names.map(({ id }) => id));
    expect(hosts.filter((code) => !named.has(code))).toEqual(['SI']);
    expect(names).toContain('KOSOVO*');
    expect(names).toContain('Adriatic Sea');
    expect(names.join()).not.toMatch(/KOSOVO(?!\*)/);
  });

  test('writes no name the catalog does not know', () => {
    const known = new Set([...countryNames.values(), ...basemap.seas.map(({ name }) => name)]);
    for (const { lines } of rest.names) expect(known).toContain(lines.join(' '));
  });

  test('is free of collisions at every size of the frame', () => {
    for (const [width, height] of [
      [612, 440],
      [512, 430],
      [380, 410],
      [1000, 480],
      [320, 300],
    ] as const) {
      // prettier-ignore
      const layout = restingLayout(width, height);
      expectNoCollision(layout, layout.zoom);
    }
  });

  test.each([
    [612, 440],
    [390, 384],
    [320, 300],
  ])('keeps names 8 pixels from the sides of %i by %i', (width, height) => {
    const layout = restingLayout(width, height);
    const middle = project(fit(homeSpots, { x: width, y: height }), layout.zoom).x;
    const written = layout.marks.filter(({ id, label }) => label.free && home.has(id));
    const reach = written.map(({ wanted, label }) => shift(seatBox(wanted, label), wanted.centre));
    expect(Math.min(...reach.map(({ left }) => left))).toBeGreaterThanOrEqual(middle - width / 2 + 8);
    expect(Math.max(...reach.map(({ right }) => right))).toBeLessThanOrEqual(middle + width / 2 - 8);
  });

  test('is the same every time', () => expect(restingLayout()).toEqual(rest));
});

/** Below this zoom Slovenia and Montenegro are narrower than a bead, and a dozen places are in each other's way. */
const COUNTRIES_FROM_ZOOM = 3.5;

describe.each([320, 360, 390, 430, 480, 568, 612, 700, 768, 844, 1024, 1280, 1600, 1920])(
  'pulled beads on a map %i wide',
  (width) => {
    test.each([200, 250, 272, 292, 384, 448, 560, 700])(
      'and %i high stand in their country or in the sea',
      (height) => {
        const { marks, zoom, view } = handLayout(width, height);
        expect(zoom).toBeGreaterThanOrEqual(COUNTRIES_FROM_ZOOM);
        const countryAt = (point: Point) =>
          basemap.regions.find((region) => insideOf(basemap.arcs, region, zoom, view)?.(point))?.code;
        const abroad = marks.flatMap(({ id, lon, lat, pull }) => {
          const foot = project({ lon, lat }, zoom);
          const country = countryAt({ x: foot.x + pull.x, y: foot.y + pull.y });
          const own = spots.find((spot) => spot.id === id)!.country;
          return length(pull) === 0 || country === undefined || country === own ? [] : [`${id} in ${country}`];
        });
        expect(abroad).toEqual([]);
      },
    );
  },
);

describe('on a map', () => {
  /** Distance in pixels from a name to the nearest bead of a place. */
  function distanceFrom(box: Box, { wanted, beads }: PlaceMark): number {
    const gaps = beads.map(({ x, y }) => {
      const [at, up] = [wanted.centre.x + x, wanted.centre.y + y];
      return Math.hypot(Math.max(box.left - at, 0, at - box.right), Math.max(box.top - up, 0, up - box.bottom));
    });
    return Math.min(...gaps);
  }

  test.each([
    [320, 250],
    [320, 272],
    [318, 290],
    [320, 292],
    [340, 250],
    [360, 250],
    [600, 240],
    [844, 240],
  ])('of %i by %i no name stands nearer to a nameless place than to its own', (width, height) => {
    const { marks, view } = handLayout(width, height);
    const nameless = marks.filter(({ label, wanted }) => !label.free && holdsPoint(view, wanted.centre));
    const mistaken = marks.flatMap((mark) => {
      if (!mark.label.free) return [];
      const box = shift(seatBox(mark.wanted, mark.label), mark.wanted.centre);
      const nearer = nameless.filter((other) => distanceFrom(box, other) < distanceFrom(box, mark));
      return nearer.map(({ id }) => `${mark.id} at ${id}`);
    });
    expect(mistaken).toEqual([]);
    expect(nameless.length).toBeLessThan(8);
  });

  test.each([
    [390, 384],
    [412, 300],
    [612, 448],
    [792, 366],
  ])('of %i by %i every place of the region is named', (width, height) => {
    const { marks } = handLayout(width, height);
    expect(marks.filter(({ label }) => !label.free).map(({ id }) => id)).toEqual(['stockholm']);
  });
});

describe('zooming in', () => {
  const budva = { lon: 18.856, lat: 42.286 };

  test('shrinks the leader of Bečići and ends it at zoom 10.5', () => {
    const pull = (zoom: number) => length(mark(layoutAt(budva, zoom), 'becici').pull);
    expect(pull(5.5)).toBeGreaterThan(pull(9));
    expect(pull(9)).toBeGreaterThan(0);
    expect(pull(10.5)).toBe(0);
  });

  test('parts Brdo from Ljubljana at zoom 7', () => {
    const pull = (zoom: number) => length(mark(layoutAt({ lon: 14.4, lat: 46.1 }, zoom), 'brdo').pull);
    expect(pull(6)).toBeGreaterThan(0);
    expect(pull(7)).toBe(0);
  });
});

test('nothing collides at any zoom from 3 to 12, wherever the map looks', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 12, max: 48 }),
      fc.double({ min: 12, max: 30, noNaN: true }),
      fc.double({ min: 39, max: 60, noNaN: true }),
      fc.constantFrom([612, 440], [380, 410], [320, 260]),
      (quarters, lon, lat, [width, height]) => {
        const zoom = quarters / 4;
        expectNoCollision(layoutAt({ lon, lat }, zoom, width, height), zoom);
      },
    ),
    { numRuns: 60, seed: 20110608 },
  );
});

describe('many meetings', () => {
  const crowd = (count: number) =>
    layoutMap({
      spots: [{ ...spots[1]!, meetings: Array.from({ length: count }, (_, i) => ({ id: `m${i}`, year: 2000 + i })) }],
      basemap,
      countryNames,
      hosts: new Set(),
      zoom: 6,
      view: viewOf(spots[1]!, 6, 612, 440),
      avoid: [],
      r: 7,
      nameOfMany: (places) => `${places} places`,
    }).marks[0]!;

  test('four in a place are four beads, five are one', () => {
    expect(crowd(4).beads.length).toBe(4);
    expect(crowd(5).beads.length).toBe(0);
    expect(crowd(5).meetings.length).toBe(5);
  });

  test('make the one bead bigger, within limits', () => {
    expect(radiusOfMany(5, 7)).toBe(11);
    expect(radiusOfMany(9, 7)).toBeCloseTo(12.6);
    expect(radiusOfMany(10_000, 7)).toBe(24);
  });

  test('beads of one place never overlap', () => {
    for (const count of [2, 3, 4]) {
      const beads = arrange(['a', 'b', 'c', 'd'].slice(0, count), 7);
      beads.forEach((a, i) => {
        for (const b of beads.slice(i + 1)) expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThanOrEqual(15.5);
      });
    }
  });

  test('of forty places on one spot become one bead that says so', () => {
    const forty = Array.from({ length: 40 }, (_, i) => ({
      ...spots[1]!,
      id: `p${i}`,
      meetings: [{ id: `m${i}`, year: 2011 }],
    }));
    const { marks } = layoutMap({
      spots: forty,
      basemap,
      countryNames,
      hosts: new Set(),
      zoom: 6,
      view: viewOf(spots[1]!, 6, 612, 440),
      avoid: [],
      r: 7,
      nameOfMany: (places) => `${places} places`,
    });
    expect(marks.map(({ label, meetings }) => [label.name, meetings.length])).toEqual([['40 places', 40]]);
  });
});

test.each([
  [[2015], '2015'],
  [[2015, 2017], '2015, 2017'],
  [[2015, 2015], '2015'],
  [[2011, 2012, 2013, 2014, 2015], '2011–2015'],
])('years %o are written %s', (years, text) => expect(yearsText(years)).toBe(text));
