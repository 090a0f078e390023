import { once } from './once';
import type { Role } from './schema';

/** One institution's part in one meeting. The institution is the one at the top of its `partOf` chain. */
export interface Tie {
  readonly meeting: string;
  readonly institution: string;
  readonly role: Role;
  readonly capacity?: 'chair' | 'secretariat';
}

export interface Convener {
  readonly id: string;
  /** Ids in the order of time, each once. */
  readonly meetings: readonly string[];
}

/** Two institutions that hold a counted role in the same meetings. */
export interface Link {
  /** Both ids in alphabetical order, joined by a dot. */
  readonly id: string;
  readonly source: string;
  readonly target: string;
  /** Ids in the order of time. */
  readonly meetings: readonly string[];
}

/** Who convened, for one choice of the roles that count. */
export interface Convening {
  readonly ties: readonly Tie[];
  /** Most meetings first. */
  readonly conveners: readonly Convener[];
  /** Most meetings first. */
  readonly links: readonly Link[];
}

/** Ids of the meetings in which somebody had a counted role. */
export const convenedIn = once(({ ties }: Convening): ReadonlySet<string> => {
  const found = new Set<string>();
  let last = '';
  // Those of one meeting follow each other.
  for (const { meeting } of ties) if (meeting !== last) found.add((last = meeting));
  return found;
});
