import type { Page, Route } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { open, region, search, status, useBrowser, visit, whole } from './visit';

useBrowser();

const DATA = '**/natc-see*.json';
const MAP = '**/basemap*.json';
const STORIES = '**/natc-see.stories*.json';

const answer = (pattern: string, reply: (route: Route) => Promise<void>) => async (page: Page) => {
  await page.route(pattern, reply);
};

describe('the file with the meetings', () => {
  it.each<[string, (route: Route) => Promise<void>, string]>([
    ['does not arrive', (route) => route.abort(), 'did not arrive'],
    ['is missing', (route) => route.fulfill({ status: 404, body: '' }), 'error (404)'],
    ['is empty', (route) => route.fulfill({ body: '' }), 'damaged'],
    ['is cut off', (route) => route.fulfill({ body: '{"network": {' }), 'damaged'],
    ['is another thing', (route) => route.fulfill({ body: '{}' }), 'damaged'],
  ])('%s: the page says so, shows nothing false, and offers to try again', async (_, reply, said) => {
    const { page, complaints } = await visit('/', {}, answer(DATA, reply));
    const alert = page.getByRole('alert');
    await alert.waitFor();
    expect(await alert.textContent()).toContain(said);
    expect(await page.getByText(/\d+ meetings/).count()).toBe(0);
    await page.unroute(DATA);
    await page.getByRole('button', { name: 'Try again' }).click();
    await region(page, 'Meetings').waitFor();
    expect(await status(page)).toBe('Showing 20 of 20 meetings');
    complaints.length = 0;
  });

  /** Opens an address and holds the meetings back. */
  async function waiting(path: string) {
    let release = () => {};
    const held = new Promise<void>((resolve) => (release = resolve));
    const { page } = await open(
      path,
      {},
      answer(DATA, async (route) => {
        await held;
        await route.continue();
      }),
    );
    return { page, release };
  }

  it('is slow: the facts can be read already', async () => {
    const { page, release } = await waiting('/');
    expect(await status(page)).toBe('Loading the meetings.');
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toMatch(
      /^NATC SEE Network of Anti-Trafficking/,
    );
    expect(await page.getByText('20 meetings').isVisible()).toBe(true);
    expect(await page.getByRole('row').count()).toBe(21);
    release();
    await region(page, 'Meetings').waitFor();
    expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1);
  });

  it('is slow and only a part is asked for: no number of the whole is shown', async () => {
    const { page, release } = await waiting('/?themes=covid-19&mode=dark');
    expect(await page.getByText('Loading the meetings.').isVisible()).toBe(true);
    expect(await page.getByText(/\d+ meetings/).isVisible()).toBe(false);
    expect(await page.getByRole('row').count()).toBe(0);
    expect(await page.evaluate(() => document.documentElement.dataset.mode)).toBe('dark');
    release();
    await region(page, 'Meetings').waitFor();
    expect(await status(page)).toBe('Showing 1 of 20 meetings: COVID-19');
  });
});

describe('the outlines of the map', () => {
  it.each<[string, (route: Route) => Promise<void>]>([
    ['do not arrive', (route) => route.abort()],
    ['are missing', (route) => route.fulfill({ status: 404, body: '' })],
    ['are cut off', (route) => route.fulfill({ body: '{"type":"Topology"' })],
    ['are another thing', (route) => route.fulfill({ body: '{}' })],
    ['are broken within', (route) => route.fulfill({ body: '{"type":"Topology","objects":{},"arcs":[]}' })],
  ])('%s: the other views work, and a second try brings the map', async (_, reply) => {
    const { page, complaints } = await visit('/', {}, answer(MAP, reply));
    await region(page, 'Map')
      .getByText(/could not be (loaded|drawn)/)
      .waitFor();
    await region(page, 'Timeline')
      .getByRole('button', { name: /Tirana 2016/ })
      .click();
    await region(page, 'Details').waitFor();
    await page.unroute(MAP);
    await region(page, 'Map').getByRole('button').click();
    await region(page, 'Map')
      .getByRole('button', { name: /Tirana 2016/ })
      .waitFor();
    complaints.length = 0;
  });
});

describe('the stories', () => {
  it.each<[string, (route: Route) => Promise<void>]>([
    ['do not arrive', (route) => route.abort()],
    ['are missing', (route) => route.fulfill({ status: 404, body: '{"stories":[]}' })],
    ['are cut off', (route) => route.fulfill({ body: '{"stories":[{' })],
    ['are another thing', (route) => route.fulfill({ body: '{}' })],
    ['are broken within', (route) => route.fulfill({ body: '{"stories":[{"id":"a","steps":null}]}' })],
  ])('%s: the dialog says so, and a second try brings them', async (_, reply) => {
    const { page, complaints } = await visit('/?panel=stories', {}, answer(STORIES, reply));
    const dialog = page.getByRole('dialog', { name: 'Present' });
    await dialog.getByText('The stories did not arrive.').waitFor();
    await page.unroute(STORIES);
    await dialog.getByRole('button', { name: 'Try again' }).click();
    await dialog.getByText('Fourteen years in nine steps').waitFor();
    complaints.length = 0;
  });
});

it('the letters do not arrive: the page stands in those of the device', async () => {
  const { page, complaints } = await visit(
    '/',
    {},
    answer('**/*.woff2', (route) => route.abort()),
  );
  await region(page, 'Meetings').waitFor();
  expect(await status(page)).toBe('Showing 20 of 20 meetings');
  expect(complaints.filter((text) => !text.includes('ERR_FAILED'))).toEqual([]);
  complaints.length = 0;
});

