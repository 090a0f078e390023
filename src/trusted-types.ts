/** All that Leaflet writes as HTML: two probes of the browser as it loads. */
const MARKUP = new Set(['<svg/>', '<v:shape adj="1"/>']);
/** The one script that is asked for by its address. */
const WORKER = 'sw.js';

interface Policies {
  createPolicy(
    name: string,
    rules: { createHTML(html: string): string | null; createScriptURL(url: string): string | null },
  ): unknown;
}

// The page's policy has every string refused that would become markup or a script; only these pass.
(globalThis as { trustedTypes?: Policies }).trustedTypes?.createPolicy('default', {
  createHTML: (html) => (MARKUP.has(html) ? html : null),
  createScriptURL: (url) => (url === WORKER ? url : null),
});
