import fc from 'fast-check';
import { expect, it } from 'vitest';
import { MAX_ZOOM, fit, homePlaces } from '../../src/charts/map/home';
import { layoutMap } from '../../src/charts/map/layout';
import { hostsOf, spotsOf } from '../../src/charts/map/spots';
import { pairsLayout } from '../../src/charts/network/pairs-layout';
import { roundLayout } from '../../src/charts/network/round-layout';
import { layoutTotals } from '../../src/charts/reach/layout';
import { layoutReach } from '../../src/charts/reach/still-reach';
import { layoutTimeline } from '../../src/charts/timeline/layout';
import { isBeyondMap } from '../../src/model/on-map';
import { COUNTED_ROLES, buildCatalog } from '../../src/model/catalog';
import { convene } from '../../src/query/convening';
import { reachOf } from '../../src/query/reach';
import { anyDataset } from '../any-dataset';
import { viewOf } from './map/fixture';

/** Few meetings in most runs, so that a thousand of them end in time. */
const catalogs = anyDataset(6).map((dataset) => buildCatalog(dataset));
const RUNS = { numRuns: 1000 };
/** Drawn twice in one run of ten, which takes as long again. */
const isDrawnTwice = (width: number) => width % 10 === 0;

/** Every number of a layout, in its paths and texts of numbers too, with where it stands. */
function* numbersOf(value: unknown, path = ''): Generator<[string, number]> {
  if (typeof value === 'number') yield [path, value];
  else if (typeof value === 'string' && /^M-?\d|NaN/.test(value)) {
    for (const number of value.match(/NaN|Infinity|-?\d+(\.\d+)?(e-?\d+)?/g) ?? []) yield [path, Number(number)];
  } else if (typeof value === 'object' && value !== null)
    for (const [key, child] of Object.entries(value)) yield* numbersOf(child, `${path}.${key}`);
}
const unsound = (layout: unknown) => [...numbersOf(layout)].filter(([, number]) => !Number.isFinite(number));

it('the timeline: finite, within its width, the same each time', { timeout: 300_000 }, () => {
  const shape = fc.constantFrom('full', 'folded', 'compact');
  fc.assert(
    fc.property(catalogs, fc.integer({ min: 280, max: 2200 }), shape, (catalog, width, shape) => {
      const layout = layoutTimeline(catalog, width, shape);
      expect(unsound({ ...layout, x: null, day: null })).toEqual([]);
      const { left, right } = layout.frame;
      for (const { x } of layout.beads) expect(x >= left && x <= right).toBe(true);
      const again = isDrawnTwice(width) ? layoutTimeline(catalog, width, shape) : layout;
      expect([again.beads, again.bins, again.milestones]).toEqual([layout.beads, layout.bins, layout.milestones]);
      const drawn = new Set([...layout.beads.map(({ id }) => id), ...layout.bins.flatMap(({ ids }) => ids)]);
      expect(drawn.size).toBe(catalog.meetings.length);
    }),
    RUNS,
  );
});

it('the map: finite, every place in a stack, the same each time', { timeout: 300_000 }, () => {
  const frames = fc.record({ width: fc.integer({ min: 200, max: 1600 }), height: fc.integer({ min: 150, max: 1000 }) });
  fc.assert(
    fc.property(catalogs, frames, (catalog, { width, height }) => {
      const spots = spotsOf(catalog);
      const home = homePlaces(spots);
      const rest = fit(
        spots.filter(({ id }) => home.has(id)),
        { x: width, y: height },
      );
      expect(rest.zoom >= 3 && rest.zoom <= MAX_ZOOM).toBe(true);
      const draw = () =>
        layoutMap({
          spots,
          // Land and seas are of one file; they have tests of their own.
          basemap: { regions: [], seas: [] } as never,
          countryNames: new Map(),
          hosts: hostsOf(spots),
          zoom: rest.zoom,
          view: viewOf(rest, rest.zoom, width, height),
          avoid: [],
          r: 7,
          nameOfMany: String,
        });
      const layout = draw();
      expect(unsound(layout)).toEqual([]);
      if (isDrawnTwice(width)) expect(draw()).toEqual(layout);
      expect(layout.marks.flatMap(({ places }) => places).sort()).toEqual(spots.map(({ id }) => id).sort());
      const onMap = catalog.meetings.filter((meeting) => meeting.place !== null && !isBeyondMap(catalog, meeting));
      const meetings = onMap.map(({ id }) => id);
      expect(layout.marks.flatMap((mark) => mark.meetings).sort()).toEqual(meetings.sort());
    }),
    RUNS,
  );
});

it(
  'the round table: finite, a seat for every meeting inside the frame, the same each time',
  { timeout: 300_000 },
  () => {
    fc.assert(
      fc.property(catalogs, fc.integer({ min: 300, max: 1000 }), (catalog, width) => {
        const convening = convene(catalog, COUNTED_ROLES);
        const height = 430;
        const layout = roundLayout(catalog, convening, width, height);
        expect(unsound({ ...layout, wording: null })).toEqual([]);
        expect(layout.seats.map(({ id }) => id)).toEqual(catalog.meetings.map(({ id }) => id));
        for (const { x, y } of layout.seats) {
          expect(Math.abs(x + layout.centre.x - width / 2)).toBeLessThanOrEqual(width / 2);
          expect(Math.abs(y + layout.centre.y - height / 2)).toBeLessThanOrEqual(height / 2);
        }
        if (isDrawnTwice(width)) expect(roundLayout(catalog, convening, width, height)).toEqual(layout);
      }),
      RUNS,
    );
  },
);

it('the pairs: finite, inside the frame, the same each time', { timeout: 300_000 }, () => {
  fc.assert(
    fc.property(catalogs, fc.integer({ min: 300, max: 1000 }), (catalog, width) => {
      const convening = convene(catalog, COUNTED_ROLES);
      const layout = pairsLayout(catalog, convening, width, 430);
      expect(unsound(layout)).toEqual([]);
      for (const { x, y } of layout.nodes) expect(x >= 0 && x <= width && y >= 0 && y <= 430).toBe(true);
      expect(layout.nodes.length + layout.omitted).toBe(convening.conveners.length);
      if (isDrawnTwice(width)) expect(pairsLayout(catalog, convening, width, 430)).toEqual(layout);
    }),
    RUNS,
  );
});

it('reach: finite, totals that never fall, each meeting counted', { timeout: 300_000 }, () => {
  const lit = { matched: null, family: 0, hovered: new Set<string>(), selected: null };
  fc.assert(
    fc.property(catalogs, fc.integer({ min: 240, max: 1200 }), (catalog, width) => {
      const reach = reachOf(catalog, COUNTED_ROLES);
      const totals = layoutTotals(reach.totals, reach.years, width);
      const picture = layoutReach(catalog, reach, lit, { width, height: 400 });
      expect([...unsound(totals), ...unsound(picture)]).toEqual([]);
      for (const [at, step] of reach.totals.entries())
        for (const key of ['places', 'hostCountries', 'institutions'] as const)
          expect(step[key]).toBeGreaterThanOrEqual(reach.totals[at - 1]?.[key] ?? 0);
      expect(reach.totals.at(-1)?.meetings).toBe(catalog.meetings.length);
      const places = new Set(catalog.meetings.map(({ place }) => place).filter(Boolean));
      expect(reach.totals.at(-1)?.places).toBe(places.size);
    }),
    RUNS,
  );
});
