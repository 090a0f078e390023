import type { Highlight } from '../../charts/emphasis';
import type { Catalog } from '../../model/catalog';
import type { Convening } from '../../model/convening';
import { among } from '../../query/among';
import { compareSides } from '../../query/compare';
import { convene } from '../../query/convening';
import type { Facets } from '../../query/facets';
import { filter } from '../../query/filter';
import { askedThemes, familyAsked, litBy } from '../../query/lit';
import type { Selection } from '../../query/selection';
import { seenIn } from '../../query/story';
import { namedSides } from '../sides';

/** What every view of a step is drawn from. */
export interface StepShown {
  readonly selection: Selection;
  readonly highlight: Highlight;
  readonly convening: Convening;
  /** Only meetings of themes are lit. */
  readonly byTheme: boolean;
}

/** What a step's query asks for, as a still picture shows it: nothing hovered. */
export function showStep(catalog: Catalog, facets: Facets, see: string): StepShown {
  const selection = seenIn(catalog, see);
  const { focus } = selection;
  const sides = namedSides(catalog, selection, compareSides(catalog, facets, selection));
  return {
    selection,
    convening: convene(catalog, selection.roles),
    byTheme: askedThemes(selection).length > 0,
    highlight: {
      matched: litBy(catalog, selection, among(catalog, filter(facets, selection).matched)),
      hovered: new Set<string>(),
      selected: focus !== null && catalog.meeting.has(focus) ? focus : null,
      family: familyAsked(catalog, selection),
      ...(sides && { sides }),
    },
  };
}
