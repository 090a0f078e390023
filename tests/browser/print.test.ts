import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { grown } from '../grown';
import { dataset } from '../real';
import { DESKTOP, status, useBrowser, visit } from './visit';
import { walkPaper } from './walk';

useBrowser();

const STATES: Record<string, string> = {
  'at rest': '/',
  'filtered by theme': '/?themes=children&focus=2016-05-tirana',
  'filtered by years': '/?from=2015&to=2018',
  'filtered by an institution, with details':
    '/?institutions=slovenia-interior-ministry&focus=slovenia-interior-ministry',
  'nothing found': '/?themes=covid-19&from=2018&to=2019',
  'every theme, institutions, countries and formats':
    '/?themes=covid-19.ukraine-crisis.refugee-crisis.children.referral-mechanisms.victim-protection.eu-law-and-policy' +
    '.coe-convention-and-monitoring.strategy-and-declarations.prosecution&from=2012-03-01&to=2023-06-30' +
    '&institutions=slovenia-interior-ministry.icmpd&countries=SI.MK.HR.ME&formats=in-person.online',
  'two themes compared': '/?compare=themes.eu-law-and-policy.strategy-and-declarations',
  'two themes compared among meetings that match much else':
    '/?compare=themes.coe-convention-and-monitoring.refugee-crisis&from=2012-03-01&to=2023-06-30' +
    '&institutions=slovenia-interior-ministry.icmpd&countries=SI.MK.HR.ME&formats=in-person.online&q=the',
  'every role': '/?roles=host.organiser.co-organiser.supporter.chair.secretariat.joint-partner.parent-event-organiser',
  'about open': '/?panel=about',
  dark: '/?mode=dark',
};

/** Opens the page and waits until its paper version has been fetched. */
async function ready(path: string, viewport = DESKTOP, prepare?: (page: Page) => Promise<unknown>) {
  const visited = await visit(path, { viewport }, prepare);
  const { page } = visited;
  await walkPaper(page);
  // Its letters are asked for with it.
  await page.waitForFunction(() =>
    [...document.fonts].every(({ family, status }) => status === 'loaded' || family.includes('Meanwhile')),
  );
  return visited;
}

async function pdfOf(path: string, viewport = DESKTOP, prepare?: (page: Page) => Promise<unknown>) {
  const { page } = await ready(path, viewport, prepare);
  const pdf = await page.pdf({ preferCSSPageSize: true, tagged: true, outline: true });
  const text = pdf.toString('latin1');
  return { page, text, pages: text.match(/\/Type\s*\/Page\b(?!s)/g)?.length };
}

it.each(Object.entries(STATES))('prints two tagged A4 pages, %s', async (_, path) => {
  const { text, pages } = await pdfOf(path);
  expect(pages).toBe(2);
  // Not toContain, which would show the whole file.
  expect(text.includes('/StructTreeRoot')).toBe(true);
  // 595 by 842 points, less the browser's rounding.
  expect(/\/MediaBox \[0 0 59[45]\.?\d* 84[12]\.?\d*\]/.test(text)).toBe(true);
});

it('prints the same from a phone', async () => {
  const { pages } = await pdfOf('/', { width: 390, height: 844 });
  expect(pages).toBe(2);
});

/** Our dataset in the place of the one that was built, with more meetings and milestones. */
const withMore = (meetings: number, milestones: number) => (page: Page) =>
  page.route(/natc-see[^/.]*\.json$/, (route) => route.fulfill({ json: grown(dataset, meetings, milestones) }));

it.each([
  ['one meeting and one milestone more', '/', 1, 1, 2],
  ['the same, filtered', '/?themes=children', 1, 1, 2],
  ['four meetings more', '/', 4, 1, 3],
  ['ten meetings and three milestones more', '/', 10, 3, 4],
  ['ten and three more, filtered', '/?themes=children', 10, 3, 4],
  ['sixty meetings and nine milestones more', '/', 60, 9, 6],
])('gives way, or goes on overleaf and counts that: %s', async (_, path, meetings, milestones, sheets) => {
  const { page, pages } = await pdfOf(path, DESKTOP, withMore(meetings, milestones));
  expect(pages).toBe(sheets);
  await page.emulateMedia({ media: 'print' });
  const paper = page.locator('.handout');
  await expect.poll(() => paper.locator('.sheet').count()).toBe(sheets);
  const heights = await paper
    .locator('.sheet')
    .evaluateAll((all) => all.map((sheet) => (sheet.getBoundingClientRect().height * 25.4) / 96));
  for (const height of heights) expect(height).toBeLessThan(282.1);
  expect(await paper.locator('ol > li').count()).toBe(20 + meetings);
  const numbers = await paper.locator('footer p:last-child').allInnerTexts();
  expect(numbers).toEqual(heights.map((_, at) => `${at + 1} of ${sheets}`));
});

