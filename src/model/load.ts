import { checkDataset, type Problem } from './check';
import { keepOnce } from './keep-once';
import { nameProblem } from './problem';
import type { Dataset } from './schema';

/** Some 100,000 meetings told briefly are half of it; the text and what is made of it still fit a browser's memory. */
export const MOST_CHARACTERS = 200_000_000;
/** A dataset needs seven levels; a file made to exhaust the reader has thousands. */
export const DEEPEST = 32;

/** Makes no lists of values, which are felt in a file of a million groups. */
export function isDeeperThan(levels: number, value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  if (levels === 0) return true;
  for (const key in value) if (isDeeperThan(levels - 1, value[key as keyof typeof value])) return true;
  return false;
}

/** Where a browser's message says that the text stops being JSON; '' if it does not say. */
function placeIn(text: string, message: string): string {
  const [line, column] = /line (\d+) column (\d+)/.exec(message)?.slice(1) ?? [];
  if (line) return `, from line ${line}, column ${column} on`;
  const position = /position (\d+)/.exec(message)?.[1];
  if (!position) return '';
  const before = text.slice(0, Number(position)).split('\n');
  return `, from line ${before.length}, column ${before.at(-1)!.length + 1} on`;
}

/** The value of a JSON text that is neither too long nor too deep, or why there is none. Never throws. */
export function readJson(text: string, mostCharacters: number): { value: unknown } | { wrong: string } {
  if (text.length > mostCharacters)
    return { wrong: `the file is larger than ${mostCharacters / 1e6} million characters` };
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch (error) {
    return { wrong: `the file cannot be read as JSON${placeIn(text, String(error))}` };
  }
  return isDeeperThan(DEEPEST, value) ? { wrong: `the file is nested more than ${DEEPEST} levels deep` } : { value };
}

/** Reads a dataset from the text of a JSON file; tells all that is wrong if it is not one. Never throws. */
export function parseDataset(text: string): { dataset: Dataset } | { problems: Problem[] } {
  const read = readJson(text, MOST_CHARACTERS);
  if ('wrong' in read) return { problems: [nameProblem(undefined, { path: [], wrong: read.wrong })] };
  if (isStories(read.value)) return { problems: [nameProblem(undefined, { path: [], wrong: STORIES })] };
  const { dataset, problems } = checkDataset(read.value);
  if (!dataset) return { problems };
  keepOnce(dataset);
  return { dataset };
}

/** Whether a parsed file holds stories rather than a dataset. */
export const isStories = (value: unknown) =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, 'stories');
const STORIES = 'this is a file of stories, not a dataset: open it under "Present"';
