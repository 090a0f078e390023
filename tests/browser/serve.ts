import { chromium } from 'playwright-core';
import { build, preview } from 'vite';
import type { TestProject } from 'vitest/node';
import { CHROMIUM_ARGS, findChromium } from './chromium';

declare module 'vitest' {
  interface ProvidedContext {
    site: string;
    browser: string;
  }
}

const config = {
  configFile: `${import.meta.dirname}/../../vite.config.ts`,
  configLoader: 'runner',
  logLevel: 'warn',
} as const;

/** Builds the site, serves what was built, and starts the one browser that all the tests share. */
export default async function serve(project: TestProject): Promise<() => Promise<void>> {
  const executablePath = findChromium();
  // Vitest says `test` here, and a build would keep what Svelte adds for developers.
  const { NODE_ENV } = process.env;
  process.env.NODE_ENV = 'production';
  await build(config);
  process.env.NODE_ENV = NODE_ENV;
  const server = await preview({ ...config, preview: { port: 0, strictPort: false, host: '127.0.0.1' } });
  const browser = await chromium.launchServer({ executablePath, args: CHROMIUM_ARGS });
  const address = server.httpServer.address();
  project.provide('site', `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`);
  project.provide('browser', browser.wsEndpoint());
  return async () => {
    await browser.close();
    await server.close();
  };
}
