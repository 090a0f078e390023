import type { Catalog } from '../../model/catalog';
import { convenedIn, type Convening } from '../../model/convening';
import { once } from '../../model/once';
import { words } from '../../text/words';
import type { Highlight } from '../emphasis';
import { quietKind } from './block-texts';
import { groupsWithout } from './hub';
import { spokenName } from './names';

/** How many meetings nobody convened, by the reason that their label in the chart gives; asked at each move of the pointer. */
const quietIn = once((catalog: Catalog) =>
  once((convening: Convening) => {
    const convened = convenedIn(convening);
    const quiet = catalog.meetings.filter(({ id }) => !convened.has(id));
    const unnamed = quiet.filter(({ id }) => quietKind(catalog, id) === 'unnamed').length;
    return { unnamed, uncounted: quiet.length - unnamed };
  }),
);

/** The convener of most meetings; none where two have as many. */
function leaderOf({ conveners: [first, second] }: Convening) {
  return first?.meetings.length === second?.meetings.length ? undefined : first;
}

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
  const top = leaderOf(convening);
  if (top) sentences.push(summary.top(nameOf(top.id), top.meetings.length));
  if (hub !== null) {
    const groups = groupsWithout(hub, convening);
    const together = groups.filter((group) => group.length > 1).length;
    sentences.push(summary.groups(nameOf(hub), together, groups.length - together));
  }
  const { unnamed, uncounted } = quietIn(catalog)(convening);
  sentences.push(summary.others(unnamed, uncounted));
  if (matched) {
    const present = conveners.filter(({ meetings }) => matched.anyIn(meetings)).length;
    sentences.push(summary.filtered(matched.size, catalog.meetings.length, present));
  }
  return sentences.filter(Boolean).join(' ');
}
