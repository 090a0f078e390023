import { buffer } from 'node:stream/consumers';
import { JSDOM } from 'jsdom';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { eventsIn } from '../export/ics';
import { dataset } from '../real';
import { region, useBrowser, violations, visit } from './visit';
import { watch } from './watch';

useBrowser();

const dialog = (page: Page) => page.getByRole('dialog', { name: 'Share' });
const said = (page: Page) => dialog(page).getByRole('status').textContent();
const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText());
const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent?.trim());

/** What refuses to copy stands in the way of the page's own clipboard. */
const refuse = (page: Page) =>
  page.addInitScript(() =>
    Object.defineProperty(navigator.clipboard, 'writeText', { value: () => Promise.reject(new Error('refused')) }),
  );

async function openShare(path = '/', options: BrowserContextOptions = {}, prepare?: Parameters<typeof visit>[2]) {
  const { page } = await visit(path, options, prepare);
  await region(page, 'Timeline').waitFor();
  const menu = page.getByRole('button', { name: 'Menu' });
  if (await menu.isVisible()) await menu.click();
  await page.getByRole('button', { name: 'Share', exact: true }).click();
  await dialog(page).waitFor();
  return page;
}

describe('Share', () => {
  it('then Enter copies the link to what is shown; Escape gives the focus back', async () => {
    const page = await openShare('/?themes=children&focus=2016-05-tirana');
    expect(await focused(page)).toBe('Copy link');
    await page.keyboard.press('Enter');
    await expect.poll(() => said(page)).toBe('Link copied.');
    const link = `${inject('site')}/?themes=children&focus=2016-05-tirana`;
    expect(await clipboard(page)).toBe(link);
    expect(await dialog(page).getByRole('textbox', { name: 'Link' }).inputValue()).toBe(link);
    await page.keyboard.press('Escape');
    await dialog(page).waitFor({ state: 'detached' });
    expect(await focused(page)).toBe('Share');
    await region(page, 'Details').waitFor();
  });

  it('selects the link where the browser refuses to copy', async () => {
    const page = await openShare('/', {}, refuse);
    await page.keyboard.press('Enter');
    await expect.poll(() => said(page)).toMatch(/^This browser does not let the page copy/);
    expect(await page.evaluate(() => getSelection()?.toString())).toBe(`${inject('site')}/`);
  });

  it('closes when Back changes what it would share, and stays closed', async () => {
    const { page } = await visit();
    await region(page, 'Themes').getByRole('checkbox', { name: 'Children, 3 meetings' }).check();
    await page.getByRole('button', { name: 'Share', exact: true }).click();
    await dialog(page).waitFor();
    await page.goBack();
    await dialog(page).waitFor({ state: 'detached' });
    await page.goForward();
    await region(page, 'Themes').getByRole('checkbox', { name: 'Children, 3 meetings', checked: true }).waitFor();
    expect(await dialog(page).count()).toBe(0);
  });
});

/** The name and the content of what a button saves. */
async function saved(page: Page, name: string) {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    dialog(page).getByRole('button', { name }).click(),
  ]);
  return { name: download.suggestedFilename(), content: await buffer(await download.createReadStream()) };
}

