import '@testing-library/jest-dom/vitest';
import { cleanup, configure } from '@testing-library/svelte';
import { afterEach } from 'vitest';

afterEach(cleanup);
/** Lazy parts are compiled when first asked for, which a busy machine may take long over. */
configure({ asyncUtilTimeout: 15_000 });

/** jsdom lays nothing out, so nothing ever changes its size. */
class StillObserver implements ResizeObserver {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
}
globalThis.ResizeObserver ??= StillObserver;

/** It has no screen, which no media query matches, and nothing to scroll. */
globalThis.matchMedia ??= (media) => {
  const unused = { onchange: null, addListener: () => undefined, removeListener: () => undefined };
  return Object.assign(new EventTarget(), { media, matches: false, ...unused });
};
Element.prototype.scrollIntoView ??= () => undefined;

/** jsdom knows no fonts either. */
Object.defineProperty(document, 'fonts', {
  value: Object.assign([], { ready: Promise.resolve() }),
  configurable: true,
});
