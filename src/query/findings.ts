import type { Catalog } from '../model/catalog';
import { EVERY, columnsOf, countPlaces } from '../model/columns';
import { dayOfNumber, yearOf } from '../model/dates';
import type { MeetingSet } from '../model/meeting-set';

/** The numbers that the reading line tells of the meetings shown. */
export interface Findings {
  readonly shown: number;
  readonly total: number;
  /** Places and countries of a stated venue. */
  readonly places: number;
  readonly countries: number;
  readonly inPlace: number;
  readonly online: number;
  readonly notStated: number;
  readonly withOrganiser: number;
  readonly firstYear: number | null;
  readonly lastYear: number | null;
}

/** Of all meetings where it is not told which are shown. Counted over columns, since a drag asks at each move. */
export function findings(catalog: Catalog, isShown: MeetingSet['at'] = EVERY): Findings {
  const { meetings } = catalog;
  const { starts, ends, online, organised } = columnsOf(catalog);
  let [shown, ofOnline, withOrganiser, first, last] = [0, 0, 0, Infinity, -Infinity];
  for (let position = 0; position < meetings.length; position++) {
    if (!isShown(position)) continue;
    shown += 1;
    ofOnline += online[position]!;
    withOrganiser += organised[position]!;
    if (starts[position]! < first) first = starts[position]!;
    if (ends[position]! > last) last = ends[position]!;
  }
  const { placed, places, countries } = countPlaces(catalog, isShown);
  return {
    shown,
    total: meetings.length,
    places,
    countries,
    inPlace: placed,
    online: ofOnline,
    notStated: shown - placed - ofOnline,
    withOrganiser,
    firstYear: shown > 0 ? yearOf(dayOfNumber(first)) : null,
    lastYear: shown > 0 ? yearOf(dayOfNumber(last)) : null,
  };
}
