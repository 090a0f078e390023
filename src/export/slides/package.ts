import { strToU8, zipSync, type Zippable } from 'fflate';
import { LAYOUTS, type Deck, type Slide } from './deck';
import { FIRST_ID, layoutXml, masterXml, NOTES_PAGE, notesMasterXml } from './frame-xml';
import { SLIDE, type Box } from './geometry';
import { notesXml, slideXml } from './slide-xml';
import { emu } from './text-xml';
import { themeXml } from './theme-xml';
import { escapeXml, NAMESPACES, RELATIONSHIPS, XML } from './xml';

/** A slide and the place of each of its pictures. */
export interface PlacedSlide {
  readonly slide: Slide;
  readonly boxes: readonly Box[];
}

/** The parts of the file by their path. */
type Parts = Map<string, string | Uint8Array>;
/** What a part refers to: kind of the relationship, and path from the part. */
type Links = readonly (readonly [kind: string, target: string])[];

export const PPTX = 'application/vnd.openxmlformats-officedocument.presentationml.presentation';
const TYPE = 'application/vnd.openxmlformats-officedocument';
const CONTENT_TYPES: readonly (readonly [path: RegExp, type: string])[] = [
  [/^ppt\/presentation\.xml$/, `${TYPE}.presentationml.presentation.main+xml`],
  [/^ppt\/slides\/\w+\.xml$/, `${TYPE}.presentationml.slide+xml`],
  [/^ppt\/slideLayouts\/\w+\.xml$/, `${TYPE}.presentationml.slideLayout+xml`],
  [/^ppt\/slideMasters\/\w+\.xml$/, `${TYPE}.presentationml.slideMaster+xml`],
  [/^ppt\/notesMasters\/\w+\.xml$/, `${TYPE}.presentationml.notesMaster+xml`],
  [/^ppt\/notesSlides\/\w+\.xml$/, `${TYPE}.presentationml.notesSlide+xml`],
  [/^ppt\/theme\/\w+\.xml$/, `${TYPE}.theme+xml`],
  [/^docProps\/core\.xml$/, 'application/vnd.openxmlformats-package.core-properties+xml'],
];
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';

/** The bytes of a PowerPoint file. `created` is an ISO time. */
export function packDeck(deck: Deck, slides: readonly PlacedSlide[], created: string): Uint8Array<ArrayBuffer> {
  const parts: Parts = new Map();
  const add = (path: string, content: string, links: Links = []) => {
    parts.set(path, content);
    if (links.length > 0) parts.set(path.replace(/([^/]+)$/, '_rels/$1.rels'), relationshipsXml(links));
  };
  add('ppt/slideMasters/slideMaster1.xml', masterXml(), [
    ...LAYOUTS.map((_, at) => ['slideLayout', `../slideLayouts/slideLayout${at + 1}.xml`] as const),
    ['theme', '../theme/theme1.xml'],
  ]);
  LAYOUTS.forEach((name, at) =>
    add(`ppt/slideLayouts/slideLayout${at + 1}.xml`, layoutXml(name), [
      ['slideMaster', '../slideMasters/slideMaster1.xml'],
    ]),
  );
  add('ppt/theme/theme1.xml', themeXml('Slides'));
  add('ppt/theme/theme2.xml', themeXml('Notes'));
  add('ppt/notesMasters/notesMaster1.xml', notesMasterXml(), [['theme', '../theme/theme2.xml']]);
  slides.forEach((placed, at) => addSlide(parts, add, deck.language, placed, at + 1));
  add('ppt/presentation.xml', presentationXml(slides.length), [
    ['slideMaster', 'slideMasters/slideMaster1.xml'],
    ['notesMaster', 'notesMasters/notesMaster1.xml'],
    ...slides.map((_, at) => ['slide', `slides/slide${at + 1}.xml`] as const),
  ]);
  parts.set('docProps/core.xml', propertiesXml(deck, created));
  parts.set('_rels/.rels', ROOT_LINKS);
  return zip(parts);
}

