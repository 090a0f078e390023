import type { Attachment } from 'svelte/attachments';

const STEPS: Record<string, number> = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 };

/**
 * Makes the elements inside that bear a mark one Tab stop: arrows, Home and End move among them, in the order of
 * the document. The stop is the one last focused, or else the first.
 */
export function roving(mark: 'data-rove' | 'data-cite' = 'data-rove'): Attachment<HTMLElement> {
  return (group) => {
    // What a closed disclosure hides takes no focus.
    const isHidden = (item: HTMLElement) => item.closest('details:not([open])') !== null && item.tagName !== 'SUMMARY';
    const items = () => [...group.querySelectorAll<HTMLElement>(`[${mark}]`)].filter((item) => !isHidden(item));
    const stopAt = (chosen: HTMLElement | undefined) => {
      for (const item of items()) item.tabIndex = item === chosen ? 0 : -1;
    };
    const ensureStop = () => {
      const all = items();
      if (all.filter((item) => item.tabIndex === 0).length !== 1) stopAt(all[0]);
    };
    const onkeydown = (event: KeyboardEvent) => {
      const all = items();
      const at = all.indexOf(event.target as HTMLElement);
      if (at < 0 || event.ctrlKey || event.metaKey || event.altKey) return;
      const step = STEPS[event.key];
      if (step === undefined && event.key !== 'Home' && event.key !== 'End') return;
      const item = all[event.key === 'Home' ? 0 : event.key === 'End' ? all.length - 1 : at + step!];
      // At an end a radio button has its own way round; nothing else is to scroll the page.
      if (!item && all[at]!.matches('[type=radio]')) return;
      event.preventDefault();
      item?.focus();
    };
    const onfocusin = (event: FocusEvent) => {
      const item = event.target as HTMLElement;
      if (items().includes(item)) stopAt(item);
    };
    ensureStop();
    const observer = new MutationObserver(ensureStop);
    observer.observe(group, { childList: true, subtree: true });
    group.addEventListener('keydown', onkeydown);
    group.addEventListener('focusin', onfocusin);
    return () => {
      observer.disconnect();
      group.removeEventListener('keydown', onkeydown);
      group.removeEventListener('focusin', onfocusin);
    };
  };
}
