import type { Catalog } from '../../model/catalog';
import type { Convening } from '../../model/convening';
import type { Meeting } from '../../model/schema';
import { compareNames, formatMonth } from '../../text/format';
import { words } from '../../text/words';
import { briefName, nameInForce, placeName } from '../naming';
import type { Sort } from './sort';

interface Column {
  /** Id of the meeting. */
  readonly id: string;
  readonly place: string;
  /** `May 2016` */
  readonly month: string;
}

interface Row {
  /** Id of the institution. */
  readonly id: string;
  readonly name: string;
  /** `Romania · Agency`; the country where the name does not say it, as it was called at the last meeting. */
  readonly about: string;
  /** Its part in each meeting that it had one in, by the meeting's id, in order of time. */
  readonly parts: ReadonlyMap<string, string>;
}

/** Ids of the meetings in which somebody had a counted role, and of the institutions that had one, with it. */
function partsOf({ ties }: Convening, meetings: readonly Meeting[]) {
  const shown = new Set(meetings.map(({ id }) => id));
  const rolesAt = new Map<string, Map<string, string>>();
  const held = new Set<string>();
  for (const { institution, meeting, role } of ties) {
    if (!shown.has(meeting)) continue;
    held.add(meeting);
    const own = rolesAt.get(institution) ?? new Map<string, string>();
    rolesAt.set(institution, own);
    const before = own.get(meeting);
    const name = words.marks.role[role];
    own.set(meeting, before === undefined ? name : `${before}, ${name}`);
  }
  return { held, rolesAt };
}

/** Who had a counted role in which of the meetings: only those, and only meetings that have one. */
export function convenerGrid(catalog: Catalog, convening: Convening, meetings: readonly Meeting[]) {
  const { held, rolesAt } = partsOf(convening, meetings);
  const shown = meetings.filter(({ id }) => held.has(id));
  const rows = [...rolesAt].map(([id, parts]): Row => {
    const institution = catalog.institution.get(id)!;
    const last = catalog.meeting.get([...parts.keys()].at(-1)!)!.start;
    const country = institution.country && nameInForce(catalog, institution.country, last).name;
    const name = briefName(institution);
    const named = country && !name.includes(country) ? country : '';
    const about = [named, words.marks.institution[institution.kind]].filter(Boolean).join(' · ');
    return { id, name, about, parts };
  });
  return { meetings: shown, rows };
}

/** The headings of some meetings. */
export const columnsOf = (catalog: Catalog, meetings: readonly Meeting[]) =>
  meetings.map((meeting): Column => {
    return { id: meeting.id, place: placeName(catalog, meeting).place, month: formatMonth(meeting.start, 'short') };
  });

export type ConvenerColumn = 'name' | 'count';

interface Order {
  readonly column: ConvenerColumn;
  readonly direction: Sort['direction'];
}

export const BY_COUNT: Order = { column: 'count', direction: 'descending' };

/** The order after a press on a heading: the other way round on the same one, else names rising and counts falling. */
export function orderPressed({ column, direction }: Order, pressed: ConvenerColumn): Order {
  if (column === pressed) return { column, direction: direction === 'ascending' ? 'descending' : 'ascending' };
  return { column: pressed, direction: pressed === 'name' ? 'ascending' : 'descending' };
}

/** Rows in an order; equal counts stand by name. */
export function sortConveners(rows: readonly Row[], { column, direction }: Order): Row[] {
  const turn = direction === 'ascending' ? 1 : -1;
  const byName = (a: Row, b: Row) => compareNames(a.name, b.name);
  if (column === 'name') return [...rows].sort((a, b) => turn * byName(a, b));
  return [...rows].sort((a, b) => turn * (a.parts.size - b.parts.size) || byName(a, b));
}
