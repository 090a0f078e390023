import type { MeetingSet } from '../../model/meeting-set';
import type { PlaceMark } from './layout';

/**
 * By how much the beads of one place move apart from where they rest: so that the ring of a selected one, or two that
 * the filter enlarges, do not touch.
 */
export function parting(
  { beads, r }: Pick<PlaceMark, 'beads' | 'r'>,
  { matched, selected }: { matched: Pick<MeetingSet, 'has'> | null; selected: string | null },
): number {
  if (beads.length < 2) return 1;
  const rest = 2 * r + 1.5;
  const strong = matched === null ? 0 : beads.filter(({ id }) => matched.has(id)).length;
  if (beads.some(({ id }) => id === selected)) return (2 * r + 7.5 + (strong > 0 ? 1.5 : 0)) / rest;
  return strong > 1 ? (2 * r + 4.5) / rest : 1;
}
