import { holdsPoint, type Box } from './boxes';
import type { Wanted } from './place-labels';

/** Farther apart than this, in pixels, a name is never taken for that of the other place. */
const FAR_PX = 400;

/** Distance in pixels between a box and the outermost beads of a place. */
function distanceTo({ left, right, top, bottom }: Box, { centre, halfWidth }: Wanted): number {
  const beyond = (value: number, low: number, high: number) => Math.max(low - value, 0, value - high);
  return Math.hypot(beyond(centre.x, left - halfWidth, right + halfWidth), beyond(centre.y, top, bottom));
}

/** Pixels by which other beads are hardly farther or, where these have a name of their own, hardly nearer. */
const ALIKE = 6;

/** A place without a name is hollow, and a name that is called for belongs to a lit bead: so much more of this one is drawn. */
const HOLLOW = 3.5;

/** Places with beads in view round another, those with a name and those without. */
export interface Neighbours {
  readonly named: readonly Wanted[];
  readonly nameless: readonly Wanted[];
}

const nearerBy = (pixels: number, box: Box, one: Wanted, others: readonly Wanted[]) => {
  const own = distanceTo(box, one);
  return others.filter((other) => distanceTo(box, other) < own - pixels);
};

/** Those whose beads are hardly farther from a name than its own. */
export const alike = (box: Box, one: Wanted, others: readonly Wanted[]): Wanted[] => nearerBy(-ALIKE, box, one, others);

/**
 * The places whose name a name seems to be: their beads are seen nearer to it than its own. Of those with a name of their own,
 * which tells them apart, only beads that stand in line with it or are much nearer.
 */
export function mistakenFor(box: Box, one: Wanted, { named, nameless }: Neighbours): Wanted[] {
  const isInLine = ({ centre }: Wanted) => centre.y >= box.top && centre.y <= box.bottom;
  const nearer = nearerBy(0, box, one, named).filter(isInLine);
  return [...new Set([...nearerBy(HOLLOW, box, one, nameless), ...nearer, ...nearerBy(ALIKE, box, one, named)])];
}

const NONE: Neighbours = { named: [], nameless: [] };

/** The places in view that are near enough to one for its name to be taken for theirs; none for one that is out of view. */
export function neighboursOf(
  one: Wanted,
  named: readonly Wanted[],
  nameless: readonly Wanted[],
  view: Box,
): Neighbours {
  if (!holdsPoint(view, one.centre)) return NONE;
  const isNear = ({ id, centre }: Wanted) =>
    id !== one.id &&
    holdsPoint(view, centre) &&
    Math.abs(centre.x - one.centre.x) < FAR_PX &&
    Math.abs(centre.y - one.centre.y) < FAR_PX;
  return { named: named.filter(isNear), nameless: nameless.filter(isNear) };
}
