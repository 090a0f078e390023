import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { middleOf, swipe } from './touch';
import { region, search, status, useBrowser, violations, visit } from './visit';

useBrowser();

const STORY = '/?story=fourteen-years';
const HD = { viewport: { width: 1920, height: 1080 } };
const PROJECTOR = { viewport: { width: 1280, height: 720 } };

const title = (page: Page) => page.getByRole('heading', { level: 1 }).textContent();
const waitFor = (page: Page, name: string) => page.getByRole('heading', { level: 1, name }).waitFor();
const query = async (page: Page) => new URLSearchParams(await search(page));
const stage = (page: Page) => page.getByRole('main', { name: 'Presentation' });

const FIRST = 'Brdo decides, Belgrade begins';
const SECOND = 'A joint declaration';
const FOURTH = 'The refugee crisis comes to the table';
const FIFTH = 'Prosecution, and nine ministers';
const LAST = 'Who convened';

async function present(path = STORY, options = PROJECTOR) {
  const visited = await visit(path, options);
  await stage(visited.page).waitFor();
  return visited;
}

describe('keys', () => {
  it('S1, S5: a clicker walks the steps at once, with no click before', async () => {
    const { page } = await present();
    await waitFor(page, FIRST);
    await page.keyboard.press('PageDown');
    await waitFor(page, SECOND);
    for (const key of ['ArrowRight', ' ']) await page.keyboard.press(key);
    await waitFor(page, FOURTH);
    await page.keyboard.press('PageUp');
    await waitFor(page, 'EU law and monitoring');
    await page.keyboard.press('End');
    await waitFor(page, LAST);
    await page.keyboard.press('PageDown');
    expect(await title(page)).toBe(LAST);
    await page.keyboard.press('Home');
    await waitFor(page, FIRST);
    await page.keyboard.press('4');
    await page.keyboard.press('Enter');
    await waitFor(page, FOURTH);
  });

  it('S5: a typed number is shown until Enter goes there or Escape forgets it', async () => {
    const { page } = await present();
    const typed = page.getByText('Step 7: Enter goes there, Esc forgets it.');
    await page.keyboard.press('7');
    await typed.waitFor();
    await page.keyboard.press('Escape');
    await typed.waitFor({ state: 'detached' });
    await page.keyboard.press('Enter');
    await waitFor(page, SECOND);
  });

  it('S5: Escape gives the keys from a chart back to the story', async () => {
    const { page } = await present();
    const isInMap = () => page.evaluate(() => document.activeElement?.closest('[aria-label=Map] [data-key]') != null);
    for (let stop = 0; stop < 15 && !(await isInMap()); stop++) await page.keyboard.press('Tab');
    expect(await isInMap()).toBe(true);
    await page.keyboard.press('ArrowRight');
    expect(await isInMap()).toBe(true);
    expect(await title(page)).toBe(FIRST);
    await page.keyboard.press('Escape');
    expect(await isInMap()).toBe(false);
    await page.keyboard.press('ArrowRight');
    await waitFor(page, SECOND);
  });

  it('S5: after a click in the map the next step still comes', async () => {
    const { page } = await present(`${STORY}&step=refugee-crisis`);
    const map = page.getByRole('region', { name: 'Map' });
    await map.getByRole('button', { name: /Tirana 2016/ }).click();
    await page.getByRole('region', { name: 'Details' }).waitFor();
    expect((await query(page)).get('focus')).toBe('2016-05-tirana');
    await page.keyboard.press('PageDown');
    await waitFor(page, 'Prosecution, and nine ministers');
    expect((await query(page)).get('focus')).toBe(null);
  });

  it('S2: every blank key of a clicker blanks, and nothing else acts until it is shown again', async () => {
    const { page } = await present();
    await waitFor(page, FIRST);
    const blank = page.getByRole('alert').getByText('The screen is blank');
    for (const key of ['b', 'B', '.', 'v', ';']) {
      await page.keyboard.press(key);
      await blank.waitFor({ state: 'attached' });
      await page.keyboard.press('PageDown');
      expect(await title(page), key).toBe(FIRST);
      await page.keyboard.press(key);
      await blank.waitFor({ state: 'detached' });
    }
  });

  it('S3: a reload keeps the step; Escape closes what is open first, then leaves', async () => {
    const { page } = await present(`${STORY}&step=refugee-crisis`);
    await waitFor(page, FOURTH);
    await page.reload();
    await waitFor(page, FOURTH);
    await page.keyboard.press('?');
    await page.getByRole('dialog').waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await waitFor(page, FOURTH);
    await page.keyboard.press('Escape');
    await page.getByRole('region', { name: 'Themes' }).waitFor();
    expect((await query(page)).get('story')).toBe(null);
  });

  it('S4: F enters and leaves full screen; where it is refused or missing, the story goes on', async () => {
    const { page } = await present();
    await waitFor(page, FIRST);
    await page.keyboard.press('f');
    await page.waitForFunction(() => document.fullscreenElement === document.documentElement);
    await page.keyboard.press('f');
    await page.waitForFunction(() => document.fullscreenElement === null);
    await page.evaluate(() => {
      Element.prototype.requestFullscreen = () => Promise.reject(new TypeError('refused'));
    });
    await page.keyboard.press('f');
    await page.keyboard.press('PageDown');
    await waitFor(page, SECOND);
    await page.evaluate(() => Reflect.deleteProperty(Element.prototype, 'requestFullscreen'));
    await page.keyboard.press('f');
    await page.keyboard.press('PageUp');
    await waitFor(page, FIRST);
  });

  it('A10: outside a presentation its keys change nothing', async () => {
    const { page } = await visit('/');
    await page.getByRole('region', { name: 'Meetings', exact: true }).waitFor();
    for (const key of ['b', '.', 'n', 'f', 'e', 'l', 'd']) await page.keyboard.press(key);
    expect(await search(page)).toBe('');
    expect(await page.getByRole('alert').count()).toBe(0);
  });
});

