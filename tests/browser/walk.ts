import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { region, status } from './visit';

/** Ways through the site that leave nothing on the device. Each waits for what the page then says. */

const details = (page: Page, text: string) => region(page, 'Details').getByText(text).first().waitFor();

/** The views: a theme, and a meeting in each. */
export async function walkViews(page: Page): Promise<void> {
  await region(page, 'Reach').waitFor();
  expect(await status(page)).toBe('Showing 20 of 20 meetings');
  await region(page, 'Themes').getByRole('checkbox', { name: 'Children, 3 meetings' }).check();
  expect(await status(page)).toBe('Showing 3 of 20 meetings: Children');
  for (const [view, title] of [
    ['Map', 'Vienna 2015: data sharing and children'],
    ['Timeline', 'Tirana 2016: unaccompanied children'],
    ['Network', 'Belgrade 2011: first meeting'],
    ['Meetings', 'Tirana 2016: unaccompanied children'],
  ] as const) {
    await region(page, view).getByRole('button', { name: title }).focus();
    await page.keyboard.press('Enter');
    await details(page, title);
  }
  await page.keyboard.press('Escape');
  await region(page, 'Details').waitFor({ state: 'detached' });
}

/** What stands around the views: order of the table, Pairs, comparison, walk through the years, search, Share, About. */
export async function walkPanels(page: Page): Promise<void> {
  await region(page, 'Meetings').getByRole('columnheader', { name: 'Country' }).getByRole('button').click();
  await region(page, 'Network').getByRole('radio', { name: 'Pairs' }).check();
  await region(page, 'Network')
    .getByRole('button', { name: /^ICMPD and UNODC/ })
    .waitFor();
  await region(page, 'Reach')
    .getByRole('button', { name: /^Slovenia, 2020/ })
    .focus();
  await page.keyboard.press('Enter');
  await details(page, 'Ljubljana 2020');
  await region(page, 'Map').getByRole('button', { name: 'Zoom in' }).click();

  await page.getByRole('button', { name: 'Compare', exact: true }).click();
  await page.getByRole('button', { name: 'Before and since a year' }).click();
  await region(page, 'Comparison').getByRole('button', { name: 'Close the comparison' }).click();
  await region(page, 'Comparison').waitFor({ state: 'detached' });

  await page.getByRole('button', { name: 'Play', exact: true }).click();
  const years = page.getByRole('group', { name: 'Walk through the years' });
  await years.getByRole('button', { name: 'Next year' }).first().click();
  await page.getByRole('button', { name: 'Stop', exact: true }).click();
  await years.waitFor({ state: 'detached' });

  await page.getByRole('combobox', { name: 'Search' }).fill('becici');
  await page
    .getByRole('option', { name: /Bečići/ })
    .first()
    .waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await details(page, 'Bečići');

  await page.getByRole('button', { name: 'Share', exact: true }).click();
  await page.getByRole('dialog', { name: 'Share' }).waitFor();
  await page.keyboard.press('Enter');
  await page.getByText('Link copied').waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  await page.getByRole('button', { name: 'About & sources' }).click();
  await page.getByRole('dialog', { name: 'About this page' }).waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
}

/** Paper, as the browser lays it out. */
export async function walkPaper(page: Page): Promise<void> {
  await page.emulateMedia({ media: 'print' });
  await page
    .locator('.handout')
    .getByRole('img', { name: /^Where they met/ })
    .waitFor();
  await page.emulateMedia({ media: null });
  await page.locator('.handout').waitFor({ state: 'detached' });
}

/** A story: its slides, the stage, and the speaker's window beside it. Ends in the views; gives the speaker's window. */
export async function walkStory(page: Page): Promise<Page> {
  await page.getByRole('button', { name: 'Present', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'Present' });
  const [slides] = await Promise.all([
    page.waitForEvent('download', { timeout: 120_000 }),
    dialog.getByRole('button', { name: 'Open as slides (PowerPoint): Fourteen years in nine steps' }).click(),
  ]);
  expect(slides.suggestedFilename()).toBe('fourteen-years.pptx');
  await dialog.getByRole('button', { name: 'Present: Fourteen years in nine steps' }).click();
  await page.getByRole('heading', { level: 1, name: 'Brdo decides, Belgrade begins' }).waitFor();
  const [speaker] = await Promise.all([page.waitForEvent('popup'), page.keyboard.press('s')]);
  await speaker.getByText('Brdo decides, Belgrade begins').first().waitFor();
  await speaker.keyboard.press('PageDown');
  await page.getByRole('heading', { level: 1, name: 'A joint declaration' }).waitFor();
  await page.keyboard.press('Escape');
  await region(page, 'Meetings').waitFor();
  await speaker.getByRole('alert').waitFor();
  return speaker;
}
