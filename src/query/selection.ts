import { COUNTED_ROLES } from '../model/catalog';
import type { HubState, NetworkView } from '../model/network-view';
import type { Format, Kind, Role } from '../model/schema';

export const PANELS = ['map', 'network', 'list', 'about', 'stories'] as const;
export const MODES = ['light', 'dark'] as const;
export const EMBEDS = ['map', 'timeline', 'network'] as const;
export const LANGUAGES = ['en'] as const;

/** Years, inclusive; as text, like every period. */
export interface Years {
  readonly from: string;
  readonly to: string;
}

/** Two themes or two periods side by side. */
export type Comparison =
  | { readonly kind: 'themes'; readonly a: string; readonly b: string }
  | { readonly kind: 'periods'; readonly a: Years; readonly b: Years };

/** The question asked of the dataset: everything that a shared link must restore, and nothing else. */
export interface Selection {
  /** First and last day or year shown, inclusive; null where open. */
  readonly from: string | null;
  readonly to: string | null;
  readonly themes: readonly string[];
  /** Whether a meeting must have one or all of the themes. */
  readonly match: 'any' | 'all';
  /** Codes of host countries; one of them is enough. */
  readonly countries: readonly string[];
  /** All of them must hold a counted role in the meeting. */
  readonly institutions: readonly string[];
  /** Roles that count in the network and in the filter by institution. */
  readonly roles: readonly Role[];
  readonly formats: readonly Format[];
  readonly kinds: readonly Kind[];
  readonly q: string;
  /** Takes the place of the clause that it compares by: the themes or the period. */
  readonly compare: Comparison | null;
  /** What the details show: a meeting, milestone, place or institution id, or a country code in small letters. */
  readonly focus: string | null;
  readonly panel: (typeof PANELS)[number];
  readonly network: NetworkView;
  readonly hub: HubState;
  /** The story that is presented, and the step where it stands. */
  readonly story: string | null;
  readonly step: string | null;
  /** Seconds for each step of a story that goes on by itself, or each step's own. */
  readonly kiosk: number | 'own' | null;
  /** In a speaker's window: the name of the presentation that it speaks with. */
  readonly speaker: string | null;
  readonly lang: (typeof LANGUAGES)[number];
  /** null follows what the reader chose before, or the system. */
  readonly mode: (typeof MODES)[number] | null;
  readonly embed: (typeof EMBEDS)[number] | null;
  /** Address of another dataset on the same origin. */
  readonly data: string | null;
}

/** The fields that leave meetings out, at rest. */
export const NO_FILTER = {
  from: null,
  to: null,
  themes: [],
  match: 'any',
  countries: [],
  institutions: [],
  formats: [],
  kinds: [],
  q: '',
  compare: null,
} satisfies Partial<Selection>;

export const DEFAULT_SELECTION: Selection = {
  ...NO_FILTER,
  roles: COUNTED_ROLES,
  focus: null,
  panel: 'map',
  network: 'round',
  hub: 'dimmed',
  story: null,
  step: null,
  kiosk: null,
  speaker: null,
  lang: 'en',
  mode: null,
  embed: null,
  data: null,
};

/** Whether to have any or all of the themes leaves nothing out by itself. */
const CLAUSES = (Object.keys(NO_FILTER) as (keyof typeof NO_FILTER)[]).filter((field) => field !== 'match');

export const isFiltered = (selection: Selection): boolean =>
  CLAUSES.some((field) => {
    const value = selection[field];
    return typeof value === 'string' ? value.trim() !== '' : Array.isArray(value) ? value.length > 0 : value !== null;
  });

/**
 * The selection with a change made. A comparison and the clause that it takes the place of never stand together: of
 * the two, the one chosen last stays.
 */
export function change(selection: Selection, patch: Partial<Selection>): Selection {
  const next = { ...selection, ...patch };
  if (next.compare === null) return next;
  const ofThemes = next.compare.kind === 'themes';
  if (ofThemes ? next.themes.length === 0 : next.from === null && next.to === null) return next;
  if (!patch.compare) return { ...next, compare: null };
  return { ...next, ...(ofThemes ? { themes: [], match: 'any' } : { from: null, to: null }) };
}
