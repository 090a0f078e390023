import compression from 'compression';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { build, type HtmlTagDescriptor, type Plugin, type Rolldown } from 'vite';
import { sumOf } from '../src/model/sum';
import { version } from '../package.json';
import { checkFile } from './check';
import { commitOf } from './commit';
import { cutFonts } from './fonts';
import { newest } from './newest';

/** What the site's build does with the data: refuses a bad dataset and bad stories, names it in the page, cuts the fonts. */

const root = join(import.meta.dirname, '..');
const datasetFile = join(root, 'data/natc-see.json');
const storiesFile = join(root, 'data/natc-see.stories.json');
const datasetText = () => readFileSync(datasetFile, 'utf8');

/** The file is laid out for the person who edits it; the page needs no blanks. */
const served = (text: string) => JSON.stringify(JSON.parse(text));

/** A chunk with all that it cannot do without, the deepest first. */
function withImports(bundle: Rolldown.OutputBundle, name: string, seen = new Set<string>()): Rolldown.OutputChunk[] {
  const file = bundle[name];
  if (file?.type !== 'chunk' || seen.has(name)) return [];
  seen.add(name);
  return [...file.imports.flatMap((other) => withImports(bundle, other, seen)), file];
}

/**
 * The styles of the living page, which what is painted first has too. Its script is fetched after that paint: what is read
 * first, and its letters, come first.
 */
function stylesIn(bundle: Rolldown.OutputBundle): HtmlTagDescriptor[] {
  const start = Object.values(bundle).find((file) => file.type === 'chunk' && file.name === 'start');
  const chunks = start ? withImports(bundle, start.fileName) : [];
  return chunks
    .flatMap(({ viteMetadata }) => [...(viteMetadata?.importedCss ?? [])])
    .map((file) => ({
      tag: 'link',
      attrs: { rel: 'stylesheet', crossorigin: '', href: `./${file}` },
      injectTo: 'head' as const,
    }));
}

export function site(): Plugin {
  return {
    name: 'site',
    config: (_, { command }) =>
      command === 'build'
        ? {
            define: {
              'import.meta.env.DATASET_SUM': JSON.stringify(sumOf(served(datasetText()))),
              'import.meta.env.VERSION': JSON.stringify(version),
              'import.meta.env.COMMIT': JSON.stringify(commitOf(root)),
            },
          }
        : {},
    async buildStart() {
      for (const [what, file] of Object.entries({ dataset: datasetFile, stories: storiesFile })) {
        const { ok, lines } = await checkFile(file);
        if (!ok) this.error(`The ${what} cannot be published:\n${lines.join('\n')}`);
      }
      await cutFonts();
    },
    generateBundle(_, bundle) {
      for (const file of Object.values(bundle))
        if (file.type === 'asset' && file.fileName.endsWith('.json')) file.source = served(String(file.source));
    },
    transformIndexHtml: {
      order: 'post',
      handler(html, { bundle }) {
        const preload = (name: string, attrs: Record<string, string>) =>
          Object.values(bundle ?? {})
            .filter((file) => file.type === 'asset' && file.names.includes(name))
            .map(({ fileName }) => ({
              tag: 'link',
              attrs: { rel: 'preload', crossorigin: '', href: `./${fileName}`, ...attrs },
              injectTo: 'head' as const,
            }));
        return {
          html,
          tags: [
            ...stylesIn(bundle ?? {}),
            ...['source-serif-4-latin.woff2', 'libre-franklin-latin.woff2'].flatMap((font) =>
              preload(font, { as: 'font', type: 'font/woff2' }),
            ),
            ...preload('natc-see.json', { as: 'fetch' }),
          ],
        };
      },
    },
  };
}

/** What `npm start` shows: built anew when `dist` is missing or older than what it is made from, and packed as by a host. */
export function asServed(): Plugin {
  return {
    name: 'as-served',
    configurePreviewServer: ({ middlewares }) => void middlewares.use(compression()),
    async config(_, { isPreview }) {
      if (!isPreview) return;
      const page = join(root, 'dist/index.html');
      const made = existsSync(page) ? statSync(page).mtimeMs : 0;
      const sources = ['src', 'data', 'public', 'package.json', 'vite.config.ts'].map((name) => join(root, name));
      if (sources.some((path) => existsSync(path) && newest(path) > made))
        await build({ root: join(root, 'src'), configFile: join(root, 'vite.config.ts') });
    },
  };
}
