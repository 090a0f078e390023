import { unzipSync } from 'fflate';
import { JSDOM } from 'jsdom';
import { posix } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { catalog, stories } from '../real';
import { story } from '../story';
import { showSlides } from './office';
import { useStoryPage } from './story-page';

const openStoryPage = useStoryPage();

interface Deck {
  readonly bytes: Uint8Array;
  readonly paths: readonly string[];
  /** A part as a document; throws where it is not well formed. */
  readonly xml: (path: string) => Document;
}

const made = new Map<string, Promise<Deck>>();

/** Makes the slides of a story in the browser, once for all tests. */
function deckOf(id: string): Promise<Deck> {
  const known = made.get(id) ?? makeDeck(id);
  made.set(id, known);
  return known;
}

async function makeDeck(id: string): Promise<Deck> {
  const page: Page = await openStoryPage();
  const base64 = await page.evaluate(
    (id) => (globalThis as unknown as { slidesOf(id: string): Promise<string> }).slidesOf(id),
    id,
  );
  const bytes = new Uint8Array(Buffer.from(base64, 'base64'));
  const parts = unzipSync(bytes);
  const xml = (path: string) =>
    new JSDOM(new TextDecoder().decode(parts[path]), { contentType: 'text/xml' }).window.document;
  return { bytes, paths: Object.keys(parts), xml };
}

const tags = (root: Document | Element, name: string) => [...root.getElementsByTagName(name)];
const textOf = (root: Document | Element) =>
  tags(root, 'a:p').map((paragraph) => tags(paragraph, 'a:t').map((run) => run.textContent).join('')); // prettier-ignore
/** The words in the placeholder of a kind. */
const placeholder = (slide: Document, ...kinds: string[]) =>
  tags(slide, 'p:sp').filter(
    (shape) =>
    tags(shape, 'p:ph').some((ph) => kinds.includes(ph.getAttribute('type') ?? '') || kinds.includes(`idx ${ph.getAttribute('idx')}`)), // prettier-ignore
  );
const slidePath = (number: number) => `ppt/slides/slide${number}.xml`;
const slidesIn = ({ paths }: Deck) => paths.filter((path) => /^ppt\/slides\/slide\d+\.xml$/.test(path));

/** Every part that a part refers to, as paths in the file. */
function linksOf(deck: Deck, path: string): string[] {
  const links = `${posix.dirname(path)}/_rels/${posix.basename(path)}.rels`;
  if (!deck.paths.includes(links)) return [];
  return tags(deck.xml(links), 'Relationship').map((link) =>
    posix.normalize(posix.join(posix.dirname(path), link.getAttribute('Target')!)),
  );
}

const TOLD = [story, ...stories];

