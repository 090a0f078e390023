import type { Page } from 'playwright-core';

/** Pixels by which the page can be scrolled sideways. */
export const sideways = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** Text that is cut: boxes that hide what does not fit and are not meant to scroll, a line each. */
export const cutTexts = (page: Page) =>
  page.evaluate(() => {
    const hides = (value: string) => value === 'hidden' || value === 'clip';
    return [...document.querySelectorAll<HTMLElement>('body *')].flatMap((element) => {
      if (!element.checkVisibility() || element.closest('svg, [class*=leaflet], .spoken')) return [];
      const style = getComputedStyle(element);
      const text = element.textContent?.trim() ?? '';
      // Names put out of sight for listeners, previews that end in an ellipsis, and the map and chart themselves.
      if (text === '' || style.clipPath !== 'none' || style.webkitLineClamp !== 'none') return [];
      if (style.textOverflow === 'ellipsis' || element.matches('.frame, .chart, .content, .sheet')) return [];
      const tall = hides(style.overflowY) && element.scrollHeight > element.clientHeight + 2;
      const wide = hides(style.overflowX) && element.scrollWidth > element.clientWidth + 2;
      return tall || wide ? [`${element.tagName}.${element.className}: ${text.slice(0, 40)}`] : [];
    });
  });

/** Targets in sight smaller than a finger (44 pixels) and nearer than 24 pixels to another one, a line each. */
export const smallTargets = (page: Page) =>
  page.evaluate(() => {
    const LEAST = 43.5;
    const boxOf = (element: Element) => {
      // The label is what is pressed of a box, the whole group where one is drawn of several.
      const label = element.matches('input[type=checkbox], input[type=radio]') ? element.closest('label') : null;
      return (label ?? element).getBoundingClientRect();
    };
    const targets = [
      ...document.querySelectorAll<HTMLElement>(
        'button, a[href], input, select, summary, [role=button], [role=slider], [role=radio]',
      ),
    ].filter((element) => {
      const { width, height } = boxOf(element);
      // Links, buttons and raised numbers within a text are excepted, and what only listeners and the keyboard reach.
      return (
        element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) &&
        width > 2 &&
        height > 2 &&
        !element.closest('p, sup, .skip, [hidden], .fields:not(.set)') &&
        element.getAttribute('aria-hidden') !== 'true'
      );
    });
    const centres = targets.map((element) => {
      const { left, top, width, height } = boxOf(element);
      return { x: left + width / 2, y: top + height / 2 };
    });
    return targets.flatMap((element, i) => {
      const { width, height } = boxOf(element);
      if (width >= LEAST && height >= LEAST) return [];
      const isBead = element.closest('svg, [class*=leaflet]') !== null;
      const spaced = centres.every(
        ({ x, y }, j) => i === j || Math.hypot(x - centres[i]!.x, y - centres[i]!.y) >= 24 || !isBead,
      );
      if (isBead && (spaced || Math.max(width, height) >= 24)) return [];
      const name = element.getAttribute('aria-label') ?? element.textContent?.trim() ?? '';
      return [`${element.tagName} ${name.slice(0, 40)}: ${Math.round(width)} x ${Math.round(height)}`];
    });
  });
