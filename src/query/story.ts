import type { Catalog } from '../model/catalog';
import type { Step, Story } from '../model/story-schema';
import { decode, encode } from './address';
import { change, DEFAULT_SELECTION, type Selection } from './selection';

/** What a reader keeps whatever the step shows. */
const kept = ({ mode, lang, data, embed, kiosk }: Selection) => ({ mode, lang, data, embed, kiosk });

/** The question that a query string asks, as the page understands it. */
export function seenIn(catalog: Catalog, see: string): Selection {
  const { selection } = decode(see, catalog);
  return change(selection, { compare: selection.compare });
}

/** What is asked where the story stands at a step: all of the step's query, and the reader's own settings. */
export function enterStep(catalog: Catalog, selection: Selection, story: Story, step: Step): Selection {
  return { ...seenIn(catalog, step.see), ...kept(selection), story: story.id, step: step.id };
}

/** Whether the views show something else than the step asks for. */
export const isExploring = (catalog: Catalog, selection: Selection, story: Story, step: Step): boolean =>
  encode(selection) !== encode(enterStep(catalog, selection, story, step));

/** The position of a step in its story, from 0; the first where the story has no such step. */
export const positionOf = (story: Story, step: string | null): number =>
  Math.max(
    0,
    story.steps.findIndex(({ id }) => id === step),
  );

/** The query of a step that shows what is shown now. Of the panels, the network alone says which view that is. */
export const seeOf = (selection: Selection): string =>
  encode({
    ...selection,
    ...kept(DEFAULT_SELECTION),
    story: null,
    step: null,
    speaker: null,
    panel: selection.panel === 'network' ? 'network' : 'map',
  });

/** Whether the address names a story and no more: then the step's own query counts. */
export const isBare = (selection: Selection): boolean => seeOf(selection) === '';
