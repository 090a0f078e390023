import { namesAnOrganiser, type Catalog } from '../model/catalog';
import { yearOf } from '../model/dates';
import type { Meeting } from '../model/schema';

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

/** Counted in one pass, since a drag asks at each move. */
export function findings(shown: readonly Meeting[], catalog: Catalog): Findings {
  const places = new Set<string>();
  let [inPlace, online, withOrganiser, last] = [0, 0, 0, ''];
  for (const meeting of shown) {
    const { place, format, end } = meeting;
    if (place !== null) {
      places.add(place);
      inPlace += 1;
    } else if (format === 'online') online += 1;
    if (namesAnOrganiser(meeting)) withOrganiser += 1;
    if (end > last) last = end;
  }
  const first = shown[0];
  return {
    shown: shown.length,
    total: catalog.meetings.length,
    places: places.size,
    countries: new Set([...places].map((id) => catalog.place.get(id)?.country)).size,
    inPlace,
    online,
    notStated: shown.length - inPlace - online,
    withOrganiser,
    firstYear: first ? yearOf(first.start) : null,
    lastYear: first ? yearOf(last) : null,
  };
}
