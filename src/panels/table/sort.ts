import type { Catalog } from '../../model/catalog';
import { compareNames } from '../../text/format';
import type { Meeting } from '../../model/schema';
import { rowOf, type Row } from './rows';

export const COLUMNS = ['date', 'title', 'country', 'kind', 'convened', 'themes'] as const;
export type Column = (typeof COLUMNS)[number];

export interface Sort {
  readonly column: Column;
  readonly direction: 'ascending' | 'descending';
}

export const BY_DATE: Sort = { column: 'date', direction: 'ascending' };

/** The sort after a press on a column's heading: the other way round on the same column, else rising. */
export const pressed = (sort: Sort, column: Column): Sort => ({
  column,
  direction: sort.column === column && sort.direction === 'ascending' ? 'descending' : 'ascending',
});

/** Rows in the order of one column. Equal ones keep their order of time; what is not stated comes last either way. */
export function sortRows(catalog: Catalog, rows: readonly Row[], { column, direction }: Sort): Row[] {
  const turn = direction === 'ascending' ? 1 : -1;
  const text = (row: Row): string | null => {
    if (column === 'date') return row.start;
    if (column === 'convened') return row.convened.join('; ') || null;
    if (column === 'themes') return row.themes.map((id) => catalog.theme.get(id)?.label ?? id).join('; ') || null;
    return row[column];
  };
  const inTime = [...rows].sort((a, b) => (a.start < b.start ? -1 : a.start > b.start ? 1 : 0));
  return inTime.sort((a, b) => {
    const [left, right] = [text(a), text(b)];
    if (left === null || right === null) return Number(left === null) - Number(right === null);
    return turn * compareNames(left, right);
  });
}

/** The first rows of meetings that come in order of time. By date no more rows are made than are shown. */
export function firstRows(catalog: Catalog, meetings: readonly Meeting[], sort: Sort, limit: number): Row[] {
  const row = (meeting: Meeting) => rowOf(catalog, meeting);
  if (sort.column === 'date' && sort.direction === 'ascending') return meetings.slice(0, limit).map(row);
  return sortRows(catalog, meetings.map(row), sort).slice(0, limit);
}
