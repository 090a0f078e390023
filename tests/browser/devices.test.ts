import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { cutTexts, sideways, smallTargets } from './measure';
import { middleOf, swipe } from './touch';
import { region, search, settled, status, useBrowser, violations, visit, whole } from './visit';

useBrowser();

const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };
const SKOPJE = 'focus=2023-05-skopje';

/** Radius of a bead at rest. */
const BEAD_PX = 6;

const size = (width: number, height = 800) => ({ viewport: { width, height } });
const tab = (page: Page, name: string) =>
  page.getByRole('navigation', { name: 'View' }).getByRole('button', { name, exact: true });
/** Not the column of the table. */
const themesButton = (page: Page) => page.locator('main').getByRole('button', { name: /^Themes/ });
const focused = (page: Page) =>
  page.evaluate(
    () => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent?.trim(),
  );

describe('at every width', () => {
  it.each([320, 390, 600, 768, 900, 1024, 1280, 1920, 2560])(
    '%i: nothing sideways, every view in reach',
    async (width) => {
      const { page } = await visit(`/?${SKOPJE}`, size(width));
      await region(page, 'Details').waitFor();
      expect(await sideways(page)).toBe(0);
      const oneAtATime = width < 600;
      const shared = width >= 900 && width < 1200;
      for (const view of ['Map', 'Network', 'Meetings'] as const) {
        if (oneAtATime) await tab(page, view === 'Meetings' ? 'List' : view).click();
        else if (shared && view !== 'Meetings')
          await page.locator('.switch').getByRole('radio', { name: view }).check();
        await region(page, view).scrollIntoViewIfNeeded();
        const box = await region(page, view).boundingBox();
        expect(box?.height, view).toBeGreaterThanOrEqual(240);
        expect(await sideways(page), view).toBe(0);
        if (view !== 'Meetings') expect(await region(page, 'Timeline').isVisible()).toBe(true);
        const hidden = oneAtATime ? 2 : shared ? 1 : 0;
        const all = await Promise.all(['Map', 'Network', 'Meetings'].map((name) => region(page, name).isVisible()));
        expect(all.filter((isVisible) => !isVisible).length, view).toBe(hidden);
      }
    },
  );

  it.each([
    ['320 by 256, a wide page at 400 %', 320, 256],
    ['a phone on its side', 844, 390],
    ['a small phone on its side', 568, 320],
  ])('%s: the page scrolls, no bar stays, the map is 240 high', async (_, width, height) => {
    const { page } = await visit('/', size(width, height));
    await whole(page);
    const frame = await region(page, 'Map').locator('.frame').boundingBox();
    expect(frame?.height).toBeGreaterThanOrEqual(240);
    expect(await sideways(page)).toBe(0);
    await page.evaluate(() => scrollTo(0, 400));
    expect((await page.getByRole('banner').boundingBox())!.y).toBeLessThan(-300);
  });

  it('at 2560 the content stops at 2200 and stands in the middle', async () => {
    const { page } = await visit('/', size(2560, 1440));
    await whole(page);
    const box = await region(page, 'Timeline').boundingBox();
    expect(box!.width).toBeLessThanOrEqual(2200);
    expect(Math.abs(box!.x - (2560 - box!.width) / 2)).toBeLessThan(10);
  });
});

describe.each([
  [1280, 720],
  [1366, 768],
  [1440, 720],
  [1280, 800],
])('a low window of %i by %i', (width, height) => {
  it.each(['/', '/?from=2012&to=2020'])('shows map, network and the whole timeline at once, of %s', async (path) => {
    const { page } = await visit(path, size(width, height));
    await whole(page);
    const timeline = region(page, 'Timeline');
    const box = (await timeline.boundingBox())!;
    expect(box.y + box.height).toBeLessThanOrEqual(height);
    const milestone = (await timeline
      .getByRole('button', { name: /^Milestone: / })
      .last()
      .boundingBox())!;
    expect(milestone.y + milestone.height).toBeLessThanOrEqual(height);
    expect(await cutTexts(page)).toEqual([]);
  });
});

