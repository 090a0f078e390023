/** Checks a file of data, or both of ours, and prints all that is wrong: `npm run data:check [file]`. */
import { readFile } from 'node:fs/promises';
import { relative } from 'node:path';
import { argv } from 'node:process';
import { fileURLToPath } from 'node:url';
import { findNodeAtLocation, type Node } from 'jsonc-parser';
import { buildCatalog } from '../src/model/catalog';
import { checkDataset, formatProblem, type Problem } from '../src/model/check';
import { countryAt, distanceToCountryKm, type Basemap } from '../src/model/geography';
import { DEEPEST, isDeeperThan, isStories, parseDataset } from '../src/model/load';
import { isOnMap } from '../src/model/on-map';
import { nameProblem, type Path } from '../src/model/problem';
import type { Dataset } from '../src/model/schema';
import type { Stories } from '../src/model/story-schema';
import { buildFacets } from '../src/query/facets';
import { checkStories } from '../src/query/story-check';
import { lineAt, readTree, repeatedFields } from './syntax';

const BASEMAP = fileURLToPath(new URL('./basemap.json', import.meta.url));
const OURS = ['natc-see.json', 'natc-see.stories.json'].map((name) => fileURLToPath(new URL(name, import.meta.url)));
const [DATASET = ''] = OURS;

const count = (many: number, word: string) => `${many} ${word}${many === 1 ? '' : 's'}`;

async function geography() {
  const map = JSON.parse(await readFile(BASEMAP, 'utf8')) as Basemap;
  return {
    distanceKm: (code: string, lon: number, lat: number) => distanceToCountryKm(map, code, lon, lat),
    countryAt: (lon: number, lat: number) => countryAt(map, lon, lat),
  };
}

/** The line of a field, or of what should hold it. */
function lineOf(text: string, tree: Node, path: Path): number {
  const node = findNodeAtLocation(tree, [...path]);
  if (!node) return path.length ? lineOf(text, tree, path.slice(0, -1)) : 1;
  return lineAt(text, (node.parent?.type === 'property' ? node.parent : node).offset);
}

const told = (counts: string[]) => `${counts.join(', ')}: no problems.`;

const datasetSummary = ({ meetings, milestones, places }: Dataset) =>
  told([count(meetings.length, 'meeting'), count(milestones.length, 'milestone'), count(places.length, 'place')]) +
  beyondNote(places.filter((place) => !isOnMap(place)));

/** No problem, but good to know: the page lists the meetings there and cannot show them on its map. */
const beyondNote = (places: Dataset['places']) =>
  places.length === 0
    ? ''
    : `\nNote: the map shows Europe. Beyond it ${places.length === 1 ? 'lies' : 'lie'} ${count(places.length, 'place')}: ` +
      `${places.map(({ name }) => name).join(', ')}. Meetings there are listed below the map.`;

const storiesSummary = ({ stories }: Stories) =>
  told([
    stories.length === 1 ? '1 story' : `${stories.length} stories`,
    count(stories.flatMap(({ steps }) => steps).length, 'step'),
  ]);

/** What is wrong with a parsed file of either kind, or the words that say what it holds. */
async function judge(value: unknown): Promise<{ problems: readonly Problem[]; summary: string }> {
  if (!isStories(value)) {
    const { dataset, problems } = checkDataset(value, await geography());
    return { problems, summary: dataset ? datasetSummary(dataset) : '' };
  }
  const ours = parseDataset(await readFile(DATASET, 'utf8'));
  if ('problems' in ours) return { problems: [nameProblem(value, { path: [], wrong: UNREADY })], summary: '' };
  const catalog = buildCatalog(ours.dataset);
  const { stories, problems } = checkStories(catalog, buildFacets(catalog), value);
  return { problems, summary: stories ? storiesSummary(stories) : '' };
}

const UNREADY = 'stories are checked against data/natc-see.json, which has problems of its own: mend those first';

/** Why a file could not be opened. */
function unreadable(file: string, error: unknown): string {
  const { code } = error as { code?: string };
  if (code === 'ENOENT') return `${file}: there is no such file.`;
  return `${file}: the file cannot be opened${code === 'EISDIR' ? ': it is a folder' : ''}.`;
}

/**
 * Checks the dataset in a file, its places against the basemap too, or the stories in it against our dataset. `lines`
 * is what to print: a line for each problem with its line number and then their count, or one line that says there are
 * none. Rejects only without a basemap or a dataset of ours.
 */
export async function checkFile(path: string): Promise<{ lines: string[]; ok: boolean }> {
  const file = relative('.', path).startsWith('..') ? path : relative('.', path);
  let text: string;
  try {
    text = (await readFile(path, 'utf8')).replace(/^\ufeff/, '');
  } catch (error) {
    return { lines: [unreadable(file, error)], ok: false };
  }
  const refused = (line: string) => ({ lines: [line, `1 problem in ${file}.`], ok: false });
  const read = readTree(text);
  if ('error' in read) {
    const { line, column, wrong } = read.error;
    return refused(`${file}, line ${line}, column ${column}: ${wrong}.`);
  }
  const value: unknown = JSON.parse(text);
  if (isDeeperThan(DEEPEST, value)) return refused(`${file}: the file is nested more than ${DEEPEST} levels deep.`);

  const repeated = repeatedFields(text, read.tree).map(({ offset, ...finding }) =>
    formatProblem(file, nameProblem(value, finding), lineAt(text, offset)),
  );
  const { problems, summary } = await judge(value);
  const lines = [
    ...repeated,
    ...problems.map((problem) => formatProblem(file, problem, lineOf(text, read.tree, problem.path))),
  ];
  if (!lines.length) return { lines: [`${file}: ${summary}`], ok: true };
  return { lines: [...lines, `${count(lines.length, 'problem')} in ${file}.`], ok: false };
}

if (argv[1] === fileURLToPath(import.meta.url)) {
  for (const path of argv[2] ? [argv[2]] : OURS) {
    const { lines, ok } = await checkFile(path);
    console.log(lines.join('\n'));
    if (!ok) process.exitCode = 1;
  }
}
