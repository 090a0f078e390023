import { describe, expect, test } from 'vitest';
import { overlap, shift } from '../../../src/charts/map/boxes';
import { fit } from '../../../src/charts/map/home';
import type { MapLayout } from '../../../src/charts/map/layout';
import { nameAll } from '../../../src/charts/map/named';
import { seatBox } from '../../../src/charts/map/place-labels';
import { among } from '../../../src/query/among';
import { facets } from '../../real';
import { catalog, homeSpots, layoutAt, viewOf } from './fixture';

const of = (theme: string) => among(catalog, facets.themes.get(theme)!);

/** The map at rest in a frame of a size, with the beacon, the tools and the note over it. */
function frame(width: number, height: number) {
  const rest = fit(homeSpots, { x: width, y: height });
  const view = viewOf(rest, rest.zoom, width, height);
  const { left, top, right, bottom } = view;
  const avoid = [
    { left, right: left + 180, top, bottom: top + 56 },
    { left: right - 50, right, top, bottom: top + 122 },
    { left, right: left + 130, top: bottom - 28, bottom },
  ];
  return {
    layout: layoutAt(rest, rest.zoom, width, height, width < 480 ? 6 : 7, avoid),
    frame: { zoom: rest.zoom, view, avoid },
  };
}

/** Pairs of names that lie over each other among those that are drawn. */
function collisions({ marks }: MapLayout, drawn: (meetings: readonly string[]) => boolean): string[] {
  const names = marks
    .filter(({ label, meetings }) => label.free && drawn(meetings))
    .map(({ id, label, wanted }) => ({ id, box: shift(seatBox(wanted, label), wanted.centre) }));
  return names.flatMap((a, i) =>
    names.slice(i + 1).flatMap((b) => (overlap(a.box, b.box) ? [`${a.id} and ${b.id}`] : [])),
  );
}

const SIZES = [
  [612, 440],
  [512, 369],
  [388, 369],
  [390, 330],
  [340, 260],
  [300, 369],
] as const;

describe.each(SIZES)('in %i by %i pixels', (width, height) => {
  const { layout, frame: around } = frame(width, height);

  test.each(catalog.themes.map(({ id }) => id))('every place of %s is named, none over another', (theme) => {
    const matched = of(theme);
    const named = nameAll(layout, around, { matched, selected: null });
    const called = named.marks.filter(
      ({ id, meetings }) => id !== 'stockholm' && meetings.some((meeting) => matched.has(meeting)),
    );
    expect(called.filter(({ label }) => !label.free).map(({ id }) => id)).toEqual([]);
    expect(collisions(named, (meetings) => meetings.some((id) => matched.has(id)))).toEqual([]);
  });

  test('the selected place is named, and others give way', () => {
    for (const { id, place } of catalog.meetings) {
      if (place === null || place === 'stockholm') continue;
      const named = nameAll(layout, around, { matched: null, selected: id });
      expect(named.marks.find((mark) => mark.id === place)?.label.free, place).toBe(true);
      expect(
        collisions(named, () => true),
        place,
      ).toEqual([]);
    }
  });
});

test('names that have a seat stay on it', () => {
  const { layout, frame: around } = frame(612, 440);
  expect(nameAll(layout, around, { matched: of('strategy-and-declarations'), selected: null })).toBe(layout);
});

test('a place out of view asks for no seat', () => {
  const { layout, frame: around } = frame(612, 440);
  expect(nameAll(layout, around, { matched: null, selected: '2015-11-stockholm' })).toBe(layout);
});
