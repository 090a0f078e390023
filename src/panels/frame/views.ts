import type { Selection } from '../../query/selection';

/** What a narrow page shows one at a time; About lies over one of them. */
export type View = Exclude<Selection['panel'], 'about' | 'stories'>;
