import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { region, search, settled, status, useBrowser, visit, whole } from './visit';

useBrowser();

const bead = (page: Page, view: string, name: RegExp) => region(page, view).getByRole('button', { name });
const placeOf = async (page: Page, name: RegExp) => {
  const { x, y } = (await bead(page, 'Map', name).boundingBox())!;
  return { x: Math.round(x), y: Math.round(y) };
};

/** Style sheets keep their own time, which the clock of a test does not drive. */
const atRest = (page: Page) =>
  page.evaluate(async () => void (await Promise.allSettled(document.getAnimations().map(({ finished }) => finished))));

describe('A7: what a drag does, keys and buttons do too', () => {
  it('the map moves by Shift with the arrows, and comes back by a button', async () => {
    const { page } = await visit();
    await bead(page, 'Map', /^Sarajevo 2013/).focus();
    const before = await placeOf(page, /^Sarajevo 2013/);
    await page.keyboard.press('Shift+ArrowRight');
    expect(await placeOf(page, /^Sarajevo 2013/)).toEqual({ ...before, x: before.x - 80 });
    await page.keyboard.press('Shift+ArrowDown');
    expect(await placeOf(page, /^Sarajevo 2013/)).toEqual({ x: before.x - 80, y: before.y - 80 });
    await page.getByRole('button', { name: 'Fit all meetings of the region' }).click();
    const after = await placeOf(page, /^Sarajevo 2013/);
    expect(Math.hypot(after.x - before.x, after.y - before.y)).toBeLessThan(2);
  });

  it('the map zooms by buttons and by keys alike', async () => {
    const { page } = await visit();
    const apart = async () => {
      const [west, east] = [await placeOf(page, /^Sarajevo 2013/), await placeOf(page, /^Sofia 2013/)];
      return east.x - west.x;
    };
    await bead(page, 'Map', /^Sarajevo 2013/).focus();
    const before = await apart();
    await page.keyboard.press('+');
    const byKey = await apart();
    expect(byKey).toBeGreaterThan(before * 1.8);
    await page.keyboard.press('-');
    await page.getByRole('button', { name: 'Zoom in' }).click();
    expect(await apart()).toBe(byKey);
  });

  it('the years are brushed by the fields, by the ends with keys, and moved, to the same address', async () => {
    const { page } = await visit();
    const timeline = region(page, 'Timeline');
    await timeline.getByRole('combobox', { name: 'From' }).selectOption('2013');
    await timeline.getByRole('combobox', { name: 'To' }).selectOption('2016');
    await expect.poll(() => search(page)).toBe('?from=2013&to=2016');
    const byFields = await status(page);
    await timeline.getByRole('button', { name: 'Clear years' }).click();
    const [from, to] = [timeline.getByRole('slider').first(), timeline.getByRole('slider').last()];
    await from.focus();
    for (const key of ['ArrowRight', 'ArrowRight']) await page.keyboard.press(key);
    await to.focus();
    for (let year = 2024; year > 2016; year--) await page.keyboard.press('ArrowLeft');
    await expect.poll(() => search(page)).toBe('?from=2013&to=2016');
    expect(await status(page)).toBe(byFields);
    // Moving the window is moving one end, then the other.
    await page.keyboard.press('ArrowRight');
    await from.focus();
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => search(page)).toBe('?from=2014&to=2017');
  });
});

