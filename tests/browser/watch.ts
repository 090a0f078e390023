import type { BrowserContext } from 'playwright-core';

/**
 * What the page's policy refuses, what is asked of another origin, and every cookie, in all windows of a context and
 * their worker. Empty for a page that keeps to itself.
 */
export async function watch(context: BrowserContext, site: string): Promise<string[]> {
  const trespasses: string[] = [];
  await context.exposeBinding('tellRefused', (_, what: string) => void trespasses.push(`refused: ${what}`));
  await context.addInitScript(() => {
    const { tellRefused } = window as unknown as { tellRefused: (what: string) => void };
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sample }) =>
      tellRefused([effectiveDirective, blockedURI, sample].join(' ')),
    );
  });
  context.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(`${site}/`) && !/^(data|blob):/.test(url)) trespasses.push(`request: ${url}`);
  });
  context.on('response', async (response) => {
    const cookie = await response.headerValue('set-cookie').catch(() => null);
    if (cookie !== null) trespasses.push(`cookie: ${cookie}`);
  });
  return trespasses;
}
