import { chromium } from 'playwright-core';
import { CHROMIUM_ARGS, findChromium } from '../chromium';
import { result, script, VIEWPORT, type Engine } from './engine';

export async function startChromium(): Promise<Engine> {
  const browser = await chromium.launch({ executablePath: findChromium(), args: CHROMIUM_ARGS });
  const context = await browser.newContext({ viewport: VIEWPORT, reducedMotion: 'reduce' });
  const complaints: string[] = [];
  context.on('console', (message) => complaints.push(`console: ${message.text()}`));
  context.on('weberror', (error) => complaints.push(`error: ${error.error().message}`));
  let opened: URL | undefined;
  context.on('request', (request) => {
    const { protocol, host, pathname } = new URL(request.url());
    const isInside = protocol === 'blob:' || protocol === 'data:';
    const isOwn = protocol === opened?.protocol && host === opened.host;
    // Beside a file nothing is its own but the file itself.
    if (!isInside && !(isOwn && (host !== '' || pathname === opened?.pathname)))
      complaints.push(`request: ${request.url()}`);
  });
  let page = await context.newPage();
  return {
    name: 'Chromium',
    complaints,
    async open(url) {
      opened = new URL(url);
      await page.goto(url);
    },
    evaluate: async (fn, ...args) => result(await page.evaluate<string>(script(fn, args))),
    clickAt: (xPx, yPx) => page.mouse.click(xPx, yPx),
    press: (key) => page.keyboard.press(key),
    useTab: async (position) => {
      const there = context.pages()[position];
      page = there ?? page;
      await there?.bringToFront();
      return there !== undefined;
    },
    close: () => browser.close(),
  };
}
