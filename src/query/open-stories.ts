import type { Catalog } from '../model/catalog';
import { nameStoryProblem } from '../model/check-stories';
import { parseStories } from '../model/load-stories';
import { formatProblem } from '../model/problem';
import type { Stories } from '../model/story-schema';
import type { Facets } from './facets';
import { fitFindings } from './story-fit';

/** More than anybody reads; a file made to exhaust the reader could have a million. */
const MOST_PROBLEMS = 100;

/**
 * Reads the stories that a presenter opens from a disk, and whether every step can be shown with this dataset. Her
 * texts are her own: their numbers are not held against it. A problem is one line. Never throws.
 */
export function openStories(
  catalog: Catalog,
  facets: Facets,
  text: string,
  file?: string,
): { stories: Stories } | { problems: string[] } {
  const read = parseStories(text, file);
  if ('problems' in read) return { problems: read.problems.slice(0, MOST_PROBLEMS) };
  const problems: string[] = [];
  for (const [position, { steps }] of read.stories.stories.entries())
    for (const [at, step] of steps.entries())
      for (const finding of fitFindings(catalog, facets, step, ['stories', position, 'steps', at])) {
        problems.push(formatProblem(file ?? 'the file', nameStoryProblem(read.stories, finding)));
        if (problems.length === MOST_PROBLEMS) return { problems };
      }
  return problems.length === 0 ? { stories: read.stories } : { problems };
}
