/// <reference lib="webworker" />

/**
 * Keeps one version of the site on the device, whole: what `data/worker.ts` lists is fetched at once, checked against
 * its hash, and served from there until the reader takes the next version. Built to `sw.js`.
 */

declare const self: ServiceWorkerGlobalScope;
/** Put in by the build. */
declare const VERSION: string;
declare const FILES: readonly (readonly [path: string, integrity: string])[];

const { scope } = self.registration;
// Caches belong to the whole origin, which other sites may share.
const PREFIX = `natc-see ${scope} `;
const CACHE = PREFIX + VERSION;

async function install(): Promise<void> {
  const cache = await caches.open(CACHE);
  await Promise.all(
    FILES.map(async ([path, integrity]) => {
      // The hash refuses a file of another version, where a host changes while we ask.
      const response = await fetch(path, { cache: 'no-cache', integrity });
      if (!response.ok || response.redirected) throw new Error(path);
      await cache.put(path, response);
    }),
  );
}

/** The version before stays, for tabs that still show it; what is older goes. */
async function activate(): Promise<void> {
  const others = (await caches.keys()).filter((name) => name.startsWith(PREFIX) && name !== CACHE);
  await Promise.all(others.slice(0, -1).map((name) => caches.delete(name)));
  await self.clients.claim();
}

/** The address that the answer is kept under: the page is one, whatever its query asks. */
function keptUnder({ mode, url }: Request): string {
  if (mode !== 'navigate') return url;
  const { origin, pathname } = new URL(url);
  return (origin + pathname).replace(/\/index\.html$/, '/');
}

async function answer(request: Request): Promise<Response> {
  const address = keptUnder(request);
  const cache = await caches.open(CACHE);
  const kept = { ignoreVary: true };
  return (await cache.match(address, kept)) ?? (await caches.match(address, kept)) ?? fetch(request);
}

self.addEventListener('install', (event) => event.waitUntil(install()));
self.addEventListener('activate', (event) => event.waitUntil(activate()));
self.addEventListener('message', ({ data }) => void (data === 'use' && self.skipWaiting()));
self.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method === 'GET' && request.url.startsWith(scope)) event.respondWith(answer(request));
});

export {};
