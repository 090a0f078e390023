import { encode } from './address';
import type { Selection } from './selection';

/**
 * The query of the whole page, without `?`, that shows what an embed shows: its filter, what is selected and, on a phone,
 * its view. Nothing of a presentation goes along.
 */
export const wholePage = (selection: Selection): string =>
  encode({
    ...selection,
    embed: null,
    panel: selection.embed === 'network' ? 'network' : 'map',
    story: null,
    step: null,
    kiosk: null,
    speaker: null,
  });

/** The query of one view for another page: what is shown now, with nothing of a presentation. */
export const embedded = (selection: Selection, embed: NonNullable<Selection['embed']>): string =>
  encode({ ...selection, embed, panel: 'map', story: null, step: null, kiosk: null, speaker: null });
