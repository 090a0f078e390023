import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { chromium, type Browser, type BrowserContextOptions, type Locator, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, inject } from 'vitest';
import { REST_MS } from './rest';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

export const DESKTOP = { width: 1440, height: 900 };

const WORKER_BLOCKED = 'Service Worker registration blocked by Playwright';

/** Our own dataset is fetched early, and stands unused where the address asks for another. */
const UNUSED_PRELOAD = /natc-see[^/]*\.json was preloaded using link preload but not used/;

/** One visit to the built site, with all that it said and asked for. */
export interface Visit {
  page: Page;
  /** Console messages, uncaught errors, and requests to other origins. */
  complaints: string[];
}

let browser: Browser;
const visits: Visit[] = [];

/** Opens the site as it is served; every test ends with a look at what the visit complained of. */
export async function open(
  path = '/',
  options: BrowserContextOptions = {},
  prepare: (page: Page) => Promise<unknown> = async () => undefined,
  site = inject('site'),
): Promise<Visit> {
  const context = await browser.newContext({
    viewport: DESKTOP,
    reducedMotion: 'reduce',
    permissions: ['clipboard-read', 'clipboard-write'],
    // A worker answers before the routes that tests lay; offline.test.ts is the one that wants it.
    serviceWorkers: 'block',
    ...options,
  });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => {
    const isExpected =
      message.text() === WORKER_BLOCKED || (path.includes('data=') && UNUSED_PRELOAD.test(message.text()));
    if (!isExpected) complaints.push(`console: ${message.text()} ${message.location().url}`.trim());
  });
  page.on('pageerror', (error) => complaints.push(`error: ${error.message}`));
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(site) && !url.startsWith('data:')) complaints.push(`request: ${url}`);
  });
  await prepare(page);
  await page.goto(`${site}${path}`);
  const visited = { page, complaints };
  visits.push(visited);
  return visited;
}

/** Opens the site and waits until the living page, with its map, has taken the place of what was served. */
export async function visit(...how: Parameters<typeof open>): Promise<Visit> {
  const visited = await open(...how);
  for (const served of ['p.waiting', '.regions']) await visited.page.locator(served).waitFor({ state: 'detached' });
  return visited;
}

/** Call once at the top of a file of browser tests. */
export function useBrowser(): void {
  beforeAll(async () => {
    browser = await chromium.connect(inject('browser'));
  });
  afterAll(() => browser.close());
  afterEach(async () => {
    const complaints = visits.flatMap((visited) => visited.complaints);
    await Promise.all(visits.map(({ page }) => page.context().close()));
    visits.length = 0;
    expect(complaints).toEqual([]);
  });
}

/** The violations that axe finds, a line each. */
export async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axeSource);
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: typeof import('axe-core') };
    const { violations } = await axe.run({
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    });
    return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
  });
}

/** Waits for what comes after the first view: tables, Reach, letters. A phone draws what it does not show later. */
export async function whole(page: Page): Promise<void> {
  await page.locator('#meetings').waitFor({ state: 'attached' });
  const isPhone = await page.locator('.page > .reach').isHidden();
  for (const late of isPhone ? [] : ['#conveners', '[aria-label=Reach]'])
    await page.locator(late).first().waitFor({ state: 'attached' });
  await page.waitForFunction(() => document.fonts.status === 'loaded');
}

/** What is read once it is what it was at the look before: what stands below the screen follows when the hand rests. */
export async function atRest<T>(read: () => Promise<T>): Promise<T> {
  let now: T;
  let last: string | undefined;
  const isAtRest = async () => {
    const before = last;
    now = await read();
    last = JSON.stringify(now);
    return last === before;
  };
  await expect.poll(isAtRest, { interval: REST_MS }).toBe(true);
  return now!;
}

/** Where a mark is once it stands still. */
export const settled = (mark: Locator) => atRest(() => mark.boundingBox());

/** The query of the address, as the page has it: the driver hears of a change a moment later. */
export const search = (page: Page) => page.evaluate(() => decodeURIComponent(location.search));

export const status = (page: Page) => page.getByRole('status').first().textContent();
export const region = (page: Page, name: string) => page.getByRole('region', { name, exact: true });
