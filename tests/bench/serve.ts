import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { TYPES } from '../browser/host';

const PACKED = new Set(['.woff2', '.png']);
/** Larger files are packed less hard, as a host does. */
const LARGE = 1_000_000;

/** A static host as most are: it packs texts with brotli and lets what has a hash in its name be kept. */
export async function serve(folder: string) {
  const kept = new Map<string, Buffer>();
  const pack = (path: string) => {
    const plain = readFileSync(path);
    if (PACKED.has(extname(path))) return plain;
    const quality = plain.length > LARGE ? 3 : 9;
    return brotliCompressSync(plain, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } });
  };
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://host');
    const path = join(folder, pathname.endsWith('/') ? `${pathname}index.html` : pathname);
    if (!existsSync(path) || !statSync(path).isFile()) return void response.writeHead(404).end();
    const body = kept.get(path) ?? pack(path);
    kept.set(path, body);
    response.writeHead(200, {
      'content-type': TYPES[extname(path)] ?? 'text/plain',
      ...(!PACKED.has(extname(path)) && { 'content-encoding': 'br' }),
      'cache-control': pathname.includes('/assets/') ? 'max-age=31536000, immutable' : 'no-cache',
    });
    response.end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  return {
    url: `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`,
    stop: () => server.closeAllConnections() ?? server.close(),
  };
}
