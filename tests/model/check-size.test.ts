import { describe, expect, it } from 'vitest';
import data from '../../data/natc-see.json';
import { checkDataset, formatProblem } from '../../src/model/check';
import { parseDataset } from '../../src/model/load';

const lines = (value: unknown) => checkDataset(value).problems.map((problem) => formatProblem('f', problem));

describe('a dataset that is too much', () => {
  it('is told by its list, its record or its text, and by nothing else', () => {
    const meetings = [{ ...data.meetings[0], roles: new Array(1001).fill(0) }];
    const themes = new Array(101).fill({});
    const network = { ...data.network, name: 'x'.repeat(20_001) };
    expect(lines({ ...data, network, themes, meetings })).toEqual([
      'f, network, name: the text has 20001 characters. Allowed: at most 20000.',
      'f, the whole file, themes: the list holds 101 entries. Allowed: at most 100.',
      'f, meetings: 2011-06-belgrade, roles: the list holds 1001 entries. Allowed: at most 1000.',
    ]);
    expect(lines({ ...data, places: new Array(100_001).fill(0) })).toEqual([
      'f, the whole file, places: the list holds 100001 entries. Allowed: at most 100000.',
    ]);
  });

  it('is told twenty times at most', () => {
    const many = { ...data, meetings: new Array(500).fill({ summary: 'x'.repeat(20_001) }) };
    expect(lines(many)).toHaveLength(20);
  });
});

/** Files of two million characters, the most that is read from a device, made to take long. */
const wide = (one: (at: number) => string, open = '{"meetings":[', close = ']}') => {
  const parts: string[] = [];
  for (let length = 0, at = 0; length < 1_900_000; at++) {
    parts.push(one(at));
    length += parts.at(-1)!.length + 1;
  }
  return open + parts.join(',') + close;
};
const evidence = '"evidence":{"source":"s","section":"S","paragraph":1}';
it.each<[string, string]>([
  ['many unknown fields', wide((at) => `{"a${at}":1}`)],
  ['many fields in one group', wide((at) => `"a${at}":1`, '{', '}')],
  ['many unknown ids', wide((at) => `{"theme":"t${at}","roles":[{"institution":"i${at}",${evidence}}]}`)],
  ['many wrong terms', wide((at) => `{"kind":"networkmeeting${at}","format":"in persn"}`)],
  ['many equal ids', wide(() => '{"id":"same","ordinal":1}')],
  ['a long chain of institutions', wide((at) => `{"id":"i${at}","partOf":"i${at + 1}"}`, '{"institutions":[')],
  ['nothing but brackets', '['.repeat(1_900_000)],
  ['a long word', `{"meetings":[{"kind":"${'a'.repeat(1_900_000)}"}]}`],
])('a file of %s is refused in good time', { timeout: 20_000 }, (_, text) => {
  const parsed = parseDataset(text);
  expect('problems' in parsed && parsed.problems.length).toBeGreaterThan(0);
});
