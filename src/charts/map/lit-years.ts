import type { Catalog } from '../../model/catalog';
import { columnsOf } from '../../model/columns';
import { positionsOf } from '../../model/meeting-set';
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
  const lit = matched ? all.filter(matched.at) : all;
  return yearsText(Array.from(lit.length > 0 ? lit : all, (position) => years[position]!));
}
