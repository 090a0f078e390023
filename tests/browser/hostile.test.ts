import { buffer } from 'node:stream/consumers';
import { strFromU8, unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import type { Dataset, Meeting } from '../../src/model/schema';
import { withoutOrphans } from '../any-dataset';
import { HOSTILE, INHERITED } from '../hostile';
import { dataset } from '../real';
import { region, status, useBrowser, visit } from './visit';

useBrowser();

/** Fields that hold a text for readers, and not an id, a day or one of a few terms. */
const FREE = /^(name|title|label|shortLabel|phrase|description|summary|position|contribution|text|abbreviation|shortName|publisher|language|section|licence|mapDisclaimer|themeNote|numberingNote|note|notes|otherNames)$/; // prettier-ignore

/** Our dataset with a hostile text in every free field. */
function hostile(): Dataset {
  let at = 0;
  const spoil = (value: unknown, field: string): unknown => {
    if (typeof value === 'string') return FREE.test(field) ? HOSTILE[at++ % HOSTILE.length] : value;
    if (Array.isArray(value)) return value.map((one) => spoil(one, field));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, child]) => [key, spoil(child, key)]));
  };
  const spoilt = JSON.stringify(spoil(dataset, ''));
  const ids = ['belgrade', 'icmpd', 'children', 'groups-at-risk', dataset.sources[0]!.id];
  return JSON.parse(ids.reduce((text, id, i) => text.replaceAll(`"${id}"`, `"${INHERITED[i]}"`), spoilt)) as Dataset;
}

const serve = (value: unknown) => (page: Page) =>
  page.route('**/other/net.json', (route) => route.fulfill({ json: value }));
const visitOther = (query: string, value: unknown) => visit(`/?data=other/net.json${query}`, {}, serve(value));

/** What the texts have made of the page, where they were taken for more than texts. */
const made = (page: Page) =>
  page.evaluate(() => ({
    elements: document.querySelectorAll('body :is(img, iframe, object, embed, script:not([src])), [onerror], [onload]')
      .length,
    links: [...document.querySelectorAll('a[href]')]
      .filter((link) => {
        const { protocol, origin } = new URL((link as HTMLAnchorElement).href);
        const isOutside = origin !== location.origin;
        return (
          isOutside && !(/^(https|mailto):$/.test(protocol) && /noopener noreferrer/.test(link.getAttribute('rel')!))
        );
      })
      .map((link) => link.outerHTML),
    inherited: Object.keys(Object.prototype),
  }));
const NOTHING = { elements: 0, links: [], inherited: [] };

describe('a dataset whose every text is hostile', () => {
  const value = hostile();

  it.each([
    ['', 'Meetings'],
    ['&focus=2011-06-belgrade', 'Details'],
    ['&focus=constructor', 'Details'],
    ['&focus=prototype&network=pairs', 'Details'],
    ['&focus=rs&themes=tostring', 'Details'],
    [`&focus=${dataset.milestones[0]!.id}&compare=themes.tostring.covid-19`, 'Details'],
    ['&q=%3Cimg', 'Reach'],
  ])('is shown to the letter at %s', async (query, shown) => {
    const dialogs: string[] = [];
    const { page } = await visitOther(query, value);
    page.on('dialog', (dialog) => {
      dialogs.push(dialog.message());
      void dialog.dismiss();
    });
    await region(page, shown).waitFor();
    const table = region(page, 'Meetings');
    await table.waitFor();
    expect(await page.getByText('could not be drawn').count()).toBe(0);
    expect(await made(page)).toEqual(NOTHING);
    const read = await page.locator('body').textContent();
    if (query === '') for (const text of HOSTILE) expect(read).toContain(text);
    expect(dialogs).toEqual([]);
  });

  it('is shown to the letter in About, on paper, on the stage and on slides', async () => {
    const { page } = await visitOther('&panel=about', value);
    await page.getByRole('dialog').getByRole('heading', { name: 'Borders and names' }).waitFor();
    expect(await made(page)).toEqual(NOTHING);
    await page.keyboard.press('Escape');
    await page.emulateMedia({ media: 'print' });
    await page.locator('.handout .sheet').nth(1).waitFor();
    expect(await page.locator('.handout').textContent()).toContain(HOSTILE[0]);
    expect(await made(page)).toEqual(NOTHING);
    await page.emulateMedia({ media: 'screen' });
    await page.getByRole('button', { name: 'Present', exact: true }).click();
    const dialog = page.getByRole('dialog', { name: 'Present' });
    await dialog.getByRole('button', { name: 'Add to a story of mine' }).click();
    const saving = page.waitForEvent('download');
    await dialog.getByRole('button', { name: /^Open as slides/ }).click();
    const parts = unzipSync(await buffer(await (await saving).createReadStream()));
    const texts = Object.entries(parts).filter(([name]) => /\.(xml|svg|rels)$/.test(name));
    // On a page of no site, since ours lets nobody parse markup.
    const bare = await page.context().newPage();
    const faulty = await bare.evaluate(
      (files) =>
        files.filter(([, text]) => {
          const xml = new DOMParser().parseFromString(text!, 'text/xml');
          return xml.querySelector('parsererror, script, foreignObject, [onerror], [onload]') !== null;
        }),
      texts.map(([name, bytes]) => [name, strFromU8(bytes)]),
    );
    expect(faulty).toEqual([]);
    await dialog.getByRole('button', { name: 'Present this view' }).click();
    await page.getByRole('main', { name: 'Presentation' }).waitFor();
    expect(await made(page)).toEqual(NOTHING);
  });
});

