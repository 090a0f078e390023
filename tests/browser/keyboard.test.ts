import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { dataset } from '../real';
import { region, search, status, useBrowser, visit } from './visit';

useBrowser();

interface Stop {
  name: string;
  region: string;
  /** Whether the middle of it can be seen and hit. */
  open: boolean;
  /** Width in pixels of the ring that marks the focus. */
  ring: number;
}

/** The dataset with as many meetings more, one a week, all in Tirana. */
function withMore(count: number) {
  const tirana = dataset.meetings.find(({ id }) => id === '2016-05-tirana')!;
  const more = Array.from({ length: count }, (_, week) => {
    const day = new Date(Date.UTC(2012, 0, 2 + 7 * week)).toISOString().slice(0, 10);
    return { ...tirana, id: `${day}-tirana`, title: `Tirana, week ${week + 1}`, start: day, end: day };
  });
  return { ...dataset, meetings: [...dataset.meetings, ...more].sort((a, b) => (a.start < b.start ? -1 : 1)) };
}

/** Presses Tab until the focus leaves the page; tells each stop. */
async function stops(page: Page, most = 60): Promise<Stop[]> {
  const found: Stop[] = [];
  for (let i = 0; i < most; i++) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(() => {
      const element = document.activeElement;
      if (!element || element === document.body) return null;
      const box = element.getBoundingClientRect();
      const hit = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
      const label = element.closest('label');
      // Drawn round the control, its label, or a part of the drawing, in the colour that is kept for it.
      const focus = document.body.appendChild(document.createElement('i'));
      focus.style.color = 'var(--focus)';
      const colour = getComputedStyle(focus).color;
      focus.remove();
      const rings = [element, ...(label ? [label] : []), ...element.querySelectorAll('*')].flatMap((part) => {
        const { visibility, outlineStyle, outlineColor, outlineWidth, stroke, strokeWidth } = getComputedStyle(part);
        if (visibility === 'hidden') return [];
        return [
          outlineStyle !== 'none' && outlineColor === colour ? parseFloat(outlineWidth) : 0,
          stroke === colour ? parseFloat(strokeWidth) : 0,
        ];
      });
      return {
        name: (element.getAttribute('aria-label') ?? element.textContent ?? '').trim().slice(0, 60),
        region: element.closest('[aria-label]:is(section, [role=region])')?.getAttribute('aria-label') ?? '',
        open: hit !== null && (element.contains(hit) || hit.contains(element) || (label?.contains(hit) ?? false)),
        ring: Math.max(...rings),
      };
    });
    if (!stop) break;
    found.push(stop);
  }
  return found;
}

describe('the Tab key', () => {
  it('A3: stops at most 25 times, first at the skip link, and each chart is one stop', async () => {
    const { page } = await visit();
    await region(page, 'Reach').waitFor();
    const walk = await stops(page);
    expect(walk[0]?.name).toBe('Skip to the summary');
    expect(walk.length, walk.map(({ region, name }) => `${region}: ${name}`).join('\n')).toBeLessThanOrEqual(25);
    const beads = walk.filter(({ name }) => name.startsWith('Belgrade 2011'));
    expect(beads.map(({ region }) => region)).toEqual(['Timeline', 'Map', 'Network', 'Meetings']);
  });

  it('A3: stops no more often where there are 200 meetings more', async () => {
    const { page } = await visit('/', {}, (fresh) =>
      fresh.route('**/natc-see*.json', (route) => route.fulfill({ json: withMore(200) })),
    );
    await region(page, 'Institutions by meetings').waitFor();
    expect(await status(page)).toBe('Showing 220 of 220 meetings');
    const walk = await stops(page);
    expect(walk.length, walk.map(({ region, name }) => `${region}: ${name}`).join('\n')).toBeLessThanOrEqual(25);
  });

  it.each(['light', 'dark'] as const)(
    'A4: every stop is in sight and marked by a ring of 2 px or more, %s',
    async (mode) => {
      const { page } = await visit('/', { colorScheme: mode });
      await region(page, 'Institutions by meetings').waitFor();
      const walk = await stops(page);
      expect(walk.filter(({ open }) => !open)).toEqual([]);
      expect(walk.filter(({ ring }) => ring < 2)).toEqual([]);
    },
  );

  it('A2: jumps over everything by a skip link', async () => {
    const { page } = await visit();
    await region(page, 'Meetings').waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('reading');
  });
});

