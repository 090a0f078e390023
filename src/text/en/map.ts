import { counted, formatNumber } from '../format';
import { countries, meetings, places } from './counts';

/** Words of the map. */
export const map = {
  region: 'Map',
  heading: 'Where they met',
  list: 'Meetings on the map',
  keys:
    'Left and right arrows: previous and next meeting in time. Up and down arrows: nearest meeting up or down. ' +
    'Home and End: first and last meeting. Enter or Space: select. Shift with Enter: the place with all its meetings. ' +
    'Plus, minus and zero: zoom in, zoom out, fit. Shift with an arrow: move the map.',
  controls: 'Map controls',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  fit: 'Fit all meetings of the region',
  /** The way back from a far place; region as the network names it. */
  back: (region: string | null) => `Back to ${region ?? 'the region'}`,
  /** Spoken name of the button for a place outside the picture. */
  far: (meetings: readonly string[], place: string, years: string) =>
    `${meetings.join('; ')}. Outside the picture, go to ${place} ${years}`,
  farMore: (count: number) => `${counted(count, 'more place', 'more places')} outside the picture`,
  /** Spoken name of one bead for many meetings. */
  many: (place: string, count: number, matched: number | null) =>
    `${place}, ${meetings(count)}${matched === null ? '' : `, ${formatNumber(matched)} in the current filter`}`,
  places,
  tinted: 'Tinted: countries of a stated venue. Map: Natural Earth.',
  /** Of a meeting whose place the map does not reach. */
  beyond: (place: string) => `${place}, beyond this map`,
  /** In place of the map where it reaches no place at all; a line each where lines are drawn. */
  allBeyond: ['The map shows Europe, and none of these meetings', 'was at a place on it.'],
  /** For a finger or a wheel that would move the map but scrolls the page. */
  refused: { finger: 'Use two fingers to move the map', wheel: 'Hold Ctrl (or ⌘) and scroll to zoom' },
  kosovo: 'Kosovo* note',
  /** The same where the map does not name Kosovo*: the disclaimer, and what is tinted. */
  note: 'Note on the map',
  shelf: 'Not on the map',
  shelfCount: meetings,
  online: 'Online',
  onlineOf: (kind: string) => `Online, ${kind.toLowerCase()}`,
  hostNoVenue: (country: string) => `Host: ${country}, no venue stated`,
  noVenue: 'No venue stated',
  /** What the map shows, for those who hear it. */
  summary: (all: number, placed: number, placeCount: number, countryCount: number) =>
    `${formatNumber(placed)} of ${meetings(all)} ${placed === 1 ? 'is' : 'are'} on the map, in ` +
    `${places(placeCount)} in ${countries(countryCount)}; ` +
    `${formatNumber(all - placed)} ${all - placed === 1 ? 'is' : 'are'} not on the map.`,
  /** The same while a filter is set. */
  summaryFiltered: (matched: number, all: number, placed: number, placeCount: number, countryCount: number) =>
    matched === 0
      ? `None of ${meetings(all)} matches the filter.`
      : `${formatNumber(matched)} of ${meetings(all)} ${matched === 1 ? 'matches' : 'match'} the filter: ` +
        `${formatNumber(placed)} on the map, in ${places(placeCount)} in ${countries(countryCount)}; ` +
        `${formatNumber(matched - placed)} not on the map.`,
};
