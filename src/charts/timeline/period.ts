import { firstDay, lastDay } from '../../model/dates';
import type { Meeting } from '../../model/schema';
import type { Highlight } from '../emphasis';
import type { Period } from './brush';

/** Tells whether something from `start` to `end` (days or years, inclusive) shares a day with the period. */
function within({ from, to }: Period): (start: string, end: string) => boolean {
  const [first, last] = [from && firstDay(from), to && lastDay(to)];
  return (start, end) => (first === null || lastDay(end) >= first) && (last === null || firstDay(start) <= last);
}

/** As `within`, of one thing. */
export const overlaps = (start: string, end: string, period: Period) => within(period)(start, end);

/** The highlight of all clauses but the period, with the period added. */
export function withPeriod(highlight: Highlight, period: Period, meetings: readonly Meeting[]): Highlight {
  if (period.from === null && period.to === null) return highlight;
  const { matched } = highlight;
  const isWithin = within(period);
  const lit = new Set<string>();
  for (const { id, start, end } of meetings) if (isWithin(start, end) && (matched?.has(id) ?? true)) lit.add(id);
  return { ...highlight, matched: lit };
}

export interface Shown {
  readonly count: number;
  readonly first: Meeting | null;
  readonly last: Meeting | null;
}

/** How many meetings are lit, with the first and the last of them. */
export function shownOf(meetings: readonly Meeting[], { matched }: Highlight): Shown {
  let count = 0;
  let first: Meeting | null = null;
  let last: Meeting | null = null;
  for (const meeting of meetings) {
    if (matched !== null && !matched.has(meeting.id)) continue;
    count += 1;
    first ??= meeting;
    if (last === null || meeting.end >= last.end) last = meeting;
  }
  return { count, first, last };
}
