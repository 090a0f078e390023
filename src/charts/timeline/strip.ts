import type { Catalog } from '../../model/catalog';
import { dayNumber } from '../../model/dates';
import { domainOf, scaleOf, yearMarks, type YearMark } from './axis';
import { frameOf } from './frame';

export interface Strip {
  readonly years: readonly YearMark[];
  /** Middle of the days of each meeting, in pixels. */
  readonly beads: readonly { readonly id: string; readonly x: number }[];
  /** Ends of the axis. */
  readonly left: number;
  readonly right: number;
}

/** Room in pixels for half a year line at the ends. */
const END = 1;

/** The axis and its meetings alone, for paper: a width in pixels from edge to edge. */
export function layoutStrip({ meetings }: Pick<Catalog, 'meetings'>, width: number): Strip {
  const frame = { ...frameOf(width, 'compact'), left: END, right: width - END };
  const domain = domainOf(meetings);
  const scale = scaleOf(domain, frame);
  return {
    years: yearMarks(domain, scale),
    beads: meetings.map(({ id, start, end }) => ({
      id,
      x: (scale(dayNumber(start)) + scale(dayNumber(end) + 1)) / 2,
    })),
    left: frame.left,
    right: frame.right,
  };
}
