import { createHash } from 'node:crypto';
import { copyFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { OFFLINE_FILE } from '../../src/panels/about/offline-file';
import { startChromium } from './engines/chromium';
import { click, see, until, type Engine } from './engines/engine';
import { startFirefox } from './engines/firefox';
import { startWebKit } from './engines/webkit';

/** A folder with the one file and nothing else, as on a stick. */
const stick = mkdtempSync(join(tmpdir(), 'stick of the speaker '));
const file = join(stick, OFFLINE_FILE);
const address = pathToFileURL(file).href;

beforeAll(() => copyFileSync(join(import.meta.dirname, '../../dist', OFFLINE_FILE), file));
afterAll(() => rmSync(stick, { recursive: true }));

it('is one file under 1.5 MB that names no other, and allows its own script and style only', () => {
  const page = readFileSync(file, 'utf8');
  expect(Buffer.byteLength(page)).toBeLessThan(1_500_000);
  expect([...page.matchAll(/<(script|style)\b/g)].map(([tag]) => tag)).toEqual(['<style', '<script']);
  const [, style = ''] = /<style>([^]*)<\/style>/.exec(page) ?? [];
  const [, script = ''] = /<script type="module">([^]*)<\/script>/.exec(page) ?? [];
  const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
  const [, policy] = /Content-Security-Policy" content="([^"]*)"/.exec(page) ?? [];
  expect(policy).toContain(`default-src 'none'; script-src ${hash(script)}; style-src ${hash(style)};`);
  const markup = page.replace(style, () => '').replace(script, () => '');
  const addresses = [...markup.matchAll(/\b(?:src|href)="([^"]*)"/g)].map(([, address]) => address);
  expect(addresses).toEqual([expect.stringMatching(/^data:image\/svg\+xml/)]);
  expect(style).not.toMatch(/url\((?!["']?data:)/);
  // One inside the other would end it, and what follows would stand above the page.
  expect(markup.match(/<\/?noscript>/g)).toEqual(['<noscript>', '</noscript>']);
});

const status = (engine: Engine) => engine.evaluate(() => document.querySelector('[role=status]')?.textContent);
/** A window that still opens throws away what is asked of it. */
const isLoaded = (engine: Engine) =>
  engine.evaluate(() => location.protocol === 'file:' && document.readyState === 'complete').catch(() => false);
const query = (engine: Engine) => engine.evaluate(() => location.search);

describe.each([
  ['Chromium', startChromium],
  ['Firefox', startFirefox],
  ['WebKit', startWebKit],
])('the one file in %s', (name, start) => {
  let engine: Engine | null;
  beforeAll(async () => {
    engine = await start();
  });
  afterAll(() => engine?.close());

  it(
    'opens from a stick with all its views, filters, and follows a deep link',
    { timeout: 120_000 },
    async ({ skip }) => {
      if (!engine) return skip(`${name} is not here and could not be installed`);
      await engine.open(address);
      for (const view of ['Map', 'Timeline', 'Network', 'Themes', 'Meetings'])
        await see(engine, { role: 'region', name: view });
      for (const view of ['Map', 'Timeline', 'Network'])
        await see(engine, { role: 'button', name: /^Stockholm 2015/, within: view });
      expect(await status(engine)).toBe('Showing 20 of 20 meetings');
      // Nothing of what is served for readers without scripts stands above it.
      expect(
        await engine.evaluate(() =>
          Math.round((document.querySelector('h1')?.closest('header')?.getBoundingClientRect().top ?? NaN) + scrollY),
        ),
      ).toBe(0);
      expect(await engine.evaluate(async () => (await document.fonts.load('16px "Source Serif 4"')).length)).toBe(1);

      await click(engine, { role: 'checkbox', name: /^Children/, within: 'Themes' });
      await until('the filter', async () => (await status(engine!)) === 'Showing 3 of 20 meetings: Children');
      expect(await query(engine)).toBe('?themes=children');

      await engine.open(`${address}?themes=covid-19&focus=2020-04-online`);
      await see(engine, { role: 'heading', name: 'Online', within: 'Details' });
      expect(await status(engine)).toBe('Showing 1 of 20 meetings: COVID-19');
      await engine.press('Escape');
      await until('the end of the details', async () => (await query(engine!)) === '?themes=covid-19');
      await click(engine, { role: 'button', name: 'About & sources' });
      await see(engine, { role: 'dialog', name: 'About this page' });
      expect(await engine.evaluate(() => document.body.innerText.includes('Download for offline use'))).toBe(false);
      expect(engine.complaints).toEqual([]);
    },
  );

  it(
    'S8: presents from a stick with the speaker’s window, whichever steers',
    { timeout: 120_000 },
    async ({ skip }) => {
      if (!engine) return skip(`${name} is not here and could not be installed`);
      await engine.open(`${address}?story=fourteen-years`);
      await see(engine, { role: 'heading', name: 'Brdo decides, Belgrade begins' });
      await engine.press('s');
      await until('the speaker’s window', async () => (await engine!.useTab(1)) && (await isLoaded(engine!)));
      await see(engine, { role: 'heading', name: 'Brdo decides, Belgrade begins' });
      await click(engine, { role: 'button', name: 'Next' });
      await see(engine, { role: 'region', name: 'A joint declaration' });
      await engine.useTab(0);
      await see(engine, { role: 'heading', name: 'A joint declaration' });
      await engine.press('PageDown');
      await see(engine, { role: 'heading', name: 'EU law and monitoring' });
      await engine.useTab(1);
      await see(engine, { role: 'region', name: 'EU law and monitoring' });
      expect(engine.complaints).toEqual([]);
    },
  );
});