function addSlide(
  parts: Parts,
  add: (path: string, content: string, links: Links) => void,
  language: string,
  { slide, boxes }: PlacedSlide,
  number: number,
): void {
  const links: (readonly [string, string])[] = [
    ['slideLayout', `../slideLayouts/slideLayout${LAYOUTS.indexOf(slide.layout) + 1}.xml`],
  ];
  const link = (kind: string, target: string) => `rId${links.push([kind, target])}`;
  const pictures = slide.pictures.map(({ svg, png }, at) => {
    const name = `picture${number}-${at + 1}`;
    parts.set(`ppt/media/${name}.png`, png);
    parts.set(`ppt/media/${name}.svg`, `${XML}${svg}`);
    return { png: link('image', `../media/${name}.png`), svg: link('image', `../media/${name}.svg`) };
  });
  if (slide.notes.length > 0) {
    link('notesSlide', `../notesSlides/notesSlide${number}.xml`);
    add(`ppt/notesSlides/notesSlide${number}.xml`, notesXml(slide.notes, language), [
      ['notesMaster', '../notesMasters/notesMaster1.xml'],
      ['slide', `../slides/slide${number}.xml`],
    ]);
  }
  add(`ppt/slides/slide${number}.xml`, slideXml(slide, number, language, pictures, boxes), links);
}

const relationshipsXml = (links: Links): string =>
  `${XML}<Relationships xmlns="${PACKAGE}/relationships">${links
    .map(([kind, target], at) => `<Relationship Id="rId${at + 1}" Type="${RELATIONSHIPS}/${kind}" Target="${target}"/>`)
    .join('')}</Relationships>`;

const ROOT_LINKS =
  `${XML}<Relationships xmlns="${PACKAGE}/relationships">` +
  `<Relationship Id="rId1" Type="${RELATIONSHIPS}/officeDocument" Target="ppt/presentation.xml"/>` +
  `<Relationship Id="rId2" Type="${PACKAGE}/relationships/metadata/core-properties" Target="docProps/core.xml"/></Relationships>`;

const FIRST_SLIDE_ID = 256;

const presentationXml = (slides: number): string =>
  `${XML}<p:presentation ${NAMESPACES}><p:sldMasterIdLst><p:sldMasterId id="${FIRST_ID}" r:id="rId1"/></p:sldMasterIdLst>` +
  '<p:notesMasterIdLst><p:notesMasterId r:id="rId2"/></p:notesMasterIdLst>' +
  `<p:sldIdLst>${Array.from({ length: slides }, (_, at) => `<p:sldId id="${FIRST_SLIDE_ID + at}" r:id="rId${at + 3}"/>`).join('')}</p:sldIdLst>` +
  `<p:sldSz cx="${emu(SLIDE.w)}" cy="${emu(SLIDE.h)}"/><p:notesSz cx="${emu(NOTES_PAGE.w)}" cy="${emu(NOTES_PAGE.h)}"/></p:presentation>`;

const propertiesXml = ({ title, subject, author, language }: Deck, created: string): string => {
  const time = (name: string) => `<dcterms:${name} xsi:type="dcterms:W3CDTF">${created}</dcterms:${name}>`;
  return (
    `${XML}<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" ` +
    'xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">' +
    `<dc:title>${escapeXml(title)}</dc:title><dc:subject>${escapeXml(subject)}</dc:subject>` +
    `<dc:creator>${escapeXml(author)}</dc:creator>${time('created')}<dc:language>${language}</dc:language>${time('modified')}</cp:coreProperties>`
  );
};

function zip(parts: Parts): Uint8Array<ArrayBuffer> {
  const overrides = [...parts.keys()].flatMap((path) => {
    const type = CONTENT_TYPES.find(([pattern]) => pattern.test(path))?.[1];
    return type ? [`<Override PartName="/${path}" ContentType="${type}"/>`] : [];
  });
  const contentTypes =
    `${XML}<Types xmlns="${PACKAGE}/content-types">` +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    '<Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/>' +
    `<Default Extension="svg" ContentType="image/svg+xml"/>${overrides.join('')}</Types>`;
  const files: Zippable = { '[Content_Types].xml': strToU8(contentTypes) };
  // A PNG is compressed already.
  for (const [path, content] of parts)
    files[path] = typeof content === 'string' ? strToU8(content) : [content, { level: 0 }];
  return zipSync(files) as Uint8Array<ArrayBuffer>;
}
