/** Days are ISO strings (`2011-06-08`) and never `Date` objects, so no time zone can move them. */

// `Date` takes the years before 100 for others.
const DAY = /^([1-9]\d{3})-(\d{2})-(\d{2})$/;
const YEAR = /^[1-9]\d{3}$/;

export const isLeap = (year: number) => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

/** Days in a month; month counts from 1. */
export const daysInMonth = (year: number, month: number) =>
  month === 2 ? (isLeap(year) ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;

/** True for a day that the calendar has: `2011-02-31` is not one. */
export function isDay(text: string): boolean {
  const parts = DAY.exec(text);
  if (!parts) return false;
  const [year, month, day] = parts.slice(1).map(Number) as [number, number, number];
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

export const isYear = (text: string) => YEAR.test(text);

/** A day, or a year known only as such. */
export const isDayOrYear = (text: string) => isYear(text) || isDay(text);

export const yearOf = (dayOrYear: string) => Number(dayOrYear.slice(0, 4));

/** First day meant by a day or a year. */
export const firstDay = (dayOrYear: string) => (isYear(dayOrYear) ? `${dayOrYear}-01-01` : dayOrYear);

/** Last day meant by a day or a year. */
export const lastDay = (dayOrYear: string) => (isYear(dayOrYear) ? `${dayOrYear}-12-31` : dayOrYear);

/** Whole days since 1970-01-01 UTC. */
export const dayNumber = (day: string) =>
  Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8, 10))) / 86_400_000;

/** Tells of a position in two columns of day numbers whether what is there shares a day with a period; null is open. */
export function overlapping(
  { starts, ends }: { readonly starts: Int32Array; readonly ends: Int32Array },
  { from, to }: { readonly from: string | null; readonly to: string | null },
): (position: number) => boolean {
  const first = from === null ? -Infinity : dayNumber(firstDay(from));
  const last = to === null ? Infinity : dayNumber(lastDay(to));
  return (position) => ends[position]! >= first && starts[position]! <= last;
}

/** The ISO day of a day number; the inverse of `dayNumber`. */
export const dayOfNumber = (days: number) => new Date(Math.round(days) * 86_400_000).toISOString().slice(0, 10);

/** Moves a day by whole months; the day of the month is cut to the month's length. */
export function addMonths(day: string, months: number): string {
  const count = yearOf(day) * 12 + Number(day.slice(5, 7)) - 1 + months;
  const year = Math.floor(count / 12);
  const month = (count % 12) + 1;
  const date = Math.min(Number(day.slice(8, 10)), daysInMonth(year, month));
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
}