describe('the focus', () => {
  const name = (page: Page) =>
    page.evaluate(() => {
      const { activeElement: active } = document;
      return active?.id || active?.getAttribute('aria-label') || active?.textContent?.trim();
    });

  it.each(['About & sources', 'Share', 'Present'])(
    'goes back to %s when its dialog is closed by the cross',
    async (opener) => {
      const { page } = await visit();
      await page.getByRole('button', { name: opener, exact: true }).press('Enter');
      await page.getByRole('dialog').getByRole('button', { name: 'Close', exact: true }).press('Enter');
      await page.getByRole('dialog').waitFor({ state: 'detached' });
      expect(await name(page)).toBe(opener);
    },
  );

  it('goes from About by way of the next dialog back to where About was opened; the page below keeps what it shows', async () => {
    const { page } = await visit('/?focus=2022-06-budva&institutions=marri');
    await page.getByRole('button', { name: 'About & sources' }).press('Enter');
    await page.getByRole('dialog').getByRole('button', { name: 'Open another dataset' }).press('Enter');
    const dialog = page.getByRole('dialog', { name: 'Open another dataset' });
    await dialog.waitFor();
    await page.keyboard.press('?');
    await page.keyboard.press('p');
    expect(await page.getByRole('dialog').count()).toBe(1);
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    expect(await name(page)).toBe('About & sources');
    expect(await search(page)).toBe('?institutions=marri&focus=2022-06-budva');
  });

  it.each([
    ['?themes=children', 'Remove Children'],
    ['?themes=children', 'Clear all'],
    ['?countries=md', 'Show all countries'],
    ['?from=2020-02-30', 'Close this notice'],
  ])('goes to the sentence where %s is taken back by “%s”', async (address, control) => {
    const { page } = await visit(`/${address}`);
    await page.getByRole('button', { name: control }).press('Enter');
    await page.getByRole('button', { name: control }).waitFor({ state: 'detached' });
    expect(await name(page)).toBe('reading');
  });
});

describe.each(['Timeline', 'Map', 'Network'])('the arrows in the %s', (view) => {
  const focused = (page: Page) => page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '');

  it('T1, M3, N1: walk the meetings in time, Home and End go to the first and the last', async () => {
    const { page } = await visit();
    await region(page, view)
      .getByRole('button', { name: /Belgrade 2011/ })
      .focus();
    await page.keyboard.press('ArrowRight');
    expect(await focused(page)).toMatch(/^Bucharest 2012/);
    await page.keyboard.press('End');
    expect(await focused(page)).toMatch(/^Zagreb 2024/);
    await page.keyboard.press('ArrowLeft');
    expect(await focused(page)).toMatch(/^Skopje 2023/);
    await page.keyboard.press('Home');
    expect(await focused(page)).toMatch(/^Belgrade 2011/);
  });

  it('T1: preview only: nothing is chosen until Enter', async () => {
    const { page } = await visit();
    await region(page, view)
      .getByRole('button', { name: /Belgrade 2011/ })
      .focus();
    await page.keyboard.press('ArrowRight');
    expect(await search(page)).toBe('');
    await page.keyboard.press('Enter');
    expect(await search(page)).toBe('?focus=2012-02-bucharest');
  });
});

describe('keys of the charts', () => {
  it('T2: [ and ] on a grip jump to the meetings', async () => {
    const { page } = await visit();
    await region(page, 'Timeline').getByRole('slider').first().focus();
    await page.keyboard.press(']');
    await page.keyboard.press(']');
    expect(await status(page)).toMatch(/^Showing (18|19) of 20 meetings/);
  });

  it('I changes the hub while the network has the focus, and not elsewhere', async () => {
    const { page } = await visit();
    await region(page, 'Timeline')
      .getByRole('button', { name: /Belgrade 2011/ })
      .focus();
    await page.keyboard.press('i');
    expect(await search(page)).toBe('');
    await region(page, 'Network')
      .getByRole('button', { name: /Belgrade 2011/ })
      .focus();
    await page.keyboard.press('i');
    expect(await search(page)).toBe('?hub=hidden');
  });

  it('A10: letters do nothing where they are switched off, nor in a field', async () => {
    const { page } = await visit('/?panel=about');
    await page.getByRole('checkbox', { name: /Single-character keys/ }).uncheck();
    await page.keyboard.press('Escape');
    await page.keyboard.press('?');
    expect(await page.getByRole('dialog').count()).toBe(0);
  });
});

it('a preview in one view lights the bead in the others', async () => {
  const { page } = await visit();
  const size = (view: string) =>
    region(page, view)
      .locator('.bead')
      .filter({ has: page.locator('.mark') })
      .evaluateAll((beads) =>
        Math.max(...beads.map((bead) => bead.querySelector('.mark')!.getBoundingClientRect().height)),
      );
  const before = await Promise.all(['Map', 'Network'].map(size));
  await region(page, 'Timeline')
    .getByRole('button', { name: /Tirana 2016/ })
    .hover();
  const after = await Promise.all(['Map', 'Network'].map(size));
  expect(after.map((height, i) => Math.round(height - before[i]!))).toEqual([3, 3]);
});
