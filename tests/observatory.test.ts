import { expect, it } from 'vitest';
import { HEADERS } from '../data/policy';
import { observe } from './observatory';

const PAGE = '<script type="module" src="./assets/index.js"></script>';

/** Each as the table of the Observatory has it. */
it.each<[string, Record<string, string>, string, number]>([
  // 100 - 25 (no policy) - 20 (no HSTS) - 5 (no nosniff) - 20 (frames).
  ['a bare host', {}, PAGE, 30],
  ['our headers', HEADERS, PAGE, 130],
  ['HSTS of a month', { ...HEADERS, 'Strict-Transport-Security': 'max-age=2592000' }, PAGE, 120],
  // The penalty takes the score under 90, so nothing is gained.
  ['inline scripts', { ...HEADERS, 'Content-Security-Policy': "default-src 'self' 'unsafe-inline'" }, PAGE, 60],
  ['styles inside', { ...HEADERS, 'Content-Security-Policy': "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'self'" }, PAGE, 120], // prettier-ignore
  ['a script from elsewhere', HEADERS, '<script src="https://example.org/a.js"></script>', 125],
  ['everybody may read, with cookies', { ...HEADERS, 'Access-Control-Allow-Credentials': 'true' }, PAGE, 50],
])('scores %s', (_, headers, page, score) => {
  expect(observe(new Headers(headers), page).score).toBe(score);
});
