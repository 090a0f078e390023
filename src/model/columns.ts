import { namesAnOrganiser, type Catalog } from './catalog';
import { dayNumber, yearOf } from './dates';
import { isOnMap } from './on-map';
import { once } from './once';
import type { Place } from './schema';

/** What is asked of every meeting at each move of a drag, by position in the catalog. */
export interface Columns {
  /** Days as numbers. */
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** Of the first day. */
  readonly years: Int16Array;
  /** Position of the place in the catalog's list, or -1. */
  readonly places: Int32Array;
  /** 1 for an online meeting without a place. */
  readonly online: Uint8Array;
  /** 1 where the source names an organiser. */
  readonly organised: Uint8Array;
}

export const columnsOf = once((catalog: Catalog): Columns => {
  const { meetings, places } = catalog;
  const positions = new Map(places.map(({ id }, position) => [id, position]));
  const size = meetings.length;
  const columns = {
    starts: new Int32Array(size),
    ends: new Int32Array(size),
    years: new Int16Array(size),
    places: new Int32Array(size),
    online: new Uint8Array(size),
    organised: new Uint8Array(size),
  };
  meetings.forEach((meeting, position) => {
    columns.starts[position] = dayNumber(meeting.start);
    columns.ends[position] = dayNumber(meeting.end);
    columns.years[position] = yearOf(meeting.start);
    columns.places[position] = meeting.place === null ? -1 : (positions.get(meeting.place) ?? -1);
    columns.online[position] = Number(meeting.place === null && meeting.format === 'online');
    columns.organised[position] = Number(namesAnOrganiser(meeting));
  });
  return columns;
});

/** Every meeting, where it is not told which are shown. */
export const EVERY = (_: number): boolean => true;

export interface PlaceCounts {
  readonly placed: number;
  readonly places: number;
  readonly countries: number;
}

export interface AllPlaceCounts extends PlaceCounts {
  /** The same without what lies beyond the map. */
  readonly onMap: PlaceCounts;
}

const placeCounts = once((catalog: Catalog) =>
  once((isShown: (position: number) => boolean): AllPlaceCounts => {
    const { places: column } = columnsOf(catalog);
    const meetings = new Int32Array(catalog.places.length);
    for (let position = 0; position < column.length; position++) {
      const place = column[position]!;
      if (place < 0 || !isShown(position)) continue;
      meetings[place]! += 1;
    }
    const countOf = (isCounted: (place: Place) => boolean): PlaceCounts => {
      const found = [...catalog.places.keys()].filter((at) => meetings[at]! > 0 && isCounted(catalog.places[at]!));
      return {
        placed: found.reduce((sum, at) => sum + meetings[at]!, 0),
        places: found.length,
        countries: new Set(found.map((at) => catalog.places[at]!.country)).size,
      };
    };
    return { ...countOf(() => true), onMap: countOf(isOnMap) };
  }),
);

/** How many of some meetings, or of all, have a place, and in how many places and countries they were. */
export const countPlaces = (catalog: Catalog, isShown = EVERY): AllPlaceCounts => placeCounts(catalog)(isShown);
