import type { ReachRow } from '../../model/reach';
import { compareNames } from '../../text/format';

export const ORDERS = ['first', 'count', 'name'] as const;
export type Order = (typeof ORDERS)[number];

/** Rows by first appearance, by number of meetings (most first) or by name; equal ones by first appearance, then name. */
export function orderRows(rows: readonly ReachRow[], order: Order, nameOf: (code: string) => string): ReachRow[] {
  const byName = (a: ReachRow, b: ReachRow) => compareNames(nameOf(a.country), nameOf(b.country));
  const byFirst = (a: ReachRow, b: ReachRow) => a.first - b.first || byName(a, b);
  const byCount = (a: ReachRow, b: ReachRow) => b.count - a.count || byFirst(a, b);
  return [...rows].sort({ first: byFirst, count: byCount, name: byName }[order]);
}
