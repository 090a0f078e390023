import type { Catalog } from '../../model/catalog';
import type { MeetingSet } from '../../model/meeting-set';
import type { Meeting } from '../../model/schema';
import { nearestInDirection, type Located } from '../nearest';
import type { PlaceMark } from './layout';
import { project } from './projection';

/** Keys of buttons by the meetings that they stand for. */
export type Keys = Pick<ReadonlyMap<string, string>, 'get' | 'has'>;

/** Key of the button on the map that stands for each meeting: its bead, the one bead of its place, or a beacon. */
export function markKeys(catalog: Catalog, marks: readonly PlaceMark[], far: ReadonlySet<string>): Keys {
  const keys = new Map<string, string>();
  for (const { id: mark, places, meetings, beads } of marks)
    for (const meeting of meetings) {
      const place = catalog.meeting.get(meeting)?.place;
      const beacon = place !== null && place !== undefined && far.has(place) && places.length === 1;
      keys.set(meeting, beacon ? farKey(place) : beads.length > 0 ? meeting : manyKey(mark));
    }
  return keys;
}

/** The keys on the map, with those of the items of the shelf. */
export function withShelf(keys: Keys, shelf: readonly { id: string }[]): Keys {
  const items = new Set(shelf.map(({ id }) => id));
  return {
    get: (meeting) => keys.get(meeting) ?? (items.has(meeting) ? meeting : undefined),
    has: (meeting) => keys.has(meeting) || items.has(meeting),
  };
}

export const farKey = (place: string) => `far:${place}`;
export const manyKey = (mark: string) => `many:${mark}`;

/** Where the button of each meeting lies, in pixels of the world; for ↑ and ↓. */
export const buttonPoints = (marks: readonly PlaceMark[], keys: Keys, zoom: number): Located[] => {
  const points = new Map<string, Located>();
  for (const mark of marks) {
    const { x, y } = project(mark, zoom);
    for (const meeting of mark.meetings) {
      const bead = mark.beads.find(({ id }) => id === meeting);
      const id = keys.get(meeting)!;
      points.set(id, { id, x: x + mark.pull.x + (bead?.x ?? 0), y: y + mark.pull.y + (bead?.y ?? 0) });
    }
  }
  return [...points.values()];
};

/** The first meeting on the map that the filter leaves, or else the first. */
export function entry(
  { meetings }: Pick<Catalog, 'meetings'>,
  keys: Keys,
  matched: Pick<MeetingSet, 'has'> | null,
): string | undefined {
  const isThere = ({ id }: Meeting) => keys.has(id);
  const lit = matched && meetings.find((meeting) => isThere(meeting) && matched.has(meeting.id));
  return (lit ?? meetings.find(isThere))?.id;
}

/** The meeting that a key leads to from another; null for a key that does not move. */
export function meetingAfter(
  key: string,
  from: string,
  catalog: Catalog,
  keys: Keys,
  points: () => readonly Located[],
): string | null {
  const order = catalog.meetings.filter(({ id }) => keys.has(id));
  const at = order.findIndex(({ id }) => id === from);
  if (key === 'Home') return order[0]?.id ?? null;
  if (key === 'End') return order.at(-1)?.id ?? null;
  if (key === 'ArrowRight' || key === 'ArrowLeft') {
    const step = key === 'ArrowRight' ? 1 : -1;
    for (let i = at + step; i >= 0 && i < order.length; i += step)
      if (keys.get(order[i]!.id) !== keys.get(from)) return order[i]!.id;
    return null;
  }
  if (key !== 'ArrowUp' && key !== 'ArrowDown') return null;
  const to = nearestInDirection(points(), keys.get(from) ?? '', key === 'ArrowUp' ? 'up' : 'down');
  return to === null ? null : (order.find(({ id }) => keys.get(id) === to)?.id ?? null);
}
