import type { Catalog } from '../../model/catalog';
import { columnsOf } from '../../model/columns';
import { convenedIn, type Convening } from '../../model/convening';
import { words } from '../../text/words';
import type { Highlight } from '../emphasis';
import { groupsWithout } from './hub';
import { spokenName } from './names';

const unnamedIn = (catalog: Catalog) => columnsOf(catalog).organised.filter((isNamed) => !isNamed).length;

/** What the chart shows, in a few sentences for those who do not see it. */
export function summarise(
  catalog: Catalog,
  convening: Convening,
  { matched }: Pick<Highlight, 'matched'>,
  hub: string | null,
): string {
  const { summary } = words.network;
  const { conveners, links } = convening;
  const nameOf = (id: string) => spokenName(catalog.institution.get(id)!);
  const sentences = [summary.all(conveners.length, links.length, convenedIn(convening).size)];
  const [top] = conveners;
  if (top) sentences.push(summary.top(nameOf(top.id), top.meetings.length));
  if (hub !== null) {
    const groups = groupsWithout(hub, convening);
    const together = groups.filter((group) => group.length > 1).length;
    sentences.push(summary.groups(nameOf(hub), together, groups.length - together));
  }
  sentences.push(summary.unnamed(unnamedIn(catalog)));
  if (matched) {
    const present = conveners.filter(({ meetings }) => matched.anyIn(meetings)).length;
    sentences.push(summary.filtered(matched.size, catalog.meetings.length, present));
  }
  return sentences.filter(Boolean).join(' ');
}
