import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { middleOf } from './touch';
import { region, search, useBrowser, visit } from './visit';

useBrowser();

const HOUR_MS = 3_600_000;

/** Moves the pointer as a slow hand does, so that it rests on everything between. */
async function cross(page: Page, from: Locator, to: Locator) {
  const [start, end] = [await middleOf(from), await middleOf(to)];
  await page.mouse.move(start.x, start.y);
  await page.mouse.move(end.x, end.y, { steps: 25 });
}

const focused = (page: Page) =>
  page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.tagName);

const mark = (page: Page, view: string, name: RegExp) => region(page, view).getByRole('button', { name });

interface Case {
  view: string;
  path: string;
  viewport: { width: number; height: number };
  name: RegExp;
  /** The label that comes with the pointer or the focus. */
  label: (page: Page) => Locator;
}

// Each of them is hidden at rest, for want of room or by the filter.
const CASES: Case[] = [
  {
    view: 'Timeline',
    path: '/?themes=children',
    viewport: { width: 1440, height: 900 },
    name: /^Budva 2022/,
    label: (page) => region(page, 'Timeline').locator('.label.shown', { hasText: 'Budva' }),
  },
  {
    view: 'Timeline',
    path: '/',
    viewport: { width: 768, height: 1024 },
    name: /^Milestone: Joint declaration of the/,
    label: (page) => region(page, 'Timeline').locator('.lifted'),
  },
  {
    view: 'Map',
    path: '/?themes=children',
    viewport: { width: 1440, height: 900 },
    name: /^Budva 2022/,
    label: (page) => region(page, 'Map').locator('.name.shown', { hasText: 'Budva' }),
  },
  {
    view: 'Network',
    path: '/?panel=network&themes=children',
    viewport: { width: 390, height: 844 },
    name: /^Budva 2022/,
    label: (page) => region(page, 'Network').locator('.called', { hasText: /Budva\s*2022/ }),
  },
  {
    view: 'Network',
    path: '/',
    viewport: { width: 1440, height: 900 },
    name: /^Sofia 2013/,
    label: (page) => region(page, 'Network').locator('.called', { hasText: 'Sofia 2013' }),
  },
];

describe.each(CASES)('A6: the name of $name in the $view', ({ view, path, viewport, name, label }) => {
  it('comes with the pointer, can be pointed at, stays, and goes with Escape', async () => {
    const { page } = await visit(path, { viewport }, (fresh) => fresh.clock.install());
    const it = mark(page, view, name);
    await it.scrollIntoViewIfNeeded();
    expect(await label(page).count()).toBe(0);
    const { x, y } = await middleOf(it);
    await page.mouse.move(x, y);
    await label(page).waitFor();
    await cross(page, it, label(page));
    await page.clock.runFor(HOUR_MS);
    expect(await label(page).count()).toBe(1);
    await page.keyboard.press('Escape');
    expect(await label(page).count()).toBe(0);
    expect(await focused(page)).toBe('BODY');
    expect(await search(page)).toBe(path.slice(1));
  });

  it('comes with the focus, and Escape takes it away and leaves the focus', async () => {
    const { page } = await visit(path, { viewport });
    await mark(page, view, name).focus();
    await label(page).waitFor();
    await page.keyboard.press('Escape');
    await label(page).waitFor({ state: 'detached' });
    expect(await focused(page)).toMatch(name);
  });
});

it('A6: Escape closes the details of one meeting and keeps the focus on another', async () => {
  const { page } = await visit('/?focus=2016-05-tirana');
  await region(page, 'Details').waitFor();
  await mark(page, 'Timeline', /^Vienna 2015/).focus();
  await page.keyboard.press('Escape');
  await region(page, 'Details').waitFor({ state: 'detached' });
  expect(await focused(page)).toMatch(/^Vienna 2015/);
});
