import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { runnerImport, type Plugin } from 'vite';
import { compileScript } from './script';
import { ONE_FILE } from '../src/panels/about/offline-file';

const root = join(import.meta.dirname, '../src');
const read = (name: string) => JSON.parse(readFileSync(join(root, '../data', name), 'utf8'));

/** The default view as HTML. Its styles come with the page's own. */
async function draw(): Promise<string> {
  const { module } = await runnerImport<typeof import('../src/prerender')>('/prerender.ts', {
    root,
    configFile: false,
    logLevel: 'warn',
    plugins: [svelte({ configFile: false, emitCss: false })],
  });
  return module.prerender(read('natc-see.json'), read('basemap.json'));
}

/** For readers without scripts only. What the view itself keeps for them would end that part in its middle. */
const unscripted = (view: string) => `<noscript>${view.replaceAll(/<\/?noscript>/g, '')}</noscript>`;

/**
 * Puts the default view into the page, so that its facts can be read before the scripts have come, and without them.
 * The one file opens at once and may have no second script: it has the view for a reader without scripts only.
 */
export function firstPaint(): Plugin {
  let isOneFile = false;
  return {
    name: 'first-paint',
    apply: 'build',
    configResolved({ mode }) {
      isOneFile = mode === ONE_FILE;
    },
    async buildStart() {
      if (!isOneFile)
        this.emitFile({ type: 'asset', name: 'first.js', source: await compileScript(join(root, 'first.ts')) });
    },
    transformIndexHtml: {
      order: 'post',
      async handler(html, { bundle }) {
        const view = await draw();
        const script = Object.values(bundle ?? {}).find(
          (file) => file.type === 'asset' && file.names.includes('first.js'),
        );
        return html
          .replace(/<meta charset[^>]*>/, (charset) =>
            script ? `${charset}\n    <script src="./${script.fileName}"></script>` : charset,
          )
          .replace('<div id="app">', (app) => `${isOneFile ? unscripted(view) : view}\n    ${app}`);
      },
    },
  };
}
