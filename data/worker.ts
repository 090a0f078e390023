import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { hostFiles } from './hosts';
import { compileScript } from './script';
import { BILL_FILE } from './shipped';
import { OFFLINE_FILE } from '../src/panels/about/offline-file';

const source = join(import.meta.dirname, '../src/sw.ts');

/** What a reader without network has no use for, and what is for servers and other machines. */
const LEFT_OUT = new Set([OFFLINE_FILE, BILL_FILE, 'social.png', 'sw.js', 'sw-off.js', ...Object.keys(hostFiles())]);

const sha256 = (content: Buffer | string) => createHash('sha256').update(content);

/** Each file of the folder that the page can ask for, with its hash; the page itself goes by the name of its folder. */
const filesOf = (folder: string) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .filter((path) => !LEFT_OUT.has(path))
    .sort()
    .map((path) => {
      const integrity = `sha256-${sha256(readFileSync(join(folder, path))).digest('base64')}`;
      return [path === 'index.html' ? './' : path, integrity] as const;
    });

/** Writes `sw.js` into a built site: the worker of `src/sw.ts` with the list of what it keeps. */
export async function writeWorker(folder: string): Promise<void> {
  const files = JSON.stringify(filesOf(folder));
  const version = sha256(files).digest('hex').slice(0, 12);
  const script = await compileScript(source, { FILES: files, VERSION: JSON.stringify(version) });
  writeFileSync(join(folder, 'sw.js'), script);
}
