import * as v from 'valibot';
import type { Catalog } from '../model/catalog';
import { checkStoriesFile, membersOf, nameStoryProblem } from '../model/check-stories';
import type { Finding, Path, Problem } from '../model/problem';
import { stepSchema, storySchema, type Stories, type Step, type Story } from '../model/story-schema';
import type { Facets } from './facets';
import { endFindings } from './story-end';
import { factFindings } from './story-facts';
import { fitFindings } from './story-fit';
import { numberFindings } from './story-numbers';
import { countWords, MOST_TITLE_CHARACTERS, MOST_WORDS, speakingMinutes, WORDS_PER_MINUTE } from './story-words';

/** By how much the time stated may miss the time estimated. */
const TOLERANCE = 0.35;

/** Steps of the right shape, even where their story has faults elsewhere. */
function* soundSteps(value: unknown): Generator<[Step, Path]> {
  for (const [story, position] of membersOf((value as { stories?: unknown } | null)?.stories))
    for (const [step, at] of membersOf(story?.steps))
      if (v.is(stepSchema, step)) yield [step, ['stories', position, 'steps', at]];
}

function* soundStories(value: unknown): Generator<[Story, Path]> {
  for (const [story, position] of membersOf((value as { stories?: unknown } | null)?.stories))
    if (v.is(storySchema, story)) yield [story, ['stories', position]];
}

function* lengthFindings(step: Step, path: Path): Generator<Finding> {
  const words = countWords(step.text);
  if (words > MOST_WORDS)
    yield { path: [...path, 'text'], wrong: `the text has ${words} words`, allowed: `at most ${MOST_WORDS}` };
  if (step.title.length > MOST_TITLE_CHARACTERS)
    yield {
      path: [...path, 'title'],
      wrong: `the title has ${step.title.length} characters`,
      allowed: `at most ${MOST_TITLE_CHARACTERS}`,
    };
}

function* boldFindings(step: Step, path: Path): Generator<Finding> {
  for (const [position, paragraph] of step.text.entries())
    if (paragraph.split('**').length % 2 === 0)
      yield { path: [...path, 'text', position], wrong: 'bold words begin with ** here, but do not end with **' };
}

function* timeFindings(story: Story, path: Path): Generator<Finding> {
  const minutes = Math.max(1, speakingMinutes(story));
  if (Math.abs(minutes - story.minutes) <= TOLERANCE * story.minutes) return;
  yield {
    path: [...path, 'minutes'],
    wrong: `its texts and notes take ${minutes.toFixed(1)} minutes at ${WORDS_PER_MINUTE} words a minute, not ${story.minutes}`,
    nearest: String(Math.round(minutes)),
  };
}

/** Story by story and step by step; findings of one step keep their order. */
function inOrder(findings: Finding[]): Finding[] {
  const rank = ({ path: [, story = -1, , step = -1] }: Finding) => [Number(story), Number(step)] as const;
  return findings.sort((a, b) => rank(a)[0] - rank(b)[0] || rank(a)[1] - rank(b)[1]);
}

/**
 * Checks a parsed stories file as a whole: its shape, whether every step fits the dataset, and whether every number is
 * borne out by it. Tells every problem; the stories are null if there is any. Never throws.
 */
export function checkStories(
  catalog: Catalog,
  facets: Facets,
  value: unknown,
): { stories: Stories | null; problems: Problem[] } {
  const { stories, findings } = checkStoriesFile(value);
  const all = [...findings];
  for (const [story, path] of soundStories(value)) all.push(...timeFindings(story, path));
  for (const [step, path] of soundSteps(value))
    all.push(
      ...lengthFindings(step, path),
      ...boldFindings(step, path),
      ...fitFindings(catalog, facets, step, path),
      ...endFindings(catalog, step, path),
      ...factFindings(catalog, facets, step, path),
      ...numberFindings(catalog, facets, step, path),
    );
  const problems = inOrder(all).map((finding) => nameStoryProblem(value, finding));
  return { stories: problems.length === 0 ? stories : null, problems };
}