describe('a projector of 1280 by 720', () => {
  const LOW = { viewport: { width: 1280, height: 720 } };
  const texts = (page: Page, view: string) => region(page, view).locator('svg text:visible').allTextContents();

  it('names the meetings in the timeline and the network, and the places on the map', async () => {
    const { page } = await visit('/', LOW);
    const timeline = await texts(page, 'Timeline');
    expect(timeline.filter((text) => text === 'Online')).toHaveLength(2);
    expect(timeline).toContain('15 Apr');
    const network = await texts(page, 'Network');
    for (const name of ['Zagreb 2024', 'Skopje 2023', 'Human Rights Office', 'Slovenia, 4', 'UNODC, 2', 'ICMPD'])
      expect(network).toContain(name);
    const names = region(page, 'Map').locator('.name.shown .place');
    await names.first().waitFor();
    expect((await names.allTextContents()).length).toBe(13);
  });

  it('shows all themes, and the axis with its years', async () => {
    const { page } = await visit('/', LOW);
    await whole(page);
    const cut = await region(page, 'Themes').evaluate((rail) => rail.scrollHeight - rail.clientHeight);
    expect(cut).toBeLessThanOrEqual(0);
    const year = await region(page, 'Timeline').locator('[data-year="2020"]').boundingBox();
    expect(year!.y + year!.height).toBeLessThanOrEqual(720);
  });
});

describe.each([900, 1024, 1280, 1440, 1920])('the reading line at %i', (width) => {
  const FILTERS =
    '/?themes=children.covid-19.prosecution.eu-law-and-policy&from=2012&formats=online&kinds=joint-meeting';
  const height = async (page: Page) => (await page.locator('#reading').boundingBox())!.height;

  it('keeps its height with one chip and with seven, and Clear all in sight', async () => {
    const { page } = await visit('/', size(width, 900));
    const rest = await height(page);
    for (const path of ['/?themes=children', FILTERS]) {
      await page.goto(new URL(path, page.url()).href);
      await page.locator('#reading .chip').first().waitFor();
      expect(Math.abs((await height(page)) - rest), path).toBeLessThanOrEqual(1);
      const clear = (await page.getByRole('button', { name: 'Clear all' }).boundingBox())!;
      const line = (await page.locator('#reading').boundingBox())!;
      expect(clear.y).toBeGreaterThanOrEqual(line.y);
      expect(clear.y + clear.height).toBeLessThanOrEqual(line.y + line.height);
      expect(clear.x + clear.width).toBeLessThanOrEqual(width);
    }
  });
});

it.each([320, 390, 1280])('at %i a search of 200 letters without a blank wraps', async (width) => {
  const { page } = await visit(`/?q=${'x'.repeat(200)}`, size(width));
  await page.locator('#reading .chip').waitFor();
  expect(await sideways(page)).toBe(0);
  expect(await cutTexts(page)).toEqual([]);
  const chip = (await page.locator('#reading .chip').boundingBox())!;
  expect(chip.x + chip.width).toBeLessThanOrEqual(width);
});

describe('larger letters and wider spacing cut nothing', () => {
  const SPACING =
    '* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important } p { margin-bottom: 2em !important }';
  it.each([320, 390, 768, 1024, 1440])('%i', async (width) => {
    const { page } = await visit(`/?themes=children&from=2012&${SKOPJE}`, size(width));
    await region(page, 'Details').waitFor();
    for (const css of ['html { font-size: 200% }', SPACING]) {
      const style = await page.evaluateHandle((text) => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(text);
        document.adoptedStyleSheets = [sheet];
        return sheet;
      }, css);
      expect(await cutTexts(page), css).toEqual([]);
      expect(await sideways(page), css).toBeLessThanOrEqual(0);
      await style.dispose();
    }
  });
});

