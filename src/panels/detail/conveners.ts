import type { Catalog } from '../../model/catalog';
import { ROLES } from '../../model/terms';
import type { Evidence, Institution, Meeting } from '../../model/schema';

type RoleEntry = Meeting['roles'][number];

export interface MeetingConvener {
  readonly institution: Institution;
  /** In the order of `ROLES`. */
  readonly roles: readonly RoleEntry[];
  readonly evidence: readonly Evidence[];
}

const rank = ({ role }: RoleEntry) => ROLES.indexOf(role);

/** One entry an institution, hosts first; `wider` gives those of the event around the meeting instead. */
export function convenersOf(catalog: Catalog, meeting: Meeting, wider = false): MeetingConvener[] {
  const found = new Map<string, RoleEntry[]>();
  const entries = meeting.roles.filter(({ role }) => (role === 'parent-event-organiser') === wider);
  for (const entry of [...entries].sort((a, b) => rank(a) - rank(b))) {
    found.set(entry.institution, [...(found.get(entry.institution) ?? []), entry]);
  }
  return [...found].flatMap(([id, roles]) => {
    const institution = catalog.institution.get(id);
    return institution ? [{ institution, roles, evidence: roles.map(({ evidence }) => evidence) }] : [];
  });
}
