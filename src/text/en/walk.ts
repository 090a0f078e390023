import { formatYears } from '../format';

/** Words of the bar that walks the years. */
export const walk = {
  pause: 'Pause',
  /** In place of Play for readers who want no motion. */
  advance: 'Next year',
  previous: 'Previous year',
  next: 'Next year',
  speed: 'Speed',
  /** Seconds that a year stands. */
  speeds: { 0.5: 'Slow', 1: 'Normal', 2: 'Fast' },
  mode: 'Years shown at each step',
  modes: { 'up-to': 'Up to each year', single: 'Year by year' },
  /** `2016 of 2011–2024`; where the walk has not begun, what it goes through, whatever the period shown. */
  at: (year: number | null, first: number, last: number) => ({
    year: year === null ? '' : String(year),
    of: year === null ? `Through ${formatYears(first, last)}` : `of ${formatYears(first, last)}`,
  }),
};
