import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { region, useBrowser, visit } from './visit';

useBrowser();

/** Writes down all that the page's status says from now on; gives back what it has said. */
async function listen(page: Page): Promise<() => Promise<string[]>> {
  await page.evaluate(() => {
    const status = document.querySelector('[role=status]')!;
    const said: string[] = ((globalThis as unknown as { said: string[] }).said = []);
    new MutationObserver(() => said.push(status.textContent!)).observe(status, {
      childList: true,
      characterData: true,
      subtree: true,
    });
  });
  return () => page.evaluate(() => (globalThis as unknown as { said: string[] }).said.filter((text) => text !== ''));
}

const focused = (page: Page) =>
  page.evaluate(() => {
    const { activeElement } = document;
    return activeElement?.getAttribute('aria-label') ?? activeElement?.textContent?.replace(/\s+/g, ' ').trim();
  });

describe('the details', () => {
  it('are told when they open from a bead, go on, and close', async () => {
    const { page } = await visit('/?themes=ukraine-crisis');
    const said = await listen(page);
    const bead = region(page, 'Timeline').getByRole('button', { name: /^Budva 2022/ });
    await bead.focus();
    await page.keyboard.press('Enter');
    await region(page, 'Details').getByRole('heading', { name: 'Budva' }).waitFor();
    expect(await said()).toEqual(['Details: Budva, 2 June 2022, meeting 1 of 1']);
    await page.keyboard.press('Escape');
    expect(await said()).toEqual([expect.anything(), 'Details closed']);
    expect(await focused(page)).toMatch(/^Budva 2022/);
  });

  it('are told at each Next, to the last meeting', async () => {
    const { page } = await visit('/?focus=2022-06-budva');
    const said = await listen(page);
    await page.getByRole('button', { name: 'Next meeting: Skopje 2023' }).focus();
    for (let i = 0; i < 3; i++) await page.keyboard.press('Enter');
    await region(page, 'Details').getByRole('heading', { name: 'Zagreb' }).waitFor();
    expect(await said()).toEqual([
      'Details: Skopje, 31 May 2023, meeting 19 of 20',
      'Details: Zagreb, 7 June 2024, meeting 20 of 20',
    ]);
  });

  it('take the keyboard with them from the list that lies under their sheet, and give it back', async () => {
    const { page } = await visit('/?panel=list', { viewport: { width: 320, height: 256 } });
    const row = region(page, 'Meetings').getByRole('button', { name: 'Vienna 2015: data sharing and children' });
    await row.focus();
    await page.keyboard.press('Enter');
    await region(page, 'Details').getByRole('heading', { name: 'Vienna' }).waitFor();
    await expect.poll(() => focused(page)).toBe('Vienna, Austria');
    await page.keyboard.press('Shift+Tab');
    expect(await focused(page)).toBe('Text of the details');
    await page.keyboard.press('Escape');
    expect(await focused(page)).toBe('Vienna 2015: data sharing and children');
  });
});

describe('a story', () => {
  it('is told once when it starts, and holds the keyboard at its heading', async () => {
    const { page } = await visit('/?themes=children', { viewport: { width: 1280, height: 800 } });
    const said = await listen(page);
    await page.getByRole('button', { name: 'Present', exact: true }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').getByRole('button').filter({ hasText: 'Present' }).first().focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => focused(page)).toBe('Brdo decides, Belgrade begins');
    expect(await page.title()).toBe('Brdo decides, Belgrade begins – NATC SEE');
    await page.keyboard.press('PageDown');
    await expect.poll(() => focused(page)).toBe('A joint declaration');
    await page.keyboard.press('ArrowLeft');
    await expect.poll(() => focused(page)).toBe('Brdo decides, Belgrade begins');
    expect(await said()).toEqual([
      'Step 1 of 9. Brdo decides, Belgrade begins. Showing 1 of 20 meetings: Up to 2011',
      'Step 2 of 9. A joint declaration. Showing 2 of 20 meetings: 2012',
      'Step 1 of 9. Brdo decides, Belgrade begins. Showing 1 of 20 meetings: Up to 2011',
    ]);
  });

  it('tells of details only where the stage has room to show them', async () => {
    const { page } = await visit('/?story=fourteen-years&step=ukraine', { viewport: { width: 390, height: 844 } });
    await expect.poll(() => focused(page)).toBe('The crisis in Ukraine');
    const said = await listen(page);
    const bead = region(page, 'Map').getByRole('button', { name: /Budva 2022: / });
    await bead.click();
    expect(await bead.getAttribute('aria-pressed')).toBe('true');
    expect(await region(page, 'Details').count()).toBe(0);
    expect(await said()).toEqual([]);
    await page.setViewportSize({ width: 1280, height: 720 });
    await region(page, 'Details').getByRole('heading', { name: 'Budva' }).waitFor();
    expect(await said()).toEqual(['Details: Budva, 2 June 2022, meeting 1 of 1']);
    await page.keyboard.press('Escape');
    expect(await said()).toEqual([expect.anything(), 'Details closed']);
  });

  it('gives the keyboard back to what opened it', async () => {
    const { page } = await visit('/?story=fourteen-years&step=ukraine', { viewport: { width: 1280, height: 800 } });
    await expect.poll(() => focused(page)).toBe('The crisis in Ukraine');
    for (let tabs = 0; tabs < 20 && (await focused(page)) !== 'Leave the presentation'; tabs++)
      await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect.poll(() => focused(page)).toBe('Present');
  });

  it('waits while the page is explored: that is told, and the way back has the keyboard', async () => {
    const { page } = await visit('/?story=fourteen-years&step=ukraine', { viewport: { width: 1280, height: 800 } });
    await expect.poll(() => focused(page)).toBe('The crisis in Ukraine');
    const said = await listen(page);
    await page.keyboard.press('e');
    await expect.poll(() => focused(page)).toBe('Back to the story');
    expect(await said()).toEqual([
      'Exploring. The story waits at step 7 of 9, The crisis in Ukraine. Showing 1 of 20 meetings: Up to 2022, Ukraine crisis',
    ]);
    await page.keyboard.press('Enter');
    await expect.poll(() => focused(page)).toBe('The crisis in Ukraine');
  });
});
