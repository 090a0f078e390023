import { expect, it } from 'vitest';
import { hear, type Sayings } from '../../src/page/heard';

const REST: Sayings = { subject: '', filter: 'Showing 20 of 20 meetings', details: 'Details closed' };
const OPEN = { details: 'Details: Budva, 2 June 2022, meeting 18 of 20' };
const FILTERED = { filter: 'Showing 3 of 20 meetings: Children' };
const STEP = { subject: 'Step 2 of 9. A declaration.' };

/** What is told at each change, given as what differs from the page at rest. */
function told(...changes: Partial<Sayings>[]): string[] {
  let heard: ReturnType<typeof hear> | null = null;
  return changes.map((change) => (heard = hear(heard, { ...REST, ...change })).text);
}

it.each<[string, Partial<Sayings>[], string]>([
  ['the page at rest', [{}], REST.filter],
  ['a link to a meeting: what the filter leaves', [OPEN], REST.filter],
  ['details that open', [{}, OPEN], OPEN.details],
  ['details that show another meeting', [OPEN, { details: 'Details: Skopje' }], 'Details: Skopje'],
  ['details that close', [OPEN, {}], 'Details closed'],
  ['a filter while details are open', [OPEN, { ...OPEN, ...FILTERED }], FILTERED.filter],
  ['an institution, which opens and filters: the filter names it', [{}, { ...OPEN, ...FILTERED }], FILTERED.filter],
  ['nothing new: what was told last', [{}, OPEN, OPEN], OPEN.details],
  ['a step, with what it shows', [{}, { ...STEP, ...OPEN }], `${STEP.subject} ${REST.filter}`],
  ['a bead opened at a step', [STEP, { ...STEP, ...OPEN }], OPEN.details],
  ['a story that is left', [STEP, {}], REST.filter],
])('%s', (_, changes, text) => {
  expect(told(...changes).at(-1)).toBe(text);
});
