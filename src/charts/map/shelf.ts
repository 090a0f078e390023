import type { Catalog } from '../../model/catalog';
import { countryNameOn } from '../../model/names';
import type { MeetingSet } from '../../model/meeting-set';
import { isBeyondMap, isMapped } from '../../model/on-map';
import { once } from '../../model/once';
import type { Meeting } from '../../model/schema';
import { words } from '../../text/words';

/** Most items that the shelf draws. */
const MOST = 40;

/** Positions in the catalog. */
const unmapped = once((catalog: Catalog) => {
  const { meetings } = catalog;
  return [...meetings.keys()].filter((at) => !isMapped(catalog, meetings[at]!));
});

/** Meetings without a place on the map, in order of time; of very many, those that match come first. */
export function shelved(catalog: Catalog, matched: MeetingSet | null): { all: number; shown: readonly Meeting[] } {
  const all = unmapped(catalog);
  const shownOf = (positions: readonly number[]) => ({
    all: all.length,
    shown: positions.slice(0, MOST).map((position) => catalog.meetings[position]!),
  });
  if (all.length <= MOST || matched === null) return shownOf(all);
  const [first, rest]: [number[], number[]] = [[], []];
  for (const position of all) {
    (matched.at(position) ? first : rest).push(position);
    if (first.length === MOST) break;
  }
  return shownOf([...first, ...rest]);
}

/** Why a meeting is not on the map, as the second line of its item; `short` where there is little room. */
export function reasonOf(meeting: Meeting, catalog: Catalog): { long: string; short: string } {
  const { beyond, online, onlineOf, hostNoVenue, noVenue } = words.map;
  if (isBeyondMap(catalog, meeting)) {
    const { name } = catalog.place.get(meeting.place!)!;
    return { long: beyond(name), short: name };
  }
  if (meeting.format === 'online')
    return {
      long: meeting.kind === 'network-meeting' ? online : onlineOf(words.marks.kind[meeting.kind]),
      short: online,
    };
  const host = meeting.hostCountry === null ? undefined : catalog.country.get(meeting.hostCountry);
  return { long: host ? hostNoVenue(countryNameOn(host, meeting.start)) : noVenue, short: noVenue };
}
