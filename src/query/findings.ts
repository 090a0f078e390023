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

export function findings(shown: readonly Meeting[], catalog: Catalog): Findings {
  const placed = shown.filter(({ place }) => place !== null);
  const places = new Set(placed.map(({ place }) => place ?? ''));
  const first = shown[0];
  return {
    shown: shown.length,
    total: catalog.meetings.length,
    places: places.size,
    countries: new Set([...places].map((id) => catalog.place.get(id)?.country)).size,
    inPlace: placed.length,
    online: shown.filter(({ place, format }) => place === null && format === 'online').length,
    notStated: shown.filter(({ place, format }) => place === null && format !== 'online').length,
    withOrganiser: shown.filter(namesAnOrganiser).length,
    firstYear: first ? yearOf(first.start) : null,
    lastYear: first ? shown.reduce((last, { end }) => Math.max(last, yearOf(end)), 0) : null,
  };
}