describe('the tabs of a phone', () => {
  it('change the view by touch, and the address with it; Back undoes it', async () => {
    const { page } = await visit('/', PHONE);
    await tab(page, 'Network').tap();
    expect(await search(page)).toBe('?panel=network');
    expect(await tab(page, 'Network').getAttribute('aria-current')).toBe('page');
    expect(await region(page, 'Map').isVisible()).toBe(false);
    await tab(page, 'List').tap();
    await region(page, 'Meetings').waitFor();
    await page.goBack();
    expect(await region(page, 'Network').isVisible()).toBe(true);
  });

  it('change it by the keyboard', async () => {
    const { page } = await visit('/', PHONE);
    await tab(page, 'Map').focus();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(await search(page)).toBe('?panel=network');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    expect(await search(page)).toBe('?panel=list');
  });

  it('About gives back the view that it lay over', async () => {
    const { page } = await visit('/?panel=list', PHONE);
    await tab(page, 'About').tap();
    await page.getByRole('dialog').waitFor();
    await page.keyboard.press('Escape');
    await page.waitForURL(/\?panel=list$/);
  });

  it('the map has its size again when it comes back', async () => {
    const { page } = await visit('/?panel=network', PHONE);
    await tab(page, 'Map').tap();
    const bead = region(page, 'Map').getByRole('button', { name: /^Zagreb 2024/ });
    await bead.waitFor();
    const box = (await bead.boundingBox())!;
    expect(box.x).toBeGreaterThan(0);
    expect(box.x).toBeLessThan(390);
  });

  it('the map stands where it stood when it comes back', async () => {
    const { page } = await visit('/', PHONE);
    const bead = region(page, 'Map').getByRole('button', { name: /^Zagreb 2024/ });
    await whole(page);
    const before = await settled(bead);
    await tab(page, 'Network').tap();
    await bead.waitFor({ state: 'hidden' });
    await tab(page, 'Map').tap();
    await bead.waitFor();
    await expect.poll(() => bead.boundingBox()).toEqual(before);
    await page.setViewportSize({ width: 430, height: 800 });
    await expect.poll(async () => (await bead.boundingBox())!.x).toBeGreaterThan(before!.x);
  });
});

it('the menu and the search of a phone open, close with Escape and give the focus back', async () => {
  const { page } = await visit('/', PHONE);
  await page.getByRole('button', { name: 'Menu' }).tap();
  await page.getByRole('button', { name: 'List of meetings' }).waitFor();
  await page.keyboard.press('Escape');
  expect(await page.getByRole('button', { name: 'List of meetings' }).isVisible()).toBe(false);
  expect(await focused(page)).toBe('Menu');
  await page.getByRole('button', { name: 'Search', exact: true }).tap();
  expect(await focused(page)).toBe('Search');
  await page.keyboard.press('Escape');
  expect(await page.getByRole('combobox', { name: 'Search' }).isVisible()).toBe(false);
  await page.getByRole('button', { name: 'Menu' }).tap();
  await page.getByRole('button', { name: 'List of meetings' }).tap();
  expect(await search(page)).toBe('?panel=list');
  await region(page, 'Meetings').waitFor();
});

describe.each([
  ['a phone', 390],
  ['a tablet', 768],
])('the themes of %s', (_, width) => {
  it('the sheet opens, filters, closes with Escape and gives the focus back', async () => {
    const { page } = await visit('/', { ...PHONE, viewport: { width, height: 844 } });
    const opener = themesButton(page);
    await opener.focus();
    await page.keyboard.press('Enter');
    const sheet = page.getByRole('dialog');
    await sheet.getByRole('checkbox', { name: 'Children, 3 meetings' }).check();
    expect(await status(page)).toBe('Showing 3 of 20 meetings: Children');
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('Escape');
    expect(await sheet.count()).toBe(0);
    expect(await focused(page)).toBe('Themes (1)');
    expect(await search(page)).toBe('?themes=children');
  });

  it('the shortcuts toggle, the most frequent first', async () => {
    const { page } = await visit('/', { ...PHONE, viewport: { width, height: 844 } });
    const row = page.getByRole('group', { name: 'Themes, most frequent first' }).getByRole('button');
    expect((await row.allTextContents()).slice(0, 2).map((text) => text.replace(/\s+/g, ' ').trim())).toEqual([
      'Strategy 8 meetings',
      'EU law 6 meetings',
    ]);
    await row.first().tap();
    expect(await status(page)).toContain('Showing 8 of 20 meetings');
    expect(await row.first().getAttribute('aria-pressed')).toBe('true');
    await row.first().tap();
    expect(await search(page)).toBe('');
  });
});

