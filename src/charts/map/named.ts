import type { Highlight } from '../emphasis';
import { boxAround, holdsPoint, overlap, shift, type Box } from './boxes';
import type { MapLayout, PlaceMark } from './layout';
import { seatBox, type LabelSeat } from './place-labels';
import { project } from './projection';
import { nameSize } from './region-names';
import { leastBadSeat, seatLabels } from './seating';

/** The frame that a layout was made for: its zoom, and what is in view and floats over it in pixels of the world. */
interface Frame {
  readonly zoom: number;
  readonly view: Box;
  readonly avoid: readonly Box[];
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
  const called = layout.marks.filter(
    ({ meetings, wanted }) =>
      holdsPoint(view, wanted.centre) &&
      ((matched?.anyIn(meetings) ?? false) || (selected !== null && meetings.includes(selected))),
  );
  if (called.every(({ label }) => label.free)) return layout;
  const seated = new Map<PlaceMark, LabelSeat>();
  const boxes = () => [...seated].map(([{ wanted }, seat]) => shift(seatBox(wanted, seat), wanted.centre));
  const kept = new Map(called.filter(({ label }) => label.free).map(({ id, label }) => [id, label]));
  const found = seatLabels(called.map(({ wanted }) => wanted), layout.taken, view, avoid, kept); // prettier-ignore
  const lost: PlaceMark[] = [];
  for (const mark of called) {
    const seat = found.get(mark.id);
    if (seat) seated.set(mark, seat);
    else lost.push(mark);
  }
  for (const mark of lost) seated.set(mark, leastBadSeat(mark.wanted, layout.taken, view, avoid, boxes()));

  const taken = boxes();
  const marks = layout.marks.map((mark): PlaceMark => {
    const seat = seated.get(mark);
    if (seat) return { ...mark, label: { ...mark.label, ...seat, free: true, covers: [], ground: mark.ground } };
    const own = shift(seatBox(mark.wanted, mark.label), mark.wanted.centre);
    const gives = mark.label.free && taken.some((box) => overlap(own, box));
    return gives ? { ...mark, label: { ...mark.label, free: false } } : mark;
  });
  const names = layout.names.filter((name) => {
    const { width, height } = nameSize(name.kind, name.lines);
    const own = boxAround(project(name, zoom), width, height);
    return !taken.some((box) => overlap(own, box));
  });
  return { ...layout, marks, names };
}
