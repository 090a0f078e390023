import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** When a file, or the last of a folder's files, was written; milliseconds. */
export const newest = (path: string): number =>
  statSync(path).isDirectory()
    ? Math.max(...readdirSync(path).map((name) => newest(join(path, name))), 0)
    : statSync(path).mtimeMs;