describe('the details of a phone', () => {
  const top = async (page: Page) => (await region(page, 'Details').boundingBox())!.y;

  it('peek as a summary, and go up and down by the button', async () => {
    const { page } = await visit(`/?${SKOPJE}`, PHONE);
    const details = region(page, 'Details');
    await details.getByText('19 of 20').waitFor();
    expect(await details.getByText('Host: Interior Ministry').isVisible()).toBe(true);
    expect(await details.getByText('Convened by').count()).toBe(0);
    expect(await top(page)).toBeGreaterThan(560);
    await page.getByRole('button', { name: 'Show more of the details' }).tap();
    await details.getByText('Convened by').waitFor();
    expect(await top(page)).toBeGreaterThan(300);
    expect(await top(page)).toBeLessThan(450);
    await page.getByRole('button', { name: 'Show all of the details' }).tap();
    expect(await top(page)).toBeLessThan(100);
    await page.getByRole('button', { name: 'Show less of the details' }).tap();
    expect(await top(page)).toBeGreaterThan(560);
    await page.keyboard.press('Escape');
    expect(await details.count()).toBe(0);
    expect(await search(page)).toBe('');
  });

  it('go up, down and away by a drag of the handle', async () => {
    const { page } = await visit(`/?${SKOPJE}`, PHONE);
    await region(page, 'Details').waitFor();
    const grip = page.locator('.sheet .grip');
    await swipe(page, [await middleOf(grip)], { x: 0, y: -220 });
    expect(await top(page)).toBeLessThan(450);
    expect(await top(page)).toBeGreaterThan(300);
    await swipe(page, [await middleOf(grip)], { x: 0, y: -300 });
    expect(await top(page)).toBeLessThan(100);
    await swipe(page, [await middleOf(grip)], { x: 0, y: 500 });
    expect(await top(page)).toBeGreaterThan(560);
    await swipe(page, [await middleOf(grip)], { x: 0, y: 160 });
    expect(await region(page, 'Details').count()).toBe(0);
    expect(await search(page)).toBe('');
  });

  it('never trap the focus', async () => {
    const { page } = await visit(`/?${SKOPJE}`, PHONE);
    await page.getByRole('button', { name: 'Close details' }).focus();
    for (let i = 0; i < 4; i++) await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('.sheet'))).toBeNull();
  });
});

it.each([
  [768, 1024],
  [600, 900],
  [844, 390],
])('at %i by %i the details do not cover the reading line', async (width, height) => {
  const { page } = await visit(`/?${SKOPJE}`, size(width, height));
  await whole(page);
  const details = (await region(page, 'Details').boundingBox())!;
  const reading = (await page.locator('#reading').boundingBox())!;
  expect(details.y).toBeGreaterThanOrEqual(reading.y + reading.height - 1);
  expect(details.x + details.width).toBeGreaterThan(width - 3);
  expect(details.width).toBeLessThanOrEqual(361);
  if (height < 480) {
    const bead = (await settled(
      region(page, 'Map')
        .getByRole('button', { name: /^Skopje 2023/ })
        .first(),
    ))!;
    expect(bead.x + bead.width).toBeLessThan(details.x);
  }
});

describe('the map under fingers', () => {
  const scrolled = (page: Page) => page.evaluate(() => scrollY);
  const beadAt = async (page: Page) => {
    const { x, y } = await middleOf(region(page, 'Map').getByRole('button', { name: /^Sarajevo 2013/ }));
    const frame = (await region(page, 'Map').boundingBox())!;
    return { x: Math.round(x - frame.x), y: Math.round(y - frame.y) };
  };

  it('one scrolls the page and leaves the map; two move it', async () => {
    const { page } = await visit('/', { ...PHONE, viewport: { width: 390, height: 664 } });
    await region(page, 'Map')
      .getByRole('button', { name: /^Sarajevo 2013/ })
      .waitFor();
    const before = await beadAt(page);
    const start = { x: 330, y: 400 };
    await swipe(page, [start], { x: 0, y: -160 });
    expect(await scrolled(page)).toBeGreaterThan(40);
    expect(await beadAt(page)).toEqual(before);
    await page.evaluate(() => scrollTo(0, 0));
    await swipe(page, [start], { x: -120, y: 0 });
    expect(await beadAt(page)).toEqual(before);
    expect(await page.getByText('Use two fingers to move the map').isVisible()).toBe(true);
    await swipe(page, [{ x: 200, y: 300 }, { x: 260, y: 360 }], { x: -60, y: 0 }); // prettier-ignore
    expect((await beadAt(page)).x).toBeLessThan(before.x - 30);
    expect(await scrolled(page)).toBe(0);
  });

  it('a mouse still drags it', async () => {
    const { page } = await visit('/');
    await region(page, 'Map')
      .getByRole('button', { name: /^Sarajevo 2013/ })
      .waitFor();
    const before = await beadAt(page);
    await page.mouse.move(700, 460);
    await page.mouse.down();
    await page.mouse.move(620, 460, { steps: 6 });
    await page.mouse.up();
    expect((await beadAt(page)).x).toBeLessThan(before.x - 50);
  });
});

