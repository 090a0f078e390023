import { resolve } from 'node:path';
import { build, type Plugin, type ResolvedConfig } from 'vite';
import { ONE_FILE } from '../src/panels/about/offline-file';
import { writeWorker } from './worker';

/** Adds to each build of the site what makes it work without network: the worker, and the page as one file. */
export function offline(): Plugin {
  let config: ResolvedConfig;
  return {
    name: 'offline',
    apply: 'build',
    configResolved(resolved) {
      config = resolved;
    },
    writeBundle: {
      order: 'post',
      sequential: true,
      async handler() {
        const outDir = resolve(config.root, config.build.outDir);
        await writeWorker(outDir);
        const { configFile } = config;
        await build({ configFile, configLoader: 'runner', mode: ONE_FILE, logLevel: 'error', build: { outDir } });
      },
    },
  };
}
