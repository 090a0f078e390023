import { isYear } from '../model/dates';
import type { Catalog } from '../model/catalog';
import type { YearSpan } from '../model/span';
import type { Comparison, Selection, Years } from './selection';

/** `2011-2017`; undefined for what is not two years in order. */
function readYears(text: string): Years | undefined {
  const [from = '', to = '', ...rest] = text.split('-');
  return isYear(from) && isYear(to) && from <= to && rest.length === 0 ? { from, to } : undefined;
}

/** Reads `themes.covid-19.ukraine-crisis` or `periods.2011-2017.2018-2024`; undefined where a side is not known. */
export function readComparison(text: string, { theme }: Catalog): Comparison | undefined {
  const [kind, a = '', b = '', ...rest] = text.split('.');
  if (rest.length > 0 || a === b) return undefined;
  if (kind === 'themes') return theme.has(a) && theme.has(b) ? { kind, a, b } : undefined;
  const years = { a: readYears(a), b: readYears(b) };
  return kind === 'periods' && years.a && years.b ? { kind, a: years.a, b: years.b } : undefined;
}

const sideText = (side: string | Years) => (typeof side === 'string' ? side : `${side.from}-${side.to}`);

export const writeComparison = (compare: Comparison | null): string =>
  compare === null ? '' : [compare.kind, sideText(compare.a), sideText(compare.b)].join('.');

export const swapped = (compare: Comparison): Comparison => ({ ...compare, a: compare.b, b: compare.a }) as Comparison;

/** The years before `year` beside those since; a year at the edge of the span is moved inside. */
export function beforeAndSince(year: number, { first, last }: YearSpan): Comparison {
  const since = Math.min(Math.max(year, first + 1), last);
  return {
    kind: 'periods',
    a: { from: String(first), to: String(since - 1) },
    b: { from: String(since), to: String(last) },
  };
}

/** What a comparison begins with: before and since the middle year; null where one year is all there is. */
export const firstPeriods = (span: YearSpan): Comparison | null =>
  span.first < span.last ? beforeAndSince(Math.ceil((span.first + span.last) / 2), span) : null;

/** What a comparison begins with: the themes that the reader chose, filled up from the dataset's own order. */
export function firstThemes({ themes }: Catalog, selection: Selection): Comparison | null {
  const [a, b] = new Set([...selection.themes, ...themes.map(({ id }) => id)]);
  return a !== undefined && b !== undefined ? { kind: 'themes', a, b } : null;
}
