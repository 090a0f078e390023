import { describe, expect, test } from 'vitest';
import {
  distance,
  holds,
  holdsPoint,
  meets,
  overlap,
  shift,
  type Box,
  type Point,
} from '../../../src/charts/map/boxes';
import { fit, placesToHold } from '../../../src/charts/map/home';
import { layoutNames, layoutPlaces, type PlaceMark } from '../../../src/charts/map/layout';
import { nameAll } from '../../../src/charts/map/named';
import { hostsOf } from '../../../src/charts/map/spots';
import { placedOf } from '../../../src/charts/map/tied-seats';
import { showStep } from '../../../src/page/paper/step-shown';
import { formatDays } from '../../../src/text/format';
import { catalog, facets, stories } from '../../real';
import { basemap, countryNames, home, homeSpots, spots, viewOf } from './fixture';

/** Frames of the map on stages of these sizes, alone and beside another view, before they are drawn larger. */
const FRAMES = [
  { stage: '1024 by 768', alone: { x: 455, y: 457 }, shared: { x: 384, y: 243 } },
  { stage: '1366 by 768', alone: { x: 570, y: 422 }, shared: { x: 480, y: 241 } },
  { stage: '1920 by 1080', alone: { x: 570, y: 422 }, shared: { x: 480, y: 255 } },
];

const steps = stories.flatMap(({ id, steps }) =>
  steps.filter(({ views }) => views.includes('map')).map((step) => ({ name: `${id}, ${step.id}`, ...step })),
);

/** Zoom tools and the note, which float over the map. */
const toolsOf = ({ x, y }: Point): Box[] => [
  { left: x - 54, top: 10, right: x - 8, bottom: 124 },
  { left: 8, top: y - 30, right: 99, bottom: y - 2 },
];

/** The map of a step in a frame, as the stage has it. */
function stageOf(see: string, size: Point) {
  const matched = showStep(catalog, facets, see).highlight.matched!;
  const isLit = (meetings: readonly string[]) => matched.anyIn(meetings);
  const ids = (meetings: readonly { id: string }[]) => meetings.map(({ id }) => id).filter((id) => matched.has(id));
  const held = placesToHold(spots, home, ({ meetings }) => ids(meetings).length > 0) ?? homeSpots;
  const { zoom, ...middle } = fit(held, size, { left: 110, floating: toolsOf(size) });
  const view = viewOf(middle, zoom, size.x, size.y);
  const avoid = toolsOf(size).map((tool) => shift(tool, { x: view.left, y: view.top }));
  const days = (id: string) => formatDays(catalog.meeting.get(id)!.start, catalog.meeting.get(id)!.end);
  const input = {
    spots,
    basemap,
    countryNames,
    hosts: hostsOf(spots),
    zoom,
    view,
    avoid,
    r: size.x < 480 ? 6 : 7,
    nameOfMany: String,
    lead: new Map(spots.flatMap(({ meetings }) => ids(meetings).map((id) => [id, days(id)] as const))),
    isFirm: isLit,
    isNameless: (meetings: readonly string[]) => !isLit(meetings),
  };
  const layout = nameAll(layoutNames(input, layoutPlaces(input)), input, { matched, selected: null });
  const seen = layout.marks.filter(({ wanted }) => holdsPoint(view, wanted.centre));
  return { seen, lit: seen.filter(({ meetings }) => isLit(meetings)), view, avoid, leaders: layout.taken.leaders };
}

/** How far a name is from the rim of the nearest bead of a place: lit ones are drawn larger, hollow ones smaller. */
function gapTo({ left, right, top, bottom }: Box, { wanted, beads, r }: PlaceMark, isLit: boolean): number {
  const away = (value: number, low: number, high: number) => Math.max(low - value, 0, value - high);
  const gaps = beads.map(({ x, y }) =>
    Math.hypot(away(wanted.centre.x + x, left, right), away(wanted.centre.y + y, top, bottom)),
  );
  return Math.min(...gaps) - r + (isLit ? -1.5 : 2);
}

/** Names for which there is no room clear of hollow beads; a longer line to them would look like a way that somebody went. */
const OVER_HOLLOW: Readonly<Record<string, readonly string[]>> = {
  '1024 by 768: who-convenes, slovenia': ['skopje'],
  '1366 by 768: who-convenes, slovenia': ['skopje'],
  '1366 by 768: ukraine-and-displacement, three-meetings': ['tirana'],
  '1920 by 1080: ukraine-and-displacement, three-meetings': ['tirana'],
};
const LONGEST_LINE = 48;

describe.each(FRAMES)('on a stage of $stage', ({ stage, alone, shared }) => {
  test.each(steps)('every name of $name is whole and at its own bead', ({ name, see, views }) => {
    const { seen, lit, view, avoid, leaders } = stageOf(see, views.length === 1 ? alone : shared);
    const names = lit.map((mark) => ({ mark, id: mark.id, ...placedOf(mark.wanted, mark.label) }));
    const faults = names.flatMap(({ mark, id, box, tie }) => {
      const own = tie ? 0 : gapTo(box, mark, true);
      return [
        ...(holds(view, box) ? [] : [`${id} is cut`]),
        ...(avoid.some((tool) => overlap(tool, box)) ? [`${id} lies under a tool`] : []),
        ...lit.flatMap((other) => {
          const gap = other === mark ? own : gapTo(box, other, true);
          return gap < 0 ? [`${id} lies over ${other.id}`] : gap < own - 6 ? [`${id} stands at ${other.id}`] : [];
        }),
        ...names.flatMap((other) => (other.id < id && overlap(other.box, box) ? [`${id} lies over ${other.id}`] : [])),
        ...(tie && distance(tie.from, tie.to) > LONGEST_LINE ? [`the line of ${id} is long`] : []),
        ...(tie && names.some((other) => other.id !== id && meets(tie, other.box)) ? [`the line of ${id} runs through a name`] : []), // prettier-ignore
      ];
    });
    const hollow = seen.filter((mark) => !lit.includes(mark));
    const overHollow = names.filter(({ mark, box, tie }) => {
      const own = tie ? 0 : gapTo(box, mark, true);
      return (
        leaders.some((leader) => meets(leader, box)) ||
        hollow.some((other) => gapTo(box, other, false) < Math.max(0, own))
      );
    });
    expect(lit.filter(({ label }) => !label.free).map(({ id }) => id)).toEqual([]);
    expect(faults).toEqual([]);
    expect(overHollow.map(({ id }) => id)).toEqual(OVER_HOLLOW[`${stage}: ${name}`] ?? []);
  });

  test.each(steps)('no hollow bead of $name is farther than 50 pixels from its place', ({ see, views }) => {
    const { seen, lit } = stageOf(see, views.length === 1 ? alone : shared);
    const far = seen.filter((mark) => !lit.includes(mark) && distance(mark.pull, { x: 0, y: 0 }) > 50);
    expect(far.map(({ id }) => id)).toEqual([]);
  });
});
