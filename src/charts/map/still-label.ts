import type { Catalog } from '../../model/catalog';
import { yearOf } from '../../model/dates';
import { formatDays } from '../../text/format';
import { levelOf, type Highlight } from '../emphasis';
import { yearsText } from './layout';

/** Years of the meetings of a place that match, or of all where none does. */
export function litYears(catalog: Catalog, meetings: readonly string[], highlight: Highlight): string {
  const lit = meetings.filter((id) => levelOf(id, highlight) !== 'faint');
  return yearsText((lit.length > 0 ? lit : meetings).map((id) => yearOf(catalog.meeting.get(id)!.start)));
}

/** `Apr 2020`. */
export const monthAndYear = (day: string): string => formatDays(day, day, 'short').replace(/^\d+ /, '');
