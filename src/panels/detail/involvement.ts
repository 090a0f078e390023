import { rollUp } from '../../model/catalog';
import type { Catalog } from '../../model/catalog';
import type { Evidence, Institution, Meeting, Role } from '../../model/schema';
import { later } from '../../text/later';
import { roleText } from './role-text';

export interface Involvement {
  readonly meeting: Meeting;
  readonly roles: Meeting['roles'];
}

export interface Attendance {
  readonly meeting: Meeting;
  /** What was done, in the words of the data: `Attended`, `Gave the keynote speech (Kevin Hyland)`. */
  readonly did: readonly string[];
  readonly evidence: readonly Evidence[];
}

export interface Partner {
  readonly institution: Institution;
  /** Number of meetings in which both hold a counted role. */
  readonly meetings: number;
}

/** The institutions directly below one. */
export const partsOf = (catalog: Catalog, id: string): Institution[] =>
  catalog.institutions.filter(({ partOf }) => partOf === id);

/** The institution's id with those of everything below it. */
export function withParts(catalog: Catalog, id: string, seen = new Set<string>()): Set<string> {
  if (seen.has(id)) return seen;
  seen.add(id);
  for (const part of partsOf(catalog, id)) withParts(catalog, part.id, seen);
  return seen;
}

/** The meetings, in order of time, in which the institution or a part of it holds a role that `counts`. */
export function rolesOf(catalog: Catalog, id: string, counts: (role: Role) => boolean): Involvement[] {
  const ids = withParts(catalog, id);
  return catalog.meetings
    .map((meeting) => ({
      meeting,
      roles: meeting.roles.filter((entry) => ids.has(entry.institution) && counts(entry.role)),
    }))
    .filter(({ roles }) => roles.length > 0);
}

/** The meetings at which its people spoke or took part. */
export function attendanceOf(catalog: Catalog, id: string): Attendance[] {
  const ids = withParts(catalog, id);
  const own = ({ institution }: { institution?: string | undefined }) =>
    institution !== undefined && ids.has(institution);
  return catalog.meetings.flatMap((meeting) => {
    const [participants, speakers] = [meeting.participants.filter(own), meeting.speakers.filter(own)];
    if (participants.length + speakers.length === 0) return [];
    const did = [
      ...participants.map(({ capacity }) => capacity),
      ...speakers.map(({ name, contribution, position }) => later.detail.did(name, contribution ?? position)),
    ];
    return [{ meeting, did, evidence: [...participants, ...speakers].map(({ evidence }) => evidence) }];
  });
}

/** Institutions that hold a counted role in the same meetings, those with the most meetings first. */
export function partnersOf(catalog: Catalog, id: string, counts: (role: Role) => boolean): Partner[] {
  const self = rollUp(catalog, id);
  const together = new Map<string, number>();
  for (const { meeting } of rolesOf(catalog, id, counts)) {
    const others = meeting.roles
      .filter(({ role }) => counts(role))
      .map(({ institution }) => rollUp(catalog, institution));
    for (const other of new Set(others)) if (other !== self) together.set(other, (together.get(other) ?? 0) + 1);
  }
  return [...together]
    .flatMap(([other, meetings]) => {
      const institution = catalog.institution.get(other);
      return institution ? [{ institution, meetings }] : [];
    })
    .sort((a, b) => b.meetings - a.meetings || (a.institution.name < b.institution.name ? -1 : 1));
}

/** A meeting with the roles held there in words; a part of the institution that held them is named. */
export function roleItem(catalog: Catalog, id: string, { meeting, roles }: Involvement) {
  const lines = roles.map((entry) => {
    const part = entry.institution === id ? undefined : catalog.institution.get(entry.institution);
    return part ? later.detail.through(roleText(entry), part.shortName ?? part.name) : roleText(entry);
  });
  return { meeting, lines, evidence: roles.map(({ evidence }) => evidence) };
}
