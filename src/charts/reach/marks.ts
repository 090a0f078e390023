import { COUNTED_ROLES, type Catalog } from '../../model/catalog';
import { yearOf } from '../../model/dates';
import { countryName } from '../../model/names';
import { INVOLVEMENTS } from '../../model/reach';
import type { Involvement, NotStated, ReachCell, ReachMeeting } from '../../model/reach';
import type { Role } from '../../model/schema';
import { formatList } from '../../text/format';
import { later } from '../../text/later';
import type { Level } from '../emphasis';
import { seatName } from '../network/names';

/** One mark of the matrix: the meetings of a row in a year. */
export interface Mark {
  /** Unique in the matrix. */
  readonly id: string;
  /** Name of the row, as it is spoken. */
  readonly row: string;
  readonly year: number;
  /** With no involvement where the source states none. */
  readonly meetings: readonly ReachMeeting[];
}

export const idsOf = ({ meetings }: Pick<Mark, 'meetings'>): string[] => meetings.map(({ id }) => id);

export const markOf = (catalog: Catalog, { country, year, meetings }: ReachCell): Mark => ({
  id: `${country}-${year}`,
  row: countryName(catalog, country),
  year,
  meetings,
});

const NONE: readonly Involvement[] = [];

/** A mark for each year in which a fact is not stated. */
export function marksNotStated(catalog: Catalog, fact: keyof NotStated, ids: readonly string[]): Mark[] {
  const byYear = new Map<number, ReachMeeting[]>();
  for (const id of ids) {
    const year = yearOf(catalog.meeting.get(id)?.start ?? '');
    const meetings = byYear.get(year) ?? [];
    meetings.push({ id, involvement: NONE });
    byYear.set(year, meetings);
  }
  return [...byYear].map(([year, meetings]) => ({
    id: `${fact}-${year}`,
    row: later.reach.notStatedSpoken[fact],
    year,
    meetings,
  }));
}

/** What a mark shows: every involvement of its meetings, in the order of the key. */
export const involvementOf = ({ meetings }: Pick<Mark, 'meetings'>): Involvement[] =>
  INVOLVEMENTS.filter((one) => meetings.some(({ involvement }) => involvement.includes(one)));

/** True where an institution may count in more roles than host, organiser, co-organiser and supporter. */
export const countsOthers = (roles: readonly Role[]) => roles.some((role) => !COUNTED_ROLES.includes(role));

/** `host and organiser`; empty where nothing is stated. `roles` are those that count. */
export const spokenInvolvement = (involvement: readonly Involvement[], roles: readonly Role[]): string =>
  formatList(
    involvement.map((one) => (one === 'supporter' && countsOthers(roles) ? later.reach.asOther : later.reach.as[one])),
  );

/** Nobody listens to more names than these of one mark; its list has them all. */
const MOST_NAMES = 8;

/** The meetings of a mark as they are heard. */
export function partsOf(catalog: Catalog, mark: Mark, roles: readonly Role[]): string[] {
  const parts = mark.meetings.slice(0, MOST_NAMES).map(({ id, involvement }) => {
    const meeting = catalog.meeting.get(id);
    return later.reach.part(meeting ? seatName(catalog, meeting) : id, spokenInvolvement(involvement, roles));
  });
  const rest = mark.meetings.length - parts.length;
  if (rest > 0) parts.push(later.reach.andMore(rest));
  return parts;
}

/** `Slovenia, 2020: Ljubljana 2020, host and organiser`. */
export const markName = ({ row, year, meetings }: Mark, parts: readonly string[], level: Level): string =>
  later.reach.cell(row, year, meetings.length, parts, level === 'faint');
