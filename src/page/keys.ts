import { hasModifier } from '../charts/modifiers';
import { FIELD } from './field';
import type { Page } from './page.svelte';

/**
 * Keys of the page as a whole: Escape, and single characters unless the reader has switched them off. An embed has
 * nothing that these would open.
 */
export function pressed(event: KeyboardEvent, page: Page): void {
  const { explorer, shown } = page;
  const { selection } = explorer;
  const isCovered =
    selection.panel === 'about' || selection.panel === 'stories' || document.querySelector('dialog[open]');
  if (event.defaultPrevented || page.staging.isOn || selection.speaker !== null || isCovered) return;
  const target = event.target as HTMLElement;
  const isTyping = target.closest(FIELD);
  if (event.key === 'Escape') {
    shown.dismiss();
    if (selection.focus !== null) page.details.close();
    else if (selection.institutions.length > 0) explorer.go({ institutions: [] });
  } else if (!page.letterKeys || selection.embed || isTyping || hasModifier(event)) return;
  else if (event.key === '?') page.about(true);
  else if (event.key === 'p' && selection.story === null) page.show('stories');
  else if (event.key.toLowerCase() === 't' && target.closest('.map, .timeline, .network'))
    void page.showTable(target.closest('.network') ? 'conveners' : 'meetings');
}
