import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { unzipSync, strFromU8 } from 'fflate';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import type { Dataset } from '../../src/model/schema';
import { beyond } from '../beyond';
import { grown } from '../grown';
import { open, region, search, status, useBrowser, violations, visit } from './visit';

useBrowser();

const ours = readFileSync(join(import.meta.dirname, '../../data/natc-see.json'), 'utf8');
const dataset = JSON.parse(ours) as Dataset;
/** The dataset of somebody else: ours under another name, without the last meeting and what it alone names. */
const theirs: Dataset = {
  ...dataset,
  network: { ...dataset.network, name: 'Another Network', abbreviation: 'OTHER' },
  meetings: dataset.meetings.slice(0, -1),
  places: dataset.places.filter(({ id }) => id !== 'zagreb'),
  institutions: dataset.institutions.filter(({ id }) => id !== 'croatia-human-rights-office'),
};
const GHANA = { code: 'GH', names: [{ name: 'Ghana' }] };
const LINE = 'This is another dataset, “Another Network”. It is not the Network’s own data.';

const beside = (value: unknown) => (page: Page) =>
  page.route('**/other/net.json', (route) => route.fulfill({ json: value }));
const visitOther = (query: string, value: unknown = theirs) =>
  visit(`/?data=other/net.json${query}`, {}, beside(value));
const file = (text: string, name = 'net.json') => ({ name, mimeType: 'application/json', buffer: Buffer.from(text) });
const chooser = (page: Page) => page.getByLabel('Choose a file');
const notice = (page: Page) => page.getByText(LINE).first();

