import type { Highlight } from '../emphasis';
import type { Layout } from './layout';

export type Lane = 'meetings' | 'milestones';

/** The mark that holds the one Tab stop of the timeline. */
export interface Spot {
  readonly lane: Lane;
  readonly index: number;
}

/** Position of the value nearest to x; the first of equals. */
export function nearest(x: number, values: readonly number[]): number {
  let best = 0;
  values.forEach((value, i) => {
    if (Math.abs(value - x) < Math.abs((values[best] ?? 0) - x)) best = i;
  });
  return best;
}

/** Where a key leads from a mark, which is itself at an end; null for a key that does not move. `xs` holds the marks of each lane in order, in pixels. */
export function nextSpot(key: string, { lane, index }: Spot, xs: Record<Lane, readonly number[]>): Spot | null {
  const last = xs[lane].length - 1;
  if (key === 'ArrowRight') return { lane, index: Math.min(index + 1, last) };
  if (key === 'ArrowLeft') return { lane, index: Math.max(index - 1, 0) };
  if (key === 'Home') return { lane, index: 0 };
  if (key === 'End') return { lane, index: last };
  if (key !== 'ArrowDown' && key !== 'ArrowUp') return null;
  const other = key === 'ArrowDown' ? 'milestones' : 'meetings';
  if (other === lane || xs[other].length === 0) return { lane, index };
  return { lane: other, index: nearest(xs[lane][index] ?? 0, xs[other]) };
}

/** Middles in pixels of the marks of each lane, in order. */
export const marksOf = ({ bins, beads, milestones }: Layout): Record<Lane, readonly number[]> => ({
  meetings: bins.length > 0 ? bins.map(({ x, width }) => x + width / 2) : beads.map(({ x }) => x),
  milestones: milestones.map(({ x }) => x),
});

/** Where Tab enters among the meetings: at the selected one, else at the first that the filter leaves, else at the first. */
export function homeIndex(
  { bins, beads }: Layout,
  { selected, matched }: Pick<Highlight, 'selected' | 'matched'>,
): number {
  const first = (isOne: (id: string) => boolean) =>
    bins.length > 0 ? bins.findIndex(({ ids }) => ids.some(isOne)) : beads.findIndex(({ id }) => isOne(id));
  const open = selected === null ? -1 : first((id) => id === selected);
  if (open >= 0 || matched === null) return Math.max(open, 0);
  return Math.max(
    first((id) => matched.has(id)),
    0,
  );
}
