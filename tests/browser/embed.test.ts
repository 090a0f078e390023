import type { BrowserContextOptions, Frame, Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { dataset } from '../real';
import { atRest, region, useBrowser, violations, visit } from './visit';
import { watch } from './watch';

useBrowser();

const article = (query: string, width: number) =>
  `<!doctype html><html lang="en"><title>Article</title><h1>Article</h1><iframe title="Meetings" src="./?${query}" width="${width}" height="420"></iframe>`;

/** An article with a view of the page in it. */
async function visitArticle(query: string, width = 640, options: BrowserContextOptions = {}) {
  let trespasses: string[] = [];
  const { page } = await visit('/article.html', { serviceWorkers: 'block', ...options }, async (fresh) => {
    trespasses = await watch(fresh.context(), inject('site'));
    await fresh.route('**/article.html', (route) =>
      route.fulfill({ contentType: 'text/html', body: article(query, width) }),
    );
  });
  const frame = page.frames()[1]!;
  await foot(frame).waitFor();
  return { page, frame, trespasses };
}

const foot = (frame: Frame) => frame.getByRole('contentinfo');
/** The texts of the foot, in their order. */
const told = (frame: Frame) => foot(frame).locator('p').allTextContents();
const link = (frame: Frame) => foot(frame).getByRole('link', { name: 'Open the whole page in a new tab' });
const bead = (frame: Frame, view: string, name: RegExp) =>
  frame.getByRole('region', { name: view }).getByRole('button', { name }).first();
const entries = (page: Page) => page.evaluate(() => history.length);
const query = async (frame: Frame) => new URL((await link(frame).getAttribute('href'))!).search;

describe('a view in the page of somebody else', () => {
  it('says what it shows and whose it is; what is chosen takes that place, and no entry of the history', async () => {
    const { page, frame, trespasses } = await visitArticle('embed=map&themes=covid-19.ukraine-crisis');
    expect(await told(frame)).toEqual(['2 of 20 meetings: COVID-19, Ukraine crisis', 'NATC SEE']);
    const before = await entries(page);
    for (const name of [/^Sofia 2013/, /^Tirana 2016/, /^Budva 2022/]) await bead(frame, 'Map', name).press('Enter');
    expect(await told(frame)).toEqual(['Budva 2022: the Ukraine crisis', '2 June 2022']);
    expect(await frame.getByRole('status').textContent()).toBe(
      'Budva 2022: the Ukraine crisis, 2 June 2022. Showing 2 of 20 meetings: COVID-19, Ukraine crisis',
    );
    expect(await entries(page)).toBe(before);
    expect(await frame.evaluate(() => location.search)).toBe(
      '?themes=covid-19.ukraine-crisis&focus=2022-06-budva&embed=map',
    );
    await bead(frame, 'Map', /^Budva 2022/).press('Escape');
    expect(await told(frame)).toEqual(['2 of 20 meetings: COVID-19, Ukraine crisis', 'NATC SEE']);
    expect(await entries(page)).toBe(before);
    expect(trespasses).toEqual([]);
  });

  it('leads to the whole page, which opens the details of what is chosen', async () => {
    const { page, frame } = await visitArticle('embed=timeline&from=2020&focus=2022-06-budva');
    const opened = page.context().waitForEvent('page');
    await link(frame).click();
    const whole = await opened;
    await region(whole, 'Details').getByText('Budva 2022: the Ukraine crisis').waitFor();
    expect(new URL(whole.url()).search).toBe('?from=2020&focus=2022-06-budva');
    expect(await whole.evaluate(() => window.opener)).toBeNull();
  });

  it.each([
    ['timeline', 'Timeline', 'focus=2022-06-budva'],
    ['network', 'Network', 'focus=2022-06-budva&panel=network'],
  ])('names a meeting that is chosen in the %s', async (embed, view, whole) => {
    const { page, frame } = await visitArticle(`embed=${embed}`);
    expect(await told(frame)).toEqual(['20 meetings', 'NATC SEE']);
    const before = await entries(page);
    await bead(frame, view, /^Budva 2022/).press('Enter');
    expect(await told(frame)).toEqual(['Budva 2022: the Ukraine crisis', '2 June 2022']);
    expect(await query(frame)).toBe(`?${whole}`);
    expect(await entries(page)).toBe(before);
  });

  it('of another dataset keeps it in the link, and the line that it is not the Network’s own', async () => {
    const theirs = { ...dataset, network: { ...dataset.network, name: 'Another Network', abbreviation: 'OTHER' } };
    const { page } = await visit('/?embed=map&data=other/net.json', {}, (fresh) =>
      fresh.route('**/other/net.json', (route) => route.fulfill({ json: theirs })),
    );
    const frame = page.mainFrame();
    expect(await told(frame)).toEqual(['20 meetings', 'OTHER']);
    expect(await query(frame)).toBe('?data=other%2Fnet.json');
    await frame.getByText('It is not the Network’s own data.').waitFor();
  });

  it('names Kosovo* with its note', async () => {
    const { frame } = await visitArticle('embed=timeline&focus=xk');
    expect(await told(frame)).toEqual(['Kosovo*', 'no meeting', dataset.network.kosovoNote]);
  });
});

describe.each([
  [320, 52],
  [640, 32],
])('at %i pixels', (width, mostPx) => {
  it.each(['map', 'timeline', 'network'])('the %s has all the room but one line', async (embed) => {
    const { frame } = await visitArticle(`embed=${embed}&themes=covid-19.ukraine-crisis`, width);
    const [view, line] = await Promise.all([frame.getByRole('main').boundingBox(), foot(frame).boundingBox()]);
    expect(line!.height).toBeLessThanOrEqual(mostPx);
    expect(Math.abs(view!.y + view!.height - line!.y)).toBeLessThan(1);
    expect(view!.height + line!.height).toBeCloseTo(420, 0);
    // Nothing of it is cut, and it is no higher with something chosen.
    const cut = () =>
      foot(frame).locator('p').evaluateAll((lines) => lines.filter((p) => p.scrollWidth > p.clientWidth).map((p) => p.textContent)); // prettier-ignore
    expect(await cut()).toEqual([]);
    await frame.goto(`${inject('site')}/?embed=${embed}&focus=2013-09-sarajevo`);
    await foot(frame).getByText('Sarajevo 2013: EU policy and the Convention').waitFor();
    expect(await cut()).toEqual([]);
    expect((await foot(frame).boundingBox())!.height).toBe(line!.height);
  });

  it('the link is large enough for a finger, and lies within the line', async () => {
    const { frame } = await visitArticle('embed=map', width, { hasTouch: true, isMobile: true });
    const [target, line] = await atRest(() => Promise.all([link(frame).boundingBox(), foot(frame).boundingBox()]));
    expect(target!.height).toBeGreaterThanOrEqual(44);
    expect(target!.y).toBeGreaterThanOrEqual(line!.y);
    expect(target!.y + target!.height).toBeLessThanOrEqual(line!.y + line!.height);
    expect(line!.height).toBeLessThanOrEqual(56);
  });
});

it.each(['light', 'dark'] as const)('axe finds nothing with a meeting chosen, %s', async (colorScheme) => {
  const { page } = await visit('/?embed=timeline&focus=2022-06-budva', {
    colorScheme,
    viewport: { width: 320, height: 420 },
  });
  await page.getByRole('contentinfo').waitFor();
  expect(await violations(page)).toEqual([]);
});

it('has the line on paper, with the address of the whole page', async () => {
  const { page } = await visit('/?embed=map&themes=children', { viewport: { width: 640, height: 420 } });
  await page.emulateMedia({ media: 'print' });
  const line = page.getByRole('contentinfo');
  expect(await line.isVisible()).toBe(true);
  expect(await line.getByRole('link').evaluate((a) => getComputedStyle(a, '::after').content)).toMatch(
    /\?themes=children/,
  );
});
