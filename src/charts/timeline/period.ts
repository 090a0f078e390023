import type { Catalog } from '../../model/catalog';
import { columnsOf } from '../../model/columns';
import { firstDay, lastDay, overlapping } from '../../model/dates';
import { meetingSet, unlessAll } from '../../model/meeting-set';
import type { Meeting, Milestone } from '../../model/schema';
import type { Highlight } from '../emphasis';
import type { Period } from './brush';

/** Tells whether something from `start` to `end` (days or years, inclusive) shares a day with the period. */
export function overlaps(start: string, end: string, { from, to }: Period): boolean {
  return (from === null || lastDay(end) >= firstDay(from)) && (to === null || firstDay(start) <= lastDay(to));
}

/** True for a milestone that is known and lies outside the period. */
export const isOutside = (milestone: Milestone | undefined, period: Period): boolean =>
  milestone !== undefined && !overlaps(milestone.date, milestone.date, period);

/** The highlight of all clauses but the period, with the period added. */
export function withPeriod(highlight: Highlight, period: Period, catalog: Catalog): Highlight {
  if (period.from === null && period.to === null) return highlight;
  const { matched } = highlight;
  const isWithin = overlapping(columnsOf(catalog), period);
  const lit = meetingSet(catalog, (position) => isWithin(position) && (matched === null || matched.at(position)));
  return { ...highlight, matched: highlight.sides ? lit : unlessAll(catalog, lit) };
}

export interface Shown {
  readonly count: number;
  readonly first: Meeting | null;
  readonly last: Meeting | null;
}

/** How many meetings are lit, with the first and the last of them. */
export function shownOf(catalog: Catalog, { matched }: Highlight): Shown {
  const { meetings } = catalog;
  const { ends } = columnsOf(catalog);
  let [count, first, last] = [0, -1, -1];
  for (let position = 0; position < meetings.length; position++) {
    if (matched !== null && !matched.at(position)) continue;
    count += 1;
    if (first < 0) first = position;
    if (last < 0 || ends[position]! >= ends[last]!) last = position;
  }
  return { count, first: meetings[first] ?? null, last: meetings[last] ?? null };
}
