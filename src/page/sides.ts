import type { Highlight } from '../charts/emphasis';
import type { Catalog } from '../model/catalog';
import { sideNames } from '../panels/compare/sides';
import type { Compared } from '../query/compare';
import { sidesOf } from '../query/lit';
import type { Selection } from '../query/selection';

/** Both sides of a comparison for the views, each with its name and the hue of its theme; undefined without one. */
export function namedSides(catalog: Catalog, selection: Selection, compared: Compared | null): Highlight['sides'] {
  const sides = sidesOf(catalog, selection, compared);
  if (!sides || !selection.compare) return undefined;
  const { a, b } = sideNames(catalog, selection.compare);
  return { a: { ...sides.a, label: a.label }, b: { ...sides.b, label: b.label } };
}
