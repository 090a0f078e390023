import { cleanup, render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { tick } from 'svelte';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import Offline from '../src/Offline.svelte';
import { addressIn, mayReload } from '../src/missing-part';

/** A browser in which a newer worker waits behind the one in use. */
function newerWaits() {
  const waiting = { postMessage: vi.fn() };
  const registration = Object.assign(new EventTarget(), { waiting, installing: null, update: vi.fn(async () => null) });
  const serviceWorker = Object.assign(new EventTarget(), {
    controller: {},
    ready: Promise.resolve(registration),
    register: vi.fn(async () => registration),
  });
  vi.stubGlobal('navigator', { ...navigator, serviceWorker });
  return { waiting, registration, serviceWorker };
}

beforeEach(() => {
  sessionStorage.clear();
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

it('offers the newer version once; put off, it is silent', async () => {
  const { waiting } = newerWaits();
  render(Offline, { quiet: false, missing: undefined, isFaulty: false });
  await userEvent.click(await screen.findByRole('button', { name: 'Use it now' }));
  expect(waiting.postMessage.mock.calls).toEqual([['use']]);
  await userEvent.click(screen.getByRole('button', { name: 'Later' }));
  expect(document.body).toHaveTextContent(/^$/);
});

it('offers nothing any more once another tab has taken the newer version', async () => {
  const { registration, serviceWorker } = newerWaits();
  render(Offline, { quiet: false, missing: undefined, isFaulty: false });
  await screen.findByRole('button', { name: 'Use it now' });
  Object.assign(registration, { waiting: null });
  serviceWorker.dispatchEvent(new Event('controllerchange'));
  await tick();
  expect(document.body).toHaveTextContent(/^$/);
});

it('says nothing while a story is presented, and says it after', async () => {
  newerWaits();
  const { rerender } = render(Offline, { quiet: true, missing: new Error('gone'), isFaulty: false });
  await tick();
  expect(document.body).toHaveTextContent(/^$/);
  await rerender({ quiet: false, missing: undefined, isFaulty: false });
  expect(await screen.findByText('A newer version is ready.')).toBeInTheDocument();
});

it('asks for a newer version every hour, at a return of the network and of the reader', async () => {
  const { registration } = newerWaits();
  render(Offline, { quiet: false, missing: undefined, isFaulty: false });
  await screen.findByText('A newer version is ready.');
  const asked = async (cause: () => void) => {
    registration.update.mockClear();
    cause();
    await Promise.resolve();
    await Promise.resolve();
    return registration.update.mock.calls.length;
  };
  expect(await asked(() => dispatchEvent(new Event('online')))).toBe(1);
  expect(await asked(() => document.dispatchEvent(new Event('visibilitychange')))).toBe(1);
  expect(await asked(() => vi.advanceTimersByTime(59 * 60 * 1000))).toBe(0);
  expect(await asked(() => vi.advanceTimersByTime(60 * 1000))).toBe(1);
  cleanup();
  expect(await asked(() => dispatchEvent(new Event('online')))).toBe(0);
});

it('lets the page load itself again once in a version, where the server has the part no longer', async () => {
  const gone = 'https://host/assets/About-1.js';
  vi.stubGlobal('fetch', async () => Promise.reject(new TypeError('no network')));
  expect(await mayReload(gone, 'v1')).toBe(false);
  vi.stubGlobal('fetch', async () => new Response());
  expect(await mayReload(gone, 'v1')).toBe(false);
  vi.stubGlobal('fetch', async (address: string) => new Response(null, { status: address === gone ? 404 : 200 }));
  expect(await mayReload(gone, 'v1')).toBe(true);
  expect(await mayReload(gone, 'v1')).toBe(false);
  expect(await mayReload(gone, 'v2')).toBe(true);
});

it('asks after the page where the browser does not name the part', async () => {
  vi.stubGlobal('fetch', async () => new Response());
  expect(await mayReload(undefined, 'v1')).toBe(true);
});

it.each([
  ['Failed to fetch dynamically imported module: https://host/a/About-1.js', 'https://host/a/About-1.js'],
  ['error loading dynamically imported module: http://host/About-1.js', 'http://host/About-1.js'],
  ['Unable to preload CSS for https://host/About-1.css', 'https://host/About-1.css'],
  ['Importing a module script failed.', undefined],
])('finds the address of the part in "%s"', (message, address) => {
  expect(addressIn(new TypeError(message))).toBe(address);
});
