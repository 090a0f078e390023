import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { region, useBrowser, violations, visit } from './visit';

useBrowser();

const about = (page: Page) => page.getByRole('dialog', { name: 'About this page' });
const focusedText = (page: Page) => page.evaluate(() => document.activeElement?.textContent?.trim());

describe('A11: the list of keys and gestures', () => {
  it('is where ? leads: its heading has the focus and is in sight', async () => {
    const { page } = await visit();
    await region(page, 'Timeline').waitFor();
    await page.keyboard.press('?');
    const heading = about(page).getByRole('heading', { name: 'Keys and gestures' });
    await heading.waitFor();
    expect(await focusedText(page)).toBe('Keys and gestures');
    const top = (await heading.boundingBox())!.y;
    expect(top).toBeGreaterThan(60);
    expect(top).toBeLessThan(200);
    await page.keyboard.press('Escape');
    await about(page).waitFor({ state: 'detached' });
  });

  it('is a table of keys and of gestures for each view', async () => {
    const { page } = await visit('/?panel=about');
    await about(page).waitFor();
    const names = ['The whole page', 'Search and themes', 'Timeline', 'Map', 'Network, round table', 'Network, pairs'];
    for (const name of [...names, 'Reach, and the tables of meetings and institutions', 'Details on a phone']) {
      const table = about(page).getByRole('table', { name });
      expect(await table.getByRole('columnheader').allTextContents(), name).toEqual([
        'What it does',
        'Keys',
        'Mouse or finger',
      ]);
      const cells = await table.getByRole('cell').allTextContents();
      expect(cells.filter((text) => text.trim() === '')).toEqual([]);
    }
    const drag = about(page).getByRole('row', { name: /^Move the map/ });
    expect(await drag.getByRole('cell').allTextContents()).toEqual([
      'Shift + arrow key',
      'Drag; on a touch screen with two fingers',
    ]);
  });

  it('is reached by Tab alone', async () => {
    const { page } = await visit();
    await page.getByRole('button', { name: 'List of meetings' }).focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    await about(page).waitFor();
    await page.keyboard.press('Tab');
    expect(await focusedText(page)).toBe('Keys and gestures');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H3');
  });
});

describe('A20: the accessibility statement', () => {
  it('has the parts of the model of Decision (EU) 2018/1523, and no violation that axe finds', async () => {
    const { page } = await visit('/?panel=about');
    await about(page).getByRole('button', { name: 'Accessibility statement' }).click();
    expect(await focusedText(page)).toBe('Accessibility statement');
    for (const part of [
      'How far it complies',
      'What is not accessible yet',
      'How it was assessed',
      'Tell us what does not work',
      'If no answer comes',
    ])
      expect(await about(page).getByRole('heading', { level: 4, name: part }).isVisible(), part).toBe(true);
    const text = (await about(page).innerText()).replace(/\s+/g, ' ');
    expect(text).toContain('complies in part with EN 301 549 V3.2.1 and with WCAG 2.2, levels A and AA');
    expect(text).toContain('This was written on 24 November 2026');
    expect(text).toContain('ask ICMPD, which is the Secretariat of the Network');
    expect(await violations(page)).toEqual([]);
  });
});
