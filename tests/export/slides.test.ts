import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { Picture } from '../../src/export/picture';
import { describeDeck, type StepPictures } from '../../src/export/slides/describe';
import { fitSize, layoutOf, pictureBoxes, RULE_Y, SLIDE, TEXTS } from '../../src/export/slides/geometry';
import { packDeck } from '../../src/export/slides/package';
import { escapeXml } from '../../src/export/slides/xml';
import type { Story } from '../../src/model/story-schema';
import { catalog, stories } from '../real';

const picture = (alt: string, words = ''): Picture => ({
  widthPx: 100,
  heightPx: 50,
  svg: `<svg xmlns="http://www.w3.org/2000/svg"><text>${words}</text></svg>`,
  png: new Uint8Array([1, 2, 3]),
  alt,
});

const drawn = (rest: Partial<StepPictures> = {}): StepPictures => ({
  pictures: [picture('A map.')],
  captions: [],
  byTheme: false,
  ...rest,
});

const told: Story = {
  id: 'told',
  title: 'A story',
  audience: 'Members',
  minutes: 1,
  steps: [
    {
      id: 'tirana',
      title: 'Tirana',
      text: ['In **Tirana**, in 2016.'],
      notes: ['Pause.'],
      see: 'themes=children',
      views: ['map'],
      records: ['2016-05-tirana'],
    },
    {
      id: 'kosovo',
      title: 'A name with a star',
      text: ['The coordinator of **Kosovo***.'],
      notes: ['Say Kosovo* with care.'],
      see: '',
      views: ['timeline'],
      records: ['2016-05-tirana'],
    },
  ],
};

const SOURCE =
  'Source: Network of Anti-Trafficking Coordinators of South-East Europe (NATC SEE), section “Tirana, May 2016”.';
const { kosovoNote, mapDisclaimer } = catalog.network;

describe('the slides of a story', () => {
  const deck = describeDeck(catalog, told, [drawn({ byTheme: true }), drawn({ pictures: [picture('Years.')] })]);
  const [first, tirana, kosovo, last] = deck.slides;

  it('begin with title, network, audience, the date of the data and the source', () => {
    expect(first?.title).toBe('A story');
    expect(first?.paragraphs.map((parts) => parts.map(({ text }) => text).join(''))).toEqual([
      'Network of Anti-Trafficking Coordinators of South-East Europe',
      'Audience: Members',
      'Data version 1.0.1, last changed 29 November 2026.',
      'Source: Network of Anti-Trafficking Coordinators of South-East Europe (NATC SEE), Secretariat of the Network.',
    ]);
    expect(first?.notes).toEqual(['1 minute to speak']);
  });

  it('give each step its bold words, its number, its notes and its source', () => {
    expect(tirana?.paragraphs).toEqual([
      [
        { text: 'In ', strong: false },
        { text: 'Tirana', strong: true },
        { text: ', in 2016.', strong: false },
      ],
    ]);
    expect([tirana?.step, kosovo?.step]).toEqual(['Step 1 of 2', 'Step 2 of 2']);
    expect(tirana?.notes).toEqual(['Pause.']);
    expect(tirana?.foot).toEqual([
      SOURCE,
      'Themes were assigned from its text.',
      'Tinted: countries of a stated venue. Map: Natural Earth.',
      mapDisclaimer,
    ]);
  });

  it('carry the note on Kosovo* where it is named: in the text, in the notes, on the map', () => {
    expect(kosovo?.foot).toEqual([SOURCE, kosovoNote]);
    expect(kosovo?.notes).toEqual(['Say Kosovo* with care.', kosovoNote]);
    const onMap = describeDeck(catalog, told, [drawn({ pictures: [picture('A map.', 'KOSOVO*')] }), drawn()]);
    expect(onMap.slides[1]?.foot).toContain(kosovoNote);
    expect(tirana?.foot).not.toContain(kosovoNote);
  });

  it('say nothing of a map that is not there', () => {
    const without = describeDeck(catalog, told, [drawn({ pictures: [], captions: ['No map.'] }), drawn()]);
    expect(without.slides[1]?.foot).toEqual([SOURCE]);
    expect(without.slides[1]?.captions).toEqual(['No map.']);
  });

  it('end with the sources, the notes and the licence', () => {
    expect(last?.title).toBe('Sources and notes');
    const texts = last!.paragraphs.map(([part]) => part!.text);
    expect(texts).toEqual(
      expect.arrayContaining([catalog.network.themeNote, catalog.network.numberingNote, kosovoNote]),
    );
    expect(texts.at(-1)).toBe('Data version 1.0.1, last changed 29 November 2026. Licence of the data: CC BY 4.0.');
  });

  it('are nine and two for fourteen years in nine steps', () => {
    const story = stories.find(({ id }) => id === 'fourteen-years')!;
    const { slides } = describeDeck(
      catalog,
      story,
      story.steps.map(() => drawn()),
    );
    expect(slides.length).toBe(11);
    expect(slides[9]?.foot[0]).toBe(
      'Source: Network of Anti-Trafficking Coordinators of South-East Europe (NATC SEE), 20 sections from “Belgrade, June 2011” to “Zagreb, June 2024”.',
    );
  });
});

