import { readFileSync } from 'node:fs';
import { describe, expect, it, vi } from 'vitest';
import { MOST_FILE_BYTES, openBeside, openFile, textOf } from '../../src/model/open';

const real = readFileSync('data/natc-see.json', 'utf8');
const stories = readFileSync('data/natc-see.stories.json', 'utf8');

describe('a file from the device', () => {
  it('is checked like every other', async () => {
    expect(await openFile(new File([real], 'mine.json'))).toEqual({ dataset: JSON.parse(real) });
    const changed = real.replace('"in-person"', '"in person"');
    expect(await openFile(new File([changed], 'mine.json'))).toEqual({
      failure: 'corrupt',
      problems: [
        'mine.json, meetings: 2011-06-belgrade, format: "in person" is not a known value. Did you mean "in-person"? Allowed: in-person, online, not-stated.',
      ],
    });
  });

  it('is not read where it is too large', async () => {
    const text = vi.fn();
    const opened = await openFile({ name: 'big.json', size: MOST_FILE_BYTES + 1, text });
    expect(opened).toEqual({ failure: 'corrupt', problems: ['big.json: the file is larger than 2 million bytes.'] });
    expect(text).not.toHaveBeenCalled();
  });

  it.each([
    ['nothing', '', 'f.json, the whole file: the file cannot be read as JSON.'],
    ['a list', '[]', 'f.json, the whole file: must be a group of fields in curly brackets, not a list.'],
    ['null', 'null', 'f.json, the whole file: must be a group of fields in curly brackets, but is null.'],
    ['a text', '"<b>"', 'f.json, the whole file: must be a group of fields in curly brackets, but is "<b>".'],
    ['stories', stories, 'f.json, the whole file: this is a file of stories, not a dataset: open it under "Present".'],
    ['no meeting', real.replace(/"meetings": \[[^]*(?="milestones")/, '"meetings": [],'), '"meetings" must hold'],
  ])('holds %s', async (_, text, problem) => {
    const opened = await openFile(new File([text], 'f.json'));
    const [first = ''] = 'problems' in opened ? opened.problems : [];
    if (problem.startsWith('f.json')) expect(first).toBe(problem);
    else expect(first).toBe('f.json, the whole file, meetings: this list must hold at least one meeting.');
  });
});

describe('a dataset beside the page', () => {
  const answering = (body: BodyInit, init?: ResponseInit) => vi.fn(async () => new Response(body, init));

  it('is asked of this origin alone, and checked', async () => {
    const get = answering(real);
    expect(await openBeside('a/b.json', get)).toEqual({ dataset: JSON.parse(real) });
    expect(get).toHaveBeenCalledWith('a/b.json', { mode: 'same-origin' });
  });

  it('may be missing, unreachable or no dataset', async () => {
    expect(await openBeside('b.json', answering('', { status: 404 }))).toEqual({ failure: 'status', code: 404 });
    expect(await openBeside('b.json', () => Promise.reject(new TypeError()))).toEqual({ failure: 'network' });
    const page = await openBeside('a/b.json', answering('<!doctype html>'));
    expect('problems' in page && page.problems[0]).toMatch(/^b\.json, the whole file: the file cannot be read as JSON/);
  });

  it('is fetched no further than it may be long, whether it says so or not', async () => {
    const said = answering('12345', { headers: { 'content-length': '5' } });
    const problems = ['b.json: the file is larger than 0.000004 million bytes.'];
    expect(await openBeside('b.json', said, 4)).toEqual({ failure: 'corrupt', problems });
    let given = 0;
    const cancel = vi.fn();
    const endless = new ReadableStream({
      pull: (stream) => stream.enqueue(new Uint8Array(++given && 100)),
      cancel,
    });
    expect(await textOf(new Response(endless), 1000)).toBeNull();
    expect(given).toBeLessThan(20);
    expect(cancel).toHaveBeenCalledOnce();
  });

  it('may be cut within a letter', async () => {
    const bytes = new TextEncoder().encode('Bečići');
    const cut = new ReadableStream({
      start: (stream) => {
        stream.enqueue(bytes.slice(0, 3));
        stream.enqueue(bytes.slice(3));
        stream.close();
      },
    });
    expect(await textOf(new Response(cut), 100)).toBe('Bečići');
    expect(await textOf(new Response(null), 100)).toBe('');
  });
});
