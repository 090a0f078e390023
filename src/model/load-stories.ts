import { checkStoriesFile, nameStoryProblem } from './check-stories';
import { readJson } from './load';
import { formatProblem } from './problem';
import type { Stories } from './story-schema';

/** Sixty steps take about 60,000. A file is held against it before it is read: `file.size`. */
export const MOST_STORY_CHARACTERS = 2_000_000;

/**
 * Reads stories from the text of a JSON file; tells all that is wrong, a line each, if it holds none. `file` is what
 * the lines call it. Says nothing of the dataset: see `query/open-stories`. Never throws.
 */
export function parseStories(text: string, file = 'the file'): { stories: Stories } | { problems: string[] } {
  const read = readJson(text, MOST_STORY_CHARACTERS);
  if ('wrong' in read) return { problems: [`${file}: ${read.wrong}.`] };
  const { stories, findings } = checkStoriesFile(read.value);
  if (stories) return { stories };
  return { problems: findings.map((finding) => formatProblem(file, nameStoryProblem(read.value, finding))) };
}
