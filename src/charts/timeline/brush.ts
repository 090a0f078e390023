import { addMonths, dayNumber, dayOfNumber, firstDay, lastDay } from '../../model/dates';

/** A part of the axis in day numbers: its first day and the day after its last. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A period as the Selection holds it: years or ISO days, inclusive; null is open. */
export interface Period {
  readonly from: string | null;
  readonly to: string | null;
}

export type Edge = keyof Span;

/** Months since the year 0 of the month that a day number lies in. */
export function monthOf(day: number): number {
  const text = dayOfNumber(day);
  return Number(text.slice(0, 4)) * 12 + Number(text.slice(5, 7)) - 1;
}

/** Day number of the first day of a month counted as by `monthOf`. */
export const startOfMonth = (month: number) => Date.UTC(Math.floor(month / 12), month % 12, 1) / 86_400_000;

const within = (value: number, low: number, high: number) => Math.min(Math.max(value, low), high);
const shift = (day: number, months: number) => dayNumber(addMonths(dayOfNumber(day), months));

/** The span of a period, cut to the domain; at least a day long. */
export function spanOf({ from, to }: Period, domain: Span): Span {
  const start = from === null ? domain.start : within(dayNumber(firstDay(from)), domain.start, domain.end - 1);
  const end = to === null ? domain.end : within(dayNumber(lastDay(to)) + 1, domain.start + 1, domain.end);
  return { start, end: Math.max(end, start + 1) };
}

/** The period of a span: null at the ends of the domain, a year where it begins or ends with one, else an ISO day. */
export function periodOf({ start, end }: Span, domain: Span): Period {
  const [first, last] = [dayOfNumber(start), dayOfNumber(end - 1)];
  return {
    from: start <= domain.start ? null : first.endsWith('-01-01') ? first.slice(0, 4) : first,
    to: end >= domain.end ? null : last.endsWith('-12-31') ? last.slice(0, 4) : last,
  };
}

export const isWhole = (span: Span, domain: Span) => span.start <= domain.start && span.end >= domain.end;

/** Months that a drag snaps to and a bar stands for, so that each is at least 4 pixels: a month, a quarter or a year. */
export const stepMonths = (monthPx: number) => (monthPx >= 4 ? 1 : monthPx * 3 >= 4 ? 3 : 12);

const floorStep = (day: number, step: number) => startOfMonth(Math.floor(monthOf(day) / step) * step);

/** The nearest start of a month, quarter or year. */
export function snap(day: number, step: number): number {
  const before = floorStep(day, step);
  const after = shift(before, step);
  return day - before < after - day ? before : after;
}

/** Puts one edge at a day. The edges leave at least a month between them and stay in the domain. */
export function setEdge(span: Span, edge: Edge, day: number, domain: Span): Span {
  return edge === 'start'
    ? { ...span, start: within(day, domain.start, Math.max(shift(span.end, -1), domain.start)) }
    : { ...span, end: within(day, Math.min(shift(span.start, 1), domain.end), domain.end) };
}

/** Moves the whole span by about `days`, in steps of whole months, keeping its length in months. */
export function moveSpan(span: Span, days: number, domain: Span, step: number): Span {
  const wanted = Math.round(days / 30.4375 / step) * step;
  const least = monthOf(domain.start) - monthOf(span.start);
  const most = monthOf(domain.end) - monthOf(span.end);
  const months = within(wanted, least, most);
  return {
    start: Math.max(shift(span.start, months), domain.start),
    end: Math.min(shift(span.end, months), domain.end),
  };
}

/** The span drawn from one day to another in either direction: every month, quarter or year that it touches. */
export function drawSpan(a: number, b: number, domain: Span, step: number): Span {
  const first = within(Math.min(a, b), domain.start, domain.end - 1);
  const last = within(Math.max(a, b), first, domain.end - 1);
  return {
    start: Math.max(floorStep(first, step), domain.start),
    end: Math.min(shift(floorStep(last, step), step), domain.end),
  };
}

export type Grab = Edge | 'move' | 'draw';

/** The span that a drag gives: what was grabbed, where it began and is now (day numbers), and the span it began with. */
export function dragSpan(grab: Grab, origin: Span, began: number, now: number, domain: Span, step: number): Span {
  if (grab === 'move') return moveSpan(origin, now - began, domain, step);
  if (grab === 'draw') return drawSpan(began, now, domain, step);
  return setEdge(origin, grab, snap(origin[grab] + now - began, step), domain);
}

/** Moves an edge by whole months, for the arrow keys. */
export const stepEdge = (span: Span, edge: Edge, months: number, domain: Span) =>
  setEdge(span, edge, shift(span[edge], months), domain);

/**
 * Moves an edge to the previous (-1) or next (1) meeting: the start to the first of its month, the end to the last.
 * `days` are the first days of the meetings in order of time.
 */
export function jumpEdge(span: Span, edge: Edge, way: -1 | 1, days: Int32Array, domain: Span): Span {
  const month = monthOf(edge === 'start' ? span.start : span.end - 1);
  const target =
    way === 1 ? days.find((day) => day >= startOfMonth(month + 1)) : days.findLast((day) => day < startOfMonth(month));
  if (target === undefined) return span;
  return setEdge(span, edge, startOfMonth(monthOf(target) + (edge === 'start' ? 0 : 1)), domain);
}

/** The period after choosing a year in a field; the other end comes along where it would lie on the wrong side. */
export function chooseYear(period: Period, end: 'from' | 'to', year: number, domain: Span): Period {
  const chosen = { start: dayNumber(`${year}-01-01`), end: dayNumber(`${year + 1}-01-01`) };
  const span = spanOf(period, domain);
  const next =
    end === 'from'
      ? { start: chosen.start, end: span.end <= chosen.start ? chosen.end : span.end }
      : { start: span.start >= chosen.end ? chosen.start : span.start, end: chosen.end };
  return periodOf(next, domain);
}
