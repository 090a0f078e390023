import type { BrowserContextOptions, Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
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