it('a fault that no view knows of: one quiet line that can be closed, however many there are', async () => {
  const { page, complaints } = await visit('/');
  await region(page, 'Meetings').waitFor();
  const line = page.getByText('Something on this page went wrong.');
  await page.evaluate(() => {
    dispatchEvent(new ErrorEvent('error', { message: 'ResizeObserver loop limit exceeded', filename: location.href }));
    dispatchEvent(new ErrorEvent('error', { message: 'not ours', filename: 'chrome-extension://x/y.js' }));
  });
  expect(await line.count()).toBe(0);
  await page.evaluate(() => {
    setTimeout(() => {
      throw new Error('a fault in a timer');
    });
    void Promise.reject(new Error('a fault in a promise'));
  });
  await line.waitFor();
  expect(await line.count()).toBe(1);
  await page.getByRole('button', { name: 'Later' }).click();
  expect(await line.count()).toBe(0);
  expect(await status(page)).toBe('Showing 20 of 20 meetings');
  expect(complaints.length).toBeGreaterThan(0);
  complaints.length = 0;
});

it('a history that refuses entries: each choice is shown all the same', async () => {
  const { page } = await visit('/', {}, (fresh) =>
    fresh.addInitScript(() => {
      const refuse = () => {
        throw new DOMException('too many calls', 'SecurityError');
      };
      Object.assign(history, { pushState: refuse, replaceState: refuse });
    }),
  );
  await region(page, 'Timeline')
    .getByRole('button', { name: /Tirana 2016/ })
    .click();
  await region(page, 'Details')
    .getByRole('heading', { name: /Tirana/ })
    .first()
    .waitFor();
  expect(await search(page)).toBe('');
});

it('a browser without channels between windows: the story goes on', async () => {
  const { page } = await visit('/?story=fourteen-years', {}, (fresh) =>
    fresh.addInitScript(() => void Reflect.deleteProperty(window, 'BroadcastChannel')),
  );
  const stage = page.getByRole('main', { name: 'Presentation' });
  await stage.waitFor();
  const opened = page.waitForEvent('popup');
  await page.keyboard.press('s');
  await (await opened).close();
  await page.keyboard.press('PageDown');
  await stage.getByText('2', { exact: true }).first().waitFor();
});

it.each([1440, 390])('A22: without scripts the meetings can be read at %s px', async (width) => {
  const { page } = await open('/', { javaScriptEnabled: false, viewport: { width, height: 844 } });
  const rows = page.getByRole('row', { name: /\d/ });
  expect(await rows.count()).toBe(20);
  expect(await rows.first().isVisible()).toBe(true);
  expect(await rows.first().textContent()).toMatch(/8 June 2011.*Belgrade 2011: first meeting.*street children/);
  expect(await page.getByText('20 meetings').isVisible()).toBe(true);
  expect(await page.getByText('Loading').isVisible()).toBe(false);
});

it.each([1440, 390])('the page, and then its letters, take over without a jump at %s px', async (width) => {
  const { page } = await visit('/', { viewport: { width, height: 900 } }, async (fresh) => {
    const bead = region(fresh, 'Map').getByRole('button', { name: /Tirana 2016/ });
    await fresh.route('**/*.woff2', async (route) => {
      await bead.waitFor();
      await route.continue();
    });
    await fresh.addInitScript(() => {
      const shifts: number[] = [];
      Object.assign(window, { shifts });
      new PerformanceObserver((list) =>
        list.getEntries().forEach((entry) => shifts.push((entry as PerformanceEntry & { value: number }).value)),
      ).observe({ type: 'layout-shift', buffered: true });
    });
  });
  await whole(page);
  const shift = await page.evaluate(async () => {
    for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
    return (window as unknown as { shifts: number[] }).shifts.reduce((sum, value) => sum + value, 0);
  });
  expect(shift).toBeLessThan(0.02);
});

it('the living page does not arrive: what was served stays, and says so', async () => {
  const { page, complaints } = await open('/', {}, (fresh) => fresh.route('**/start-*.js', (route) => route.abort()));
  await page.getByRole('alert').getByText('did not arrive').waitFor();
  expect(await page.getByRole('row', { name: /\d/ }).count()).toBe(20);
  expect(await page.getByText('Loading').isVisible()).toBe(false);
  expect(complaints.splice(0).filter((text) => !/ERR_FAILED|dynamically imported module/.test(text))).toEqual([]);
});

it('a device without room keeps no story, says so, and shows it for this visit', async () => {
  const { page } = await visit('/?panel=stories', {}, (fresh) =>
    fresh.addInitScript(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException('no room', 'QuotaExceededError');
      };
    }),
  );
  const dialog = page.getByRole('dialog', { name: 'Present' });
  await dialog.getByRole('button', { name: 'Add to a story of mine' }).click();
  await dialog.getByText('does not keep your stories beyond this visit').waitFor();
  await dialog.getByRole('button', { name: 'Edit: My story' }).waitFor();
});

it('refused storage changes nothing but the memory', async () => {
  const { page } = await visit('/', {}, (fresh) =>
    fresh.addInitScript(() =>
      Object.defineProperty(window, 'localStorage', {
        get: () => {
          throw new DOMException('no', 'SecurityError');
        },
      }),
    ),
  );
  await page.getByRole('button', { name: 'Dark colours' }).click();
  expect(await page.evaluate(() => document.documentElement.dataset.mode)).toBe('dark');
});
