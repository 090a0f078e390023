import fc from 'fast-check';
import { expect, it } from 'vitest';
import { MOST_STORY_CHARACTERS, parseStories } from '../../src/model/load-stories';

const sound = {
  stories: [
    {
      id: 'mine',
      title: 'Mine',
      audience: 'Colleagues',
      minutes: 1,
      steps: [{ id: 'a', title: 'A', text: ['Text.'], notes: [], see: '', views: ['map'], records: [] }],
    },
  ],
};

it('reads stories, with a mark of byte order too', () => {
  expect(parseStories(JSON.stringify(sound))).toEqual({ stories: sound });
  expect(parseStories(`\ufeff${JSON.stringify(sound)}`)).toEqual({ stories: sound });
});

it.each<[string, string, string]>([
  ['no JSON', '{ "stories": [', 'mine.json: the file cannot be read as JSON'],
  ['an empty file', '', 'mine.json: the file cannot be read as JSON'],
  [
    'too many characters',
    ' '.repeat(MOST_STORY_CHARACTERS + 1),
    'mine.json: the file is larger than 2 million characters.',
  ],
  ['too deep a nest', '['.repeat(5000) + ']'.repeat(5000), 'mine.json: the file is nested more than 32 levels deep.'],
  [
    'an object without stories',
    '{}',
    'mine.json, the whole file, stories: this field is missing. Allowed: a list in square brackets.',
  ],
  [
    'a field that would change every object',
    JSON.stringify(sound).replace('"id":"a"', '"id":"a","__proto__":{"polluted":true}'),
    'mine.json, stories: mine, steps: a, __proto__: there is no field "__proto__" here. Allowed: id, title, text, notes, see, views, seconds, records, facts.',
  ],
  [
    'a title that reads backwards',
    JSON.stringify(sound).replace('"A"', '"\\u202eA"'),
    'mine.json, stories: mine, steps: a, title: the text holds a character that reverses the direction of writing, at "\\u202eA".',
  ],
])('refuses %s', (_, text, message) => {
  const { problems = [] } = parseStories(text, 'mine.json') as { problems?: string[] };
  expect(problems.map((line) => line.slice(0, message.length))).toEqual([message]);
  expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
});

it('never throws at junk', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
      expect(parseStories(text)).toHaveProperty('problems');
    }),
    { numRuns: 1000 },
  );
});
