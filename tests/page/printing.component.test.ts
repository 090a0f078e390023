import { waitFor } from '@testing-library/svelte';
import { flushSync } from 'svelte';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Printing } from '../../src/page/paper/printing.svelte';

const stubPaper = (matches: boolean) =>
  vi.stubGlobal('matchMedia', () => Object.assign(new EventTarget(), { matches }));

beforeEach(() => {
  stubPaper(false);
  vi.stubGlobal('requestIdleCallback', (idle: () => void) => idle());
  vi.stubGlobal('print', vi.fn());
  Object.defineProperty(document, 'fonts', { value: [{ load: async () => undefined }], configurable: true });
});
afterEach(() => vi.unstubAllGlobals());

it('fetches the sheet in idle time and gives it only while a print is under way', async () => {
  const load = vi.fn(async () => 'sheet');
  const printing = new Printing(load);
  const disarm = printing.arm();
  await new Promise((resolve) => setTimeout(resolve));
  expect(load).toHaveBeenCalledOnce();
  expect(printing.sheet).toBeUndefined();
  dispatchEvent(new Event('beforeprint'));
  expect(printing.sheet).toBe('sheet');
  dispatchEvent(new Event('afterprint'));
  expect(printing.sheet).toBeUndefined();
  disarm();
  dispatchEvent(new Event('beforeprint'));
  expect(printing.sheet).toBeUndefined();
});

it('keeps the sheet where late word of another medium comes while a print is under way', async () => {
  const paper = Object.assign(new EventTarget(), { matches: false });
  vi.stubGlobal('matchMedia', () => paper);
  const printing = new Printing(async () => 'sheet');
  const disarm = printing.arm();
  await waitFor(() => {
    dispatchEvent(new Event('beforeprint'));
    expect(printing.sheet).toBe('sheet');
  });
  paper.dispatchEvent(new Event('change'));
  expect(printing.sheet).toBe('sheet');
  dispatchEvent(new Event('afterprint'));
  expect(printing.sheet).toBeUndefined();
  disarm();
});

it('gives the sheet to a print that began before it listened', async () => {
  stubPaper(true);
  const printing = new Printing(async () => 'sheet');
  const disarm = printing.arm();
  await waitFor(() => expect(printing.sheet).toBe('sheet'));
  disarm();
});

it('waits for the sheet before it prints', async () => {
  const printing = new Printing(async () => 'sheet');
  vi.mocked(print).mockImplementation(() => expect(printing.sheet).toBe('sheet'));
  await printing.now();
  flushSync();
  expect(print).toHaveBeenCalledOnce();
});

it('prints the page as it stands where the sheet does not arrive, and tries again at the next print', async () => {
  const load = vi
    .fn<() => Promise<string>>()
    .mockRejectedValueOnce(new Error('offline'))
    .mockResolvedValueOnce('sheet');
  const printing = new Printing(load);
  await printing.now();
  expect(print).toHaveBeenCalledOnce();
  expect(printing.sheet).toBeUndefined();
  await printing.now();
  expect(printing.sheet).toBe('sheet');
});

it('prints another sheet in its place, once', async () => {
  const printing = new Printing(async () => 'sheet');
  const disarm = printing.arm();
  await printing.now('story');
  flushSync();
  expect(printing.sheet).toBe('story');
  dispatchEvent(new Event('afterprint'));
  expect(printing.sheet).toBeUndefined();
  dispatchEvent(new Event('beforeprint'));
  expect(printing.sheet).toBe('sheet');
  disarm();
});
