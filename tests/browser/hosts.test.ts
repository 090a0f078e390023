import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { CACHE, HEADERS } from '../../data/policy';
import { observe } from '../observatory';
import { startNginx } from './nginx';
import { useBrowser, visit } from './visit';
import { walkStory, walkViews } from './walk';
import { watch } from './watch';

useBrowser();

const dist = join(import.meta.dirname, '../../dist');
const script = readdirSync(join(dist, 'assets')).find((name) => name.endsWith('.js'))!;
const MISSING = 'nginx is not here and could not be installed';

let nginx: Awaited<ReturnType<typeof startNginx>>;
beforeAll(async () => {
  nginx = await startNginx(dist);
}, 180_000);
afterAll(() => nginx?.stop());

it('nginx finds nothing wrong with the file for it', ({ skip }) => {
  if (!nginx) return skip(MISSING);
  expect(nginx.verdict).toContain('test is successful');
  expect(nginx.verdict).not.toContain('[warn]');
});

it.for([
  ['/', 200, 'text/html', CACHE.others],
  ['/index.html', 200, 'text/html', CACHE.others],
  ['/sw.js', 200, 'application/javascript', CACHE.others],
  ['/manifest.webmanifest', 200, 'application/manifest+json', CACHE.others],
  [`/assets/${script}`, 200, 'application/javascript', CACHE.assets],
  ['/assets/gone.js', 404, 'text/html', null],
] as const)('R4, R8: nginx sends every header with %s', async ([path, status, type, cache], { skip }) => {
  if (!nginx) return skip(MISSING);
  const response = await fetch(nginx.url + path);
  expect(response.status).toBe(status);
  const sent = Object.keys(HEADERS).map((name) => [name, response.headers.get(name)]);
  expect(Object.fromEntries(sent)).toEqual(HEADERS);
  expect(response.headers.get('content-type')).toBe(type);
  expect(response.headers.get('cache-control')).toBe(cache);
});

it('R4: what nginx sends scores at least 100 by the rules of the Observatory', async ({ skip }) => {
  if (!nginx) return skip(MISSING);
  const response = await fetch(nginx.url);
  expect(observe(response.headers, await response.text()).score).toBeGreaterThanOrEqual(100);
});

it('the site works behind it, and nothing is refused', { timeout: 180_000 }, async ({ skip }) => {
  if (!nginx) return skip(MISSING);
  const { url } = nginx;
  let trespasses: string[] = [];
  const { page } = await visit('/', { serviceWorkers: 'allow' }, async (page) => {
    trespasses = await watch(page.context(), url);
  }, url); // prettier-ignore
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  await walkViews(page);
  await walkStory(page);
  expect(trespasses).toEqual([]);
});
