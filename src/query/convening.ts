import { rollUp, type Catalog } from '../model/catalog';
import type { Convener, Convening, Link, Tie } from '../model/convening';
import type { Role } from '../model/schema';

export type { Convener, Convening, Link, Tie } from '../model/convening';

/** Who convened which meeting and with whom, counting only the given roles. */
export function convene(catalog: Catalog, roles: readonly Role[]): Convening {
  const ties = tiesOf(catalog, roles);
  const byMeeting = group(ties, (tie) => tie.meeting);
  const byInstitution = group(ties, (tie) => tie.institution);
  const conveners = [...byInstitution].map(([id, own]): Convener => ({ id, meetings: unique(own, 'meeting') }));
  return { ties, conveners: conveners.sort(mostMeetings), links: linksOf(byMeeting).sort(mostMeetings) };
}

/** In the order of time; a role that an institution and a part of it both hold is one tie. */
function tiesOf(catalog: Catalog, roles: readonly Role[]): Tie[] {
  return catalog.meetings.flatMap((meeting) => {
    const ties = new Map<string, Tie>();
    for (const { institution, role, capacity } of meeting.roles) {
      if (!roles.includes(role)) continue;
      const tie = { meeting: meeting.id, institution: rollUp(catalog, institution), role };
      const key = `${tie.institution} ${role}`;
      if (!ties.get(key)?.capacity) ties.set(key, capacity ? { ...tie, capacity } : tie);
    }
    return [...ties.values()];
  });
}

function linksOf(byMeeting: ReadonlyMap<string, readonly Tie[]>): Link[] {
  const links = new Map<string, { id: string; source: string; target: string; meetings: string[] }>();
  for (const [meeting, ties] of byMeeting) {
    const present = unique(ties, 'institution').sort();
    present.forEach((source, position) => {
      for (const target of present.slice(position + 1)) {
        const id = `${source}.${target}`;
        const link = links.get(id) ?? { id, source, target, meetings: [] };
        link.meetings.push(meeting);
        links.set(id, link);
      }
    });
  }
  return [...links.values()];
}

const unique = (ties: readonly Tie[], field: 'meeting' | 'institution') => [...new Set(ties.map((tie) => tie[field]))];

function group(ties: readonly Tie[], key: (tie: Tie) => string): Map<string, Tie[]> {
  const groups = new Map<string, Tie[]>();
  for (const tie of ties) {
    const members = groups.get(key(tie));
    if (members) members.push(tie);
    else groups.set(key(tie), [tie]);
  }
  return groups;
}

type Weighted = { readonly id: string; readonly meetings: readonly string[] };
const mostMeetings = (a: Weighted, b: Weighted) => b.meetings.length - a.meetings.length || (a.id < b.id ? -1 : 1);
