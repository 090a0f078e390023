import { flushSync } from 'svelte';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { lagging } from './lagging.svelte';

const [one, two, three] = [{ at: 1 }, { at: 2 }, { at: 3 }];
let see: (isIntersecting: boolean) => void;

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal(
    'IntersectionObserver',
    class {
      constructor(tell: (entries: { isIntersecting: boolean }[]) => void) {
        see = (isIntersecting) => tell([{ isIntersecting }]);
      }
      observe = () => undefined;
      disconnect = () => undefined;
    },
  );
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

function change(to: ReturnType<typeof lagging<object>>, value: object, waitMs: number) {
  to.set(value);
  flushSync();
  vi.advanceTimersByTime(waitMs);
  flushSync();
}

function start() {
  const value = lagging<object>(one);
  const undo = value.watch(document.createElement('div'));
  change(value, one, 1000);
  return { value, undo };
}

it('follows only when the hand rests, while it is out of sight', () => {
  const { value } = start();
  change(value, two, 150);
  change(value, three, 150);
  expect(value.shown).toBe(one);
  change(value, three, 100);
  expect(value.shown).toBe(three);
  value.stop();
});

it('follows at once what is in sight', () => {
  const { value } = start();
  see(true);
  change(value, two, 0);
  expect(value.shown).toBe(two);
  value.stop();
});

it('is out of sight again when what it watched is gone', () => {
  const { value, undo } = start();
  see(true);
  change(value, two, 1000);
  if (typeof undo === 'function') undo();
  change(value, three, 0);
  expect(value.shown).toBe(two);
  value.stop();
});
