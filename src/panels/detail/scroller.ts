import type { Attachment } from 'svelte/attachments';

/**
 * Tells whether the element holds more than its height, now and when its size or that of its first child changes:
 * only then does it need to take the focus, so that the arrow keys can scroll it.
 */
export const overflowing =
  (tell: (overflows: boolean) => void): Attachment<HTMLElement> =>
  (node) => {
    const check = () => tell(node.scrollHeight > node.clientHeight + 1);
    check();
    const watch = new ResizeObserver(check);
    watch.observe(node);
    if (node.firstElementChild) watch.observe(node.firstElementChild);
    return () => watch.disconnect();
  };
