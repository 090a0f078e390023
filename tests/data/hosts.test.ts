import { describe, expect, it } from 'vitest';
import { hostFiles } from '../../data/hosts';
import { CACHE, HEADERS, PAGE_POLICY, policyOf } from '../../data/policy';

const files = hostFiles();

/** The headers of every answer that a file names, and what it says of caches. */
function read(file: string, header: RegExp) {
  const found = [...(files[file] ?? '').matchAll(header)].map(([, name = '', value = '']) => [name, value] as const);
  return {
    headers: Object.fromEntries(found.filter(([name]) => name !== 'Cache-Control')),
    caches: [...new Set((files[file] ?? '').match(/no-cache|public, max-age=\d+, immutable/g))].sort(),
  };
}

describe.each([
  ['_headers', /^ {2}([\w-]+): (.+)$/gm],
  ['.htaccess', /^ *Header always set ([\w-]+) "(.+)"$/gm],
  ['hosts/nginx.conf', /^add_header ([\w-]+) "(.+)" always;$/gm],
  ['hosts/Caddyfile', /^\t([\w-]+) "(.+)"$/gm],
])('%s', (file, header) => {
  it('R4: carries the same headers as every other', () => {
    expect(read(file, header)).toEqual({ headers: HEADERS, caches: [CACHE.others, CACHE.assets] });
  });

  it('says how another site may show the page', () => {
    expect(files[file]).toContain("after frame-ancestors 'self'");
  });
});

it('the page itself has all of the policy but what only a header can say', () => {
  expect(`${policyOf(PAGE_POLICY)}; frame-ancestors 'self'`).toBe(HEADERS['Content-Security-Policy']);
  expect(policyOf(PAGE_POLICY)).toBe(
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; font-src 'self'; " +
      "manifest-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; " +
      'trusted-types svelte-trusted-html default',
  );
});
