import { daysInMonth } from './dates';

export const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** Why the calendar has no such day, as a sentence without its full stop. Takes a text shaped YYYY-MM-DD. */
export function whyNotADay(text: string): string {
  const [year, month, day] = text.split('-').map(Number) as [number, number, number];
  const name = MONTHS[month - 1];
  const reason =
    year < 1000
      ? 'years have four figures'
      : !name
        ? `there is no month ${text.slice(5, 7)}`
        : day === 0
          ? 'days count from 01'
          : `${name} ${year} has ${daysInMonth(year, month)} days`;
  return `${text} is not a day of the calendar: ${reason}`;
}
