import type { Catalog } from '../model/catalog';
import { yearOf } from '../model/dates';
import type { Finding, Path } from '../model/problem';
import { quote } from '../model/quote';
import { yearSpan } from '../model/span';
import type { Fact, Step } from '../model/story-schema';
import { decode } from './address';
import type { Facets } from './facets';
import { numbersIn } from './numbers';
import { countIn } from './story-count';
import { queryFindings } from './story-fit';
import { plain } from './story-words';

const NOUGHT = /\b(no|nobody|none|nothing|nowhere|zero|without)\b/i;

/** Where the words of a fact name what they count, it must be what is counted. */
const NOUNS: Record<Fact['count'], RegExp> = {
  meetings: /\bmeetings?\b/i,
  places: /\bplaces?\b/i,
  countries: /\bcountr(y|ies)\b/i,
  institutions: /\binstitutions?\b/i,
  links: /\b(links?|pairs?)\b/i,
};
const namesAnother = (words: string, count: Fact['count']) =>
  !NOUNS[count].test(words) && Object.values(NOUNS).some((noun) => noun.test(words));

/** True for an end of a period that leaves out no meeting of today, but will leave out the next. */
const isLast = (catalog: Catalog, to: string) => yearSpan(catalog.meetings).last === yearOf(to);

/**
 * A picture that goes on with the next meeting, while what is said of it is counted up to the last of today. A comparison
 * leaves out what belongs to neither side.
 */
function* openEnd(catalog: Catalog, step: Step, path: Path): Generator<Finding> {
  const shown = decode(step.see, catalog).selection;
  if (shown.to !== null || shown.compare !== null) return;
  for (const { says, see = step.see } of step.facts ?? []) {
    const { to } = decode(see, catalog).selection;
    if (to === null || !isLast(catalog, to)) continue;
    const wrong = `the picture goes on with the next meeting, but ${quote(says)} is counted up to ${to}`;
    return yield { path: [...path, 'see'], wrong, allowed: `to=${to}` };
  }
}

/** Facts that do not stand in the text, do not say their number, or are not what the data says. `path` leads to the step. */
export function* factFindings(catalog: Catalog, facets: Facets, step: Step, path: Path): Generator<Finding> {
  yield* openEnd(catalog, step, path);
  const paragraphs = step.text.map(plain);
  for (const [position, { says, count, see = step.see, is }] of (step.facts ?? []).entries()) {
    const at = [...path, 'facts', position];
    const words = plain(says);
    if (!paragraphs.some((paragraph) => paragraph.includes(words)))
      yield { path: [...at, 'says'], wrong: `${quote(says)} does not stand in the text of the step` };
    if (is === 0 ? !NOUGHT.test(words) : !numbersIn(words).some(({ value }) => value === is))
      yield { path: [...at, 'says'], wrong: `${quote(says)} does not say ${is}` };
    if (namesAnother(words, count))
      yield { path: [...at, 'count'], wrong: `${quote(says)} does not speak of ${count}` };
    const faults = [...queryFindings(catalog, see, [...at, 'see'])];
    if (see !== step.see) yield* faults;
    if (faults.length > 0) continue;
    const counted = countIn(catalog, facets, see, count);
    if (counted !== is)
      yield {
        path: [...at, 'is'],
        wrong: `the data counts ${counted} ${count}, not ${is}, for ${quote(see)}`,
        nearest: String(counted),
      };
  }
}
