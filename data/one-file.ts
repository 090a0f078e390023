import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { deflateSync } from 'node:zlib';
import type { Plugin } from 'vite';
import { policyMeta } from './hosts';
import { policyOf, TRUSTED_TYPES } from './policy';
import { notices, shippedIn } from './shipped';
import { OFFLINE_FILE } from '../src/panels/about/offline-file';

const icon = join(import.meta.dirname, '../public/icon.svg');

/** A module that gives an address from which `fetch` reads the JSON without a server. Packed, it is a third as long. */
const packed = (json: string) => `
  const bytes = Uint8Array.from(atob('${deflateSync(JSON.stringify(JSON.parse(json)), { level: 9 }).toString('base64')}'), (sign) => sign.charCodeAt(0));
  const json = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate'));
  export default URL.createObjectURL(await new Response(json).blob());`;

/** Text inside may neither end the element nor begin another. */
const forScript = (code: string) => code.replace(/<(?=\/?script)/gi, '\\x3C');
const forStyle = (css: string) => css.replace(/<(?=\/style)/gi, '\\3C ');

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** Only the one script and the one style run; nothing is asked of any host. */
const policy = (script: string, style: string) =>
  policyOf({
    'default-src': "'none'",
    'script-src': hash(script),
    'style-src': hash(style),
    'connect-src': 'blob:',
    'font-src': 'data:',
    'img-src': 'data: blob:',
    'base-uri': "'none'",
    'form-action': "'none'",
    ...TRUSTED_TYPES,
  });

/** The page with its script, style and icon inside, and the licences at its end. Texts go in by function: in a plain one, `$&` would be a sign. */
export function intoOneFile(page: string, script: string, style: string, licences = ''): string {
  const code = forScript(script);
  const css = forStyle(style);
  const iconAddress = `data:image/svg+xml;base64,${readFileSync(icon).toString('base64')}`;
  return page
    .replace(/\s*<script\b[^>]*\bsrc=[^>]*><\/script>/g, '')
    .replace(/\s*<link\b[^>]*\brel="(?!icon)[^>]*>/g, '')
    .replace(/(<link\b[^>]*\brel="icon"[^>]*\bhref=")[^"]*/, (_, start: string) => start + iconAddress)
    .replace(/<meta charset[^>]*>/, (charset) => `${charset}\n    ${policyMeta(policy(code, css))}`)
    .replace('</html>', () => `</html>\n<!--\n${licences.replaceAll('-->', '-- >')}-->`)
    .replace('</head>', () => `  <style>${css}</style>\n  </head>`)
    .replace('</body>', () => `<script type="module">${code}</script>\n  </body>`);
}

/** Makes the page one HTML file, which opens from a stick and asks for nothing. */
export function oneFile(): Plugin {
  return {
    name: 'one-file',
    apply: 'build',
    enforce: 'pre',
    config: () => ({
      build: {
        assetsInlineLimit: Number.MAX_SAFE_INTEGER,
        copyPublicDir: false,
        cssCodeSplit: false,
        emptyOutDir: false,
        rolldownOptions: { output: { codeSplitting: false } },
      },
    }),
    load(id) {
      const [path = '', query] = id.split('?');
      if (query !== 'url' || !path.endsWith('.json')) return undefined;
      this.addWatchFile(path);
      return packed(readFileSync(path, 'utf8'));
    },
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        const files = Object.values(bundle);
        const parts: Record<string, string> = { '.html': '', '.css': '', '.js': '' };
        for (const file of files) {
          const kind = file.type === 'chunk' ? '.js' : extname(file.fileName);
          // A second script, such as a worker's, or a picture would be lost without a word.
          if (parts[kind] !== '') this.error(`${file.fileName} has no place in the one file: import it inline.`);
          parts[kind] = file.type === 'chunk' ? file.code : String(file.source);
        }
        const source = intoOneFile(
          parts['.html'] ?? '',
          parts['.js'] ?? '',
          parts['.css'] ?? '',
          notices(shippedIn(bundle)),
        );
        for (const { fileName } of files) Reflect.deleteProperty(bundle, fileName);
        this.emitFile({ type: 'asset', fileName: OFFLINE_FILE, source });
      },
    },
  };
}
