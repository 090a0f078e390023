import type { Catalog } from '../../model/catalog';
import type { Convening } from '../../model/convening';
import type { Meeting } from '../../model/schema';
import { compareNames, formatDays } from '../../text/format';
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
  /** Its part in each meeting, in the order of the columns; empty where it had none. */
  readonly parts: readonly string[];
  readonly count: number;
}

const monthOf = (day: string) => formatDays(day, day, 'short').replace(/^\d+ /, '');

/** Who had a counted role in which of the meetings: only those, and only meetings that have one. */
export function convenerGrid(catalog: Catalog, { ties }: Convening, meetings: readonly Meeting[]) {
  const shown = meetings.filter(({ id }) => ties.some(({ meeting }) => meeting === id));
  const columns = shown.map((meeting): Column => {
    return { id: meeting.id, place: placeName(catalog, meeting).place, month: monthOf(meeting.start) };
  });
  const rowOf = (id: string): Row => {
    const institution = catalog.institution.get(id)!;
    const parts = shown.map((meeting) =>
      ties
        .filter((tie) => tie.institution === id && tie.meeting === meeting.id)
        .map(({ role }) => words.marks.role[role])
        .join(', '),
    );
    const last = shown[parts.findLastIndex(Boolean)]?.start ?? '';
    const country = institution.country && nameInForce(catalog, institution.country, last).name;
    const name = briefName(institution);
    const named = country && !name.includes(country) ? country : '';
    const about = [named, words.marks.institution[institution.kind]].filter(Boolean).join(' · ');
    return { id, name, about, parts, count: parts.filter(Boolean).length };
  };
  const ids = new Set(
    ties.filter(({ meeting }) => shown.some(({ id }) => id === meeting)).map((tie) => tie.institution),
  );
  return { columns, rows: [...ids].map(rowOf) };
}

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
  return [...rows].sort((a, b) => turn * (a.count - b.count) || byName(a, b));
}
