import type { Catalog } from '../../model/catalog';
import { columnsOf } from '../../model/columns';
import { positionsOf, type MeetingSet } from '../../model/meeting-set';
import type { Highlight } from '../emphasis';
import { yearsText } from './layout';

/** Years of the meetings of a place that match, or of all where none does. */
export function litYears(
  catalog: Catalog,
  meetings: readonly string[],
  { matched }: Pick<Highlight, 'matched'>,
): string {
  const { years } = columnsOf(catalog);
  const all = positionsOf(catalog, meetings);
  const lit = matched ? apart(all, years, matched.at) : [];
  return yearsText(lit.length > 0 ? lit : apart(all, years));
}

/** The years of some positions, without those that follow on themselves: asked of every meeting at each move of a drag. */
function apart(positions: Int32Array, years: Int16Array, isLit?: MeetingSet['at']): number[] {
  const found: number[] = [];
  let last: number | undefined;
  for (const position of positions) {
    const year = years[position]!;
    if (year === last || (isLit && !isLit(position))) continue;
    last = year;
    found.push(year);
  }
  return found;
}
