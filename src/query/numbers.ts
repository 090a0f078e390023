import { firstDay, isYear, lastDay } from '../model/dates';
import { MONTHS } from '../model/not-a-day';

/** A stretch of a text; `end` is the first position after it. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly says: string;
}

export interface NumberInText extends Stretch {
  readonly value: number;
  /** Written as `17th`. */
  readonly ordinal: boolean;
}

/** Days inclusive, ISO. */
export interface Days {
  readonly start: string;
  readonly end: string;
}

export interface DateInText extends Stretch {
  /** Counts from 1. */
  readonly month: number;
  readonly days: readonly number[];
  readonly year: string | undefined;
}

const WORDS =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' ',
  );
/** Not the 19 of COVID-19, nor the number of a directive. */
const NUMBER = new RegExp(
  `(?<![\\p{L}\\p{N}/-])(\\d+(?:[.,]\\d+)*)(st|nd|rd|th)?(?![\\p{L}\\p{N}/])|(?<!\\p{L})(${WORDS.join('|')})(?!\\p{L})`,
  'giu',
);
const DATE = new RegExp(
  `(?:(\\d{1,2})(?:\\s?(?:[–-]|to|and)\\s?(\\d{1,2}))?\\s)?(${MONTHS.join('|')})(?:\\s(\\d{4}))?`,
  'g',
);
const YEARS = /(?<![\d/])(\d{4})(?:[–-](\d{4}|\d{2}))?(?![\d/])/g;

const stretchOf = ({ 0: says, index }: RegExpMatchArray): Stretch => {
  const start = index ?? 0;
  return { start, end: start + says.length, says };
};

/** Numbers in figures, and from one to twenty in words. */
export const numbersIn = (text: string): NumberInText[] =>
  [...text.matchAll(NUMBER)].map((match) => ({
    ...stretchOf(match),
    value: match[3] ? WORDS.indexOf(match[3].toLowerCase()) + 1 : Number(match[1]?.replaceAll(',', '')),
    ordinal: match[2] !== undefined,
  }));

/** Months that stand with a day or a year: `3–4 November`, `May 2016`. */
export const datesIn = (text: string): DateInText[] =>
  [...text.matchAll(DATE)]
    .filter((match) => match[1] || match[4])
    .map((match) => ({
      ...stretchOf(match),
      month: MONTHS.indexOf(match[3] ?? '') + 1,
      days: [match[1], match[2]].filter((day) => day !== undefined).map(Number),
      year: match[4],
    }));

/** Years, and spans of years, that lie within the given ones. */
export const yearsIn = (text: string, first: number, last: number): Stretch[] =>
  [...text.matchAll(YEARS)]
    .filter(([, from = '', to]) => {
      const end = to === undefined ? from : to.length === 2 ? from.slice(0, 2) + to : to;
      return first <= Number(from) && Number(end) <= last;
    })
    .map(stretchOf);

/** Whether some of the spans holds all that the date names. A span known by its year alone holds none. */
export function isDateOf({ month, days, year }: DateInText, spans: readonly Days[]): boolean {
  const two = (part: number) => String(part).padStart(2, '0');
  return spans.some(({ start, end }) => {
    if (isYear(start)) return false;
    const inMonth = `${year ?? start.slice(0, 4)}-${two(month)}`;
    if (days.length === 0) return start.slice(0, 7) <= inMonth && inMonth <= end.slice(0, 7);
    return days.every((day) => firstDay(start) <= `${inMonth}-${two(day)}` && `${inMonth}-${two(day)}` <= lastDay(end));
  });
}
