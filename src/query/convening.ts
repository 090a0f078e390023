import { rollUp, type Catalog } from '../model/catalog';
import type { Convener, Convening, Link, Tie } from '../model/convening';
import type { Meeting, Role } from '../model/schema';

export type { Convener, Convening, Link, Tie } from '../model/convening';

/** Who convened which meeting and with whom, counting only the given roles. */
export function convene(catalog: Catalog, roles: readonly Role[]): Convening {
  const ties = tiesOf(catalog, roles);
  const byMeeting = group(ties, (tie) => tie.meeting);
  const byInstitution = group(ties, (tie) => tie.institution);
  const conveners = [...byInstitution].map(([id, own]): Convener => ({ id, meetings: unique(own, 'meeting') }));
  return { ties, conveners: conveners.sort(mostMeetings), links: linksOf(byMeeting).sort(mostMeetings) };
}

/** In the order of time. */
const tiesOf = (catalog: Catalog, roles: readonly Role[]): Tie[] =>
  catalog.meetings.flatMap((meeting) => tiesIn(catalog, meeting, roles));

/** A role that an institution and a part of it both hold is one tie. */
function tiesIn(catalog: Catalog, meeting: Meeting, roles: readonly Role[]): Tie[] {
  const ties: Tie[] = [];
  for (const { institution: held, role, capacity } of meeting.roles) {
    if (!roles.includes(role)) continue;
    const institution = rollUp(catalog, held);
    const tie: Tie = { meeting: meeting.id, institution, role, ...(capacity && { capacity }) };
    const at = ties.findIndex((other) => other.institution === institution && other.role === role);
    if (at < 0) ties.push(tie);
    else if (!ties[at]!.capacity) ties[at] = tie;
  }
  return ties;
}

function linksOf(byMeeting: ReadonlyMap<string, readonly Tie[]>): Link[] {
  const bySource = new Map<string, Map<string, Link & { meetings: string[] }>>();
  for (const [meeting, ties] of byMeeting) {
    const present = unique(ties, 'institution').sort();
    for (const [position, source] of present.entries()) {
      let links = bySource.get(source);
      if (!links) bySource.set(source, (links = new Map<string, Link & { meetings: string[] }>()));
      for (const target of present.slice(position + 1)) {
        const link = links.get(target);
        if (link) link.meetings.push(meeting);
        else links.set(target, { id: `${source}.${target}`, source, target, meetings: [meeting] });
      }
    }
  }
  return [...bySource.values()].flatMap((links) => [...links.values()]);
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
