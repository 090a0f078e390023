import type { MeetingSet } from '../model/meeting-set';
import type { Level, Side } from './marks/level';

export type { Level, Side };

/** The meetings of one side of a comparison. */
export interface Lit extends Pick<ReadonlySet<string>, 'has'> {
  /** Position of the side's theme family, from 1; 0 for a period. */
  readonly family: number;
  /** What the side is called. */
  readonly label: string;
}

/** What is lit, the same for every view. Sets hold meeting ids. */
export interface Highlight {
  /** Meetings that match the filter; null where it leaves none out, except in a comparison. */
  readonly matched: MeetingSet | null;
  /** Meetings that the pointer or the focus previews: one bead, a theme row, an institution. */
  readonly hovered: Pick<ReadonlySet<string>, 'has' | 'size'>;
  /** The meeting whose details are open. */
  readonly selected: string | null;
  /** The two sides of a comparison, where one is made. */
  readonly sides?: { readonly a: Lit; readonly b: Lit };
  /** Position of the one theme family that is filtered by, from 1; 0 keeps the beads blue. */
  readonly family: number;
}

export const levelOf = (id: string, { matched }: Highlight): Level =>
  matched === null ? 'plain' : matched.has(id) ? 'strong' : 'faint';

/** The level of something that stands for several meetings: faint only when all of them are. */
export const levelOfAny = (ids: readonly string[], { matched }: Highlight): Level =>
  matched === null ? 'plain' : matched.anyIn(ids) ? 'strong' : 'faint';

export const isHovered = (ids: readonly string[], { hovered }: Highlight) =>
  hovered.size > 0 && ids.some((id) => hovered.has(id));

/** The side of a meeting; undefined where nothing is compared, or the meeting is on neither. */
export function sideOf(id: string, { sides }: Highlight): Side | undefined {
  if (!sides) return undefined;
  const { a, b } = sides;
  if (a.has(id)) return b.has(id) ? { mark: 'both', family: a.family === b.family ? a.family : 0 } : side('a', a);
  return b.has(id) ? side('b', b) : undefined;
}

const side = (mark: Side['mark'], { family }: Lit): Side => ({ mark, family });

/** What the sides are called that a meeting is on: none, one or both. */
export const sideLabels = (id: string, { sides }: Highlight): string[] =>
  sides ? [sides.a, sides.b].filter((side) => side.has(id)).map(({ label }) => label) : [];
