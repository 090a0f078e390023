import { Resting } from '../../src/page/resting.svelte';

/** A value that changes, and what stands below the screen makes of it. */
export function lagging<T extends object>(first: T) {
  let value = $state.raw(first);
  let below!: Resting<T>;
  const stop = $effect.root(() => {
    below = new Resting(() => value);
  });
  return {
    stop,
    watch: (element: HTMLElement) => below.watch(element),
    set: (next: T) => (value = next),
    get shown() {
      return below.current;
    },
  };
}
