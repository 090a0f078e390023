/** Measures the built site beside two yardsticks, in one run: `npm run bench [-- 20 1000 …]`. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { chromium } from 'playwright-core';
import { build } from 'vite';
import { CHROMIUM_ARGS, findChromium } from '../browser/chromium';
import { synthetic } from './dataset';
import { growthMB } from './leaks';
import { measure, type Measured, type Subject } from './measure';
import { quantile, report } from './report';
import { serve } from './serve';
import { syncMs } from './sync';

const SIZES = [20, 1000, 10_000, 100_000];
const MOST_GROWTH = 5;
const MOST_SYNC_MS = 50;
const asked = process.argv.slice(2).map(Number).filter(Boolean);
const sizes = asked.length > 0 ? asked : SIZES;

const folder = mkdtempSync(join(tmpdir(), 'bench-'));
const root = join(import.meta.dirname, '../..');
process.env.NODE_ENV = 'production';
await build({
  configFile: join(root, 'vite.config.ts'),
  configLoader: 'runner',
  logLevel: 'error',
  build: { outDir: folder },
});
for (const name of ['floor', 'crossfilter'])
  await build({
    configFile: false,
    root: join(import.meta.dirname, name),
    base: './',
    logLevel: 'error',
    plugins: [svelte({ configFile: false })],
    build: { outDir: join(folder, name), target: 'es2022', emptyOutDir: true },
  });
mkdirSync(join(folder, 'bench'));
for (const size of sizes) writeFileSync(join(folder, `bench/${size}.json`), JSON.stringify(synthetic(size)));

const host = await serve(folder);
const subjects = (size: number): Subject[] => [
  {
    name: 'floor',
    url: `${host.url}/floor/`,
    brush: '.brush',
    theme: '.theme',
    institution: '.institution',
  },
  {
    name: 'explorer',
    url: `${host.url}/?data=bench/${size}.json`,
    brush: '[aria-label=Timeline] [role=slider]',
    theme: '[aria-label=Themes] label.row',
    institution: '[aria-label=Network] [data-stop^=institution]',
  },
  {
    name: 'crossfilter',
    url: `${host.url}/crossfilter/?data=../bench/${size}.json`,
    brush: '#timeline .brush .overlay',
    theme: '#themes g.row',
    institution: '#network .institution',
  },
];

const browser = await chromium.launch({ executablePath: findChromium(), args: CHROMIUM_ARGS });
console.log(`${cpus().length} × ${cpus()[0]?.model}, Node ${process.version}, Chromium ${browser.version()}`);
try {
  for (const size of sizes) {
    const found = new Map<string, Measured>();
    for (const subject of subjects(size)) found.set(subject.name, await measure(browser, subject));
    console.log(report(size, found));
  }
  const growth = await growthMB(browser, `${host.url}/`);
  console.log(
    `\n${growth < MOST_GROWTH ? 'kept  ' : 'FAILED'}  heap grown by 500 opens and filters: ${growth.toFixed(1)} MB`,
  );
  const sync = await syncMs(browser, `${host.url}/`);
  const [middle, most] = [quantile(sync, 0.5), quantile(sync, 0.95)];
  console.log(
    `${most < MOST_SYNC_MS ? 'kept  ' : 'FAILED'}  speaker to stage, ms (p50, p95): ${middle.toFixed(1)}, ${most.toFixed(1)}`,
  );
} finally {
  await browser.close();
  host.stop();
  rmSync(folder, { recursive: true });
}
