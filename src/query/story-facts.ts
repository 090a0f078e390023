import type { Catalog } from '../model/catalog';
import type { Finding, Path } from '../model/problem';
import { quote } from '../model/quote';
import type { Fact, Step } from '../model/story-schema';
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

/** Facts that do not stand in the text, do not say their number, or are not what the data says. `path` leads to the step. */
export function* factFindings(catalog: Catalog, facets: Facets, step: Step, path: Path): Generator<Finding> {
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
