import type { Dataset } from './schema';

/** What came of asking for a dataset. A failure shows nothing of the file. */
export type Loaded =
  | { readonly dataset: Dataset }
  | { readonly failure: 'network' }
  | { readonly failure: 'status'; readonly code: number }
  | { readonly failure: 'corrupt'; readonly problems: readonly string[] };
