/**
 * What the keyboard stands on. `from` is where Backspace leads: on the ring to the meeting or the institution whose line
 * it came along, among pairs to an institution.
 */
export interface Cursor {
  readonly kind: 'meeting' | 'institution' | 'link';
  readonly id: string;
  readonly from: string;
}

/** The round table as the keyboard sees it. */
export interface Ring {
  readonly meetings: readonly string[];
  /** Institutions of a meeting inside the ring, and those named only there. */
  readonly inside: ReadonlyMap<string, readonly string[]>;
  readonly outside: ReadonlyMap<string, readonly string[]>;
}

/** The pairs as the keyboard sees them: links by institution, each with its other end. */
export interface Web {
  readonly institutions: readonly string[];
  readonly links: ReadonlyMap<string, readonly { readonly id: string; readonly other: string }[]>;
}

const onMeeting = (id: string): Cursor => ({ kind: 'meeting', id, from: id });
const onInstitution = (id: string, from = id): Cursor => ({ kind: 'institution', id, from });

const beside = (list: readonly string[], id: string, step: number) =>
  list[Math.max(0, Math.min(list.length - 1, list.indexOf(id) + step))] ?? id;

const turn = (key: string) => (key === 'ArrowRight' ? 1 : key === 'ArrowLeft' ? -1 : 0);

/** Where a key leads on the round table; null where the key means nothing. */
export function walkRing({ meetings, inside, outside }: Ring, cursor: Cursor, key: string): Cursor | null {
  const [first, last] = [meetings[0], meetings.at(-1)];
  if (first === undefined || last === undefined) return null;
  if (key === 'Home') return onMeeting(first);
  if (key === 'End') return onMeeting(last);
  /** Meetings that an institution inside the ring convened. */
  const ofInstitution = (id: string) => meetings.filter((meeting) => inside.get(meeting)?.includes(id));
  if (cursor.kind === 'meeting') {
    const along = ofInstitution(cursor.from);
    if (turn(key) && along.includes(cursor.id)) return { ...cursor, id: beside(along, cursor.id, turn(key)) };
    if (turn(key)) return onMeeting(beside(meetings, cursor.id, turn(key)));
    if (key === 'Backspace' && along.includes(cursor.id)) return onInstitution(cursor.from, cursor.id);
    const group = key === 'ArrowDown' ? inside : key === 'ArrowUp' ? outside : null;
    const next = group?.get(cursor.id)?.[0];
    return group && (next === undefined ? cursor : onInstitution(next, cursor.id));
  }
  const isInside = inside.get(cursor.from)?.includes(cursor.id) ?? false;
  if (turn(key)) {
    const group = (isInside ? inside : outside).get(cursor.from) ?? [];
    return onInstitution(beside(group, cursor.id, turn(key)), cursor.from);
  }
  if (key === 'Backspace' || key === (isInside ? 'ArrowUp' : 'ArrowDown')) return onMeeting(cursor.from);
  if (key === 'ArrowDown')
    return { kind: 'meeting', id: beside(ofInstitution(cursor.id), cursor.from, 1), from: cursor.id };
  return key === 'ArrowUp' ? cursor : null;
}

/** Where a key leads among the pairs; null where the key means nothing. */
export function walkWeb({ institutions, links }: Web, cursor: Cursor, key: string): Cursor | null {
  const [first, last] = [institutions[0], institutions.at(-1)];
  if (first === undefined || last === undefined) return null;
  if (key === 'Home') return onInstitution(first);
  if (key === 'End') return onInstitution(last);
  const own = links.get(cursor.from) ?? [];
  if (cursor.kind === 'institution') {
    if (turn(key)) return onInstitution(beside(institutions, cursor.id, turn(key)));
    if (key !== 'ArrowDown' && key !== 'ArrowUp') return null;
    const link = key === 'ArrowDown' ? own[0] : own.at(-1);
    return link ? { kind: 'link', id: link.id, from: cursor.id } : cursor;
  }
  if (key === 'ArrowDown' || key === 'ArrowUp') {
    const ids = own.map(({ id }) => id);
    return { ...cursor, id: beside(ids, cursor.id, key === 'ArrowDown' ? 1 : -1) };
  }
  if (key === 'ArrowRight') return onInstitution(own.find(({ id }) => id === cursor.id)?.other ?? cursor.from);
  return key === 'Backspace' || key === 'ArrowLeft' ? onInstitution(cursor.from) : null;
}
