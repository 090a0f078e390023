import type { Catalog } from '../model/catalog';

/** The name of a file of meetings, which says how many of all it holds: `natc-see-meetings-3-of-20.csv`. */
export function meetingsFile(
  { network, meetings: all }: Catalog,
  meetings: readonly unknown[],
  ending: string,
): string {
  const part = meetings.length === all.length ? '' : `-${meetings.length}-of-${all.length}`;
  return `${network.id}-meetings${part}.${ending}`;
}
