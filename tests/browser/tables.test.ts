import { buffer } from 'node:stream/consumers';
import { csvParseRows } from 'd3';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { region, search, useBrowser, visit } from './visit';

useBrowser();

const focusedId = (page: Page) => page.evaluate(() => document.activeElement?.id);
const titles = (page: Page) =>
  region(page, 'Meetings').locator('tbody').getByRole('rowheader').getByRole('button').allTextContents();

/** Presses the button and reads what comes as a spreadsheet would. */
async function download(page: Page) {
  const coming = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download as CSV' }).click();
  const file = await coming;
  const bytes = await buffer(await file.createReadStream());
  const [head = [], ...rows] = csvParseRows(bytes.toString('utf8').replace('\ufeff', ''));
  return {
    name: file.suggestedFilename(),
    bytes,
    rows: rows.map((row) => new Map(head.map((key, i) => [key, row[i]]))),
  };
}

describe('the table of meetings', () => {
  it('has a caption, headings that sort, and a row for each meeting of the filter', async () => {
    const { page } = await visit('/?themes=children');
    const table = page.getByRole('table', { name: '3 of 20 meetings, 2011–2016' });
    await table.waitFor();
    expect(await titles(page)).toHaveLength(3);
    await table.getByRole('button', { name: 'Date' }).click();
    expect(await table.getByRole('columnheader', { name: 'Date' }).getAttribute('aria-sort')).toBe('descending');
    expect((await titles(page))[0]).toMatch(/^Tirana 2016/);
    expect(await table.locator('th:not([scope])').count()).toBe(0);
  });

  it('leads back to the charts', async () => {
    const { page } = await visit();
    await region(page, 'Meetings')
      .getByRole('button', { name: /^Tirana 2016/ })
      .click();
    for (const view of ['Map', 'Timeline', 'Network'])
      expect(
        await region(page, view)
          .getByRole('button', { name: /^Tirana 2016/ })
          .getAttribute('aria-pressed'),
      ).toBe('true');
  });

  it('downloads the rows that it shows, in their order, as UTF-8 with its mark', async () => {
    const { page } = await visit('/?themes=children');
    const { name, bytes, rows } = await download(page);
    expect(name).toBe('natc-see-meetings-3-of-20.csv');
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(rows.map((row) => row.get('Meeting'))).toEqual(await titles(page));
    expect(rows.map((row) => row.get('Place'))).toEqual(['Belgrade', 'Vienna', 'Tirana']);
  });

  it('downloads all twenty at rest, letters and all', async () => {
    const { page } = await visit();
    const { name, rows } = await download(page);
    expect(name).toBe('natc-see-meetings.csv');
    expect(rows).toHaveLength(20);
    expect(rows.find((row) => row.get('Id') === '2019-05-becici')?.get('Place')).toBe('Bečići');
  });
});

describe('N3: from a chart to its table', () => {
  it.each([
    ['Map', 'meetings'],
    ['Timeline', 'meetings'],
    ['Network', 'conveners'],
  ])('T in the %s', async (view, id) => {
    const { page } = await visit();
    await region(page, 'Institutions by meetings').waitFor();
    await region(page, view)
      .getByRole('button', { name: /^Belgrade 2011/ })
      .focus();
    await page.keyboard.press('t');
    expect(await focusedId(page)).toBe(id);
    expect(await search(page)).toBe('');
  });

  it.each([
    ['Map', 'meetings', 'Map'],
    ['Timeline', 'meetings', 'main .timeline'],
    ['Network', 'conveners', 'main .network'],
  ])('a button of the %s', async (view, id, place) => {
    const { page } = await visit();
    await region(page, 'Institutions by meetings').waitFor();
    const scope = view === 'Map' ? region(page, place) : page.locator(place).first();
    const button = scope.getByRole('button', { name: `${view} as table` });
    await button.focus();
    expect((await button.boundingBox())!.width).toBeGreaterThan(24);
    expect(await button.evaluate((element) => getComputedStyle(element).clipPath)).toBe('none');
    await page.keyboard.press('Enter');
    expect(await focusedId(page)).toBe(id);
  });

  it('T does nothing where single keys are switched off, in a field, and outside the charts', async () => {
    const { page } = await visit();
    await region(page, 'Institutions by meetings').waitFor();
    await page.keyboard.press('t');
    expect(await focusedId(page)).toBe('');
    const field = page.getByRole('combobox', { name: 'Search' });
    await field.focus();
    await page.keyboard.press('t');
    expect(await field.inputValue()).toBe('t');
    await page.goto(`${new URL(page.url()).origin}/?panel=about`);
    await page.getByRole('checkbox', { name: /^Single-character keys/ }).uncheck();
    await page.keyboard.press('Escape');
    await region(page, 'Map')
      .getByRole('button', { name: /^Belgrade 2011/ })
      .focus();
    await page.keyboard.press('t');
    expect(await focusedId(page)).toBe('');
  });

  it('the institutions follow the filter, and on a phone the keyboard can scroll them', async () => {
    const { page } = await visit('/?panel=network&themes=children', { viewport: { width: 390, height: 844 } });
    const table = region(page, 'Institutions by meetings');
    await table.waitFor();
    expect(await table.getByRole('rowheader').allTextContents()).toEqual([
      expect.stringContaining('ICMPD'),
      expect.stringContaining('Ministry of the Interior, Albania'),
      expect.stringContaining('OSCE mission in Albania'),
    ]);
    await page.goto(`${new URL(page.url()).origin}/?panel=network`);
    await table.getByRole('button', { name: 'ICMPD' }).focus();
    await page.keyboard.press('ArrowRight');
    const scrolled = () => table.locator('.wrapper').evaluate((element) => element.scrollLeft);
    await expect.poll(scrolled).toBeGreaterThan(0);
  });
});