describe.each(TOLD.map(({ id }) => id))('the slides of %s', (id) => {
  const told = TOLD.find((one) => one.id === id)!;

  it('are the first, one for each step, and the last, each with its title, its text and its notes', async () => {
    const deck = await deckOf(id);
    expect(slidesIn(deck).length).toBe(told.steps.length + 2);
    const titles = Array.from(
      { length: told.steps.length + 2 },
      (_, at) =>
      placeholder(deck.xml(slidePath(at + 1)), 'title', 'ctrTitle').flatMap(textOf).join(), // prettier-ignore
    );
    expect(titles).toEqual([told.title, ...told.steps.map(({ title }) => title), 'Sources and notes']);
    for (const [at, { text, notes, views }] of told.steps.entries()) {
      const slide = deck.xml(slidePath(at + 2));
      expect(placeholder(slide, 'idx 1').flatMap(textOf)).toEqual(text.map((words) => words.replaceAll('**', '')));
      expect(placeholder(slide, 'idx 15').flatMap(textOf)).toEqual([`Step ${at + 1} of ${told.steps.length}`]);
      expect(tags(slide, 'p:pic').length).toBe(views.length);
      const path = `ppt/notesSlides/notesSlide${at + 2}.xml`;
      const spoken = deck.paths.includes(path) ? placeholder(deck.xml(path), 'body').flatMap(textOf) : [];
      expect(spoken).toEqual(notes);
    }
  });

  it('refer to nothing that is not in the file, and to nothing outside', async () => {
    const deck = await deckOf(id);
    const parts = deck.paths.filter((path) => path.endsWith('.xml') && !path.startsWith('['));
    const missing = parts.flatMap((path) => linksOf(deck, path)).filter((target) => !deck.paths.includes(target));
    expect(missing).toEqual([]);
    const types = deck.xml('[Content_Types].xml');
    const typed = tags(types, 'Override').map((type) => type.getAttribute('PartName')!.slice(1));
    expect(typed.filter((path) => !deck.paths.includes(path))).toEqual([]);
    expect(parts.filter((path) => !typed.includes(path))).toEqual([]);
    const links = deck.paths.filter((path) => path.endsWith('.rels'));
    expect(links.flatMap((path) => tags(deck.xml(path), 'Relationship')).some((link) => link.hasAttribute('TargetMode'))).toBe(false); // prettier-ignore
  });

  it('have pictures that stand alone, with words in letters of 12 points and more', async () => {
    const deck = await deckOf(id);
    const pictures = deck.paths.filter((path) => path.endsWith('.svg'));
    expect(pictures.length).toBe(told.steps.flatMap(({ views }) => views).length);
    for (const path of pictures) {
      const svg = deck.xml(path).documentElement;
      const elements = tags(svg, '*');
      const foreign = elements.filter((one) => one.hasAttribute('class') || one.hasAttribute('style') || one.hasAttribute('href')); // prettier-ignore
      expect(foreign.length).toBe(0);
      expect(/var\(|url\((?!#)|@import|http:\/\/(?!www\.w3\.org)/.test(svg.outerHTML)).toBe(false);
      const scale = Number(svg.getAttribute('width')) / Number(svg.getAttribute('viewBox')!.split(' ')[2]);
      const sizes = tags(svg, 'text').map((text) => Number(text.getAttribute('font-size')) * scale);
      // 16 pixels at 96 to the inch are 12 points.
      expect(Math.min(...sizes), path).toBeGreaterThan(15.9);
    }
  });

  it('carry the note on Kosovo* where it is named, and with each map that its lines imply no opinion', async () => {
    const deck = await deckOf(id);
    const { kosovoNote, mapDisclaimer } = catalog.network;
    for (const [at, { views }] of told.steps.entries()) {
      const number = at + 2;
      const foot = placeholder(deck.xml(slidePath(number)), 'idx 14').flatMap(textOf).join(); // prettier-ignore
      const pictures = deck.paths.filter((path) => path.startsWith(`ppt/media/picture${number}-`) && path.endsWith('.svg')); // prettier-ignore
      const named = pictures.some((path) => /kosovo/i.test(deck.xml(path).documentElement.textContent ?? ''));
      expect(foot.includes(kosovoNote!), `slide ${number}`).toBe(named);
      expect(foot.includes(mapDisclaimer), `slide ${number}`).toBe(views.includes('map'));
    }
  });

  it('are shown by LibreOffice, a page each, none of them blank', async () => {
    const pages = showSlides((await deckOf(id)).bytes);
    expect(pages.length).toBe(told.steps.length + 2);
    for (const [at, { title }] of told.steps.entries()) {
      const { words, inked } = pages[at + 1]!;
      expect(words).toContain(title.split(' ')[0]);
      expect(words).toContain(`Step ${at + 1} of ${told.steps.length}`);
      expect(inked, `page ${at + 2}`).toBeGreaterThan(0.04);
    }
  });
});

it('tell in words what each picture shows', async () => {
  const deck = await deckOf('every-picture');
  const alts = (number: number) =>
    tags(deck.xml(slidePath(number)), 'p:pic').map((picture) => tags(picture, 'p:cNvPr')[0]?.getAttribute('descr'));
  expect(alts(3)).toEqual([
    'Where they met. 2 of 20 meetings match the filter: 2 on the map, in 2 places in 2 countries; 0 not on the map.',
  ]);
  expect(alts(6)).toEqual(['Timeline. 4 of 20 meetings shown, from 3 March 2020 to 6 December 2021.']);
  expect(alts(10)[0]).toMatch(/^Reach over time\. 16 countries named, 2011–2024\. 12 held or hosted a meeting/);
  expect(alts(11)[1]).toMatch(/^Who convened: Round table\. 17 institutions convened 10 meetings/);
});

it('show the vectors where a program can, and as many pixels twice where it cannot', async () => {
  const deck = await deckOf('every-picture');
  const slide = deck.xml(slidePath(2));
  const [blip] = tags(slide, 'a:blip');
  const target = (id: string | null | undefined) =>
    tags(deck.xml('ppt/slides/_rels/slide2.xml.rels'), 'Relationship')
      .find((link) => link.getAttribute('Id') === id)
      ?.getAttribute('Target');
  expect(target(blip?.getAttribute('r:embed'))).toBe('../media/picture2-1.png');
  expect(target(tags(slide, 'asvg:svgBlip')[0]?.getAttribute('r:embed'))).toBe('../media/picture2-1.svg');
  const png = Buffer.from(unzipSync(deck.bytes)['ppt/media/picture2-1.png']!);
  const svg = deck.xml('ppt/media/picture2-1.svg').documentElement;
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([
    2 * Number(svg.getAttribute('width')),
    2 * Number(svg.getAttribute('height')),
  ]);
});

it('write the places that a step lights in 18 points, the ministers’ Brdo and Skopje', async () => {
  const deck = await deckOf('every-picture');
  const svg = deck.xml('ppt/media/picture4-1.svg').documentElement;
  const scale = Number(svg.getAttribute('width')) / Number(svg.getAttribute('viewBox')!.split(' ')[2]);
  for (const name of ['Brdo', 'Skopje']) {
    const text = tags(svg, 'text').find((one) => one.textContent === name);
    expect(Number(text?.getAttribute('font-size')) * scale, name).toBeGreaterThanOrEqual(24);
  }
});

it('say who made them, in which language, and whom they are for', async () => {
  const properties = (await deckOf('every-picture')).xml('docProps/core.xml');
  const [title, subject, creator, language] = ['dc:title', 'dc:subject', 'dc:creator', 'dc:language'].map(
    (name) => tags(properties, name)[0]?.textContent,
  );
  expect([title, subject, creator, language]).toEqual([
    'Fourteen years of meetings, a picture of every kind',
    'Audience: those who test the slides',
    'Network of Anti-Trafficking Coordinators of South-East Europe',
    'en-GB',
  ]);
});

it('go without the map where it could not be loaded, and say so', async () => {
  const deck = await deckOf('every-picture without a map');
  const slide = deck.xml(slidePath(2));
  expect(tags(slide, 'p:pic').length).toBe(0);
  expect(placeholder(slide, 'idx 13').flatMap(textOf).join()).toContain('The map’s outlines could not be loaded.'); // prettier-ignore
  expect(tags(deck.xml(slidePath(11)), 'p:pic').length).toBe(1);
});
