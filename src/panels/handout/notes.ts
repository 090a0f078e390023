import { namesAnOrganiser, type Catalog } from '../../model/catalog';
import { yearOf } from '../../model/dates';
import { isAllBeyondMap } from '../../model/on-map';
import type { Role } from '../../model/schema';
import { formatMonth, formatYears } from '../../text/format';
import { later } from '../../text/later';
import { words } from '../../text/words';

export interface Note {
  readonly heading: string;
  readonly text: string;
}

/** The notes of the second page: what is counted, what the source leaves open, who assigned what. */
export function notesOf(catalog: Catalog, roles: readonly Role[]): Note[] {
  const { counted, open, numbering, themesHow, tinted } = later.handout;
  const { meetings, network } = catalog;
  const unnamed = meetings.filter((meeting) => !namesAnOrganiser(meeting));
  const besides = unnamed.filter((meeting) => meeting.roles.length > 0).length;
  const notStated = meetings.filter(({ place, format }) => place === null && format !== 'online').length;
  const unthemed = meetings.filter(({ themes }) => themes.length === 0).length;
  return [
    { heading: counted.heading, text: counted.text(roles.map((role) => words.marks.role[role])) },
    { heading: open.heading, text: open.text(unnamed.length, besides, notStated, unthemed) },
    { heading: numbering, text: network.numberingNote },
    { heading: themesHow, text: network.themeNote },
    ...(isAllBeyondMap(catalog) ? [] : [{ heading: tinted.heading, text: `${tinted.text} ${network.mapDisclaimer}` }]),
  ];
}

/** Says so where the last number that the source gives is not the meeting's place in the list; else nothing. */
export function numberingOf({ meetings, at }: Catalog): string {
  const last = meetings.findLast(({ ordinal }) => ordinal !== undefined);
  if (last?.ordinal === undefined || last.ordinal === at.get(last.id)! + 1) return '';
  const year = yearOf(last.start);
  const isOnly = meetings.filter(({ start }) => yearOf(start) === year).length === 1;
  const when = isOnly ? formatYears(year, year) : formatMonth(last.start);
  return later.handout.numbered(when, last.ordinal, meetings.length);
}