describe('what is taken along', () => {
  it('puts a view into another page by its code', async () => {
    const page = await openShare('/?themes=children');
    await dialog(page).getByRole('radio', { name: 'Timeline' }).first().check();
    await dialog(page).getByRole('button', { name: 'Copy code' }).click();
    const code = await clipboard(page);
    await page.route('**/article.html', (route) =>
      route.fulfill({ contentType: 'text/html', body: `<!doctype html><html lang="en"><title>Article</title>${code}` }),
    );
    await page.goto(`${inject('site')}/article.html`);
    const frame = page.frameLocator('iframe[title="Timeline of 3 of 20 meetings: Children (NATC SEE)"]');
    await frame.getByRole('contentinfo').getByText('3 of 20 meetings: Children').waitFor();
    await frame.getByRole('region', { name: 'Timeline' }).waitFor();
  });

  it('is a calendar of the meetings shown, each with a link that opens it', async () => {
    const page = await openShare('/?themes=children');
    const { name, content } = await saved(page, 'Save 3 meetings as a calendar file');
    expect(name).toBe('natc-see-meetings-3-of-20.ics');
    const events = eventsIn(content.toString('utf8'));
    expect(events.map((event) => event.get('LOCATION'))).toEqual([
      'Belgrade, Serbia',
      'Vienna, Austria',
      'Tirana, Albania',
    ]);
    await page.goto(events[2]!.get('URL')!);
    await region(page, 'Details').getByRole('heading', { name: 'Tirana, Albania' }).waitFor();
  });

  it('is a picture that says what it shows, where that stands, and what its lines do not mean', async () => {
    const page = await openShare('/?themes=children', { colorScheme: 'dark' });
    const { name, content } = await saved(page, 'Save as SVG');
    expect(name).toBe('natc-see-map.svg');
    await expect.poll(() => said(page)).toBe('Saved as natc-see-map.svg.');
    const picture = new JSDOM(content.toString('utf8'), { contentType: 'text/xml' }).window.document;
    const texts = [...picture.querySelectorAll('text')].map(({ textContent }) => textContent);
    const words = texts.join(' ');
    const title = texts.indexOf('3 of 20 meetings took up children, in 3 places, 2011–2016.');
    expect(texts[title + 1]).toBe('Network of Anti-Trafficking Coordinators of South-East Europe · Where they met');
    expect(texts[title + 2]).toMatch(/^Source: .* sections “Belgrade, June 2011”, “Vienna, March 2015” and “Tirana/);
    for (const place of ['Vienna', 'Belgrade', 'Tirana', 'KOSOVO*']) expect(texts).toContain(place);
    expect(words).toContain(dataset.network.mapDisclaimer);
    expect(words).toContain(dataset.network.kosovoNote);
    // Light, whatever the page is; and nothing that lies outside of it.
    expect(picture.querySelector('rect')?.getAttribute('fill')).toBe('#ffffff');
    expect(content.toString('utf8')).not.toMatch(/ (class|style|href)=|<(style|image|script)/);
  });

  it.each(['Timeline', 'Network'])(
    'is a picture of the %s in points of colour, without what belongs to a map',
    async (view) => {
      const page = await openShare();
      await dialog(page)
        .getByRole('group', { name: 'View for the picture' })
        .getByRole('radio', { name: view })
        .check();
      const { name, content } = await saved(page, 'Save as PNG');
      expect(name).toBe(`natc-see-${view.toLowerCase()}.png`);
      // The signature of a PNG, and its width: twice that of the drawing.
      expect(content.subarray(0, 8).toString('latin1')).toBe('\x89PNG\r\n\x1a\n');
      expect(content.readUInt32BE(16)).toBe(2400);
      const svg = (await saved(page, 'Save as SVG')).content.toString('utf8');
      expect(svg).toContain('Since 2011, 20 meetings in 14 places across 12 countries, and online.');
      expect(svg).not.toContain(dataset.network.mapDisclaimer);
    },
  );

  it('is the dataset’s own file', async () => {
    const page = await openShare();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      dialog(page).getByRole('link', { name: 'Download the dataset (JSON)' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe(`natc-see-${dataset.network.version}.json`);
    expect(JSON.parse((await buffer(await download.createReadStream())).toString('utf8'))).toEqual(dataset);
  });

  it('is no link and no code of a dataset that is only on the device', async () => {
    const { page } = await visit();
    await page.getByRole('button', { name: 'About & sources' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Open another dataset' }).click();
    const theirs = { ...dataset, network: { ...dataset.network, name: 'Another Network', abbreviation: 'OTHER' } };
    const file = { name: 'theirs.json', mimeType: 'application/json', buffer: Buffer.from(JSON.stringify(theirs)) };
    await page.getByLabel('Choose a file').setInputFiles(file);
    await page.locator('#foreign').waitFor();
    await page.getByRole('button', { name: 'Share', exact: true }).click();
    await dialog(page).getByText('This dataset is only on your device. A link cannot show it to others.').waitFor();
    expect(await dialog(page).getByRole('textbox').count()).toBe(1);
    expect(await focused(page)).toBe('Copy citation');
    const citation = await dialog(page).getByRole('textbox', { name: 'Citation' }).inputValue();
    expect(citation).toMatch(/^Another Network \(OTHER\): dataset of its meetings/);
    expect(citation).not.toMatch(/https?:|NATC/);
    expect(await dialog(page).getByRole('link').count()).toBe(0);
  });
});

describe.each(['light', 'dark'] as const)('in %s', (colorScheme) => {
  it.each([
    [320, 640],
    [390, 844],
    [1440, 900],
  ])('axe finds nothing and nothing is wider than the window, %i by %i', async (width, height) => {
    let trespasses: string[] = [];
    const options = { colorScheme, viewport: { width, height } };
    const page = await openShare('/?themes=children', options, async (fresh) => {
      trespasses = await watch(fresh.context(), inject('site'));
    });
    expect(await violations(page)).toEqual([]);
    const wide = await dialog(page).evaluate((root) =>
      [root, ...root.querySelectorAll('*')]
        .filter(
          (part) => !part.matches('input, .spoken') && part.scrollWidth > part.clientWidth + 1 && part.clientWidth > 1,
        )
        .map(({ outerHTML }) => outerHTML.slice(0, 120)),
    );
    expect(wide).toEqual([]);
    expect(trespasses).toEqual([]);
  });
});
