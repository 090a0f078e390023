import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vitest/config';
import { firstPaint } from './data/first-paint';
import { hosts } from './data/hosts';
import { offline } from './data/offline';
import { oneFile } from './data/one-file';
import { shipped } from './data/shipped';
import { asServed, site } from './data/site';
import { ONE_FILE } from './src/panels/about/offline-file';

const root = import.meta.dirname;
const port = Number(process.env.PORT ?? 4173);
const component = 'tests/**/*.component.test.ts';
const browser = 'tests/browser/**/*.test.ts';

/** What the living page cannot do without is one file; the helper is there before it, to fetch it. */
const GROUPS = [
  { name: 'fetch', test: /preload-helper/, priority: 1 },
  { name: 'start', test: /src[\\/]start\.ts$/ },
];

export default defineConfig(({ mode }) => ({
  root: 'src',
  base: './',
  publicDir: '../public',
  plugins: [
    svelte({ configFile: false }),
    site(),
    firstPaint(),
    mode === ONE_FILE ? oneFile() : [hosts(), shipped(), offline()],
    asServed(),
  ],
  build: {
    outDir: '../dist',
    emptyOutDir: true,
    target: 'es2022',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: mode === ONE_FILE ? {} : { output: { codeSplitting: { groups: GROUPS } } },
  },
  resolve: { alias: { './SVG.VML': `${root}/src/charts/map/no-vml.ts` } },
  server: { fs: { allow: ['..'] } },
  // A file that is missing is told as missing, and not answered with the page.
  appType: 'mpa',
  preview: { port, strictPort: true },
  test: {
    projects: [
      {
        root,
        test: {
          name: 'pure',
          include: ['tests/**/*.test.ts'],
          exclude: [component, browser],
          environment: 'node',
          testTimeout: 120_000,
        },
      },
      {
        root,
        plugins: [svelte({ configFile: false })],
        resolve: { conditions: ['browser'] },
        test: {
          name: 'component',
          include: [component],
          environment: 'jsdom',
          setupFiles: ['tests/setup.component.ts'],
          testTimeout: 120_000,
        },
      },
      {
        root,
        test: {
          name: 'browser',
          include: [browser],
          environment: 'node',
          globalSetup: ['tests/browser/serve.ts'],
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 60_000,
          // A second, which is the default, is less than a flight of the map may take.
          expect: { poll: { timeout: 20_000 } },
        },
      },
    ],
    reporters: ['default', `${root}/tests/tally.ts`],
  },
}));
