import { expect, it } from 'vitest';
import { isOwnFault } from '../src/own-fault';

it.each([
  [{ filename: 'https://host/assets/start.js', message: 'x is undefined' }, true],
  [{ filename: 'file:///natc-see-offline.html', message: 'x is undefined' }, true],
  [{ filename: 'chrome-extension://abc/content.js', message: 'x is undefined' }, false],
  [{ filename: '', message: 'Script error.' }, false],
  [{ filename: 'https://host/a.js', message: 'ResizeObserver loop completed with undelivered notifications.' }, false],
  [{ reason: new TypeError('x is undefined') }, true],
  [{ reason: null }, true],
  [{ reason: Object.assign(new Error('called off'), { name: 'AbortError' }) }, false],
])('%j is a fault of ours: %s', (event, own) => expect(isOwnFault(event as unknown as Event)).toBe(own));
