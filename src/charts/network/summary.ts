import type { Catalog } from '../../model/catalog';
import { namesAnOrganiser } from '../../model/catalog';
import type { Convening } from '../../model/convening';
import { words } from '../../text/words';
import type { Highlight } from '../emphasis';
import { groupsWithout } from './hub';
import { spokenName } from './names';

/** What the chart shows, in a few sentences for those who do not see it. */
export function summarise(
  catalog: Catalog,
  convening: Convening,
  { matched }: Pick<Highlight, 'matched'>,
  hub: string | null,
): string {
  const { summary } = words.network;
  const { conveners, links, ties } = convening;
  const nameOf = (id: string) => spokenName(catalog.institution.get(id)!);
  const convened = new Set(ties.map(({ meeting }) => meeting)).size;
  const sentences = [summary.all(conveners.length, links.length, convened)];
  const [top] = conveners;
  if (top) sentences.push(summary.top(nameOf(top.id), top.meetings.length));
  if (hub !== null) {
    const groups = groupsWithout(hub, convening);
    const together = groups.filter((group) => group.length > 1).length;
    sentences.push(summary.groups(nameOf(hub), together, groups.length - together));
  }
  sentences.push(summary.unnamed(catalog.meetings.filter((meeting) => !namesAnOrganiser(meeting)).length));
  if (matched) {
    const left = catalog.meetings.filter(({ id }) => matched.has(id)).length;
    const present = conveners.filter(({ meetings }) => meetings.some((id) => matched.has(id))).length;
    sentences.push(summary.filtered(left, catalog.meetings.length, present));
  }
  return sentences.filter(Boolean).join(' ');
}
