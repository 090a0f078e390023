import type Handout from './Handout.svelte';
import type { Story } from '../../model/story-schema';
import { Printing } from './printing.svelte';
import type StoryHandout from './StoryHandout.svelte';

/** What is printed: the page, or a story where one is asked for. */
export type PaperSheet = { Handout: typeof Handout } | { Sheet: typeof StoryHandout; story: Story; withNotes: boolean };

/** The paper version; it listens for the browser's own prints too. */
export const newPrinting = () =>
  new Printing<PaperSheet>(async () => ({ Handout: (await import('./Handout.svelte')).default }));

export async function printStory(printing: Printing<PaperSheet>, story: Story, withNotes: boolean): Promise<void> {
  const { default: Sheet } = await import('./StoryHandout.svelte');
  await printing.now({ Sheet, story, withNotes });
}