describe('A8: targets are at least 44 pixels for a finger', () => {
  it.each([
    ['the map', '/'],
    ['the network', '/?panel=network'],
    ['the list', '/?panel=list&q=vienna'],
    ['a filter, details', `/?themes=children&from=2012&institutions=icmpd&${SKOPJE}`],
  ])('%s', async (_, path) => {
    const { page } = await visit(path, PHONE);
    await region(page, 'Timeline').or(region(page, 'Meetings')).first().waitFor();
    if (path.includes('network')) await region(page, 'Reach').waitFor();
    if (path.includes('focus')) {
      await page.getByRole('button', { name: 'Show more of the details' }).tap();
      await region(page, 'Details').getByText('Convened by').waitFor();
    }
    expect(await smallTargets(page)).toEqual([]);
  });

  it('Reach, in every cell, and About', async () => {
    const { page } = await visit('/?panel=network', PHONE);
    const cell = await region(page, 'Reach')
      .getByRole('button', { name: /^Slovenia, 2020/ })
      .boundingBox();
    expect(Math.min(cell!.width, cell!.height)).toBeGreaterThanOrEqual(44);
    await tab(page, 'About').tap();
    const close = await page.getByRole('dialog').getByRole('button', { name: 'Close' }).boundingBox();
    expect([close?.width, close?.height]).toEqual([44, 44]);
    expect(await smallTargets(page)).toEqual([]);
  });

  it('the sheet of themes and the menu', async () => {
    const { page } = await visit('/?themes=children.covid-19', PHONE);
    await page.getByRole('button', { name: 'Menu' }).tap();
    expect(await smallTargets(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Themes (2)' }).tap();
    await page.getByText('Format and kind').tap();
    expect(await smallTargets(page)).toEqual([]);
  });
});

it('turning a phone keeps the selection, the filter and the view', async () => {
  const { page } = await visit(`/?themes=children&${SKOPJE}&panel=network`, PHONE);
  const before = await search(page);
  await region(page, 'Details').waitFor();
  await page.setViewportSize({ width: 844, height: 390 });
  await region(page, 'Details')
    .getByRole('heading', { name: /Skopje/ })
    .waitFor();
  expect(await search(page)).toBe(before);
  expect(await status(page)).toBe('Showing 3 of 20 meetings: Children');
  await page.setViewportSize({ width: 390, height: 844 });
  expect(await tab(page, 'Network').getAttribute('aria-current')).toBe('page');
  expect(await region(page, 'Network').isVisible()).toBe(true);
  expect(await search(page)).toBe(before);
});

it.each(['list', 'network'])('a map that began behind %s takes its resting view when the page grows', async (panel) => {
  const motion = { reducedMotion: 'no-preference' } as const;
  const zagreb = (page: Page) => region(page, 'Map').getByRole('button', { name: /^Zagreb 2024/ });
  const { page } = await visit(`/?panel=${panel}`, { ...size(390, 844), ...motion });
  await page.setViewportSize({ width: 1280, height: 800 });
  await zagreb(page).waitFor();
  const grown = await settled(zagreb(page));
  const { page: wide } = await visit('/', { ...size(1280), ...motion });
  await whole(wide);
  expect(grown).toEqual(await settled(zagreb(wide)));
});

describe.each([
  ['/', 320, 568],
  ['/', 768, 1024],
  ['/?embed=map', 480, 360],
  ['/?focus=2016-05-tirana', 390, 844],
])('the map of %s at %i by %i', (path, width, height) => {
  it.each([false, true])('has no bead under the note, for fingers: %s', async (isTouch) => {
    const { page } = await visit(path, { ...size(width, height), hasTouch: isTouch, isMobile: isTouch });
    const map = region(page, 'Map');
    const beads = await map.locator('.surface [data-key] svg').all();
    await settled(beads[0]!);
    expect(beads.length).toBe(16);
    const note = (await map.locator('.notes .line').boundingBox())!;
    const middles = await Promise.all(beads.map(middleOf));
    const under = middles.filter(({ x, y }) => x > note.x - BEAD_PX && x < note.x + note.width + BEAD_PX && y > note.y - BEAD_PX); // prettier-ignore
    expect(under).toEqual([]);
  });
});

describe.each([
  [390, 844],
  [844, 390],
  [360, 640],
])('the map of a phone of %i by %i', (width, height) => {
  const phone = { ...PHONE, viewport: { width, height } };
  /** The beads that lie under the note about Stockholm, and those that are not wholly in the frame. */
  const troubled = async (page: Page) => {
    const map = region(page, 'Map');
    const frame = (await map.locator('.frame').boundingBox())!;
    const note = (await map.locator('.beacon').boundingBox())!;
    const beads = await map.locator('.surface [data-key] svg').all();
    expect(beads.length).toBe(16);
    const middles = await Promise.all(beads.map(middleOf));
    return {
      under: middles.filter(({ x, y }) => x > note.x - BEAD_PX && x < note.x + note.width + BEAD_PX && y < note.y + note.height + BEAD_PX), // prettier-ignore
      outside: middles.filter(({ y }) => y < frame.y + BEAD_PX || y > frame.y + frame.height - BEAD_PX),
    };
  };
  const none = { under: [], outside: [] };

  it.each(['Vienna 2017', 'Istanbul 2014', 'Tirana 2016'])(
    'has no bead under the note about Stockholm, at rest and with %s open',
    async (name) => {
      const { page } = await visit('/', phone);
      const bead = region(page, 'Map').getByRole('button', { name: new RegExp(`^${name}`) });
      await settled(bead);
      expect(await troubled(page)).toEqual(none);
      await bead.tap();
      await region(page, 'Details').waitFor();
      const { x, y } = (await settled(bead.locator('svg')))!;
      expect(await troubled(page)).toEqual(none);
      const details = (await region(page, 'Details').boundingBox())!;
      expect(x + 2 * BEAD_PX <= details.x || y + 2 * BEAD_PX <= details.y).toBe(true);
    },
  );
});

it.each([600, 768, 899])('at %i a link to the network scrolls there', async (width) => {
  const { page } = await visit('/?panel=network', size(width, 1024));
  // The page stops at whole pixels.
  const top = async () => Math.abs((await region(page, 'Network').boundingBox())!.y);
  await expect.poll(top).toBeLessThan(2);
});

it.each([1024, 1280])(
  'at %i the rail folds beside details; its button opens it, Escape closes it first',
  async (width) => {
    const { page } = await visit(`/?${SKOPJE}`, size(width));
    await region(page, 'Details').waitFor();
    const button = themesButton(page);
    expect(await region(page, 'Themes').isVisible()).toBe(false);
    await button.click();
    await region(page, 'Themes')
      .getByRole('checkbox', { name: /^Children/ })
      .check();
    await page.keyboard.press('Escape');
    expect(await region(page, 'Themes').isVisible()).toBe(false);
    expect(await focused(page)).toBe('Themes (1)');
    expect(await region(page, 'Details').isVisible()).toBe(true);
    await page.keyboard.press('Escape');
    expect(await region(page, 'Themes').isVisible()).toBe(true);
  },
);

it('a phone has few Tab stops', async () => {
  const { page } = await visit('/', PHONE);
  await region(page, 'Map')
    .getByRole('button', { name: /^Sarajevo 2013/ })
    .waitFor();
  const stops: string[] = [];
  for (let i = 0; i < 60; i++) {
    await page.keyboard.press('Tab');
    const isBody = await page.evaluate(() => document.activeElement === document.body);
    if (isBody) break;
    stops.push((await focused(page)) ?? '');
  }
  expect(stops.length, stops.join('; ')).toBeLessThanOrEqual(25);
});
