import { rollUp, type Catalog } from '../model/catalog';
import { columnsOf } from '../model/columns';
import { yearOf } from '../model/dates';
import { INVOLVEMENTS } from '../model/reach';
import type { Involvement, NotStated, Reach, ReachCell, ReachMeeting, ReachRow, ReachStep } from '../model/reach';
import type { CountryCapacity, Meeting, Role } from '../model/schema';

const PART: Record<CountryCapacity, Involvement> = {
  represented: 'represented',
  guest: 'represented',
  presented: 'presented',
  'shared-practice': 'presented',
};

const ORGANISING: readonly Role[] = ['host', 'organiser', 'co-organiser'];

/** Which countries had to do with which meetings, and the running totals, counting only the given roles. */
export function reachOf(catalog: Catalog, roles: readonly Role[]): Reach {
  return {
    roles,
    years: yearsOf(catalog.meetings),
    rows: rowsOf(catalog, roles),
    totals: totalsOf(catalog, roles),
    notStated: notStatedIn(catalog),
  };
}

/** Each combination of involvements, once: bit 0 of its position is the first of `INVOLVEMENTS`. */
const WAYS = Array.from({ length: 1 << INVOLVEMENTS.length }, (_, bits): readonly Involvement[] =>
  INVOLVEMENTS.filter((_, bit) => bits & (1 << bit)),
);

/** Each country named with a meeting, and the position of its involvements in `WAYS`. */
function involvedIn(catalog: Catalog, meeting: Meeting, roles: readonly Role[]): Map<string, number> {
  const found = new Map<string, number>();
  const add = (country: string | null | undefined, involvement: Involvement) => {
    if (country) found.set(country, (found.get(country) ?? 0) | (1 << INVOLVEMENTS.indexOf(involvement)));
  };
  add(meeting.hostCountry, 'host');
  for (const { institution, role } of meeting.roles) {
    const held = roles.includes(role) ? catalog.institution.get(institution) : undefined;
    // A mission of an inter-governmental body has a country where it sits, and acts for none.
    if (held?.kind !== 'intergovernmental') add(held?.country, ORGANISING.includes(role) ? 'organiser' : 'supporter');
  }
  for (const { country, capacity } of meeting.countries) add(country, PART[capacity]);
  return found;
}

function rowsOf(catalog: Catalog, roles: readonly Role[]): ReachRow[] {
  const byCountry = new Map<string, { first: number; years: Map<number, ReachMeeting[]> }>();
  const { years } = columnsOf(catalog);
  for (const [position, meeting] of catalog.meetings.entries()) {
    const year = years[position]!;
    for (const [country, ways] of involvedIn(catalog, meeting, roles)) {
      let row = byCountry.get(country);
      if (!row) byCountry.set(country, (row = { first: position, years: new Map<number, ReachMeeting[]>() }));
      const inYear = row.years.get(year);
      const one = { id: meeting.id, involvement: WAYS[ways]! };
      if (inYear) inYear.push(one);
      else row.years.set(year, [one]);
    }
  }
  return [...byCountry].map(([country, { first, years: byYear }]) => {
    const cells = [...byYear].map(([year, meetings]): ReachCell => ({ country, year, meetings }));
    const count = cells.reduce((sum, cell) => sum + cell.meetings.length, 0);
    return { country, cells, first, count };
  });
}

function totalsOf(catalog: Catalog, roles: readonly Role[]): ReachStep[] {
  const [places, countries, institutions] = [new Set<string>(), new Set<string>(), new Set<string>()];
  return catalog.meetings.map((meeting, position) => {
    const place = catalog.place.get(meeting.place ?? '');
    if (place) {
      places.add(place.id);
      countries.add(place.country);
    }
    for (const { institution, role } of meeting.roles)
      if (roles.includes(role)) institutions.add(rollUp(catalog, institution));
    return {
      meeting: meeting.id,
      start: meeting.start,
      meetings: position + 1,
      places: places.size,
      hostCountries: countries.size,
      institutions: institutions.size,
    };
  });
}

function notStatedIn(catalog: Catalog): NotStated {
  const { organised } = columnsOf(catalog);
  const without = (isStated: (meeting: Meeting, position: number) => boolean) =>
    catalog.meetings.filter((meeting, position) => !isStated(meeting, position)).map(({ id }) => id);
  return {
    host: without(({ hostCountry }) => hostCountry !== null),
    organiser: without((_, position) => organised[position] === 1),
    tookPart: without(({ countries }) => countries.length > 0),
  };
}

function yearsOf(meetings: readonly Meeting[]): number[] {
  const first = yearOf(meetings[0]?.start ?? '');
  const last = yearOf(meetings.at(-1)?.start ?? '');
  return Array.from({ length: meetings.length === 0 ? 0 : last - first + 1 }, (_, at) => first + at);
}
