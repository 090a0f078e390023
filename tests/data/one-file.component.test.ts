import { expect, it } from 'vitest';
import { intoOneFile } from '../../data/one-file';

const PAGE = `<!doctype html>
<html>
  <head>
    <meta charset="utf-8" />
    <link rel="icon" href="./icon.svg" type="image/svg+xml" />
    <link rel="manifest" href="./manifest.webmanifest" />
    <script type="module" crossorigin src="./assets/index.js"></script>
    <link rel="stylesheet" crossorigin href="./assets/index.css">
  </head>
  <body>
    <div id="app"></div>
  </body>
</html>`;
const parse = (page: string) => new DOMParser().parseFromString(page, 'text/html');
const HOSTILE = "</script><script>alert(1)</script><!-- <SCRIPT $& $' $1 \\";

it('carries any text in script and style unchanged', () => {
  const style = `i::before { content: '</style> $&'; }`;
  const page = intoOneFile(PAGE, `globalThis.told = ${JSON.stringify(HOSTILE)};`, style);
  const read = parse(page);
  const scripts = [...read.querySelectorAll('script')];
  expect(scripts).toHaveLength(1);
  const surroundings: { told?: string } = {};
  new Function('globalThis', scripts[0]!.text)(surroundings);
  expect(surroundings.told).toBe(HOSTILE);
  expect(read.querySelector('style')?.textContent).toBe(`i::before { content: '\\3C /style> $&'; }`);
  expect(read.body.textContent?.replace(scripts[0]!.text, '').trim()).toBe('');
});

it('leaves no link to another file, and keeps the icon', () => {
  const read = parse(intoOneFile(PAGE, '', ''));
  const links = [...read.querySelectorAll('[href], [src]')];
  expect(links.map((link) => link.getAttribute('rel'))).toEqual(['icon']);
  const [, icon = ''] = links[0]!.getAttribute('href')!.split('base64,');
  expect(Buffer.from(icon, 'base64').toString()).toContain('<svg xmlns="http://www.w3.org/2000/svg"');
});
