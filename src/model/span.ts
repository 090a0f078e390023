import type { Meeting } from './schema';
import { yearOf } from './dates';
import { once } from './once';

/** Years, both counted. */
export interface YearSpan {
  readonly first: number;
  readonly last: number;
}

/** From the year of the first meeting to that of the last; the list is in order of time. */
export const yearSpan = once((meetings: readonly Pick<Meeting, 'start' | 'end'>[]): YearSpan => {
  const first = meetings[0]?.start ?? '2000';
  const last = meetings.reduce((latest, { end }) => (end > latest ? end : latest), first);
  return { first: yearOf(first), last: yearOf(last) };
});
