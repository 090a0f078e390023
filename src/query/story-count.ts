import type { Catalog } from '../model/catalog';
import type { Fact } from '../model/story-schema';
import { hasBit } from './bits';
import { convene } from './convening';
import type { Facets } from './facets';
import { filter } from './filter';
import { findings } from './findings';
import { among } from './lit';
import { seenIn } from './story';

/** How many there are of what a fact counts, under a query. Institutions and links are those of the meetings shown. */
export function countIn(catalog: Catalog, facets: Facets, see: string, count: Fact['count']): number {
  const selection = seenIn(catalog, see);
  const { matched } = filter(facets, selection);
  const { shown, places, countries } = findings(catalog, (position) => hasBit(matched, position));
  if (count !== 'institutions' && count !== 'links') return { meetings: shown, places, countries }[count];
  const meetings = among(catalog, matched);
  const { conveners, links } = convene(catalog, selection.roles);
  return (count === 'links' ? links : conveners).filter((one) => one.meetings.some(meetings.has)).length;
}
