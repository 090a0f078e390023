import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { region, search, useBrowser, visit } from './visit';

useBrowser();

const focused = (page: Page) => page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '');
const mark = (page: Page, view: string, name: RegExp) => region(page, view).getByRole('button', { name });
/** The text that a chart is described by. */
const described = (page: Page, view: string, group: string | RegExp) =>
  region(page, view)
    .getByRole('group', { name: group })
    .evaluate((element) =>
      (element.getAttribute('aria-describedby') ?? '')
        .split(' ')
        .map((id) => document.getElementById(id)?.textContent ?? '')
        .join(' '),
    );

describe('the map', () => {
  it('M1: is a region with a name of its own, and no application', async () => {
    const { page } = await visit();
    await mark(page, 'Map', /^Belgrade 2011/).waitFor();
    expect(await region(page, 'Map').count()).toBe(1);
    expect(await page.getByRole('application').count()).toBe(0);
  });

  it('M2: leaves nothing of Leaflet in the order of Tab, nor without a name', async () => {
    const { page } = await visit();
    await mark(page, 'Map', /^Belgrade 2011/).waitFor();
    expect(await page.locator('.leaflet-marker-icon, .leaflet-popup, .leaflet-control').count()).toBe(0);
    expect(await region(page, 'Map').locator('[class*=leaflet][tabindex="0"]').count()).toBe(0);
    const unnamed = await region(page, 'Map')
      .getByRole('button')
      .evaluateAll((all) => all.filter((one) => !(one.getAttribute('aria-label') ?? one.textContent)?.trim()).length);
    expect(unnamed).toBe(0);
  });

  it('M3: three arrows reach the third place more; Escape returns from its details', async () => {
    const { page } = await visit();
    await mark(page, 'Map', /^Belgrade 2011/).focus();
    for (let i = 0; i < 3; i++) await page.keyboard.press('ArrowRight');
    expect(await focused(page)).toMatch(/^Sofia 2013/);
    await page.keyboard.press('Enter');
    await region(page, 'Details').waitFor();
    await page.getByRole('button', { name: 'Close details' }).focus();
    await page.keyboard.press('Escape');
    expect(await focused(page)).toMatch(/^Sofia 2013/);
  });

  it('M4: a wheel scrolls the page, and zooms with Ctrl', async () => {
    const { page } = await visit('/', { viewport: { width: 1440, height: 700 } });
    const bead = mark(page, 'Map', /^Sarajevo 2013/);
    await bead.waitFor();
    await region(page, 'Reach').waitFor();
    const box = (await region(page, 'Map').boundingBox())!;
    await page.mouse.move(box.x + 300, box.y + 250);
    await page.mouse.wheel(0, 120);
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(50);
    await page.evaluate(() => scrollTo(0, 0));
    const apart = async () => (await mark(page, 'Map', /^Sofia 2013/).boundingBox())!.x - (await bead.boundingBox())!.x;
    const before = await apart();
    await page.keyboard.down('Control');
    await page.mouse.wheel(0, -240);
    await page.keyboard.up('Control');
    await expect.poll(apart).toBeGreaterThan(before * 1.2);
    expect(await page.evaluate(() => scrollY)).toBe(0);
  });

  it('M5: has buttons of its own, in the language of the page', async () => {
    const { page } = await visit();
    const tools = region(page, 'Map').getByRole('toolbar', { name: 'Map controls' }).getByRole('button');
    const names = await tools.evaluateAll((all) => all.map((one) => one.getAttribute('aria-label')));
    expect(names).toEqual(['Zoom in', 'Zoom out', 'Fit all meetings of the region', 'Map as table']);
    for (const tool of await tools.all()) expect((await tool.boundingBox())!.width).toBeGreaterThanOrEqual(24);
  });

  it.each([0, 1, 2])('A8: targets are 24 px or 24 px apart at every zoom, %s levels in', async (levels) => {
    const { page } = await visit();
    await mark(page, 'Map', /^Belgrade 2011/).waitFor();
    for (let i = 0; i < levels; i++) await page.getByRole('button', { name: 'Zoom in' }).click();
    const close = await region(page, 'Map').evaluate((map) => {
      const boxes = [...map.querySelectorAll('button')]
        .filter((one) => one.checkVisibility({ visibilityProperty: true }) && one.tabIndex >= -1)
        .map((one) => ({ one, box: one.getBoundingClientRect() }))
        .filter(({ box }) => box.width > 2);
      const small = boxes.filter(({ box }) => Math.min(box.width, box.height) < 23.5);
      const middle = ({ x, y, width, height }: DOMRect) => [x + width / 2, y + height / 2] as const;
      return small
        .filter(({ one, box }) =>
          boxes.some((other) => {
            const [[ax, ay], [bx, by]] = [middle(box), middle(other.box)];
            return other.one !== one && Math.hypot(ax - bx, ay - by) < 24;
          }),
        )
        .map(({ one }) => one.getAttribute('aria-label') ?? one.textContent);
    });
    expect(close).toEqual([]);
  });
});

