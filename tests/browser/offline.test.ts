import {
  copyFileSync,
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import { writeWorker } from '../../data/worker';
import { startHost } from './host';
import { region, status, useBrowser, violations, visit } from './visit';

useBrowser();

const V1 = join(import.meta.dirname, '../../dist');
/** Browsers take their time over a newer worker, which waits for what the older one still answers. */
const PATIENT = { timeout: 45_000 };
const scratch = mkdtempSync(join(tmpdir(), 'natc-see-'));
afterAll(() => rmSync(scratch, { recursive: true }));

/** What a build with another title in the data would give: a data file of another name, and all that names it. */
async function newerVersion(): Promise<string> {
  const folder = join(scratch, 'v2');
  cpSync(V1, folder, { recursive: true });
  const assets = join(folder, 'assets');
  const data = readdirSync(assets).find((name) => /^natc-see-.*\.json$/.test(name))!;
  const named = readdirSync(assets).filter((name) => name.endsWith('.js'));
  for (const path of [join(folder, 'index.html'), ...named.map((name) => join(assets, name))])
    writeFileSync(path, readFileSync(path, 'utf8').replaceAll(data, 'natc-see-v2.json'));
  renameSync(join(assets, data), join(assets, 'natc-see-v2.json'));
  const text = readFileSync(join(assets, 'natc-see-v2.json'), 'utf8');
  writeFileSync(join(assets, 'natc-see-v2.json'), text.replaceAll('Stockholm 2015', 'Stockholm, renamed'));
  await writeWorker(folder);
  return folder;
}

/** The site with the kill-switch in the place of its worker. */
function switchedOff(): string {
  const folder = join(scratch, 'off');
  cpSync(V1, folder, { recursive: true });
  copyFileSync(join(folder, 'sw-off.js'), join(folder, 'sw.js'));
  return folder;
}

let host: Awaited<ReturnType<typeof startHost>>;
beforeEach(async () => {
  host = await startHost(V1);
});
afterEach(() => host.stop());

/** Marks the window once it listens for a return of the network, which it does after the first view. */
function markListening() {
  const { addEventListener: listen } = window;
  window.addEventListener = (...how: unknown[]) => {
    Reflect.apply(listen, window, how);
    if (how[0] === 'online') Object.assign(window, { isListening: true });
  };
}

/** Opens the page and waits until its copy is kept. */
async function keep(path = '/') {
  const visited = await visit(
    path,
    { serviceWorkers: 'allow' },
    (fresh) => fresh.addInitScript(markListening),
    host.url,
  );
  await visited.page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  // What the first load asked for before it had the worker may still be under way, past it.
  await visited.page.reload();
  return visited;
}

const title = (page: Page, name: string) => region(page, 'Meetings').getByRole('button', { name: new RegExp(name) });
const line = (page: Page) => page.getByText('A newer version is ready.');
/** What the browser does at a return of the network, on which the page asks for a newer version. */
async function returnOnline(page: Page) {
  await page.waitForFunction(() => 'isListening' in window);
  await page.evaluate(() => void dispatchEvent(new Event('online')));
}
/**
 * What is seen after each return of the network. A browser that is asked while it still looks for the version of before
 * takes the second question for the first, so one return may bring nothing.
 */
const afterReturns = <T>(page: Page, see: () => Promise<T>) =>
  expect.poll(async () => {
    await returnOnline(page);
    return see();
  }, PATIENT);
/** Stays only while the page is not loaded again. */
const mark = (page: Page) => page.evaluate(() => void Object.assign(window, { marked: true }));
const isMarked = (page: Page) => page.evaluate(() => 'marked' in window);

describe('a page opened once', () => {
  it('keeps all that it can ask for', async () => {
    const { page } = await keep();
    const kept = await page.evaluate(async () => {
      const [name = ''] = await caches.keys();
      return (await (await caches.open(name)).keys()).map(({ url }) => new URL(url).pathname.slice(1));
    });
    const files = readdirSync(V1, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(V1.length + 1));
    const notKept = files.filter((name) => !kept.includes(name)).sort();
    expect(notKept).toEqual([
      '.htaccess',
      '_headers',
      'hosts/Caddyfile',
      'hosts/nginx.conf',
      'index.html',
      'natc-see-offline.html',
      'sbom.cdx.json',
      'social.png',
      'sw-off.js',
      'sw.js',
    ]);
    expect(kept).toContain('');
  });

  it('works without network: at once, loaded again, by a deep link and in its later parts', async () => {
    const { page } = await keep();
    await host.stop();
    const data = await page.locator('link[rel=preload][href*=natc-see]').getAttribute('href');
    expect(await page.evaluate(async (url) => (await fetch(url)).status, data!)).toBe(200);
    await page.reload();
    await title(page, 'Stockholm 2015').waitFor();
    await page.goto(`${host.url}/?themes=covid-19&focus=2020-04-online`);
    await region(page, 'Details').getByRole('heading', { name: 'Online', level: 2 }).waitFor();
    expect(await status(page)).toBe('Showing 1 of 20 meetings: COVID-19');
    await page.goto(`${host.url}/index.html?panel=about`);
    await page.getByRole('dialog').getByRole('link', { name: 'Download for offline use' }).waitFor();
    await host.start();
  });
});

describe('a newer version', () => {
  it('waits until it is asked for, and does not touch the other tabs', async () => {
    const { page } = await keep();
    const other = await page.context().newPage();
    await other.goto(host.url);
    await mark(page);
    await mark(other);
    host.deploy(await newerVersion());
    await afterReturns(page, () => line(page).isVisible()).toBe(true);
    expect(await isMarked(page)).toBe(true);
    expect(await violations(page)).toEqual([]);

    await page.getByRole('button', { name: 'Later' }).click();
    expect(await line(page).count()).toBe(0);
    await page.reload();
    await line(page).waitFor();
    await title(page, 'Stockholm 2015').waitFor();

    await page.getByRole('button', { name: 'Use it now' }).click();
    await title(page, 'Stockholm, renamed').waitFor();
    expect(await line(page).count()).toBe(0);
    expect(await isMarked(other)).toBe(true);
    await host.stop();
    await page.reload();
    await title(page, 'Stockholm, renamed').waitFor();
    await host.start();
  });

  it('is not spoken of during a story', async () => {
    const { page } = await keep('/?story=any&step=first');
    host.deploy(await newerVersion());
    const waiting = () => page.evaluate(async () => (await navigator.serviceWorker.ready).waiting?.state);
    await afterReturns(page, waiting).toBe('installed');
    expect(await line(page).count()).toBe(0);
  });

  it('is refused where its files are not those of one build', async () => {
    const { page, complaints } = await keep();
    const folder = await newerVersion();
    writeFileSync(join(folder, 'index.html'), readFileSync(join(V1, 'index.html')));
    host.deploy(folder);
    const end = await page.evaluate(async () => {
      const registration = await navigator.serviceWorker.ready;
      const end = new Promise((resolve) =>
        registration.addEventListener('updatefound', () => {
          const worker = registration.installing;
          worker?.addEventListener('statechange', () => resolve(worker.state));
        }),
      );
      await registration.update();
      return end;
    });
    expect(end).toBe('redundant');
    expect(await line(page).count()).toBe(0);
    await page.reload();
    await title(page, 'Stockholm 2015').waitFor();
    complaints.length = 0;
  });
});

it('the kill-switch takes the copy away and loads nothing again', async () => {
  const { page, complaints } = await keep();
  await mark(page);
  host.deploy(switchedOff());
  const left = () => page.evaluate(async () => [await navigator.serviceWorker.getRegistrations(), await caches.keys()]);
  await afterReturns(page, left).toEqual([[], []]);
  expect(await isMarked(page)).toBe(true);
  await page.reload();
  await title(page, 'Stockholm 2015').waitFor();
  await host.stop();
  await expect(page.reload()).rejects.toThrow('ERR_CONNECTION_REFUSED');
  await host.start();
  complaints.length = 0;
});

it('a part that is gone from the server: one reload, then a message, never an empty page', async () => {
  let loads = 0;
  const { page, complaints } = await visit('/', {}, async (fresh) => {
    await fresh.route('**/About-*.js', (route) => route.fulfill({ status: 404 }));
    fresh.on('request', (request) => (loads += Number(request.isNavigationRequest())));
  });
  await page.getByText('A part of this page did not arrive.').waitFor();
  await page.waitForFunction(() => sessionStorage.getItem('natc-see-reloaded') !== null);
  await page.getByText('A part of this page did not arrive.').waitFor();
  await title(page, 'Stockholm 2015').waitFor();
  expect(loads).toBe(2);
  await page.unroute('**/About-*.js');
  await page.getByRole('button', { name: 'Load it again' }).click();
  await page.getByRole('button', { name: 'About & sources' }).click();
  await page.getByRole('dialog').waitFor();
  complaints.length = 0;
});
