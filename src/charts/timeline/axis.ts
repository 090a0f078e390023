import { dayNumber } from '../../model/dates';
import type { Meeting } from '../../model/schema';
import { yearSpan } from '../../model/span';
import type { Span } from './brush';
import type { Frame } from './frame';

export interface YearMark {
  readonly year: number;
  /** Left edge and width in pixels. */
  readonly x: number;
  readonly width: number;
  /** What fits: four figures, two, or nothing. */
  readonly text: string;
}

/** Day numbers from 1 January of the first meeting's year to the end of the last one's. */
export function domainOf(meetings: readonly Pick<Meeting, 'start' | 'end'>[]): Span {
  const { first, last } = yearSpan(meetings);
  return { start: dayNumber(`${first}-01-01`), end: dayNumber(`${last + 1}-01-01`) };
}

/** Day number to pixels, with `invert`. By hand: d3's scales bring colours and number formats, a tenth of the page. */
export interface DayScale {
  (day: number): number;
  invert(px: number): number;
}

export function scaleOf({ start, end }: Span, { left, right }: Frame): DayScale {
  const pxPerDay = (right - left) / (end - start);
  const scale = (day: number) => left + (day - start) * pxPerDay;
  return Object.assign(scale, { invert: (px: number) => start + (px - left) / pxPerDay });
}

/** In two figures a hundred years apart would be the same. */
const CENTURY = 100;

/**
 * The years of the axis. A year of less than 38 pixels is written in two figures, as four would reach under the grip at
 * its edge; of up to 20 pixels not each year is written.
 */
export function yearMarks(domain: Span, scale: (day: number) => number): YearMark[] {
  const first = new Date(domain.start * 86_400_000).getUTCFullYear();
  const last = new Date((domain.end - 1) * 86_400_000).getUTCFullYear();
  const yearPx = (scale(domain.end) - scale(domain.start)) / (last - first + 1);
  const isShort = yearPx < 38 && last - first < CENTURY;
  const every = [1, 2, 5, 10, 20, 50].find((count) => yearPx * count > 20) ?? 100;
  return Array.from({ length: last - first + 1 }, (_, i) => {
    const year = first + i;
    const x = scale(dayNumber(`${year}-01-01`));
    const shown = i % every === 0;
    return {
      year,
      x,
      width: scale(dayNumber(`${year + 1}-01-01`)) - x,
      text: !shown ? '' : isShort ? String(year).slice(2) : String(year),
    };
  });
}
