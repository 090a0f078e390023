// Deployed as sw.js, this takes the copy for offline use off every device that comes by. Nothing is reloaded.
self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', (event) => event.waitUntil(leave()));

async function leave() {
  const mine = (await caches.keys()).filter((name) => name.startsWith(`natc-see ${self.registration.scope} `));
  await Promise.all(mine.map((name) => caches.delete(name)));
  await self.registration.unregister();
}
