import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { region, status, useBrowser, visit } from './visit';

useBrowser();

const VIEWS = ['Map', 'Timeline', 'Network', 'Themes', 'Meetings', 'Reach'];

/** Texts whose letters are smaller than 12 px, and texts that their box cuts off. */
const troubles = (page: Page) =>
  page.evaluate(() => {
    const found: string[] = [];
    for (const element of document.querySelectorAll<HTMLElement>('body *')) {
      const own = [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim());
      if (!own || !element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
      if (element.closest('.spoken, [aria-hidden=true] title, noscript')) continue;
      const style = getComputedStyle(element);
      const text = element.textContent?.trim().slice(0, 40);
      if (parseFloat(style.fontSize) < 11.99) found.push(`${style.fontSize}: ${text}`);
      const cut = /hidden|clip/.test(style.overflowY) && element.scrollHeight > element.clientHeight + 2;
      if (cut && element.clientHeight > 2 && style.textOverflow !== 'ellipsis') found.push(`cut: ${text}`);
    }
    return found;
  });

/** Styles of the reader's own, which the page's policy does not hold for. */
const restyle = (page: Page, css: string) =>
  page.evaluate((css) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    document.adoptedStyleSheets.push(sheet);
  }, css);

describe('the whole page', () => {
  it('A2: one h1; each view is a region with a heading', async () => {
    const { page } = await visit();
    await region(page, 'Reach').waitFor();
    expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1);
    for (const view of VIEWS)
      expect(await region(page, view).getByRole('heading', { level: 2 }).count(), view).toBeGreaterThanOrEqual(1);
  });

  it('A8: targets are at least 24 px, or stand 24 px apart', async () => {
    const { page } = await visit('/?themes=children&focus=2016-05-tirana');
    await region(page, 'Details').waitFor();
    const small = await page.evaluate(() => {
      const targets = [
        ...document.querySelectorAll<Element>('button, a[href], [role=button], [role=slider], input, select, summary'),
      ]
        .filter((element) => element.checkVisibility({ visibilityProperty: true }) && !element.closest('.skip'))
        .map((element) => element.closest('label') ?? element)
        .map((element) => ({ element, box: element.getBoundingClientRect() }))
        .filter(({ box }) => box.width > 1 && box.height > 1);
      const centre = ({ x, y, width, height }: DOMRect) => ({ x: x + width / 2, y: y + height / 2 });
      return targets
        .filter(({ box }) => box.width < 23.5 || box.height < 23.5)
        .filter(({ element, box }) => {
          const own = centre(box);
          return targets.some((other) => {
            if (other.element === element || other.element.contains(element) || element.contains(other.element))
              return false;
            const there = centre(other.box);
            return Math.hypot(own.x - there.x, own.y - there.y) < 24;
          });
        })
        .map(({ element }) => (element.getAttribute('aria-label') ?? element.textContent ?? '').trim().slice(0, 50));
    });
    expect(small).toEqual([]);
  });

  it('A12: no text under 12 px, none cut off', async () => {
    const { page } = await visit('/?themes=children&focus=2016-05-tirana');
    await region(page, 'Details').waitFor();
    expect(await troubles(page)).toEqual([]);
  });

  it('A13: at 400 % zoom nothing scrolls sideways', async () => {
    const { page } = await visit('/?themes=children', { viewport: { width: 320, height: 256 } });
    await region(page, 'Map').waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  });

  it.each([
    [1280, 800],
    [390, 844],
  ])('A14: wider text spacing and text of twice the size cut nothing at %s px', async (width, height) => {
    const { page } = await visit('/', { viewport: { width, height } });
    await region(page, 'Timeline').waitFor();
    await restyle(
      page,
      '*{line-height:1.5!important;letter-spacing:.12em!important;word-spacing:.16em!important}p{margin-bottom:2em!important}',
    );
    expect(await troubles(page)).toEqual([]);
    await restyle(page, 'html{font-size:200%!important}');
    expect(await troubles(page)).toEqual([]);
  });

  it('A15: with reduced motion nothing is animated', async () => {
    const { page } = await visit();
    const running = () =>
      page.evaluate(
        () =>
          document
            .getAnimations()
            .filter(
              (animation) =>
                animation.playState === 'running' && Number(animation.effect?.getComputedTiming().duration) > 1,
            ).length,
      );
    await region(page, 'Themes')
      .getByRole('checkbox', { name: /^Children/ })
      .check();
    expect(await running()).toBe(0);
    await region(page, 'Map').getByRole('button', { name: 'Zoom in' }).click();
    expect(await running()).toBe(0);
    await region(page, 'Timeline')
      .getByRole('button', { name: /Tirana 2016/ })
      .click();
    expect(await running()).toBe(0);
  });

  it('A16: in forced colours beads, lines and the selection are still drawn', async () => {
    const { page } = await visit('/?themes=children&focus=2016-05-tirana', { forcedColors: 'active' });
    const colours = await region(page, 'Timeline')
      .locator('.bead.strong .mark, .bead .ring')
      .evaluateAll((marks) =>
        marks.map((mark) => [getComputedStyle(mark).fill, getComputedStyle(mark).stroke].join(' ')),
      );
    expect(colours.length).toBe(4);
    for (const colour of colours) expect(colour).toMatch(/rgba?\(\d+, \d+, \d+/);
  });

  it('A18: the title says what is open', async () => {
    const { page } = await visit('/?focus=2016-05-tirana');
    await region(page, 'Details').waitFor();
    expect(await page.title()).toBe('Tirana 2016: unaccompanied children – NATC SEE');
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('en');
  });

  it('D12: Kosovo never stands without its asterisk, and its note is on the page', async () => {
    const { page } = await visit('/?panel=about');
    await page.getByRole('dialog').waitFor();
    const text = await page.evaluate(() => document.body.innerText);
    const bare = text.match(/.{0,40}Kosovo(?!\*).{0,40}/gi) ?? [];
    expect(bare.filter((line) => !/ICJ Opinion on the Kosovo declaration/.test(line))).toEqual([]);
    expect(text).toContain('UNSCR 1244/1999');
  });

  it('A9: one message for one choice, and none while a drag goes on', async () => {
    const { page } = await visit();
    await page.evaluate(() => {
      const log: string[] = [];
      Object.assign(window, { log });
      const live = document.querySelector('[role=status]')!;
      new MutationObserver(() => log.push(live.textContent ?? '')).observe(live, {
        childList: true,
        characterData: true,
        subtree: true,
      });
    });
    const grip = await region(page, 'Timeline').getByRole('slider').first().boundingBox();
    await page.mouse.move(grip!.x + grip!.width / 2, grip!.y + grip!.height / 2);
    await page.mouse.down();
    await page.mouse.move(grip!.x + 300, grip!.y, { steps: 8 });
    expect(await page.evaluate(() => (window as unknown as { log: string[] }).log)).toEqual([]);
    await page.mouse.up();
    expect(await page.evaluate(() => (window as unknown as { log: string[] }).log.length)).toBe(1);
    expect(await status(page)).toMatch(/^Showing \d+ of 20 meetings: Since /);
  });
});

describe('N4: the network', () => {
  it('is the same picture on every visit', async () => {
    const drawn = async (path: string) => {
      const { page } = await visit(path);
      await region(page, 'Network')
        .getByRole('button', { name: /ICMPD|International Centre/ })
        .first()
        .waitFor();
      return region(page, 'Network')
        .locator('svg path')
        .evaluateAll((paths) => paths.map((path) => path.getAttribute('d')).join());
    };
    expect(await drawn('/')).toBe(await drawn('/?themes=children'));
    expect(await drawn('/?network=pairs')).toBe(await drawn('/?network=pairs'));
  });
});

describe('what a screen reader is told', () => {
  it.each(VIEWS)('%s', async (view) => {
    const { page } = await visit();
    await region(page, view).waitFor();
    const tree = `${await region(page, view).ariaSnapshot()}\n`;
    const folder = `${import.meta.dirname}/golden`;
    const file = `${folder}/${view.toLowerCase()}.yml`;
    if (process.env.UPDATE_GOLDEN || !existsSync(file)) {
      mkdirSync(folder, { recursive: true });
      writeFileSync(file, tree);
    }
    expect(tree).toBe(readFileSync(file, 'utf8'));
  });
});
