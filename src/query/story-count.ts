import type { Catalog } from '../model/catalog';
import type { Fact } from '../model/story-schema';
import { convene } from './convening';
import type { Facets } from './facets';
import { findings } from './findings';
import { meetingsIn } from './shown-view';
import { seenIn } from './story';

/** How many there are of what a fact counts, under a query. Institutions and links are those of the meetings shown. */
export function countIn(catalog: Catalog, facets: Facets, see: string, count: Fact['count']): number {
  const selection = seenIn(catalog, see);
  const meetings = meetingsIn(catalog, facets, see);
  const { shown, places, countries } = findings(meetings, catalog);
  if (count !== 'institutions' && count !== 'links') return { meetings: shown, places, countries }[count];
  const ids = new Set(meetings.map(({ id }) => id));
  const { conveners, links } = convene(catalog, selection.roles);
  return (count === 'links' ? links : conveners).filter((one) => one.meetings.some((id) => ids.has(id))).length;
}
