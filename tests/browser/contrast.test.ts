import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { region, useBrowser, visit } from './visit';

useBrowser();

/** The colour that an expression of CSS has on this page now. */
const colourOf = (page: Page, expression: string) =>
  page.evaluate((text) => {
    const probe = document.body.appendChild(document.createElement('i'));
    probe.style.color = text;
    const { color } = getComputedStyle(probe);
    probe.remove();
    return color;
  }, expression);

/** The colour of a token, as the page draws with it. */
const token = (page: Page, name: string) => colourOf(page, `var(--${name})`);

describe.each(['light', 'dark'] as const)('A16: more contrast, %s', (colorScheme) => {
  it('draws faint lines, borders and names stronger', async () => {
    const { page } = await visit('/?themes=children', { colorScheme, contrast: 'more' });
    await region(page, 'Network').waitFor();
    const [strong, second] = [await token(page, 'bead-off'), await token(page, 'ink2')];
    const style = (selector: string, property: 'stroke' | 'color' | 'fill') =>
      page
        .locator(selector)
        .first()
        .evaluate((element, name) => getComputedStyle(element)[name], property);
    expect(await style('.network .thread.faint', 'stroke')).toBe(strong);
    expect(await style('.network circle.table', 'stroke')).toBe(strong);
    expect(await style('.map .map-borders', 'stroke')).toBe(strong);
    expect(await token(page, 'ink3')).toBe(second);
  });
});

describe('A16: the colours of the reader', () => {
  /** Visible shapes of a region in a colour that is none of the system's. */
  const foreign = (page: Page, view: string) =>
    region(page, view).evaluate((section) => {
      const names = ['Canvas', 'CanvasText', 'GrayText', 'Highlight', 'HighlightText', 'ButtonText', 'ButtonFace'];
      const system = names.map((name) => {
        const probe = section.appendChild(document.createElement('i'));
        probe.style.color = name;
        const { color } = getComputedStyle(probe);
        probe.remove();
        return color;
      });
      const isOwn = (colour: string) =>
        colour !== 'none' && !/^rgba\(.*, 0\)$/.test(colour) && !system.includes(colour);
      return [...section.querySelectorAll('svg :is(path, rect, circle, line, text)')].flatMap((shape) => {
        if (!shape.checkVisibility({ visibilityProperty: true, opacityProperty: true })) return [];
        const { fill, stroke, strokeWidth } = getComputedStyle(shape);
        const own = [fill, parseFloat(strokeWidth) > 0 ? stroke : 'none'].filter(isOwn);
        return own.length > 0 ? [`${shape.tagName}.${shape.getAttribute('class')}: ${own.join(' ')}`] : [];
      });
    });

  it.each(['Map', 'Timeline', 'Network', 'Reach'])('nothing of the %s keeps a colour of ours', async (view) => {
    const { page } = await visit('/?themes=children&focus=2016-05-tirana', { forcedColors: 'active' });
    await region(page, 'Reach').waitFor();
    await region(page, view).waitFor();
    expect([...new Set(await foreign(page, view))]).toEqual([]);
  });

  it('selected is Highlight, what matches CanvasText, the rest hollow and GrayText', async () => {
    const { page } = await visit('/?themes=children&focus=2016-05-tirana', { forcedColors: 'active' });
    const [canvas, text, grey, highlight] = await Promise.all(
      ['Canvas', 'CanvasText', 'GrayText', 'Highlight'].map((name) => colourOf(page, name)),
    );
    for (const view of ['Map', 'Timeline', 'Network']) {
      await region(page, view).waitFor();
      const looks = (selector: string) =>
        region(page, view)
          .locator(selector)
          .first()
          .evaluate((mark) => ({ fill: getComputedStyle(mark).fill, stroke: getComputedStyle(mark).stroke }));
      expect(await looks('.bead .ring'), view).toMatchObject({ stroke: highlight });
      expect(await looks('.bead.strong .mark'), view).toMatchObject({ fill: text });
      expect(await looks('.bead.faint .mark'), view).toMatchObject({ fill: canvas, stroke: grey });
    }
  });
});

describe('T3: a button that is only a picture', () => {
  const shown = (page: Page) =>
    page.evaluate(() => {
      const { content, display } = getComputedStyle(document.activeElement!, '::after');
      return display === 'none' || content === 'none' ? null : content.replaceAll('"', '');
    });

  it.each([
    ['Zoom in', '/', 1440],
    ['Dark colours', '/', 1440],
    ['Clear the search', '/?q=vienna', 1440],
    ['Show more of the details', '/?focus=2016-05-tirana', 390],
    ['Close details', '/?focus=2016-05-tirana', 1440],
    ['Menu', '/', 390],
  ])('%s: shows its name on focus, in full, and Escape takes it away', async (name, path, width) => {
    const { page } = await visit(path, { viewport: { width, height: 900 } });
    // What names them comes late: once it is there, the focus takes this mark away.
    await page.waitForFunction(() => {
      document.body.dataset.quiet = '';
      document.body.dispatchEvent(new FocusEvent('focusin', { bubbles: true }));
      return document.body.dataset.quiet === undefined;
    });
    const button = page.getByRole('button', { name, exact: true });
    await button.waitFor();
    await page.keyboard.press('Shift');
    await button.focus();
    expect(await shown(page)).toBe(name);
    // Where Escape closes what the button is in, it takes the name with it.
    if (/^(Close|Clear|Show)/.test(name)) return;
    await page.keyboard.press('Escape');
    expect(await shown(page)).toBeNull();
    expect(await button.evaluate((element) => element === document.activeElement)).toBe(true);
  });
});
