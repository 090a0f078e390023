import { describe, expect, test } from 'vitest';
import { hitBoxes } from '../../../src/charts/map/hits';
import { landOf, LINES } from '../../../src/charts/map/land';
import { parting } from '../../../src/charts/map/parting';
import { breaksOf } from '../../../src/charts/map/region-names';
import { missBy } from '../../../src/charts/map/reveal';
import { markKeys, meetingAfter, withShelf } from '../../../src/charts/map/rove';
import { insideOf } from '../../../src/charts/map/rows';
import { reasonOf, shelved } from '../../../src/charts/map/shelf';
import { capitals } from '../../../src/charts/map/spots';
import { summaryOf } from '../../../src/charts/map/summary';
import { textWidth } from '../../../src/charts/text-width';
import { project, unproject } from '../../../src/charts/map/projection';
import { nearestInDirection } from '../../../src/charts/nearest';
import { basemap, catalog, restingLayout, spots, topology, viewOf } from './fixture';
import { meetings } from '../../meetings';

describe('hit areas', () => {
  test('of a bead alone are 24 pixels round it', () => {
    expect(hitBoxes([{ x: 5, y: 5 }], 24)).toEqual([{ left: -12, right: 12, top: -12, bottom: 12 }]);
  });

  test('of two beads side by side meet between them and keep their size', () => {
    const [a, b] = hitBoxes([{ x: 0, y: 0 }, { x: 15.5, y: 0 }], 24); // prettier-ignore
    expect(a!.right).toBe(7.75);
    expect(b!.left).toBe(-7.75);
    for (const box of [a!, b!]) expect(box.right - box.left).toBeGreaterThanOrEqual(24);
  });

  test('are never smaller than 24 pixels, however dense', () => {
    const row = [0, 10, 20, 30].map((x) => ({ x, y: 0 }));
    for (const size of [24, 44])
      for (const box of hitBoxes(row, size)) {
        expect(box.right - box.left).toBeGreaterThanOrEqual(24);
        expect(box.bottom - box.top).toBeGreaterThanOrEqual(24);
      }
  });
});

describe('two beads of one place', () => {
  const pair = { r: 7, beads: [{ id: 'a', x: -7.75, y: 0 }, { id: 'b', x: 7.75, y: 0 }] }; // prettier-ignore
  const none = { matched: null, hovered: new Set<string>(), selected: null, family: 0 };

  test('rest as they are', () => expect(parting(pair, none)).toBe(1));

  test('part so that the ring (radius 11.5, width 2) clears the other bead', () => {
    expect(15.5 * parting(pair, { ...none, selected: 'a' })).toBeGreaterThanOrEqual(12.5 + 7 + 1);
  });

  test('make room where the filter enlarges both', () => {
    expect(15.5 * parting(pair, { ...none, matched: new Set(['a', 'b']) })).toBe(2 * 8.5 + 1.5);
  });
});

describe('the land', () => {
  const inside = (code: string, lon: number, lat: number) => {
    const region = basemap.regions.find((one) => one.code === code)!;
    return insideOf(basemap.arcs, region, 6, viewOf({ lon, lat }, 6, 600, 400))!(project({ lon, lat }, 6));
  };

  test.each(spots.map((spot) => [spot.name, spot.country, spot.lon, spot.lat] as const).filter(([name]) => name !== 'Budva' && name !== 'Bečići'))(
    '%s lies in %s',
    (_, country, lon, lat) => expect(inside(country, lon, lat)).toBe(true),
  ); // prettier-ignore

  test('Pristina lies in Kosovo and not in Serbia', () => {
    expect(inside('XK', 21.166, 42.667)).toBe(true);
    expect(inside('RS', 21.166, 42.667)).toBe(false);
  });

  test('the line of Kosovo is apart from the other borders', () => {
    const land = landOf(topology);
    for (const kind of LINES) expect(land.line(kind, 8).length).toBeGreaterThan(0);
    const places = land
      .line('dashed', 8)
      .flatMap((line) =>
        Array.from({ length: line.length / 2 }, (_, i) =>
          unproject({ x: line[2 * i]! * 256, y: line[2 * i + 1]! * 256 }, 0),
        ),
      );
    expect(places.every(({ lon, lat }) => lon > 19.9 && lon < 22 && lat > 41.8 && lat < 43.4)).toBe(true);
  });
});

