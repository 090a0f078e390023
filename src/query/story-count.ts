import type { Catalog } from '../model/catalog';
import type { Fact } from '../model/story-schema';
import { among } from './among';
import { convene } from './convening';
import type { Facets } from './facets';
import { filter } from './filter';
import { findings } from './findings';
import { seenIn } from './story';

/** How many there are of what a fact counts, under a query. Institutions and links are those of the meetings shown. */
export function countIn(catalog: Catalog, facets: Facets, see: string, count: Fact['count']): number {
  const selection = seenIn(catalog, see);
  const meetings = among(catalog, filter(facets, selection).matched);
  const { shown, places, countries } = findings(catalog, meetings.at);
  if (count !== 'institutions' && count !== 'links') return { meetings: shown, places, countries }[count];
  const { conveners, links } = convene(catalog, selection.roles);
  return (count === 'links' ? links : conveners).filter((one) => meetings.anyIn(one.meetings)).length;
}
