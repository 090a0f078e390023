import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Toast } from '../../src/page/toast.svelte';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it('stays as long as it was last asked to, though the same was said before', () => {
  const toast = new Toast();
  toast.say('Link copied', 4000);
  vi.advanceTimersByTime(3500);
  toast.say('Link copied', 4000);
  vi.advanceTimersByTime(3500);
  expect(toast.text).toBe('Link copied');
  vi.advanceTimersByTime(500);
  expect(toast.text).toBe('');
});

it('stays until it is hushed where no time is given, whatever was said before', () => {
  const toast = new Toast();
  toast.say('Link copied', 4000);
  toast.say('The link');
  vi.advanceTimersByTime(10_000);
  expect(toast.text).toBe('The link');
  toast.hush();
  expect(toast.text).toBe('');
});
