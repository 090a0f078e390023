/** The one formatter of days and numbers. Days are read as UTC and shown as UTC, so no time zone moves them. */

/** Written out, since Intl is slow to start, and writes "Sept" beside "Oct" and "Nov". */
const MONTHS = {
  long: 'January February March April May June July August September October November December'.split(' '),
  short: 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' '),
};

type Style = keyof typeof MONTHS;

const parts = (day: string) => ({
  year: day.slice(0, 4),
  month: day.slice(5, 7),
  date: String(Number(day.slice(8, 10))),
});

const monthName = (day: string, style: Style): string => MONTHS[style][Number(day.slice(5, 7)) - 1] ?? '';

/** `8 June 2011`, `30–31 March 2015`, `31 March – 2 April 2015`; `2011` for a year. Days are ISO and inclusive. */
export function formatDays(start: string, end = start, style: Style = 'long'): string {
  if (start.length === 4) return start;
  const [a, b] = [parts(start), parts(end)];
  const last = `${b.date} ${monthName(end, style)} ${b.year}`;
  if (start === end) return last;
  if (a.year !== b.year) return `${a.date} ${monthName(start, style)} ${a.year} – ${last}`;
  return a.month === b.month ? `${a.date}–${last}` : `${a.date} ${monthName(start, style)} – ${last}`;
}

/** As `formatDays` with short months and no year, for marks on an axis that shows the year: `30–31 Mar`. */
export const formatDaysOfYear = (start: string, end = start): string =>
  formatDays(start, end, 'short').replace(/ \d{4}/g, '');

/** `June 2019`, or `Jun 2019`. */
export const formatMonth = (day: string, style: Style = 'long'): string =>
  `${monthName(day, style)} ${day.slice(0, 4)}`;

/** `2011–2016`, or `2011` for one year. */
export const formatYears = (first: number, last: number): string => (first === last ? `${first}` : `${first}–${last}`);

/** `1,204`. Most are small, and Intl is slow for what is said of every mark. */
export const formatNumber = (value: number): string =>
  Number.isInteger(value) && value >= 0 && value < 1000 ? String(value) : value.toLocaleString('en-GB');

/** `1 place`, `1,204 places`. */
export const counted = (n: number, one: string, many: string): string => `${formatNumber(n)} ${n === 1 ? one : many}`;

/** `a`, `a and b`, `a, b and c`, with the joining word of the reader's choice. */
export function formatList(items: readonly string[], word: 'and' | 'or' = 'and'): string {
  return items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} ${word} ${items.at(-1)}`;
}

let collator: Intl.Collator | undefined;

/** The one order of names, in English and blind to diacritics. */
export const compareNames = (a: string, b: string): number =>
  (collator ??= new Intl.Collator('en', { sensitivity: 'base', numeric: true })).compare(a, b);
