/** What the page may do, said once: for the page itself, for the one file, and for whatever server it lies on. */

type Directives = Readonly<Record<string, string>>;

/** `name value; name value`, as the header and the meta element write it. */
export const policyOf = (directives: Directives): string =>
  Object.entries(directives)
    .map(([name, value]) => `${name} ${value}`)
    .join('; ');

/** Markup and addresses of scripts come only from Svelte's templates and from `src/trusted-types.ts`. */
export const TRUSTED_TYPES: Directives = {
  'require-trusted-types-for': "'script'",
  'trusted-types': 'svelte-trusted-html default',
};

/** Stands in the page too, for hosts that let nobody set a header. */
export const PAGE_POLICY: Directives = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self'",
  // A chart becomes a picture by way of `data:`.
  'img-src': "'self' data:",
  'connect-src': "'self'",
  'font-src': "'self'",
  'manifest-src': "'self'",
  'worker-src': "'self'",
  'base-uri': "'none'",
  'form-action': "'none'",
  ...TRUSTED_TYPES,
};

/** A browser heeds `frame-ancestors` in a header only. */
const HEADER_POLICY: Directives = { ...PAGE_POLICY, 'frame-ancestors': "'self'" };

const YEAR_SECONDS = 365 * 24 * 60 * 60;

/** What of the device the page asks for is kept to itself; what it has no use for is switched off. */
const PERMISSIONS = {
  ...Object.fromEntries(['clipboard-write', 'fullscreen', 'screen-wake-lock'].map((name) => [name, '(self)'])),
  ...Object.fromEntries(
    [
      'accelerometer',
      'camera',
      'clipboard-read',
      'display-capture',
      'geolocation',
      'gyroscope',
      'magnetometer',
      'microphone',
      'midi',
      'payment',
      'publickey-credentials-get',
      'usb',
    ].map((name) => [name, '()']),
  ),
};

/** Headers of every answer. */
export const HEADERS: Readonly<Record<string, string>> = {
  'Content-Security-Policy': policyOf(HEADER_POLICY),
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': Object.entries(PERMISSIONS)
    .map(([name, value]) => `${name}=${value}`)
    .join(', '),
  'Referrer-Policy': 'no-referrer',
  'Strict-Transport-Security': `max-age=${YEAR_SECONDS}`,
  'X-Content-Type-Options': 'nosniff',
};

/** What `assets/` holds has its sum in its name; all else keeps its name from one version to the next. */
export const CACHE = { assets: `public, max-age=${YEAR_SECONDS}, immutable`, others: 'no-cache' } as const;