describe('the places on a slide', () => {
  it('set text beside a map, and above a timeline or two pictures', () => {
    expect(layoutOf(['map'])).toBe('beside');
    expect(layoutOf(['reach'])).toBe('beside');
    expect(layoutOf(['timeline'])).toBe('below');
    expect(layoutOf(['map', 'network'])).toBe('below');
  });

  it.each([[['map']], [['network']], [['timeline']], [['map', 'network']]] as const)(
    'keep the pictures of %j on the slide, clear of each other, of the text and of the foot',
    (views) => {
      const boxes = pictureBoxes(views);
      const texts = TEXTS[layoutOf(views)];
      for (const [at, box] of boxes.entries()) {
        expect(box.x + box.w).toBeLessThanOrEqual(SLIDE.w + 1e-9);
        expect(box.y + box.h).toBeLessThanOrEqual(RULE_Y + 1e-9);
        const before = boxes[at - 1];
        if (before) expect(box.x).toBeGreaterThan(before.x + before.w);
        for (const text of Object.values(texts))
          expect(box.x >= text.x + text.w || box.y >= text.y + text.h || text.y >= box.y + box.h).toBe(true);
      }
    },
  );

  it('shrink a text only as far as it must', () => {
    const { body } = TEXTS.beside;
    expect(fitSize(['Short.'], body)).toBe(22);
    const long = Array.from({ length: 45 }, () => 'trafficking').join(' ');
    expect(fitSize([long], body)).toBeLessThan(22);
    expect(fitSize([Array.from({ length: 400 }, () => 'word').join(' ')], body)).toBe(16);
  });
});

describe('the file', () => {
  it('shows hostile words as words, and drops what XML cannot write', () => {
    expect(escapeXml('<b a="1">&\u0000\u0008\uD800x\u{1F600}')).toBe('&lt;b a=&quot;1&quot;&gt;&amp;x\u{1F600}');
    const hostile = { ...told, title: '"><svg onload="alert(1)">]]>', steps: [told.steps[0]!] };
    const deck = describeDeck(catalog, hostile, [drawn({ pictures: [picture('" onload="alert(1)')] })]);
    const placed = deck.slides.map((slide) => ({
      slide,
      boxes: slide.pictures.map(() => ({ x: 0, y: 0, w: 1, h: 1 })),
    }));
    const parts = unzipSync(packDeck(deck, placed, '2026-11-24T12:00:00Z'));
    const part = (path: string) => new TextDecoder().decode(parts[path]);
    expect(part('ppt/slides/slide1.xml')).toContain(
      '<a:t>&quot;&gt;&lt;svg onload=&quot;alert(1)&quot;&gt;]]&gt;</a:t>',
    );
    expect(part('ppt/slides/slide2.xml')).toContain('descr="&quot; onload=&quot;alert(1)"');
    expect(part('docProps/core.xml')).toContain('<dcterms:created xsi:type="dcterms:W3CDTF">2026-11-24T12:00:00Z<');
    expect([...parts['ppt/media/picture2-1.png']!]).toEqual([1, 2, 3]);
  });
});
