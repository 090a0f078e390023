import type { Catalog } from '../../model/catalog';
import { columnsOf } from '../../model/columns';
import { dayOfNumber } from '../../model/dates';
import { once } from '../../model/once';
import { formatMonth } from '../../text/format';
import { type Span, monthOf, startOfMonth, stepMonths } from './brush';
import type { Frame } from './frame';

/** Above this number of meetings, or below this median distance in pixels, beads give way to bars. */
export const MOST_BEADS = 150;
const LEAST_SPACING = 3;

/** The meetings that begin in a month, a quarter or a year. */
export interface Bin {
  readonly id: string;
  /** `May 2019`, or first and last month. */
  readonly label: string;
  readonly span: Span;
  readonly x: number;
  readonly width: number;
  readonly ids: readonly string[];
}

/** True where beads would overlap too much to be told apart. Positions are pixels in order. */
export function isCrowded(positions: readonly number[]): boolean {
  if (positions.length > MOST_BEADS) return true;
  if (positions.length <= 20) return false;
  const spacings = positions.slice(1).map((x, i) => x - (positions[i] ?? x));
  const narrow = spacings.filter((spacing) => spacing < LEAST_SPACING);
  return 2 * narrow.length > spacings.length;
}

/** The meetings that begin in each span of so many months, by the first of them as `monthOf` counts. */
function idsBy(months: number, catalog: Catalog): ReadonlyMap<number, readonly string[]> {
  const { starts } = columnsOf(catalog);
  const found = new Map<number, string[]>();
  let [ids, end]: [string[], number] = [[], -Infinity];
  // In order of their first day: a month is counted only where a span has ended.
  for (const [position, { id }] of catalog.meetings.entries()) {
    if (starts[position]! >= end) {
      const month = Math.floor(monthOf(starts[position]!) / months) * months;
      end = startOfMonth(month + months);
      ids = [];
      found.set(month, ids);
    }
    ids.push(id);
  }
  return found;
}

/** Made once, so that every width has the same lists, and their meetings are looked up once. */
const BY_STEP = new Map([1, 3, 12].map((months) => [months, once((catalog: Catalog) => idsBy(months, catalog))]));

/** Counts the meetings by month, or by quarter or year where a month is too narrow. Empty bins are left out. */
export function binMeetings(catalog: Catalog, domain: Span, scale: (day: number) => number): Bin[] {
  const monthPx = (scale(domain.end) - scale(domain.start)) / (monthOf(domain.end) - monthOf(domain.start));
  const step = stepMonths(monthPx);
  return [...BY_STEP.get(step)!(catalog)].map(([month, ids]) => {
    const span = { start: startOfMonth(month), end: startOfMonth(month + step) };
    const [first, last] = [dayOfNumber(span.start), dayOfNumber(span.end - 1)];
    const label =
      step === 1
        ? formatMonth(first)
        : step === 12
          ? first.slice(0, 4)
          : `${formatMonth(first)} – ${formatMonth(last)}`;
    const x = scale(span.start);
    return { id: first.slice(0, 7), label, span, x, width: scale(span.end) - x, ids };
  });
}

/** Height in pixels of a bar for `count` meetings when the largest bin has `most`; one meeting is always seen. */
export const barHeight = (count: number, most: number, frame: Frame): number =>
  count === 0 ? 0 : Math.max(2, (count / most) * (frame.shape === 'compact' ? 26 : 72));