it('5 kB of junk in the address give the whole picture and a short notice', async () => {
  const junk = `${'a=%3Cb%3E&'.repeat(400)}themes=${'x'.repeat(3000)}&q=&from=9999-99-99#${'%00<svg>'.repeat(200)}`;
  const { page } = await visit(`/?${junk}`);
  await region(page, 'Meetings').waitFor();
  expect(await status(page)).toBe('Showing 20 of 20 meetings');
  expect(await page.getByRole('note').textContent()).toMatch(
    /^Parts of this link .*; and 398 more\.\s+Close this notice$/,
  );
});

/** All meetings changed in one way. */
const each = (change: (meeting: Meeting, at: number) => Partial<Meeting>): Dataset =>
  withoutOrphans({ ...dataset, meetings: dataset.meetings.map((one, at) => ({ ...one, ...change(one, at) })) });
const first: Meeting = { ...dataset.meetings[0]! };
delete first.ordinal;
const empty = { roles: [], countries: [], participants: [], speakers: [], themes: [], topics: [] };
const bare = { ...dataset, milestones: [] };

describe('a dataset at its limits', () => {
  it.each<[string, Dataset, number]>([
    ['one meeting', withoutOrphans({ ...bare, meetings: [first] }), 1],
    ['one meeting online of which nothing is stated', withoutOrphans({ ...bare, meetings: [{ ...first, ...empty, id: '2011-06-online', format: 'online', place: null, hostCountry: null }] }), 1], // prettier-ignore
    ['nobody named', each(() => empty), 20],
    ['all online', each(() => ({ format: 'online', place: null })), 20],
    ['no milestones', bare, 20],
    ['no themes', { ...each(() => ({ themes: [] })), themes: [], themeFamilies: [] }, 20],
    ['25 themes', { ...dataset, themes: [...dataset.themes, ...Array.from({ length: 15 }, (_, at) => ({ ...dataset.themes[0]!, id: `theme-${at}`, label: `Theme ${at}` }))] }, 20], // prettier-ignore
    ['all on one day', each((_, at) => ({ id: `2011-06-${at}`, start: '2011-06-08', end: '2011-06-08' })), 20],
    ['60 in one city', withoutOrphans({ ...bare, meetings: Array.from({ length: 60 }, (_, at) => ({ ...first, id: `2011-06-${at}` })) }), 60], // prettier-ignore
  ])('%s: every view stands, and the table holds all', async (_name, value, count) => {
    const valid = value.milestones.map(({ meetings: _, ...milestone }) => milestone);
    const { page } = await visitOther('', { ...value, milestones: valid });
    const table = region(page, 'Meetings');
    await table.waitFor();
    expect(await status(page)).toBe(`Showing ${count} of ${count} ${count === 1 ? 'meeting' : 'meetings'}`);
    for (const name of ['Map', 'Timeline', 'Network', 'Themes', 'Reach']) await region(page, name).waitFor();
    expect(await page.getByText('could not be drawn').count()).toBe(0);
    expect(await page.locator('svg :is([x], [d], [transform])').evaluateAll((marks) => marks.filter((mark) => /NaN|Infinity/.test(mark.outerHTML)).length)).toBe(0); // prettier-ignore
    await table.getByRole('row').nth(1).getByRole('button').first().click();
    await region(page, 'Details').getByRole('heading', { level: 2 }).waitFor();
    await page.getByRole('radio', { name: 'Pairs' }).click();
    await page.emulateMedia({ media: 'print' });
    await page.locator('.handout .sheet').nth(1).waitFor();
    await page.emulateMedia({ media: 'screen' });
    await page.setViewportSize({ width: 390, height: 844 });
    await page.getByRole('button', { name: 'List', exact: true }).click();
    await table.waitFor();
    expect(await page.getByText('could not be drawn').count()).toBe(0);
  });

  it('no meeting: it says what is missing', async () => {
    const { page } = await visitOther('', { ...dataset, meetings: [] });
    await page.getByRole('alert').getByText('must hold at least one meeting').waitFor();
  });
});
