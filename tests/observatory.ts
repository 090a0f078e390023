/**
 * The score that Mozilla's HTTP Observatory gives, by its published rules, from the headers of a page and its markup.
 * Of https and the way to it, which a host sees to, it is taken that they are as they should be.
 */
export function observe(headers: Headers, page: string): { score: number; parts: Record<string, number> } {
  const policy = directivesOf(headers.get('content-security-policy') ?? '');
  const parts = {
    'content-security-policy': ofPolicy(policy),
    cookies: headers.has('set-cookie') ? -20 : 0,
    'cross-origin-resource-policy': /^same-(origin|site)$/.test(headers.get('cross-origin-resource-policy') ?? '')
      ? 10
      : 0,
    'cross-origin-resource-sharing': headers.get('access-control-allow-credentials') === 'true' ? -50 : 0,
    'referrer-policy': ofReferrer(headers.get('referrer-policy')),
    'strict-transport-security': ofTransport(headers.get('strict-transport-security')),
    'subresource-integrity': /<script\b(?![^>]*\bintegrity=)[^>]*\bsrc="(?:https?:)?\/\//.test(page) ? -5 : 0,
    'x-content-type-options': headers.get('x-content-type-options') === 'nosniff' ? 0 : -5,
    'x-frame-options': ofFrames(policy, headers.get('x-frame-options')),
  };
  const sum = (values: number[]) => values.reduce((total, value) => total + value, 0);
  const values = Object.values(parts);
  const base = 100 + sum(values.filter((value) => value < 0));
  // What is gained counts only for who has lost little.
  return { score: Math.max(base + (base >= 90 ? sum(values.filter((value) => value > 0)) : 0), 0), parts };
}

type Policy = ReadonlyMap<string, readonly string[]>;

const directivesOf = (text: string): Policy =>
  new Map(
    text
      .split(';')
      .map((directive) => directive.trim().split(/\s+/))
      .filter(([name]) => name)
      .map(([name = '', ...sources]) => [name, sources]),
  );

const BROAD = /^(\*|https?:|ftp:|(https?:)?\/\/\*(\.\*)?)$/;
const INLINE = /^('unsafe-inline'|data:)$/;

function ofPolicy(policy: Policy): number {
  if (policy.size === 0) return -25;
  const sources = (name: string) => policy.get(name) ?? policy.get('default-src') ?? ['*'];
  const isLoose = (name: string) => sources(name).some((source) => BROAD.test(source) || INLINE.test(source));
  if (isLoose('script-src') || sources('object-src').some((source) => BROAD.test(source))) return -20;
  if ([...policy.values()].flat().some((source) => /^(http|ftp):/.test(source))) return -20;
  if ([...sources('script-src'), ...sources('style-src')].includes("'unsafe-eval'")) return -10;
  if (isLoose('style-src')) return 0;
  return policy.get('default-src')?.join() === "'none'" ? 10 : 5;
}

function ofReferrer(value: string | null): number {
  if (value === null) return 0;
  return /^(no-referrer|same-origin|strict-origin|strict-origin-when-cross-origin)$/.test(value) ? 5 : -5;
}

const SIX_MONTHS_SECONDS = 15_768_000;

function ofTransport(value: string | null): number {
  const [, seconds] = /\bmax-age=(\d+)/.exec(value ?? '') ?? [];
  if (seconds === undefined) return -20;
  return Number(seconds) < SIX_MONTHS_SECONDS ? -10 : 0;
}

function ofFrames(policy: Policy, header: string | null): number {
  if (policy.has('frame-ancestors')) return 5;
  return /^(deny|sameorigin)$/i.test(header ?? '') ? 0 : -20;
}
