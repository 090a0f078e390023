import type { Catalog } from '../../model/catalog';
import { countryNameOn } from '../../model/names';
import type { MeetingSet } from '../../model/meeting-set';
import { once } from '../../model/once';
import type { Meeting } from '../../model/schema';
import { words } from '../../text/words';

/** Most items that the shelf draws. */
const MOST = 40;

const placeless = once(({ meetings }: Catalog) => meetings.filter(({ place }) => place === null));

/** Meetings without a place, in order of time; of very many, those that match come first. */
export function shelved(
  catalog: Catalog,
  matched: Pick<MeetingSet, 'has'> | null,
): { all: number; shown: readonly Meeting[] } {
  const all = placeless(catalog);
  if (all.length <= MOST) return { all: all.length, shown: all };
  const first = all.filter(({ id }) => matched?.has(id));
  const rest = all.filter(({ id }) => !matched?.has(id));
  return { all: all.length, shown: [...first, ...rest].slice(0, MOST) };
}

/** Why a meeting is not on the map, as the second line of its item; `short` where there is little room. */
export function reasonOf(meeting: Meeting, catalog: Catalog): { long: string; short: string } {
  const { online, onlineOf, hostNoVenue, noVenue } = words.map;
  if (meeting.format === 'online')
    return {
      long: meeting.kind === 'network-meeting' ? online : onlineOf(words.marks.kind[meeting.kind]),
      short: online,
    };
  const host = meeting.hostCountry === null ? undefined : catalog.country.get(meeting.hostCountry);
  return { long: host ? hostNoVenue(countryNameOn(host, meeting.start)) : noVenue, short: noVenue };
}
