import { curveStepAfter, line, scaleLinear } from 'd3';
import { dayNumber } from '../../model/dates';
import type { ReachStep } from '../../model/reach';
import { yearMarks, type YearMark } from '../timeline/axis';

/** In the order in which they are drawn and read: of the first three, none is ever above the one before. */
export const LINES = ['meetings', 'institutions', 'places', 'hostCountries'] as const;
export type LineKey = (typeof LINES)[number];

export interface TotalsLine {
  readonly key: LineKey;
  /** Path of the steps. */
  readonly d: string;
  /** Total at the end. */
  readonly value: number;
  /** Where the line ends, and the middle of its label, which may be moved from there; in pixels. */
  readonly endY: number;
  readonly labelY: number;
}

export interface TotalsLayout {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  /** Ends of the lines and of the axis. */
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly lines: readonly TotalsLine[];
  /** A point for each meeting on the line of meetings; none where they would hide it. */
  readonly beads: readonly { readonly id: string; readonly x: number; readonly y: number }[];
  readonly ticks: readonly { readonly value: number; readonly y: number }[];
  readonly years: readonly YearMark[];
}

const HEIGHT = { least: 236, most: 340, share: 0.6 };
const FRAME = { left: 26, labels: 136, top: 12, bottom: 26 };
const LABEL_GAP = 17;
const LEAST_BEAD_PX = 4;
/** Of the steps within so many pixels, the eye sees only the last. */
const STEP_PX = 0.5;

/** Lines that run together lie side by side: each is moved by this many pixels to the left and upwards. */
const TRACK: Record<LineKey, number> = { meetings: 2.5, institutions: 0, places: 0, hostCountries: -2.5 };

/** The running totals as lines in steps, for a width in pixels and the years of the axis. */
export function layoutTotals(totals: readonly ReachStep[], years: readonly number[], width: number): TotalsLayout {
  const height = Math.round(Math.min(Math.max(width * HEIGHT.share, HEIGHT.least), HEIGHT.most));
  const frame = { left: FRAME.left, right: width - FRAME.labels, top: FRAME.top, bottom: height - FRAME.bottom };
  const domain = { start: dayNumber(`${years[0]}-01-01`), end: dayNumber(`${(years.at(-1) ?? 0) + 1}-01-01`) };
  const x = scaleLinear().domain([domain.start, domain.end]).range([frame.left, frame.right]);
  const most = Math.max(1, ...LINES.map((key) => totals.at(-1)?.[key] ?? 0));
  const y = scaleLinear().domain([0, most]).range([frame.bottom, frame.top]);
  const steps = totals.map((step) => ({ step, x: x(dayNumber(step.start)) }));
  const column = (at: number) => Math.floor((steps[at]?.x ?? Infinity) / STEP_PX);
  const seen = steps.filter((_, at) => column(at) !== column(at + 1));

  const lineOf = (key: LineKey): Omit<TotalsLine, 'labelY'> => {
    const track = TRACK[key];
    const points = seen.map(({ step, x: at }): [number, number] => [at - track, y(step[key]) - track]);
    const value = totals.at(-1)?.[key] ?? 0;
    const path = line().curve(curveStepAfter)([
      [points[0]?.[0] ?? frame.left, frame.bottom],
      ...points,
      [frame.right, y(value) - track],
    ]);
    return { key, d: path ?? '', value, endY: y(value) - track };
  };
  const lines = LINES.map(lineOf);
  const labels = spreadLabels(
    lines.map(({ endY }) => endY),
    LABEL_GAP,
    frame.bottom,
  );
  const room = (frame.right - frame.left) / Math.max(totals.length, 1);
  return {
    width,
    height,
    ...frame,
    lines: lines.map((one, at) => ({ ...one, labelY: labels[at]! })),
    beads:
      room < LEAST_BEAD_PX
        ? []
        : steps.map(({ step, x: at }) => ({
            id: step.meeting,
            x: at - TRACK.meetings,
            y: y(step.meetings) - TRACK.meetings,
          })),
    ticks: y
      .ticks(4)
      .filter(Number.isInteger)
      .map((value) => ({ value, y: y(value) })),
    years: yearMarks(domain, (day) => x(day)),
  };
}

/** Moves middles of labels apart to at least `gap` pixels, the lowest one not below `bottom`; keeps their order. */
export function spreadLabels(middles: readonly number[], gap: number, bottom: number): number[] {
  const order = middles.map((_, at) => at).sort((a, b) => middles[b]! - middles[a]! || b - a);
  const placed = [...middles];
  let limit = bottom;
  for (const at of order) {
    placed[at] = Math.min(middles[at]!, limit);
    limit = placed[at] - gap;
  }
  return placed;
}