describe('A17: motion', () => {
  it('Play is paused by the keyboard, and then stays', async () => {
    const { page } = await visit('/', { reducedMotion: 'no-preference' }, (fresh) => fresh.clock.install());
    await page.getByRole('button', { name: 'Play' }).focus();
    await page.keyboard.press('Enter');
    const pause = page.getByRole('button', { name: 'Pause' });
    await pause.waitFor();
    expect(await status(page)).toBe('Showing 20 of 20 meetings');
    await page.clock.runFor(3000);
    for (let stop = 0; stop < 25 && !(await pause.evaluate((button) => button === document.activeElement)); stop++)
      await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    const paused = await search(page);
    expect(paused).toMatch(/^\?to=20(1[2-9]|2\d)$/);
    await page.clock.runFor(60_000);
    await expect.poll(() => search(page)).toBe(paused);
    expect(await status(page)).toContain(`Up to ${paused.slice(-4)}`);
  });

  it('the longest flight of the map ends within two seconds', async () => {
    const { page } = await visit('/', { reducedMotion: 'no-preference' }, (fresh) => fresh.clock.install());
    await bead(page, 'Map', /^Stockholm 2015/).click();
    await page.clock.runFor(2000);
    await atRest(page);
    const landed = await placeOf(page, /^Stockholm 2015/);
    await page.clock.runFor(10_000);
    expect(await placeOf(page, /^Stockholm 2015/)).toEqual(landed);
  });

  it('a zoom under way gives way to what is asked next', async () => {
    const { page } = await visit('/', { reducedMotion: 'no-preference' }, (fresh) => fresh.clock.install());
    await bead(page, 'Map', /^Tirana 2016/).focus();
    await page.clock.runFor(1000);
    await atRest(page);
    const home = await placeOf(page, /^Tirana 2016/);
    await page.keyboard.press('+');
    // Into the zoom, which takes a quarter of a second.
    await page.clock.runFor(100);
    await page.keyboard.press('0');
    await page.clock.runFor(2000);
    await atRest(page);
    const { x, y } = await placeOf(page, /^Tirana 2016/);
    expect(Math.hypot(x - home.x, y - home.y)).toBeLessThan(2);
  });

  it('the map is back at home once the details are closed, however far they led', async () => {
    const { page } = await visit('/', { reducedMotion: 'no-preference' });
    await whole(page);
    const istanbul = bead(page, 'Map', /^Istanbul 2014/);
    const home = (await settled(istanbul))!;
    for (const name of [/^Stockholm 2015/, /^Zagreb 2024/]) {
      await bead(page, 'Timeline', name).click();
      await region(page, 'Details').waitFor();
      await settled(bead(page, 'Map', name));
      await page.keyboard.press('Escape');
      await region(page, 'Details').waitFor({ state: 'detached' });
    }
    const off = async () => {
      const { x, y } = (await istanbul.boundingBox())!;
      return Math.hypot(x - home.x, y - home.y);
    };
    await expect.poll(off).toBeLessThan(2);
  });

  it('nothing else moves for more than two seconds, and nothing for ever', async () => {
    const { page } = await visit('/?themes=children&focus=2016-05-tirana', { reducedMotion: 'no-preference' });
    await region(page, 'Details').waitFor();
    const long = await page.evaluate(() => {
      const seconds = (text: string) => Math.max(...text.split(',').map(parseFloat));
      return [...document.querySelectorAll('*')].flatMap((element) => {
        const { animationName, transitionDuration, transitionDelay } = getComputedStyle(element);
        const lasts = seconds(transitionDuration) + seconds(transitionDelay);
        return animationName !== 'none' || lasts > 2 ? [`${element.tagName}.${element.getAttribute('class')}`] : [];
      });
    });
    expect(long).toEqual([]);
  });
});

describe('A10: single characters', () => {
  it('do nothing on the page but where they are told to', async () => {
    const { page } = await visit();
    await whole(page);
    await bead(page, 'Timeline', /^Tirana 2016/).focus();
    const text = () => page.locator('main').innerText();
    const before = await text();
    for (const key of ['b', 'B', '.', 'f', 'n', 'v', ';', '+', '-', '0', 'i']) {
      await page.keyboard.press(key);
      expect(await search(page), key).toBe('');
      expect(await text(), key).toBe(before);
    }
  });

  it('P offers the stories, not where single keys are switched off', async () => {
    const { page } = await visit();
    await region(page, 'Meetings').waitFor();
    await page.keyboard.press('p');
    await page.getByRole('dialog').waitFor();
    await page.goto(`${new URL(page.url()).origin}/?panel=about`);
    await page.getByRole('checkbox', { name: /^Single-character keys/ }).uncheck();
    await page.keyboard.press('Escape');
    await page.keyboard.press('p');
    expect(await page.getByRole('dialog').count()).toBe(0);
    await expect.poll(() => search(page)).toBe('');
  });

  it('are typed where there is a field', async () => {
    const { page } = await visit();
    const field = page.getByRole('combobox', { name: 'Search' });
    await field.focus();
    await page.keyboard.type('b?ti');
    expect(await field.inputValue()).toBe('b?ti');
    expect(await page.getByRole('dialog').count()).toBe(0);
  });
});