describe('steps', () => {
  it('S15: a link opens its step, Back walks the steps back', async () => {
    const { page } = await present(`${STORY}&step=ukraine`);
    await waitFor(page, 'The crisis in Ukraine');
    expect(await status(page)).toBe(
      'Step 7 of 9. The crisis in Ukraine. Showing 1 of 20 meetings: Up to 2022, Ukraine crisis',
    );
    await page.keyboard.press('PageDown');
    await waitFor(page, 'New EU law, and the next cycle');
    await page.goBack();
    await waitFor(page, 'The crisis in Ukraine');
  });

  it('S15: a step that the story no longer has opens the first, and says so', async () => {
    const { page } = await present(`${STORY}&step=gone`);
    await waitFor(page, FIRST);
    expect(await page.getByRole('alert').textContent()).toContain('no longer has');
  });

  it('a story that is not here is said, and the explorer stands', async () => {
    const { page } = await visit('/?story=nowhere');
    await page.getByText('The story of this link is not here').waitFor();
    await page.getByRole('region', { name: 'Map' }).waitFor();
  });

  it('a story that did not arrive is said to be so, and comes when it is asked for again', async () => {
    let arrives = false;
    const { page, complaints } = await visit(STORY, PROJECTOR, (page) =>
      page.route('**/*stories*.json', (route) => (arrives ? route.continue() : route.fulfill({ status: 503 }))),
    );
    await page.getByText('The stories did not arrive.').waitFor();
    await page.getByRole('region', { name: 'Map' }).waitFor();
    expect(await page.getByText('is not here').count()).toBe(0);
    arrives = true;
    await page.getByRole('button', { name: 'Try again' }).click();
    await waitFor(page, FIRST);
    // The browser itself tells of the answer 503.
    expect(complaints.splice(0)).toEqual([expect.stringContaining('503')]);
  });

  it('what is shown now survives a reload, as its map or its network', async () => {
    const { page } = await visit('/?themes=children', PROJECTOR);
    await page.getByRole('button', { name: 'Present', exact: true }).click();
    await page.getByRole('button', { name: 'Present this view' }).click();
    await waitFor(page, 'Children');
    await page.reload();
    await waitFor(page, 'Children');
    await stage(page).getByRole('region', { name: 'Map' }).waitFor();
    expect(await status(page)).toBe('Step 1 of 1. Children. Showing 3 of 20 meetings: Children');
    await page.getByText('3 of 20 meetings took up').waitFor();
    await page.goto(`${page.url()}&panel=network`);
    await stage(page).getByRole('region', { name: 'Network' }).waitFor();
    expect(await title(page)).toBe('Children');
  });

  it('S22: leaving returns to the view that the presenter came from', async () => {
    const { page } = await visit('/?themes=children&focus=2016-05-tirana');
    await page.getByRole('button', { name: 'Present', exact: true }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Present: COVID-19 and after' }).click();
    await waitFor(page, 'Before 2020, and since');
    await page.keyboard.press('PageDown');
    await waitFor(page, 'Ljubljana: ten years and a plan');
    await page.getByRole('button', { name: 'Leave the presentation' }).click();
    await page.getByRole('region', { name: 'Details' }).waitFor();
    expect((await query(page)).get('themes')).toBe('children');
    expect((await query(page)).get('focus')).toBe('2016-05-tirana');
  });

  it('can be explored in the whole page; the next key goes on with the story', async () => {
    const { page } = await present(`${STORY}&step=refugee-crisis`);
    await waitFor(page, FOURTH);
    await page.keyboard.press('e');
    await page.getByText(`The story waits at: ${FOURTH}`).waitFor();
    await page
      .getByRole('region', { name: 'Themes' })
      .getByLabel(/^Children/)
      .click();
    await page.keyboard.press('PageDown');
    await waitFor(page, 'Prosecution, and nine ministers');
  });
});

describe('touch', () => {
  const IN_HAND = { viewport: { width: 844, height: 390 }, hasTouch: true, isMobile: true };
  const left = { x: -160, y: 10 };
  const right = { x: 160, y: 10 };

  it('S6: a swipe over the text goes on and back, one over the map does not', async () => {
    const { page } = await present(`${STORY}&step=refugee-crisis`, IN_HAND);
    await waitFor(page, FOURTH);
    await swipe(page, [await middleOf(page.getByRole('region', { name: 'Map' }))], left);
    await swipe(page, [await middleOf(page.locator('.paragraphs'))], left);
    await waitFor(page, FIFTH);
    await swipe(page, [await middleOf(page.locator('.paragraphs'))], right);
    await waitFor(page, FOURTH);
    await swipe(page, [await middleOf(page.getByText('4 of 9', { exact: true }))], { x: 160, y: 0 });
    await waitFor(page, 'EU law and monitoring');
    await page.getByRole('button', { name: 'Next step' }).tap();
    await waitFor(page, FOURTH);
  });

  it('S6: a tap at the right edge goes on, at the left back; between them it does nothing', async () => {
    const { page } = await present(`${STORY}&step=refugee-crisis`, IN_HAND);
    await waitFor(page, FOURTH);
    await page.touchscreen.tap(300, 20);
    await page.touchscreen.tap(835, 240);
    await waitFor(page, FIFTH);
    await page.touchscreen.tap(8, 60);
    await waitFor(page, FOURTH);
  });

  it('S6: a finger that goes up or down scrolls a long text, and the step stays', async () => {
    const { page } = await present(`${STORY}&step=refugee-crisis`, {
      ...IN_HAND,
      viewport: { width: 700, height: 320 },
    });
    await waitFor(page, FOURTH);
    await swipe(page, [await middleOf(page.getByRole('heading', { level: 1 }))], { x: 10, y: -60 });
    await page.waitForFunction(() => document.querySelector('main .text')!.scrollTop > 20);
    await waitFor(page, FOURTH);
    expect((await query(page)).get('step')).toBe('refugee-crisis');
  });

  it('S2: a blank screen is shown again by a touch', async () => {
    const { page } = await present(STORY, IN_HAND);
    await waitFor(page, FIRST);
    await page.getByRole('button', { name: 'Steps and keys' }).tap();
    await page.getByRole('dialog').getByRole('button', { name: 'Blank screen, on or off' }).tap();
    const blank = page.getByRole('alert').getByText('The screen is blank');
    await blank.waitFor({ state: 'attached' });
    await page.touchscreen.tap(835, 150);
    await blank.waitFor({ state: 'detached' });
    expect(await title(page)).toBe(FIRST);
  });
});

describe('the stage', () => {
  it.each([
    [1920, 1080, 24],
    [1280, 720, 16],
    [1024, 768, 16],
  ])(
    'S20: at %i by %i the text has 24 pixels and chart labels %i, and nothing leaves the window',
    async (width, height, label) => {
      const { page } = await present(`${STORY}&step=refugee-crisis`, { viewport: { width, height } });
      await waitFor(page, FOURTH);
      await page.getByText('Tirana', { exact: true }).last().waitFor();
      const sizes = await page.evaluate(() => {
        const drawn = (element: Element) => {
          const { width } = element.getBoundingClientRect();
          const scale = width / ((element as HTMLElement).offsetWidth || width);
          return parseFloat(getComputedStyle(element).fontSize) * scale;
        };
        const main = document.querySelector('main')!;
        return {
          body: [...main.querySelectorAll('.paragraphs p')].map((one) => parseFloat(getComputedStyle(one).fontSize)),
          labels: [...main.querySelectorAll('.name.shown .place, .name.shown .years')].map(drawn),
          wide: document.documentElement.scrollWidth,
        };
      });
      expect(Math.min(...sizes.body)).toBeGreaterThanOrEqual(24);
      expect(Math.min(...sizes.labels)).toBeGreaterThanOrEqual(label);
      expect(sizes.labels).not.toEqual([]);
      expect(sizes.wide).toBe(width);
    },
  );

  it('shows Stockholm and Tirana with their days where a step lights both', async () => {
    const { page } = await present(`${STORY}&step=refugee-crisis`, HD);
    await waitFor(page, FOURTH);
    for (const [place, days] of [
      ['Stockholm', '3–4 November 2015'],
      ['Tirana', '12 May 2016'],
    ] as const) {
      const box = await page.locator('.name.lead', { hasText: place }).filter({ hasText: days }).boundingBox();
      expect(box!.x, place).toBeGreaterThan(700);
      expect(box!.x + box!.width, place).toBeLessThan(1920);
    }
  });

  it.each([
    ['beside', 'next-cycle', [1, 0]],
    ['under', 'joint-declaration', [0, 1]],
  ])('one line parts the views from the text that they stand %s', async (_, step, lines) => {
    const { page } = await present(`${STORY}&step=${step}`);
    await page.locator('.views').waitFor();
    const drawn = await page.locator('.views').evaluate((views) => {
      const { borderLeftWidth, borderTopWidth } = getComputedStyle(views);
      return [borderLeftWidth, borderTopWidth].map(parseFloat);
    });
    expect(drawn).toEqual(lines);
  });

  it.each([
    [1920, 1080],
    [1024, 768],
  ])('at %i by %i a step names each meeting and milestone that it speaks of, in full', async (width, height) => {
    for (const [step, meetings, milestones] of [
      ['first-meeting', ['Belgrade'], ['Decision to hold regular meetings', 'ICMPD begins to support the meetings']],
      ['joint-declaration', ['Bucharest', 'Ljubljana'], ['Joint declaration of the coordinators']],
      ['ten-years-then-covid-19', ['Ljubljana', 'Online'], ['Strategy Paper 2020–2024 endorsed']],
    ] as const) {
      const { page } = await present(`${STORY}&step=${step}`, { viewport: { width, height } });
      const timeline = region(page, 'Timeline');
      expect(await timeline.locator('.label.shown .name').allTextContents(), step).toEqual(meetings);
      for (const title of milestones) await timeline.locator('.texts text', { hasText: title }).waitFor();
    }
  });

  it.each([
    [1920, 1080],
    [1280, 720],
    [1024, 768],
  ])('at %i by %i the milestones up to the step have their texts in full', async (width, height) => {
    const at = '/?story=covid-19-and-after&step=with-the-eu-network';
    const { page } = await present(at, { viewport: { width, height } });
    const texts = region(page, 'Timeline').locator('.texts text');
    await texts.first().waitFor();
    expect(await texts.allTextContents()).toEqual([
      '20 Oct 2010 Decision to hold regular meetings',
      '2011 ICMPD begins to support the meetings',
      '18 Oct 2012 Joint declaration of the coordinators',
      '16 Mar 2018 Joint declaration of nine ministers',
      '4 Mar 2020 Strategy Paper 2020–2024 endorsed',
    ]);
  });

  it('S16: with reduced motion nothing is animated from step to step', async () => {
    const { page } = await present();
    await page.keyboard.press('PageDown');
    await waitFor(page, SECOND);
    expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
  });

  it('S17: the pointer is off until it is asked for', async () => {
    const { page } = await present();
    await waitFor(page, FIRST);
    await page.mouse.move(300, 300);
    expect(await page.locator('.pointer').count()).toBe(0);
    await page.keyboard.press('l');
    await page.mouse.move(640, 360);
    const box = await page.locator('.pointer').boundingBox();
    expect([Math.round(box!.x + box!.width / 2), Math.round(box!.y + box!.height / 2)]).toEqual([640, 360]);
  });

  it.each([
    ['a step', STORY],
    ['a step in the dark', `${STORY}&step=who-convened&mode=dark`],
    ['the matrix', '/?story=ukraine-and-displacement&step=five-countries'],
  ])('A1: axe finds nothing, %s', async (_, path) => {
    const { page } = await present(path);
    await page.getByRole('heading', { level: 1 }).waitFor();
    expect(await violations(page)).toEqual([]);
  });

  it('A1: axe finds nothing in the dialog and the list of steps and keys', async () => {
    const { page } = await visit('/?panel=stories');
    await page.getByRole('button', { name: 'Present: Who convenes the Network' }).waitFor();
    expect(await violations(page)).toEqual([]);
    await page.getByRole('button', { name: 'Present: Who convenes the Network' }).click();
    await waitFor(page, 'The round table');
    await page.keyboard.press('?');
    await page.getByRole('dialog').waitFor();
    expect(await violations(page)).toEqual([]);
  });
});

describe('a small screen', () => {
  const size = (width: number, height: number) => ({ viewport: { width, height }, hasTouch: true, isMobile: true });
  /** What has more than it shows, of the parts that may be scrolled. */
  const scrolled = (page: Page) =>
    page.evaluate(() =>
      ['.scene', '.scene > .text', '.views'].filter((part) => {
        const { scrollHeight, clientHeight } = document.querySelector(part)!;
        return scrollHeight > clientHeight;
      }),
    );

  it.each([
    [320, 568, ['.scene']],
    [360, 640, ['.scene']],
    [375, 667, ['.scene']],
    [640, 400, ['.views']],
    [844, 390, ['.views']],
  ])('at %i by %i the network keeps 240 pixels for its drawing, and its key is scrolled to', async (...row) => {
    const [width, height, parts] = row;
    const { page } = await present(`${STORY}&step=who-convened`, size(width, height));
    const network = region(page, 'Network');
    const { height: drawn } = (await network.locator('.chart').boundingBox())!;
    expect(drawn).toBeGreaterThanOrEqual(240);
    expect(await scrolled(page)).toEqual(parts);
    const foot = (await page.getByRole('button', { name: 'Next step' }).boundingBox())!;
    const agency = network.getByText('Agency');
    await agency.scrollIntoViewIfNeeded();
    const key = (await agency.boundingBox())!;
    expect(key.y + key.height).toBeLessThan(foot.y);
    expect(await page.getByRole('button', { name: 'Next step' }).boundingBox()).toEqual(foot);
  });

  it('at 320 by 568 the map and the whole timeline can be scrolled to, and the next step begins at its top', async () => {
    const { page } = await present(`${STORY}&step=ten-years-then-covid-19`, size(320, 568));
    expect((await region(page, 'Map').boundingBox())!.height).toBeGreaterThanOrEqual(200);
    const timeline = page.locator('.view.timeline .chart');
    await timeline.evaluate((chart) => chart.scrollIntoView({ block: 'end' }));
    const [chart, foot] = [await timeline.boundingBox(), await page.locator('main footer').boundingBox()];
    expect(chart!.y).toBeGreaterThanOrEqual(0);
    // The browser scrolls to whole pixels.
    expect(Math.floor(chart!.y + chart!.height)).toBeLessThanOrEqual(foot!.y);
    await page.getByRole('button', { name: 'Next step' }).tap();
    await waitFor(page, 'The crisis in Ukraine');
    expect(await page.locator('.scene').evaluate(({ scrollTop }) => scrollTop)).toBe(0);
  });

  it.each([
    [1024, 768],
    [1280, 720],
    [1920, 1080],
  ])('nothing scrolls on a projector of %i by %i', async (width, height) => {
    for (const step of ['who-convened', 'ten-years-then-covid-19', 'joint-declaration']) {
      const { page } = await present(`${STORY}&step=${step}`, { viewport: { width, height } });
      await page.locator('.views').waitFor();
      expect(await scrolled(page), step).toEqual([]);
    }
  });
});

describe('two windows', () => {
  it('S7, S8, S11: the speaker sees the notes and steers; a reload of either loses nothing', async () => {
    const { page } = await present(`${STORY}&step=refugee-crisis`);
    await waitFor(page, FOURTH);
    const [speaker] = await Promise.all([page.waitForEvent('popup'), page.keyboard.press('s')]);
    await speaker.getByText('ICMPD co-organised both meetings').waitFor();
    await speaker.getByText('Prosecution, and nine ministers').first().waitFor();
    await speaker.keyboard.press('PageDown');
    await waitFor(page, 'Prosecution, and nine ministers');
    await speaker.getByText('It says that they met to adopt the declaration').waitFor();
    await page.keyboard.press('PageUp');
    await speaker.getByText('ICMPD co-organised both meetings').waitFor();
    await speaker.reload();
    await speaker.getByText('ICMPD co-organised both meetings').waitFor();
    await page.reload();
    await waitFor(page, FOURTH);
    await speaker.keyboard.press('PageDown');
    await waitFor(page, 'Prosecution, and nine ministers');
    await speaker.keyboard.press('b');
    await page.getByRole('alert').getByText('The screen is blank').waitFor({ state: 'attached' });
    expect(await violations(speaker)).toEqual([]);
  });

  it('S7: the speaker sees the step as the stage shows it, in its ratio, and goes to any step by its number', async () => {
    const { page } = await present(`${STORY}&step=refugee-crisis`);
    await waitFor(page, FOURTH);
    const [speaker] = await Promise.all([page.waitForEvent('popup'), page.keyboard.press('s')]);
    const pad = speaker.getByRole('application', { name: 'Pointer pad' });
    await pad.locator('.map').getByText('Stockholm').first().waitFor();
    const ratio = () => pad.evaluate((element) => (element.clientWidth / element.clientHeight).toFixed(1));
    await expect.poll(ratio).toBe('1.8');
    await page.setViewportSize({ width: 1024, height: 768 });
    await expect.poll(ratio).toBe('1.3');
    for (const key of ['9', 'Enter']) await speaker.keyboard.press(key);
    await waitFor(page, LAST);
    await speaker.keyboard.press('e');
    await page.getByText(`The story waits at: ${LAST}`).waitFor();
    await speaker.getByRole('button', { name: 'Show the step again' }).click();
    await stage(page).waitFor();
    await speaker.keyboard.press('?');
    await speaker.getByText('Step of that number').waitFor();
    expect((await query(speaker)).get('panel')).toBe(null);
  });

  it('S9: the stage follows while the browser draws nothing of it, every press in its turn', async () => {
    const { page } = await present();
    await waitFor(page, FIRST);
    const [speaker] = await Promise.all([page.waitForEvent('popup'), page.keyboard.press('s')]);
    await speaker.getByRole('region', { name: FIRST }).waitFor();
    await page.evaluate(() => {
      window.requestAnimationFrame = () => 0;
    });
    for (const key of ['PageDown', 'PageDown', 'PageUp', 'PageDown', 'PageDown']) await speaker.keyboard.press(key);
    await waitFor(page, FOURTH);
    await speaker.getByRole('region', { name: FOURTH }).waitFor();
    expect((await query(page)).get('step')).toBe('refugee-crisis');
  });

  it('S7: where the window is blocked, its address is offered as a link', async () => {
    const { page } = await visit(STORY, PROJECTOR, (page) => page.addInitScript(() => (window.open = () => null)));
    await waitFor(page, FIRST);
    await page.keyboard.press('s');
    const link = page.getByRole('link', { name: 'Open it by this link' });
    expect(await link.getAttribute('href')).toMatch(/^\?speaker=[0-9a-f]{32}$/);
  });

  it('S10: a visitor without the session steers nobody', async () => {
    const { page } = await present();
    await waitFor(page, FIRST);
    const other = await page.context().newPage();
    await other.goto(page.url());
    await other.evaluate(() => {
      const channel = new BroadcastChannel('natc-see-presentation-guess');
      channel.postMessage({ kind: 'go', to: 'next' });
    });
    await waitFor(page, FIRST);
    expect((await query(page)).get('step')).toBe(null);
  });
});

it('S12: a kiosk goes on by itself, from the last step to the first, and waits for whoever touches it', async () => {
  const { page } = await visit(`${STORY}&step=next-cycle&kiosk=30`, PROJECTOR, (page) => page.clock.install());
  await waitFor(page, 'New EU law, and the next cycle');
  await page.clock.fastForward(30_000);
  await waitFor(page, LAST);
  await page.clock.fastForward(30_000);
  await waitFor(page, FIRST);
  await page.mouse.move(500, 300);
  const waits = page.getByText('The story waits.');
  await waits.waitFor();
  await page.clock.fastForward(31_000);
  expect(await title(page)).toBe(FIRST);
  // What is chosen on the stage changes the address, and the story waits on.
  await region(page, 'Map')
    .getByRole('button', { name: /^Belgrade/ })
    .click();
  await region(page, 'Details').waitFor();
  await page.clock.fastForward(31_000);
  expect(await waits.isVisible()).toBe(true);
  await page.getByRole('button', { name: 'Close details' }).click();
  await page.clock.fastForward(31_000);
  expect(await title(page)).toBe(FIRST);
  await page.clock.fastForward(60_000);
  await page.getByText('This story goes on by itself').waitFor();
  await page.clock.fastForward(30_000);
  await waitFor(page, SECOND);
});