describe('the timeline', () => {
  it('T2: has two ends that say their month, and fields beside them', async () => {
    const { page } = await visit('/?from=2013&to=2016');
    const ends = region(page, 'Timeline').getByRole('slider');
    expect(await ends.evaluateAll((all) => all.map((one) => one.getAttribute('aria-valuetext')))).toEqual([
      'January 2013',
      'December 2016',
    ]);
    expect(await region(page, 'Timeline').getByRole('combobox', { name: 'From' }).inputValue()).toBe('2013');
    expect(await region(page, 'Timeline').getByRole('group', { name: 'Years shown' }).count()).toBe(1);
    expect(await region(page, 'Timeline').getByRole('group', { name: 'Meetings and milestones' }).count()).toBe(1);
  });
});

describe('the network', () => {
  it('N1: the keyboard goes along the lines, there and back', async () => {
    const { page } = await visit();
    await mark(page, 'Network', /^Tirana 2016/).focus();
    const walk = [];
    for (const key of ['ArrowDown', 'ArrowDown', 'ArrowRight', 'ArrowLeft', 'Backspace', 'ArrowUp', 'ArrowUp']) {
      await page.keyboard.press(key);
      walk.push((await focused(page)).split(',')[0]);
    }
    expect(walk).toEqual([
      'ICMPD',
      'Skopje 2017: towards a declaration',
      'Bečići 2019: closed meeting',
      'Skopje 2017: towards a declaration',
      'ICMPD',
      'Skopje 2017: towards a declaration',
      'Permanent Mission of France to the International Organisations in Vienna',
    ]);
  });

  it('N2: says name, kind, meetings and neighbours, and how many groups there are; never where it is drawn', async () => {
    const { page } = await visit();
    expect(await mark(page, 'Network', /^UNODC/).getAttribute('aria-label')).toBe(
      'UNODC, inter-governmental, 2 meetings, linked with 6 institutions',
    );
    const said = await described(page, 'Network', /^Who convened/);
    expect(said).toContain('17 institutions convened 10 meetings');
    expect(said).toMatch(/Without ICMPD the others form \d separate groups and \d that stand alone\./);
    expect(said).not.toMatch(/\b(left of|right of|top|bottom|corner)\b/);
  });
});

describe('Text', () => {
  it('the map and the timeline say what they show now', async () => {
    const { page } = await visit('/?themes=children');
    expect(await described(page, 'Map', 'Meetings on the map')).toContain(
      '3 of 20 meetings match the filter: 3 on the map, in 3 places in 3 countries; 0 not on the map.',
    );
    expect(
      await region(page, 'Timeline').getByText('3 of 20 meetings shown, from 8 June 2011 to 12 May 2016.').count(),
    ).toBe(1);
  });
});

describe('State', () => {
  it('Back undoes each choice in turn, and Clear all undoes them at once', async () => {
    const { page } = await visit();
    await region(page, 'Themes')
      .getByRole('checkbox', { name: /^Children/ })
      .check();
    await region(page, 'Timeline').getByRole('combobox', { name: 'From' }).selectOption('2015');
    await region(page, 'Network').getByRole('radio', { name: 'Pairs' }).click();
    expect(await search(page)).toBe('?from=2015&themes=children&network=pairs');
    await page.goBack();
    expect(await search(page)).toBe('?from=2015&themes=children');
    await page.goBack();
    expect(await search(page)).toBe('?themes=children');
    await page.goForward();
    await page.getByRole('button', { name: 'Clear all' }).click();
    expect(await search(page)).toBe('');
  });
});
