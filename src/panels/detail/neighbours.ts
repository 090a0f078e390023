import type { Meeting } from '../../model/schema';

export interface Neighbours {
  readonly previous: Meeting | null;
  readonly next: Meeting | null;
  /** Counts from 1. */
  readonly position: number;
  readonly total: number;
}

/** The meetings before and after one, among those shown if it is one of them, else among all. Both in order of time. */
export function neighboursOf(id: string, shown: readonly Meeting[], all: readonly Meeting[]): Neighbours | null {
  const list = shown.some((meeting) => meeting.id === id) ? shown : all;
  const at = list.findIndex((meeting) => meeting.id === id);
  if (at < 0) return null;
  return { previous: list[at - 1] ?? null, next: list[at + 1] ?? null, position: at + 1, total: list.length };
}
