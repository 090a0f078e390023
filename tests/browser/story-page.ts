import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { chromium, type Browser, type Page } from 'playwright-core';
import { build, preview, type InlineConfig, type PreviewServer } from 'vite';
import { afterAll, afterEach, beforeAll, expect, inject } from 'vitest';

/** What the hosts of the page are told to forbid: among it every making of code from text. */
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; font-src 'self'; " +
  "base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types svelte-trusted-html";

/** Builds and serves the page for tests that makes slides and handouts; gives what opens it. One page for each test. */
export function useStoryPage(): () => Promise<Page> {
  const folder = mkdtempSync(join(tmpdir(), 'story-page-'));
  const complaints: string[] = [];
  let server: PreviewServer;
  let browser: Browser;
  let page: Page | undefined;

  beforeAll(async () => {
    const config: InlineConfig = {
      configFile: false,
      root: join(import.meta.dirname, 'story-page'),
      base: './',
      logLevel: 'warn',
      plugins: [svelte({ configFile: false })],
      build: {
        target: 'es2022',
        outDir: folder,
        emptyOutDir: true,
        assetsInlineLimit: 0,
        modulePreload: { polyfill: false },
      },
      preview: { port: 0, host: '127.0.0.1', headers: { 'Content-Security-Policy': POLICY } },
    };
    await build(config);
    server = await preview(config);
    browser = await chromium.connect(inject('browser'));
  });

  afterEach(async () => {
    await page?.context().close();
    page = undefined;
    expect(complaints.splice(0)).toEqual([]);
  });

  afterAll(async () => {
    await browser.close();
    await server.close();
    rmSync(folder, { recursive: true });
  });

  return async () => {
    page = await browser.newPage({ viewport: { width: 1280, height: 720 } });
    page.on('console', (message) => complaints.push(`console: ${message.text()}`));
    page.on('pageerror', (error) => complaints.push(`error: ${error.message}`));
    await page.goto(server.resolvedUrls?.local[0] ?? '');
    await page.waitForFunction(() => document.title === 'ready');
    return page;
  };
}
