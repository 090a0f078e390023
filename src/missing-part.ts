const KEY = 'natc-see-reloaded';

/**
 * Whether the page may load itself again for a part that is no longer on the server: once in each version, and only
 * where the server answers, so that nobody is left with an empty window.
 */
export async function mayReload(version = import.meta.url): Promise<boolean> {
  try {
    if (sessionStorage.getItem(KEY) === version) return false;
    const { ok } = await fetch(location.pathname, { method: 'HEAD', cache: 'no-store' });
    if (ok) sessionStorage.setItem(KEY, version);
    return ok;
  } catch {
    return false;
  }
}
