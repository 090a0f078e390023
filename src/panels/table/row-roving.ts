import type { Attachment } from 'svelte/attachments';

/**
 * Where a key leads from the control at position `at` of all controls; `widths` counts those of each row. Up, down,
 * Home and End lead to the first control of a row, left and right stay inside it; null leaves the key to the browser,
 * which scrolls a table that is wider than its place.
 */
export function stepInRows(key: string, at: number, widths: readonly number[]): number | null {
  const starts = widths.map((_, row) => widths.slice(0, row).reduce((sum, width) => sum + width, 0));
  const row = starts.findLastIndex((start) => start <= at);
  const start = starts[row];
  if (start === undefined) return null;
  const last = start + (widths[row] ?? 1) - 1;
  switch (key) {
    case 'ArrowRight':
      return at < last ? at + 1 : null;
    case 'ArrowLeft':
      return at > start ? at - 1 : null;
    case 'ArrowDown':
      return starts[row + 1] ?? at;
    case 'ArrowUp':
      return starts[Math.max(row - 1, 0)] ?? at;
    case 'Home':
      return 0;
    case 'End':
      return starts.at(-1) ?? at;
    default:
      return null;
  }
}

/** Makes the buttons of all rows of a table's body one Tab stop, however many rows come and go. */
export const rowRoving: Attachment<HTMLElement> = (body) => {
  const buttons = (within: ParentNode = body) => [...within.querySelectorAll('button')];

  const settle = (stop?: HTMLElement) => {
    const all = buttons();
    const kept = stop ?? all.find((button) => button.getAttribute('tabindex') === '0') ?? all[0];
    for (const button of all) button.tabIndex = button === kept ? 0 : -1;
  };
  const onfocusin = ({ target }: FocusEvent) => {
    if (target instanceof HTMLButtonElement) settle(target);
  };
  const onkeydown = (event: KeyboardEvent) => {
    const all = buttons();
    const at = all.indexOf(event.target as HTMLButtonElement);
    if (at < 0 || event.altKey || event.ctrlKey || event.metaKey) return;
    const widths = [...body.querySelectorAll('tr')].map((row) => buttons(row).length).filter((width) => width > 0);
    const next = stepInRows(event.key, at, widths);
    if (next === null) return;
    event.preventDefault();
    all[next]?.focus();
  };

  settle();
  const watch = new MutationObserver(() => settle());
  watch.observe(body, { childList: true, subtree: true });
  body.addEventListener('focusin', onfocusin);
  body.addEventListener('keydown', onkeydown);
  return () => {
    watch.disconnect();
    body.removeEventListener('focusin', onfocusin);
    body.removeEventListener('keydown', onkeydown);
  };
};
