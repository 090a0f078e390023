import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import subsetFont from 'subset-font';
import { newest } from './newest';

/** Cuts the two families to the characters in use, so that a reader on poor wifi loads little. */

const root = join(import.meta.dirname, '..');
const packages = join(root, 'node_modules/@fontsource-variable');
const target = join(root, 'src/fonts');

/** What names in the region need beyond what the data holds today, so that next year's place is covered. */
const REGION = 'ČčĆćĐđŠšŽžĂăÂâÎîȘșȚțĞğİıŞşÇçËëÖöÜüÄäÁáÉéÍíÓóÚúŐőŰűŁłŃńŚśŻżŽžÀàÈèÊêÔô';
const ASCII = Array.from({ length: 95 }, (_, i) => String.fromCodePoint(32 + i)).join('');
const SIGNS = '–—‘’“”…·×−←↑→↓¶§°©\u00a0';

const FAMILIES = [
  { name: 'source-serif-4', weights: { min: 380, max: 640, default: 400 } },
  { name: 'libre-franklin', weights: undefined },
];

function textOf(folder: string): string {
  return readdirSync(folder)
    .map((name) => join(folder, name))
    .map((path) => (statSync(path).isDirectory() ? textOf(path) : readFileSync(path, 'utf8')))
    .join('');
}

const words = join(root, 'src/text');
const data = ['data/natc-see.json', 'data/natc-see.stories.json'].map((name) => join(root, name));
const sources = [words, ...data, import.meta.filename, join(root, 'package-lock.json')];

const inUse = () =>
  [...new Set(ASCII + SIGNS + REGION + textOf(words) + data.map((path) => readFileSync(path, 'utf8')).join(''))].join(
    '',
  );

const fonts = FAMILIES.flatMap(({ name, weights }) =>
  ['latin', 'latin-ext'].map((alphabet) => ({
    from: join(packages, name, `files/${name}-${alphabet}-wght-normal.woff2`),
    to: join(target, `${name}-${alphabet}.woff2`),
    options: weights ? { variationAxes: { wght: weights } } : {},
  })),
);

/** Writes `src/fonts/*.woff2`, a file for each family and alphabet, where they are older than what they are cut for. */
export async function cutFonts(): Promise<void> {
  const changed = Math.max(...sources.map(newest));
  if (fonts.every(({ to }) => existsSync(to) && statSync(to).mtimeMs > changed)) return;
  const characters = inUse();
  mkdirSync(target, { recursive: true });
  for (const { from, to, options } of fonts)
    writeFileSync(to, await subsetFont(readFileSync(from), characters, { targetFormat: 'woff2', ...options }));
}
