import { createSubscriber } from 'svelte/reactivity';

/** A media query that effects and markup follow; never matches where there is no screen. */
export function media(query: string): { readonly matches: boolean } {
  const list = typeof matchMedia === 'function' ? matchMedia(query) : null;
  const subscribe = createSubscriber((update) => {
    list?.addEventListener('change', update);
    return () => list?.removeEventListener('change', update);
  });
  return {
    get matches() {
      subscribe();
      return list?.matches ?? false;
    },
  };
}
