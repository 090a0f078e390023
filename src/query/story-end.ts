import type { Catalog } from '../model/catalog';
import { yearOf } from '../model/dates';
import type { Finding, Path } from '../model/problem';
import { yearSpan } from '../model/span';
import type { Step } from '../model/story-schema';
import { decode } from './address';
import type { Selection } from './selection';
import { seeOf } from './story';

/** Where what is shown ends; null where it goes on. */
const endsOf = ({ compare, to }: Selection): readonly (string | null)[] =>
  compare?.kind === 'periods' ? [compare.a.to, compare.b.to] : [to];

/** A query that cannot be read has findings of its own. */
function* endFinding(catalog: Catalog, see: string, path: Path): Generator<Finding> {
  const { selection, ignored } = decode(see, catalog);
  if (ignored.length > 0) return;
  const { last } = yearSpan(catalog.meetings);
  const end = endsOf(selection).find((to) => to === null || yearOf(to) > last);
  if (end === undefined) return;
  const wrong =
    end === null
      ? 'its period has no end, so it would take in every meeting that is added later'
      : `its period ends in ${yearOf(end)}, so it would take in meetings that are added after ${last}`;
  if (selection.compare?.kind === 'periods') yield { path, wrong, allowed: `periods that end in ${last} or before` };
  else yield { path, wrong, nearest: seeOf({ ...selection, to: String(last) }) };
}

/** Queries of a step that next year's meeting would change while the words stay. `path` leads to the step. */
export function* endFindings(catalog: Catalog, step: Step, path: Path): Generator<Finding> {
  yield* endFinding(catalog, step.see, [...path, 'see']);
  for (const [position, { see }] of (step.facts ?? []).entries())
    if (see !== undefined) yield* endFinding(catalog, see, [...path, 'facts', position, 'see']);
}
