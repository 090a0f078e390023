import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { catalog, stories } from '../real';
import { story } from '../story';
import { useStoryPage } from './story-page';

const openStoryPage = useStoryPage();

const TOLD = [story, ...stories];
const CASES = TOLD.flatMap(({ id, steps }) => [false, true].map((withNotes) => [id, withNotes, steps.length] as const));

/** The page as it would be printed: nothing but the handout of a story. */
async function handoutOf(id: string, withNotes: boolean): Promise<Page> {
  const page = await openStoryPage();
  await page.evaluate(
    ([id, withNotes]) =>
      (globalThis as unknown as { handoutOf(id: string, withNotes: boolean): void }).handoutOf(id, withNotes),
    [id, withNotes] as const,
  );
  await page.emulateMedia({ media: 'print' });
  return page;
}

const words = async (page: Page, selector: string) =>
  (await page.locator(selector).allInnerTexts()).map((text) => text.replace(/\s+/g, ' '));

it.each(CASES)(
  'prints %s, with notes %s, on as many tagged A4 pages across as it has steps: %i',
  async (id, notes, n) => {
    // prettier-ignore
    const page = await handoutOf(id, notes);
    const pdf = (await page.pdf({ preferCSSPageSize: true, tagged: true, outline: true })).toString('latin1');
    expect(pdf.match(/\/Type\s*\/Page\b(?!s)/g)?.length).toBe(n);
    expect(pdf.includes('/StructTreeRoot')).toBe(true);
    // 842 by 595 points, less the browser's rounding.
    expect(pdf.match(/\/MediaBox \[0 0 84[12]\.?\d* 59[45]\.?\d*\]/g)?.length).toBe(n);
  },
);

it('gives each page its title, its words, its source and its number, and no control', async () => {
  const page = await handoutOf('fourteen-years', false);
  const told = stories.find(({ id }) => id === 'fourteen-years')!;
  expect(await words(page, 'h1')).toEqual([told.title]);
  expect(await words(page, 'h2')).toEqual(told.steps.map(({ title }) => title));
  const sheets = await words(page, 'article');
  for (const [at, { text }] of told.steps.entries()) {
    for (const paragraph of text) expect(sheets[at]).toContain(paragraph.replaceAll('**', ''));
    expect(sheets[at]).toContain('Source: Network of Anti-Trafficking Coordinators of South-East Europe (NATC SEE)');
    expect(sheets[at]).toContain(`${at + 1} of 9`);
    expect(sheets[at]).not.toContain('Speaker’s notes');
  }
  expect(sheets.at(-1)).toContain('Licence of the data: CC BY 4.0.');
  for (const control of ['button', 'input', 'select', 'a', 'summary'])
    expect(await page.locator(`${control}:visible`).count(), control).toBe(0);
});

it('puts the speaker’s notes beneath each step where they are asked for', async () => {
  const page = await handoutOf('covid-19-and-after', true);
  const told = stories.find(({ id }) => id === 'covid-19-and-after')!;
  const sections = await words(page, 'section');
  expect(sections).toEqual(told.steps.map(({ notes }) => `Speaker’s notes ${notes.join(' ')}`));
});

it('carries the notes that each map needs', async () => {
  const page = await handoutOf('fourteen-years', false);
  const told = stories.find(({ id }) => id === 'fourteen-years')!;
  const feet = await words(page, 'footer');
  const pictures = await page.locator('.pictures').allTextContents();
  const { kosovoNote, mapDisclaimer } = catalog.network;
  for (const [at, { views }] of told.steps.entries()) {
    expect(feet[at]?.includes(mapDisclaimer), `page ${at + 1}`).toBe(views.includes('map'));
    expect(feet[at]?.includes(kosovoNote!), `page ${at + 1}`).toBe(/kosovo/i.test(pictures[at] ?? ''));
  }
  expect(pictures.filter((text) => /kosovo/i.test(text)).length).toBeGreaterThan(0);
});

it('says what each picture shows, and what it leaves out', async () => {
  const page = await handoutOf('every-picture', false);
  const first = page.getByRole('article').first();
  await expect
    .poll(() => first.getByRole('img').getAttribute('aria-label'))
    .toBe('Where they met. 17 of 20 meetings are on the map, in 14 places in 12 countries; 3 are not on the map.');
  expect(await first.innerText()).toContain(
    'Not on the map: Online, Apr 2020; No venue, Jan 2021; Online, Dec 2021. Outside the picture: Stockholm 2015.',
  );
});
