import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { expect, it } from 'vitest';
import { embedCode } from '../../src/export/embed-code';
import { HOSTILE } from '../hostile';

const address = 'https://meetings.example/?themes=children&embed=map';

const page = new JSDOM('', { contentType: 'text/html' }).window.document.createElement('template');

/** What stands in a page that holds the code and nothing else. */
function framesIn(code: string): HTMLIFrameElement[] {
  page.innerHTML = code;
  return [...page.content.childNodes] as HTMLIFrameElement[];
}

it('is one frame with a name, as wide as the page around it', () => {
  expect(embedCode({ view: 'map', address, title: 'Map of 20 meetings (NATC SEE)' })).toBe(
    '<iframe src="https://meetings.example/?themes=children&amp;embed=map" title="Map of 20 meetings (NATC SEE)" ' +
      'width="640" height="480" loading="lazy" style="width: 100%; border: 0"></iframe>',
  );
});

it.each([
  ['map', '480'],
  ['timeline', '280'],
  ['network', '560'],
] as const)('gives the %s a height of %s pixels', (view, height) => {
  expect(framesIn(embedCode({ view, address, title: '' }))[0]?.getAttribute('height')).toBe(height);
});

it('stays one frame with the very name and address, whatever stands in them', () => {
  const text = fc.oneof(fc.constantFrom(...HOSTILE), fc.string({ unit: 'grapheme-ascii' }));
  const holds = (title: string, query: string) => {
    const asked = `${address}&q=${query}`;
    const frames = framesIn(embedCode({ view: 'map', address: asked, title }));
    expect(frames.map((frame) => [frame.localName, frame.title, frame.getAttribute('src')])).toEqual([
      ['iframe', title, asked],
    ]);
  };
  fc.assert(fc.property(text, text, holds), { numRuns: 1000 });
});