describe('text', () => {
  test('is as wide as the font makes it', () => {
    expect(textWidth('Vienna', 13, 'strong')).toBeGreaterThan(44);
    expect(textWidth('Vienna', 13, 'strong')).toBeLessThan(52);
    expect(textWidth('Bečići', 13, 'strong')).toBe(textWidth('Becici', 13, 'strong'));
    expect(textWidth('', 13)).toBe(0);
  });

  test('of long names breaks evenly', () => {
    expect(breaksOf('BOSNIA AND HERZEGOVINA')[1]).toEqual(['BOSNIA AND', 'HERZEGOVINA']);
    expect(breaksOf('NORTH MACEDONIA')).toEqual([['NORTH MACEDONIA'], ['NORTH', 'MACEDONIA']]);
    expect(breaksOf('SERBIA')).toEqual([['SERBIA']]);
  });

  test('in capitals keeps the Turkish dot', () => {
    expect(capitals('Türkiye', 'TR')).toBe('TÜRKİYE');
    expect(capitals('Croatia', 'HR')).toBe('CROATIA');
  });
});

describe('what is not on the map', () => {
  test('are two online meetings and one without a venue', () => {
    const { all, shown } = shelved(catalog, null);
    expect(all).toBe(3);
    expect(shown.map((meeting) => [meeting.start, reasonOf(meeting, catalog).long])).toEqual([
      ['2020-04-15', 'Online'],
      ['2021-01-26', 'Host: Romania, no venue stated'],
      ['2021-12-06', 'Online, joint meeting'],
    ]);
  });

  test('is said in one sentence', () => {
    expect(summaryOf(catalog, { matched: null })).toBe(
      '17 of 20 meetings are on the map, in 14 places in 12 countries; 3 are not on the map.',
    );
    expect(summaryOf(catalog, { matched: meetings(catalog, '2016-05-tirana', '2020-04-online') })).toBe(
      '2 of 20 meetings match the filter: 1 on the map, in 1 place in 1 country; 1 not on the map.',
    );
    expect(summaryOf(catalog, { matched: meetings(catalog) })).toBe('None of 20 meetings matches the filter.');
  });
});

describe('moving by keys', () => {
  const keys = withShelf(
    markKeys(catalog, restingLayout().marks, new Set(['stockholm'])),
    shelved(catalog, null).shown,
  );
  const after = (key: string, from: string) => meetingAfter(key, from, catalog, keys, () => []);

  test('reaches every meeting, on beads, the beacon and the shelf', () => {
    expect(catalog.meetings.filter(({ id }) => keys.has(id)).length).toBe(20);
    expect(keys.get('2015-11-stockholm')).toBe('far:stockholm');
    const seen = ['2011-06-belgrade'];
    for (let next = after('ArrowRight', seen[0]!); next !== null; next = after('ArrowRight', next)) seen.push(next);
    expect(seen).toEqual(catalog.meetings.map(({ id }) => id));
  });

  test('Home and End lead to the first and the last, and there it ends', () => {
    expect(after('Home', '2016-05-tirana')).toBe('2011-06-belgrade');
    expect(after('End', '2016-05-tirana')).toBe('2024-06-zagreb');
    expect(after('ArrowRight', '2024-06-zagreb')).toBeNull();
    expect(after('x', '2024-06-zagreb')).toBeNull();
  });
});

describe('the nearest point in a direction', () => {
  const points = [
    { id: 'centre', x: 0, y: 0 },
    { id: 'north', x: 5, y: -50 },
    { id: 'east', x: 40, y: -8 },
    { id: 'far north', x: 0, y: -90 },
  ];
  test.each([
    ['up', 'north'],
    ['right', 'east'],
    ['down', null],
    ['left', null],
  ] as const)('%s of the centre is %s', (direction, id) =>
    expect(nearestInDirection(points, 'centre', direction)).toBe(id),
  );
  test('of an unknown point is none', () => expect(nearestInDirection(points, 'nowhere', 'up')).toBeNull());
});

test('the view moves just enough to show a point, and not at all when it is in view', () => {
  const view = { left: 0, top: 0, right: 600, bottom: 400 };
  expect(missBy(view, { x: 300, y: 200 })).toBeNull();
  expect(missBy(view, { x: 590, y: 200 })).toEqual({ x: 22, y: 0 });
  expect(missBy(view, { x: 10, y: 399 })).toEqual({ x: -22, y: 43 });
});
