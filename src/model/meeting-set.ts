import type { Catalog } from './catalog';
import { once } from './once';

/** Some of the meetings of a catalog. */
export interface MeetingSet {
  has(id: string): boolean;
  /** Whether the meeting at a position in the catalog is one of them: as quick as a look into an array. */
  at(position: number): boolean;
  /** How many of the meetings of a list are among them. */
  countIn(ids: readonly string[]): number;
  /** How many they are. */
  readonly size: number;
}

/** Where the meetings of a list stand in the catalog: found once for each list, since a drag asks at each move. */
const positionsIn = once(({ at }: Catalog) =>
  once((ids: readonly string[]) => Int32Array.from(ids, (id) => at.get(id) ?? -1)),
);

/** The meetings of which `at` says so. */
export function meetingSet(catalog: Catalog, at: MeetingSet['at']): MeetingSet {
  const positionsOf = positionsIn(catalog);
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
      for (const position of positionsOf(ids)) if (position >= 0 && at(position)) found += 1;
      return found;
    },
    get size() {
      return (size ??= count());
    },
  };
}
