import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { checkFile } from '../../data/check';
import { checkText } from './variants';

const STORIES = 'data/natc-see.stories.json';
const text = readFileSync(STORIES, 'utf8');
const lineOf = (words: string) => text.slice(0, text.indexOf(words)).split('\n').length;

it('finds no problem in the stories that ship', async () => {
  expect(await checkFile(STORIES)).toEqual({
    ok: true,
    lines: ['data/natc-see.stories.json: 4 stories, 28 steps: no problems.'],
  });
});

it('knows a file of stories by what it holds, and gives the line, the story and the step', async () => {
  expect(await checkText(text.replace('"themes=covid-19&to=2020"', '"themes=covid&to=2020"'))).toEqual({
    ok: false,
    lines: [
      `broken.json, line ${lineOf('"themes=covid-19&to=2020"')}, stories: covid-19-and-after, steps: covid-19, see: "covid" is not a value of "themes". Did you mean "covid-19"?`,
      '1 problem in broken.json.',
    ],
  });
});

it('tells of a field that is written twice', async () => {
  const first = lineOf('"minutes": 4');
  const { lines } = await checkText(text.replace('"minutes": 4,', '"minutes": 4,\n      "minutes": 4,'));
  expect(lines).toEqual([
    `broken.json, line ${first + 1}, stories: fourteen-years, minutes: this field stands here a second time, after line ${first}.`,
    '1 problem in broken.json.',
  ]);
});
