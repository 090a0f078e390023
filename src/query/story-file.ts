import { MOST_STORY_CHARACTERS } from '../model/load-stories';
import { MOST_STEPS, type Step, type Story } from '../model/story-schema';

const inOrder = ({ id, title, text, notes, see, views, seconds, records, facts }: Step): Step => ({
  id,
  title,
  text,
  notes,
  see,
  views,
  seconds,
  records,
  facts: facts?.map(({ says, count, see, is }) => ({ says, count, see, is })),
});

/** The text of a stories file. Its fields stand in the order of the schema. */
export function writeStories(stories: readonly Story[]): string {
  const ordered = stories.map(({ id, title, audience, minutes, steps }) => {
    return { id, title, audience, minutes, steps: steps.map(inOrder) };
  });
  return `${JSON.stringify({ stories: ordered }, null, 2)}\n`;
}

/** Whether a story can be saved as a file that can be opened again; a file is measured in bytes before it is read. */
export const fitsFile = (story: Story): boolean =>
  story.steps.length <= MOST_STEPS && new TextEncoder().encode(writeStories([story])).length <= MOST_STORY_CHARACTERS;
