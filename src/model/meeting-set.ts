import type { Catalog } from './catalog';
import { once } from './once';

/** Some of the meetings of a catalog. */
export interface MeetingSet {
  has(id: string): boolean;
  /** Whether the meeting at a position in the catalog is one of them: as quick as a look into an array. */
  at(position: number): boolean;
  /** How many of the meetings of a list are among them, and whether any is. A list is looked up once, so it should last. */
  countIn(ids: readonly string[]): number;
  anyIn(ids: readonly string[]): boolean;
  /** How many they are. */
  readonly size: number;
}

const positionsIn = once(({ at }: Catalog) =>
  once((ids: readonly string[]) => Int32Array.from(ids, (id) => at.get(id) ?? -1).filter((position) => position >= 0)),
);

/** Where the meetings of a list stand in the catalog: found once for each list, since a drag asks at each move. */
export const positionsOf = (catalog: Catalog, ids: readonly string[]): Int32Array => positionsIn(catalog)(ids);

/** The set, or null where it is all meetings: what leaves none out sets none apart, and the picture is that of no filter. */
export function unlessAll(catalog: Catalog, set: MeetingSet): MeetingSet | null {
  for (let position = 0; position < catalog.meetings.length; position++) if (!set.at(position)) return set;
  return null;
}

/** The meetings of which `at` says so. */
export function meetingSet(catalog: Catalog, at: MeetingSet['at']): MeetingSet {
  let size: number | undefined;
  const count = () => {
    let found = 0;
    for (let position = 0; position < catalog.meetings.length; position++) if (at(position)) found += 1;
    return found;
  };
  return {
    at,
    has(id) {
      const position = catalog.at.get(id);
      return position !== undefined && at(position);
    },
    countIn(ids) {
      let found = 0;
      for (const position of positionsOf(catalog, ids)) if (at(position)) found += 1;
      return found;
    },
    anyIn: (ids) => positionsOf(catalog, ids).some(at),
    get size() {
      return (size ??= count());
    },
  };
}
