import { rollUp, type Catalog } from '../model/catalog';
import { columnsOf } from '../model/columns';
import type { Institution, Meeting, Role } from '../model/schema';
import { allBits, noBits, setBit, type Bits } from './bits';
import { fold } from './fold';

/** The dataset as columns, built once: a set of positions for each value of each facet, days as numbers. */
export interface Facets {
  readonly size: number;
  readonly all: Bits;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  readonly themes: ReadonlyMap<string, Bits>;
  readonly countries: ReadonlyMap<string, Bits>;
  readonly formats: ReadonlyMap<string, Bits>;
  readonly kinds: ReadonlyMap<string, Bits>;
  /** Key: institution (rolled up) and role, see `roleKey`. */
  readonly roles: ReadonlyMap<string, Bits>;
  /** Folded text of each meeting; made at the first search, since most visits do without. */
  texts(): readonly string[];
}

export const roleKey = (institution: string, role: Role) => `${institution} ${role}`;

export function buildFacets(catalog: Catalog): Facets {
  const size = catalog.meetings.length;
  const columns = {
    themes: new Map<string, Bits>(),
    countries: new Map<string, Bits>(),
    formats: new Map<string, Bits>(),
    kinds: new Map<string, Bits>(),
    roles: new Map<string, Bits>(),
  };
  const { starts, ends } = columnsOf(catalog);
  const mark = (column: Map<string, Bits>, value: string, position: number) => {
    const bits = column.get(value) ?? noBits(size);
    setBit(bits, position);
    column.set(value, bits);
  };
  catalog.meetings.forEach((meeting, position) => {
    for (const { theme } of meeting.themes) mark(columns.themes, theme, position);
    if (meeting.hostCountry !== null) mark(columns.countries, meeting.hostCountry, position);
    mark(columns.formats, meeting.format, position);
    mark(columns.kinds, meeting.kind, position);
    for (const { institution, role } of meeting.roles)
      mark(columns.roles, roleKey(rollUp(catalog, institution), role), position);
  });
  let texts: string[] | undefined;
  return {
    size,
    all: allBits(size),
    starts,
    ends,
    ...columns,
    texts: () => (texts ??= catalog.meetings.map((meeting) => fold(textOf(meeting, catalog)))),
  };
}

const namesOf = (institution: Institution | undefined) =>
  institution
    ? [institution.name, institution.shortName, institution.abbreviation, ...(institution.otherNames ?? [])]
    : [];

/** Everything about a meeting that a reader may search for, in any of its names. */
function textOf(meeting: Meeting, catalog: Catalog): string {
  const place = meeting.place === null ? undefined : catalog.place.get(meeting.place);
  const codes = [meeting.hostCountry, ...meeting.countries.map(({ country }) => country)];
  const held = meeting.roles.map(({ institution }) => institution);
  const taking = [...meeting.participants, ...meeting.speakers].map(({ institution }) => institution ?? '');
  const institutions = [...held, ...held.map((id) => rollUp(catalog, id)), ...taking];
  return [
    meeting.title,
    meeting.summary,
    meeting.parentEvent?.name,
    place?.name,
    ...(place?.otherNames ?? []),
    ...codes.flatMap((code) => {
      const country = code === null ? undefined : catalog.country.get(code);
      return country ? [...country.names.map(({ name }) => name), ...(country.otherNames ?? [])] : [];
    }),
    ...institutions.flatMap((id) => namesOf(catalog.institution.get(id))),
    ...meeting.participants.map(({ name }) => name),
    ...meeting.speakers.flatMap(({ name, position }) => [name, position]),
    ...meeting.themes.map(({ theme }) => catalog.theme.get(theme)?.label),
    ...meeting.topics.map(({ label }) => label),
    ...meeting.projects.map(({ name }) => name),
    ...meeting.documents.map(({ title }) => title),
    ...meeting.outcomes.map(({ text }) => text),
  ]
    .filter((part) => part !== undefined)
    .join('\n');
}
