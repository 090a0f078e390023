import { describe, expect, test } from 'vitest';
import { distanceToSegment, type Point } from '../../../src/charts/map/boxes';
import { fit, placesToHold } from '../../../src/charts/map/home';
import type { MapLayout } from '../../../src/charts/map/layout';
import { project } from '../../../src/charts/map/projection';
import { insideOf } from '../../../src/charts/map/rows';
import { showStep } from '../../../src/page/paper/step-shown';
import { catalog, facets, stories } from '../../real';
import { basemap, home, homeSpots, layoutAt, spots, viewOf } from './fixture';

/** Frames of the map on stages of these sizes, alone and above another view, before they are drawn larger. */
const FRAMES = [
  { stage: '1024 by 768', alone: { x: 455, y: 457 }, above: { x: 384, y: 230 } },
  { stage: '1280 by 720', alone: { x: 569, y: 422 }, above: { x: 480, y: 199 } },
  { stage: '1920 by 1080', alone: { x: 570, y: 422 }, above: { x: 480, y: 249 } },
];
const STAGE = { left: 110 };

const steps = stories.flatMap(({ id, steps }) =>
  steps.filter(({ views }) => views.includes('map')).map((step) => ({ name: `${id}, ${step.id}`, ...step })),
);

function stageOf(see: string, size: Point) {
  const [width, height] = [size.x, size.y];
  const matched = showStep(catalog, facets, see).highlight.matched!;
  const held = placesToHold(spots, home, ({ meetings }) => meetings.some(({ id }) => matched.has(id))) ?? homeSpots;
  const camera = fit(held, size, STAGE);
  const view = viewOf(camera, camera.zoom, width, height);
  const isLit = (meetings: readonly string[]) => matched.anyIn(meetings);
  const layout = layoutAt(camera, camera.zoom, width, height, width < 480 ? 6 : 7, [], isLit);
  return { layout, zoom: camera.zoom, view, lit: layout.marks.filter(({ meetings }) => isLit(meetings)) };
}

/** Places whose beads were pulled out of their country. */
function abroad({ lit, zoom, view }: ReturnType<typeof stageOf>): string[] {
  return lit
    .filter(({ id, pull, lon, lat }) => {
      if (pull.x === 0 && pull.y === 0) return false;
      const foot = project({ lon, lat }, zoom);
      const region = basemap.regions.find(({ code }) => code === spots.find((spot) => spot.id === id)!.country)!;
      return !insideOf(basemap.arcs, region, zoom, view)!({ x: foot.x + pull.x, y: foot.y + pull.y });
    })
    .map(({ id }) => id);
}

/** Discs that lie on the leader of another place. */
function onLeaders({ marks }: MapLayout, zoom: number): string[] {
  const placed = marks.map((mark) => {
    const from = project(mark, zoom);
    return { ...mark, from, to: { x: from.x + mark.pull.x, y: from.y + mark.pull.y } };
  });
  const pulled = placed.filter(({ pull }) => pull.x !== 0 || pull.y !== 0);
  return pulled.flatMap((a) =>
    pulled.filter((b) => b !== a && distanceToSegment(b.to, a) < b.r).map((b) => `${b.id} on the leader of ${a.id}`),
  );
}

describe.each(FRAMES)('on a stage of $stage', ({ alone, above }) => {
  test.each(steps)('$name keeps what it lights in its country', ({ see, views }) => {
    const stage = stageOf(see, views.length === 1 ? alone : above);
    expect(abroad(stage)).toEqual([]);
    expect(onLeaders(stage.layout, stage.zoom)).toEqual([]);
  });
});