async function openDialog(page: Page) {
  await page.getByRole('button', { name: 'About & sources' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Open another dataset' }).click();
  await page.getByRole('dialog', { name: 'Open another dataset' }).waitFor();
}

/** Drops their file on the page, as soon as the page takes it from the browser. */
async function drop(page: Page) {
  await page.waitForFunction((text) => {
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File([text], 'dropped.json', { type: 'application/json' }));
    const over = new DragEvent('dragover', { dataTransfer, bubbles: true, cancelable: true });
    document.body.dispatchEvent(over);
    if (!over.defaultPrevented) return false;
    document.body.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
    return true;
  }, JSON.stringify(theirs));
}

describe('a dataset beside the page', () => {
  it('has a sentence in place of a map that reaches none of its places, and its meetings below', async () => {
    const { page } = await visitOther('', { ...beyond(theirs, true), countries: [GHANA] });
    const map = region(page, 'Map');
    await map.getByText('The map shows Europe, and none of these meetings was at a place on it.').waitFor();
    expect(await map.getByText('Kosovo* note').count()).toBe(0);
    expect(await violations(page)).toEqual([]);
    await map.getByRole('button', { name: /^Accra 2011/ }).click();
    await region(page, 'Details').getByRole('heading', { name: 'Accra, Ghana' }).waitFor();
  });

  it.each([
    [390, 844],
    [360, 740],
    [1280, 720],
  ])('keeps its easternmost city out from under the tools of a map of %i by %i', async (width, height) => {
    const { page } = await visit('/?data=other/net.json', { viewport: { width, height } }, beside(grown(dataset, 3)));
    // A click that something else would take fails.
    await region(page, 'Map')
      .getByRole('button', { name: /^Meeting of 2025-08/ })
      .click({ trial: true, timeout: 10_000 });
  });

  it('is shown with a notice, and leads back to our own', async () => {
    const { page } = await visitOther('');
    await region(page, 'Meetings').waitFor();
    expect(await status(page)).toBe('Showing 19 of 19 meetings');
    expect(await notice(page).isVisible()).toBe(true);
    expect(await violations(page)).toEqual([]);
    await page.getByRole('link', { name: 'Show the Network’s own data' }).click();
    await page.getByText('19 meetings').first().waitFor({ state: 'detached' });
    await region(page, 'Meetings').waitFor();
    expect(await status(page)).toBe('Showing 20 of 20 meetings');
    expect(await page.getByText('not the Network’s own').count()).toBe(0);
  });

  it.each(['map', 'timeline', 'network'])('says so in an embedded %s, and hides nothing of it', async (view) => {
    const { page } = await visitOther(`&embed=${view}`);
    await page.getByRole('main').waitFor();
    const line = (await notice(page).boundingBox())!;
    const main = (await page.getByRole('main').boundingBox())!;
    expect(main.y).toBeGreaterThanOrEqual(line.y + line.height);
    expect(main.y + main.height).toBeLessThanOrEqual(900.5);
  });

  it('says so in About, and on both printed pages', async () => {
    const { page } = await visitOther('&panel=about');
    await page.getByRole('dialog').getByText(LINE).waitFor();
    await page.keyboard.press('Escape');
    await page.emulateMedia({ media: 'print' });
    await page.locator('.handout .sheet').nth(1).waitFor();
    expect(await page.locator('.handout .sheet').filter({ hasText: LINE }).count()).toBe(2);
    expect(await page.pdf({ preferCSSPageSize: true }).then((pdf) => pdf.toString('latin1').match(/\/Type \/Page\b/g)?.length)).toBe(2); // prettier-ignore
  });

  it('says so on the stage, on slides and on the printed story, and offers no story of ours', async () => {
    const { page } = await visitOther('&panel=stories&themes=children');
    const dialog = page.getByRole('dialog', { name: 'Present' });
    await dialog.waitFor();
    expect(await dialog.getByRole('heading', { name: 'Stories of the Network' }).count()).toBe(0);
    await dialog.getByRole('button', { name: 'Add to a story of mine' }).click();
    await dialog.getByText('does not keep your stories beyond this visit').waitFor();
    expect(await page.evaluate(() => localStorage.length)).toBe(0);

    const saving = page.waitForEvent('download');
    await dialog.getByRole('button', { name: /^Open as slides/ }).click();
    const parts = unzipSync(await buffer(await (await saving).createReadStream()));
    const slides = Object.keys(parts).filter((name) => /slides\/slide\d+\.xml$/.test(name));
    expect(slides).toHaveLength(3);
    for (const name of slides) expect(strFromU8(parts[name]!)).toContain(LINE);

    await page.evaluate(() => (window.print = () => undefined));
    await dialog.getByRole('button', { name: /^Print:/ }).click();
    await page.emulateMedia({ media: 'print' });
    await page.locator('.handout article').waitFor();
    expect(await page.locator('.handout article').textContent()).toContain(LINE);
    await page.emulateMedia({ media: 'screen' });

    await dialog.getByRole('button', { name: 'Present this view' }).click();
    const stage = page.getByRole('main', { name: 'Presentation' });
    await stage.waitFor();
    const line = (await notice(page).boundingBox())!;
    expect((await stage.boundingBox())!.y).toBeGreaterThanOrEqual(line.y + line.height);
    await page.keyboard.press('Escape');
    await stage.waitFor({ state: 'detached' });
    expect(await status(page)).toBe('Showing 3 of 19 meetings: Children');
  });

  it('is refused with its problems and two ways out', async () => {
    const broken = {
      ...theirs,
      meetings: [{ ...theirs.meetings[0], format: 'in person' }, ...theirs.meetings.slice(1)],
    };
    const { page } = await visitOther('', broken);
    const alert = page.getByRole('alert');
    await alert.waitFor();
    expect(await alert.getByRole('listitem').allTextContents()).toEqual([
      'net.json, meetings: 2011-06-belgrade, format: "in person" is not a known value. Did you mean "in-person"? Allowed: in-person, online, not-stated.',
    ]);
    await page.unroute('**/other/net.json');
    await beside(theirs)(page);
    await page.getByRole('button', { name: 'Try again' }).click();
    await region(page, 'Meetings').waitFor();
    expect(await status(page)).toBe('Showing 19 of 19 meetings');
  });

  it('can be given up while it is awaited', async () => {
    const { page } = await open('/?data=other/net.json', {}, (fresh) =>
      fresh.route('**/other/net.json', () => undefined),
    );
    await page.getByRole('link', { name: 'Show the Network’s own data' }).click();
    await region(page, 'Meetings').waitFor();
    expect(await status(page)).toBe('Showing 20 of 20 meetings');
  });

  it.each([
    'https://elsewhere.example/x.json',
    '//elsewhere.example/x.json',
    '../../x.json',
    'javascript:alert(1)//.json',
  ])('is not asked for at %s: ours is shown, and why', async (address) => {
    const { page } = await visit(`/?data=${encodeURIComponent(address)}`);
    await region(page, 'Meetings').waitFor();
    expect(await status(page)).toBe('Showing 20 of 20 meetings');
    const said = `data=${address} (only a JSON file beside this page can be shown)`;
    expect(await page.getByRole('note').textContent()).toContain(said);
  });
});

describe('a dataset from the device', () => {
  it('is asked for in a dialog that everybody can use', async () => {
    const { page } = await visit('/');
    await openDialog(page);
    expect(await violations(page)).toEqual([]);
  });

  it('is opened from About, and Back leads to our own', async () => {
    const { page } = await visit('/?themes=children');
    await openDialog(page);
    await chooser(page).setInputFiles(file(JSON.stringify(theirs)));
    await notice(page).waitFor();
    expect(await status(page)).toBe('Showing 19 of 19 meetings');
    expect(await search(page)).toBe('');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('foreign');
    await region(page, 'Timeline')
      .getByRole('button', { name: /Tirana 2016/ })
      .click();
    await region(page, 'Details').waitFor();
    await page.goBack();
    await region(page, 'Details').waitFor({ state: 'detached' });
    expect(await notice(page).isVisible()).toBe(true);
    await page.goBack();
    await notice(page).waitFor({ state: 'detached' });
    await region(page, 'Meetings').waitFor();
    expect(await status(page)).toBe('Showing 3 of 20 meetings: Children');
  });

  it('is kept nowhere: loaded again, the page shows our own', async () => {
    const { page } = await visit('/');
    await openDialog(page);
    await chooser(page).setInputFiles(file(JSON.stringify(theirs)));
    await notice(page).waitFor();
    await region(page, 'Timeline')
      .getByRole('button', { name: /Tirana 2016/ })
      .click();
    await region(page, 'Details').waitFor();
    await page.reload();
    await region(page, 'Meetings').waitFor();
    expect(await status(page)).toBe('Showing 20 of 20 meetings');
    expect(await search(page)).toBe('');
    expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
  });

  it('is refused with a list, and can be chosen again once it is mended', async () => {
    const { page } = await visit('/');
    await openDialog(page);
    const wrong = { ...theirs, meetings: theirs.meetings.map((one) => ({ ...one, title: 5, format: 'x' })) };
    await chooser(page).setInputFiles(file(JSON.stringify(wrong), 'mine.json'));
    const dialog = page.getByRole('dialog');
    await dialog.getByText('mine.json was not opened: 38 problems.').waitFor();
    const items = await dialog.getByRole('listitem').allTextContents();
    expect(items).toHaveLength(21);
    expect(items[0]).toContain('meetings: 2011-06-belgrade, title: must be text in quotation marks');
    expect(items.at(-1)).toBe('and 18 more');
    await chooser(page).setInputFiles(file('x'.repeat(2_000_001), 'big.json'));
    await dialog.getByText('big.json: the file is larger than 2 million bytes.').waitFor();
    await chooser(page).setInputFiles(file(JSON.stringify(theirs), 'mine.json'));
    await notice(page).waitFor();
  });

  it('can be dropped on the page, the failed one too', async () => {
    const { page, complaints } = await visit('/', {}, (fresh) =>
      fresh.route('**/natc-see*.json', (route) => route.abort()),
    );
    await page.getByRole('alert').waitFor();
    complaints.length = 0;
    await drop(page);
    await notice(page).waitFor();
    expect(await status(page)).toBe('Showing 19 of 19 meetings');
  });

  it('stays where ours, asked for before, comes late', async () => {
    let answer = () => {};
    const late = new Promise<void>((resolve) => (answer = resolve));
    const { page } = await open('/', {}, (fresh) =>
      fresh.route('**/natc-see*.json', async (route) => {
        await late;
        await route.fulfill({ json: dataset });
      }),
    );
    await drop(page);
    await notice(page).waitFor();
    const answered = page.waitForResponse('**/natc-see*.json');
    answer();
    await (await answered).finished();
    // By then the late answer has been read: it is checked in a few tasks of its own.
    await page.evaluate(() => new Promise((done) => requestIdleCallback(done)));
    await region(page, 'Reach').waitFor();
    expect(await notice(page).isVisible()).toBe(true);
    expect(await status(page)).toBe('Showing 19 of 19 meetings');
  });

  it('stays when the reader skips to the summary', async () => {
    const { page } = await visit('/');
    await drop(page);
    await notice(page).waitFor();
    await page.getByRole('button', { name: 'Skip to the summary' }).press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('reading');
    expect(await search(page)).toBe('');
    expect(await notice(page).isVisible()).toBe(true);
  });
});
