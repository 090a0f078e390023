import { rollUp, namesAnOrganiser, type Catalog } from '../../model/catalog';
import { convenedIn, type Convening } from '../../model/convening';
import { yearOf } from '../../model/dates';
import { words } from '../../text/words';
import type { BlockText, Seat } from './block';
import { nameAtMeeting, seatName } from './names';
import { wrapText } from '../text-width';

/** How much is written: names break at a width in ems; where room is short some texts are left out. */
export interface Wording {
  readonly breakAt: number;
  readonly names: boolean;
  readonly headings: 'one line' | 'broken' | 'none';
  /** Meetings without a convener get a label. */
  readonly quiet: boolean;
}

/** Says of which meetings the words outside the ring are wanted, where not all have them. */
export type IsNamed = (meeting: string) => boolean;

/** The texts outside the ring: a block for each meeting, one for each row of meetings without a convener. */
export function blockTexts(
  catalog: Catalog,
  convening: Convening,
  seats: readonly Seat[],
  wording: Wording,
  sizePx: number,
  isNamed?: IsNamed,
) {
  const wordless: Wording = { ...wording, names: false, headings: 'none' };
  const once = namedOnce(convening);
  const convened = convenedIn(convening);
  const texts: BlockText[] = [];
  seats.forEach((seat, index) => {
    if (convened.has(seat.id)) {
      const own = isNamed?.(seat.id) === false ? wordless : wording;
      texts.push(named(catalog, seat, once.get(seat.id) ?? [], own, sizePx));
    } else if (wording.quiet) {
      const run = runFrom(catalog, seats, index, convened, isNamed);
      if (run.length) texts.push(quietBlock(catalog, run, wording, isNamed !== undefined));
    }
  });
  return texts.filter(({ heading, rows }) => heading.length + rows.length > 0);
}

/** Institutions with one counted meeting, by that meeting. */
export function namedOnce({ conveners }: Convening): Map<string, string[]> {
  const once = new Map<string, string[]>();
  for (const { id, meetings } of conveners) {
    const [only] = meetings;
    if (only !== undefined && meetings.length === 1) once.set(only, [...(once.get(only) ?? []), id]);
  }
  return once;
}

/** Seats from this one on, up to the next with a convener or with another reason for having none; none if not the first. */
function runFrom(
  catalog: Catalog,
  seats: readonly Seat[],
  index: number,
  convened: ReadonlySet<string>,
  isNamed?: IsNamed,
): Seat[] {
  const kindAt = (at: number) => {
    const id = seats[at]?.id;
    return id === undefined || convened.has(id) || isNamed?.(id) === false ? null : quietKind(catalog, id);
  };
  const kind = kindAt(index);
  if (kind === null || kindAt(index - 1) === kind) return [];
  let end = index;
  while (kindAt(end) === kind) end++;
  return seats.slice(index, end);
}

export const quietKind = (catalog: Catalog, meeting: string): 'unnamed' | 'uncounted' =>
  namesAnOrganiser(catalog.meeting.get(meeting)!) ? 'uncounted' : 'unnamed';

/** Label of one or more neighbouring seats without a convener. `withNote` says why on a single one too. */
export function quietBlock(catalog: Catalog, run: readonly Seat[], wording: Wording, withNote = false): BlockText {
  const [first, last] = [run[0]!, run.at(-1)!];
  const kind = quietKind(catalog, first.id);
  const note = words.network.quietNote[kind];
  const meetings = run.map(({ id }) => id);
  if (run.length === 1) {
    const heading = headingOf(seatName(catalog, catalog.meeting.get(first.id)!), wording);
    return { seat: first, meetings, kind, heading, notes: withNote ? [note] : [], rows: [] };
  }
  const angle = (first.angle + last.angle) / 2;
  const radius = Math.sqrt(first.x ** 2 + first.y ** 2);
  const seat = { id: first.id, angle, x: radius * Math.sin(angle), y: -radius * Math.cos(angle) };
  const years = [first, last].map(({ id }) => yearOf(catalog.meeting.get(id)!.start)) as [number, number];
  const heading = [words.network.years(...years)];
  return { seat, meetings, kind, heading, notes: [words.network.quietRun(run.length), note], rows: [] };
}

function named(
  catalog: Catalog,
  seat: Seat,
  institutions: readonly string[],
  wording: Wording,
  sizePx: number,
): BlockText {
  const meeting = catalog.meeting.get(seat.id)!;
  const order = meeting.roles.map(({ institution }) => rollUp(catalog, institution));
  const rows = [...institutions]
    .sort((a, b) => order.indexOf(a) - order.indexOf(b))
    .map((institution) => {
      const name = nameAtMeeting(catalog, catalog.institution.get(institution)!, meeting);
      return { institution, lines: wording.names ? wrapText(name, sizePx, wording.breakAt * sizePx) : [] };
    });
  return {
    seat,
    meetings: [seat.id],
    kind: 'named',
    heading: headingOf(seatName(catalog, meeting), wording),
    notes: [],
    rows,
  };
}

function headingOf(name: string, { headings }: Wording): string[] {
  if (headings === 'none') return [];
  if (headings === 'one line') return [name];
  const space = name.lastIndexOf(' ');
  return [name.slice(0, space), name.slice(space + 1)].filter(Boolean);
}
