import type { Catalog } from '../../model/catalog';
import type { Block, Line } from './block';
import type { Point } from './boxes';
import { nameAtMeeting, seatName } from './names';
import type { RoundLayout } from './round-layout';
import { textWidth } from '../text-width';

const ASIDE = 14;

/**
 * The name of what the pointer or the focus is on where the picture has no room for it at rest; null where it has.
 * `meeting` is the one beside which an institution stands.
 */
export function floatingLine(
  catalog: Catalog,
  layout: RoundLayout,
  width: number,
  { kind, id }: { kind: 'meeting' | 'institution'; id: string },
  labels: readonly Block[],
  meeting: string,
): Pick<Line, 'x' | 'y' | 'anchor' | 'text'> | null {
  if (kind === 'meeting') {
    const seat = layout.seats.find((candidate) => candidate.id === id);
    const isWritten = labels.some(({ meetings, heading }) => heading.length > 0 && meetings.join() === id);
    return seat && !isWritten ? place(seatName(catalog, catalog.meeting.get(id)!), seat, layout, width) : null;
  }
  const glyph = labels.flatMap(({ glyphs }) => glyphs).find(({ institution }) => institution === id);
  if (!glyph || glyph.lines.length > 0) return null;
  const name = nameAtMeeting(catalog, catalog.institution.get(id)!, catalog.meeting.get(meeting)!);
  return place(name, glyph, layout, width);
}

/** Beside the point, or above or below it where the frame ends. */
function place(text: string, at: Point, { centre, type }: RoundLayout, width: number) {
  const length = textWidth(text, type.size, 'strong');
  const start = at.x >= 0 ? at.x + ASIDE : at.x - ASIDE - length;
  const x = Math.max(4 - centre.x, Math.min(width - centre.x - 4 - length, start));
  const down = x === start ? type.size * 0.35 : at.y < 0 ? -ASIDE : ASIDE + type.size * 0.8;
  return { text, x, y: at.y + down, anchor: 'start' as const };
}
