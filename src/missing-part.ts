const KEY = 'natc-see-reloaded';

/** The address that a failed import names, among words that differ with the browser; Safari names none. */
export const addressIn = (fault: unknown): string | undefined => /https?:\S+/.exec(String(fault))?.[0];

/**
 * Whether the page may load itself again for a part that did not arrive: once in each version, and only where the
 * server answers that it has the part no longer. A part that is there was cut off, by a bad line or because the reader
 * is leaving, and to load again would keep him. Without the part's address, the page must be there.
 */
export async function mayReload(part?: string, version = import.meta.url): Promise<boolean> {
  try {
    if (sessionStorage.getItem(KEY) === version) return false;
    const { ok } = await fetch(part ?? location.pathname, { method: 'HEAD', cache: 'no-store' });
    const may = part === undefined ? ok : !ok;
    if (may) sessionStorage.setItem(KEY, version);
    return may;
  } catch {
    return false;
  }
}
