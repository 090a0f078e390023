import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { OFFLINE_FILE } from '../src/panels/about/offline-file';

/** Weighs what was built, in kB (1,000 bytes) as brotli sends them, and fails above the limits. */
const FIRST = 'first view: JavaScript and CSS';
const ONE = 'one file, as it lies on the disk';
const LIMITS = { [FIRST]: 130, page: 10, dataset: 20, fonts: 80, basemap: 120, [ONE]: 1500 } as const;

const dist = join(import.meta.dirname, '../dist');
if (!existsSync(dist)) {
  console.error('Nothing to weigh: run "npm run build" first.');
  process.exit(1);
}

const brotli = (path: string) =>
  brotliCompressSync(readFileSync(path), { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length / 1000;

/** Files that a text names, as `index.html` and its script name them. */
const named = (...path: string[]) =>
  [...readFileSync(join(dist, ...path), 'utf8').matchAll(/["`]\.\/(?:assets\/)?([^"`]+\.(?:js|css))["`]/g)].map(
    ([, name]) => name!,
  );
/** What the page asks for before anything is clicked: itself, or by its script, which fetches the living page. */
const page = named('index.html');
const script = page.find((name) => /^index-.*\.js$/.test(name));
const first = [...page, ...(script ? named('assets', script) : [])];
if (!first.some((name) => /^start-.*\.js$/.test(name))) throw new Error('The first view has lost the living page.');

function groupOf(name: string): keyof typeof LIMITS | 'later' {
  if (name === OFFLINE_FILE) return ONE;
  if (name.endsWith('.woff2')) return 'fonts';
  if (name.includes('basemap')) return 'basemap';
  if (name === 'index.html') return 'page';
  if (/^natc-see-.*\.json$/.test(name)) return 'dataset';
  return first.includes(name) ? FIRST : 'later';
}

const files = readdirSync(dist, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => {
    const path = join(entry.parentPath, entry.name);
    // A woff2 is compressed already, and the one file is carried as it is.
    const isPlain = entry.name.endsWith('.woff2') || entry.name === OFFLINE_FILE;
    const kb = isPlain ? readFileSync(path).length / 1000 : brotli(path);
    return { name: entry.name, group: groupOf(entry.name), kb };
  });

for (const { name, group, kb } of files) console.log(`${kb.toFixed(1).padStart(7)} kB  ${name}  (${group})`);
let ok = true;
for (const [group, limit] of Object.entries(LIMITS)) {
  const sum = files.filter((file) => file.group === group).reduce((total, { kb }) => total + kb, 0);
  ok &&= sum <= limit;
  console.log(`${sum.toFixed(1).padStart(7)} of ${limit} kB  ${group}${sum > limit ? '  TOO LARGE' : ''}`);
}
process.exit(ok ? 0 : 1);
