import type { Catalog } from '../model/catalog';
import { share } from '../text/en/share';
import { formatDays } from '../text/format';
import { foreignLine } from './foreign-line';

interface Seen {
  /** Where the data were seen; null where others could not open it. */
  readonly address: string | null;
  /** When they were, as an ISO day. */
  readonly day: string;
}

/** How the dataset is cited, in one line. All of it but the day and the address comes from the dataset itself. */
export function citationOf(catalog: Catalog, { address, day }: Seen): string {
  const { name, abbreviation, version, updated, licence } = catalog.network;
  const data = share.citation.data(name, abbreviation, version, formatDays(updated), licence);
  // The address ends it, so that no stop becomes part of a link.
  return [data, foreignLine(catalog), share.citation.seen(formatDays(day), address)].filter(Boolean).join(' ');
}
