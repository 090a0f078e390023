/** How often a page that stays open asks for a newer version, in milliseconds. */
const ASK_EVERY_MS = 60 * 60 * 1000;

/** Keeps a copy of the site on the device, and knows when a newer one waits. Nothing is reloaded but by `use`. */
export class Updates {
  #waiting = $state.raw<ServiceWorker | null>(null);

  get isReady(): boolean {
    return this.#waiting !== null;
  }

  /** Begins where the browser can, which it says it can on file:// too; gives back its own undo. */
  start(): () => void {
    const stop = new AbortController();
    if ('serviceWorker' in navigator && location.protocol !== 'file:')
      this.#keep(stop.signal).catch(() => {
        // Refused in a private window, or no worker on the server: the page works as without.
      });
    return () => stop.abort();
  }

  /** Puts the newer version in the place of this one. Other tabs stay as they are until they are loaded again. */
  use(): void {
    navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true });
    this.#waiting?.postMessage('use');
  }

  async #keep(signal: AbortSignal): Promise<void> {
    const { serviceWorker } = navigator;
    const ask = () => void serviceWorker.ready.then((registration) => registration.update()).catch(() => undefined);
    addEventListener('online', ask, { signal });
    document.addEventListener('visibilitychange', () => document.visibilityState === 'visible' && ask(), { signal });
    const timer = setInterval(ask, ASK_EVERY_MS);
    signal.addEventListener('abort', () => clearInterval(timer));

    await serviceWorker.register('sw.js', { updateViaCache: 'none' });
    const registration = await serviceWorker.ready;
    // On a first visit the worker passes through waiting too, but there is no older one yet.
    const look = () => (this.#waiting = serviceWorker.controller && registration.waiting);
    const follow = () => registration.installing?.addEventListener('statechange', look, { signal });
    registration.addEventListener('updatefound', follow, { signal });
    // Another tab may have taken the version that waits.
    serviceWorker.addEventListener('controllerchange', look, { signal });
    follow();
    look();
  }
}
