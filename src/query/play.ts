import { isYear } from '../model/dates';
import type { YearSpan } from '../model/span';

/** Up to each year, with the start locked, or one year at a time. */
export const MODES = ['up-to', 'single'] as const;
export type PlayMode = (typeof MODES)[number];

/** The period of one picture, as it stands in the Selection. */
export interface Frame {
  readonly from: string | null;
  readonly to: string | null;
}

export const frameOf = (year: number, mode: PlayMode): Frame => ({
  from: mode === 'up-to' ? null : String(year),
  to: String(year),
});

/** The year of a period that is a picture of the walk; null for any other period. */
export function yearOfFrame({ from, to }: Frame, mode: PlayMode, { first, last }: YearSpan): number | null {
  if (to === null || !isYear(to) || from !== (mode === 'up-to' ? null : to)) return null;
  const year = Number(to);
  return year >= first && year <= last ? year : null;
}

/** The year before or after, null beyond the ends. From outside the walk, forwards is its first year. */
export function yearAfter(year: number | null, step: 1 | -1, { first, last }: YearSpan): number | null {
  const next = year === null ? (step === 1 ? first : null) : year + step;
  return next === null || next < first || next > last ? null : next;
}
