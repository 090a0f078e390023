import type { Highlight } from '../emphasis';
import { boxAround, holdsPoint, overlap, shift, type Box } from './boxes';
import type { MapLayout, PlaceMark } from './layout';
import { seatEach } from './lost-seats';
import { mistakenFor, neighboursOf } from './nearness';
import { seatBox, sizedTo, type Wanted } from './place-labels';
import { project } from './projection';
import { nameSize } from './region-names';
import { placedOf } from './tied-seats';

/** The frame that a layout was made for: its zoom, and what is in view and floats over it in pixels of the world. */
interface Frame {
  readonly zoom: number;
  readonly view: Box;
  readonly avoid: readonly Box[];
}

/** A name that leads, if it needs a line, to a bead that matches. */
function withLit({ wanted, beads }: PlaceMark, matched: Highlight['matched']): Wanted {
  const lit = matched ? beads.find(({ id }) => matched.has(id)) : undefined;
  return lit && beads.length > 1 ? { ...wanted, lit: { x: lit.x, y: lit.y } } : wanted;
}

/**
 * The layout in which every place that matches the filter, and the one selected, is named. Names keep their seats where
 * all of these have one; else they are seated anew as if the others had no name, and the others give way.
 */
export function nameAll(
  layout: MapLayout,
  { zoom, view, avoid }: Frame,
  { matched, selected }: Pick<Highlight, 'matched' | 'selected'>,
): MapLayout {
  const isCalled = ({ meetings, wanted }: PlaceMark) =>
    holdsPoint(view, wanted.centre) &&
    ((matched?.anyIn(meetings) ?? false) || (selected !== null && meetings.includes(selected)));
  const called = layout.marks.filter(isCalled);
  const nameless = layout.marks.filter((mark) => !isCalled(mark)).map((mark) => mark.wanted);
  const isMistaken = ({ wanted, label }: PlaceMark) => {
    const { box } = placedOf(wanted, label);
    return mistakenFor(box, wanted, neighboursOf(wanted, [], nameless, view)).length > 0;
  };
  if (called.every((mark) => mark.label.free && !isMistaken(mark))) return layout;
  const wanted = called.map((mark) => withLit(mark, matched));
  const room = { taken: layout.taken, view, avoid, nameless };
  const kept = new Map(called.filter(({ label }) => label.free).map(({ id, label }) => [id, label]));
  const { seats, leadPx } = seatEach(wanted, room, kept);
  const seated = called.map((mark) => placedOf(sizedTo(mark.wanted, leadPx), seats.get(mark.id)!).box);
  const marks = layout.marks.map((mark): PlaceMark => {
    const seat = seats.get(mark.id);
    if (seat) {
      const label = { ...mark.label, ...seat, leadPx, free: true, covers: [], ground: mark.ground };
      return { ...mark, label, wanted: sizedTo(mark.wanted, leadPx) };
    }
    const own = shift(seatBox(mark.wanted, mark.label), mark.wanted.centre);
    const gives = mark.label.free && seated.some((box) => overlap(own, box));
    return gives ? { ...mark, label: { ...mark.label, free: false } } : mark;
  });
  const names = layout.names.filter((name) => {
    const { width, height } = nameSize(name.kind, name.lines);
    const own = boxAround(project(name, zoom), width, height);
    return !seated.some((box) => overlap(own, box));
  });
  return { ...layout, marks, names };
}
