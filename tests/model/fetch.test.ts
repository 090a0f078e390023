import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { fetchDataset } from '../../src/model/fetch';
import { sumOf } from '../../src/model/sum';

const real = readFileSync('data/natc-see.json', 'utf8');
const answering =
  (text: string, status = 200) =>
  async () =>
    new Response(text, { status });
const problemsOf = (loaded: object) => (loaded as { problems: string[] }).problems;

it('sums a text by the published vectors of FNV-1a', () => {
  expect(sumOf('')).toBe(`0-${(0x811c9dc5).toString(36)}`);
  expect(sumOf('a')).toBe(`1-${(0xe40c292c).toString(36)}`);
  expect(sumOf('foobar')).toBe(`6-${(0xbf9cf968).toString(36)}`);
});

it('takes the file that the build has checked as it is', async () => {
  const loaded = await fetchDataset('a.json', answering('{"checked":"before"}'), sumOf('{"checked":"before"}'));
  expect(loaded).toEqual({ dataset: { checked: 'before' } });
});

it('checks every other file', async () => {
  const loaded = await fetchDataset('data/natc-see.json', answering(real), 'of another file');
  expect(loaded).toEqual({ dataset: JSON.parse(real) });
  const cut = await fetchDataset('data/natc-see.json', answering(real.slice(0, 9000)), sumOf(real));
  expect(problemsOf(cut)[0]).toMatch(/^natc-see\.json.*cannot be read as JSON/);
  const changed = await fetchDataset('a.json', answering(real.replace('"in-person"', '"in person"')), sumOf(real));
  expect(problemsOf(changed)).toHaveLength(1);
});

it('tells a file that does not arrive from a server that refuses it', async () => {
  const lost = () => Promise.reject(new TypeError('offline'));
  expect(await fetchDataset('a.json', lost)).toEqual({ failure: 'network' });
  expect(await fetchDataset('a.json', answering('', 404))).toEqual({ failure: 'status', code: 404 });
});
