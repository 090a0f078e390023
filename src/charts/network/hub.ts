import { convenedIn, type Convening } from '../../model/convening';

const LEAST = 5;

/** The institution that takes part in so much that its lines hide the rest: half of all convened meetings, and five. */
export function findHub(convening: Convening): string | null {
  const convened = convenedIn(convening).size;
  const [first, second] = convening.conveners;
  if (!first || first.meetings.length < LEAST || first.meetings.length * 2 < convened) return null;
  return second?.meetings.length === first.meetings.length ? null : first.id;
}

/** Sets of institutions that links connect, largest first, as if `left` did not exist; each institution is in one. */
export function groupsWithout(
  left: string | null,
  { conveners, links }: Pick<Convening, 'conveners' | 'links'>,
): string[][] {
  const home = new Map<string, string[]>();
  for (const { id } of conveners) if (id !== left) home.set(id, [id]);
  for (const { source, target } of links) {
    const [a, b] = [home.get(source), home.get(target)];
    if (!a || !b || a === b) continue;
    a.push(...b);
    for (const id of b) home.set(id, a);
  }
  return [...new Set(home.values())].sort((a, b) => b.length - a.length);
}
