import storiesUrl from '../../../data/natc-see.stories.json?url';
import { parseStories } from '../../model/load-stories';
import type { Story } from '../../model/story-schema';
import type { Explorer } from '../../query/explorer.svelte';
import type { Store } from '../../query/own-stories.svelte';
import { recall, remember } from '../../query/settings';
import type { ShownView } from '../../query/shown-view';
import { StoryShelf, THIS_VIEW } from '../../query/story-shelf.svelte';
import { later } from '../../text/later';

async function fetchStories(): Promise<readonly Story[]> {
  const response = await fetch(storiesUrl);
  if (!response.ok) throw new Error(response.statusText);
  const parsed = parseStories(await response.text());
  if ('problems' in parsed) throw new Error(parsed.problems[0]);
  return parsed.stories.stories;
}

const device: Store = { read: () => recall('stories'), write: (text) => remember('stories', text) };
/** A story of one dataset would tell lies of another. */
const nowhere: Store = { read: () => null, write: () => false };

/**
 * The stories that this page can present: the Network's and those kept on the device, both only with its own dataset, and
 * that of the view which the address shows, if it asks for it.
 */
export async function openShelf(
  { catalog, facets, selection: { story, step } }: Explorer,
  view: ShownView,
): Promise<StoryShelf> {
  const shelf = new StoryShelf({
    catalog,
    facets,
    store: catalog.isForeign ? nowhere : device,
    fetch: async () => (catalog.isForeign ? [] : fetchStories()),
  });
  if (story === THIS_VIEW) shelf.storyOf(view, later.presenter.dialog.audience, step ?? undefined);
  await shelf.ready;
  return shelf;
}