it('keeps what is not on the map within its frame, in as many lines as it needs', async () => {
  const { page } = await ready('/', DESKTOP, withMore(10, 3));
  await page.emulateMedia({ media: 'print' });
  const [frame, last] = [page.locator('.handout .map'), page.locator('.handout .off li').last()];
  expect(await last.innerText()).toBe('Jan 2026');
  const [outer, inner] = [(await frame.boundingBox())!, (await last.boundingBox())!];
  expect(inner.x + inner.width).toBeLessThan(outer.x + outer.width);
  expect(inner.y + inner.height).toBeLessThan(outer.y + outer.height);
});

it('shows on paper the sentence, every meeting and the notes, and no control', async () => {
  const { page } = await ready('/');
  await page.emulateMedia({ media: 'print' });
  await page.getByRole('heading', { level: 1, name: /^Network of Anti-Trafficking/ }).waitFor();
  const paper = (await page.locator('body').innerText()).replace(/\s+/g, ' ');
  expect(paper).toContain(
    'Since 2011, 20 meetings in 14 places across 12 countries, and online: ' +
      '17 meetings in a named place, 2 online, 1 with no venue stated.',
  );
  expect(paper).toContain('The source gives the 2024 meeting the number 18; this page lists all 20 entries');
  expect(paper).toContain('This designation is without prejudice to positions on status');
  expect(paper).toContain('imply no opinion on the legal status');
  expect(paper).toContain('1 of 2');
  expect(paper).toContain('2 of 2');
  expect(await page.locator('.handout ol > li').count()).toBe(20);
  for (const control of ['button', 'input', 'select', 'a', 'summary'])
    expect(await page.locator(`${control}:visible`).count(), control).toBe(0);
  await page.emulateMedia({ media: null });
  await page.locator('.handout').waitFor({ state: 'detached' });
  expect(await status(page)).toBe('Showing 20 of 20 meetings');
});

it('keeps what the filter leaves out, and says so', async () => {
  const { page } = await ready('/?themes=children');
  await page.emulateMedia({ media: 'print' });
  const paper = page.locator('.handout');
  await paper.waitFor();
  expect(await paper.innerText()).toMatch(/3 of 20 meetings took up children, in 3 places, 2011–2016\./);
  expect(await paper.innerText()).toContain('This page is filtered: the other 17 meetings are kept');
  expect(await paper.locator('ol > li.strong').count()).toBe(3);
  expect(await paper.locator('ol > li.faint').count()).toBe(17);
});

it('marks the sides of a comparison on the map, the timeline and in the list, and says what each mark means', async () => {
  const { page } = await ready('/?compare=themes.eu-law-and-policy.strategy-and-declarations');
  await page.emulateMedia({ media: 'print' });
  const paper = page.locator('.handout');
  await paper.waitFor();
  const text = await paper.innerText();
  expect(text).toMatch(/Only EU law\s+Both\s+Only Strategy/);
  expect(text).toContain('The other 8 meetings are on neither side');
  expect(text).not.toContain('This page is filtered');
  // Of twelve meetings four have the one theme alone, six the other, and Ljubljana 2012 and Skopje 2023 have both.
  const marks = { a: 4, b: 6, both: 2 };
  const [map, strip, list] = ['.handout .map', '.handout svg[aria-label^="Timeline"]', '.handout ol'];
  for (const [mark, many] of Object.entries(marks))
    for (const where of [map, strip, list])
      expect(await page.locator(`${where} .bead.${mark}`).count(), `${mark} in ${where}`).toBe(many);
});

it('is light on white, whatever the screen shows', async () => {
  const { page } = await ready('/?mode=dark');
  await page.emulateMedia({ media: 'print' });
  const colours = await page
    .locator('.handout')
    .evaluate((paper) => [getComputedStyle(paper).color, getComputedStyle(document.documentElement).backgroundColor]);
  expect(colours).toEqual(['rgb(21, 34, 44)', 'rgb(255, 255, 255)']);
});

it('is asked for by the button in the header too', async () => {
  const { page } = await ready('/');
  await page.evaluate(() => {
    const tell = window as unknown as { printed: string[]; print: () => void };
    tell.printed = [];
    tell.print = () => tell.printed.push(document.querySelector('.handout h1')?.textContent ?? 'nothing');
  });
  await page.getByRole('button', { name: 'Print' }).click();
  await expect
    .poll(() => page.evaluate(() => (window as unknown as { printed: string[] }).printed))
    .toEqual(['Network of Anti-Trafficking Coordinators of South-East Europe']);
});
