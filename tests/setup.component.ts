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

/** jsdom knows no fonts either. */
Object.defineProperty(document, 'fonts', { value: [], configurable: true });
