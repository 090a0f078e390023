import type { Slide } from './deck';
import { notesImageXml, numberField, PLACEHOLDERS } from './frame-xml';
import { fitSize, FOOT, STEP, TEXTS, type Box, type TextBox } from './geometry';
import { paragraphXml, placeholderXml, plain, transform } from './text-xml';
import { escapeXml, NAMESPACES, TREE_HEAD, XML } from './xml';

/** Ids of the relationships of a picture: its pixels, and its vectors. */
export interface PictureIds {
  readonly png: string;
  readonly svg: string;
}

const SVG_BLIP = 'xmlns:asvg="http://schemas.microsoft.com/office/drawing/2016/SVG/main"';

/** The pixels, which every program shows, and in an extension the vectors, which take their place where they can. */
const pictureXml = (id: number, name: string, alt: string, { png, svg }: PictureIds, box: Box): string =>
  `<p:pic><p:nvPicPr><p:cNvPr id="${id}" name="${name}" descr="${escapeXml(alt)}"/>` +
  '<p:cNvPicPr><a:picLocks noChangeAspect="1"/></p:cNvPicPr><p:nvPr/></p:nvPicPr>' +
  `<p:blipFill><a:blip r:embed="${png}"><a:extLst><a:ext uri="{96DAC541-7B7A-43D3-8B79-37D633B846F1}">` +
  `<asvg:svgBlip ${SVG_BLIP} r:embed="${svg}"/></a:ext></a:extLst></a:blip><a:stretch><a:fillRect/></a:stretch></p:blipFill>` +
  `<p:spPr>${transform(box)}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr></p:pic>`;

/** One slide; `boxes` holds the place of each of its pictures. `number` counts from 1. */
export function slideXml(
  slide: Slide,
  number: number,
  language: string,
  pictures: readonly PictureIds[],
  boxes: readonly Box[],
): string {
  const texts = TEXTS[slide.layout];
  const kinds = slide.layout === 'title' ? PLACEHOLDERS.title : PLACEHOLDERS.other;
  let id = 1;
  const text = (name: string, kind: string, box: TextBox, paragraphs: Slide['paragraphs']) => {
    if (paragraphs.length === 0) return '';
    const size = fitSize(
      paragraphs.map((parts) => parts.map((part) => part.text).join('')),
      box,
    );
    return placeholderXml(++id, name, kind, paragraphs.map((one) => paragraphXml(one, language, size)).join(''));
  };
  const shapes = [
    text('Title', kinds.title, texts.title, [plain(slide.title)]),
    text('Text', kinds.body, texts.body, slide.paragraphs),
    ...slide.pictures.map(({ alt }, at) => pictureXml(++id, `Picture ${at + 1}`, alt, pictures[at]!, boxes[at]!)),
  ];
  if (slide.layout !== 'title') {
    const flow = (sentences: readonly string[]) => (sentences.length === 0 ? [] : [plain(sentences.join(' '))]);
    shapes.push(
      text('About the pictures', PLACEHOLDERS.captions, texts.captions, flow(slide.captions)),
      text('Source and footnotes', PLACEHOLDERS.foot, FOOT, flow(slide.foot)),
      text('Step', PLACEHOLDERS.step, STEP, slide.step === '' ? [] : [plain(slide.step)]),
      placeholderXml(++id, 'Slide number', PLACEHOLDERS.number, numberField(language, String(number))),
    );
  }
  return (
    `${XML}<p:sld ${NAMESPACES}><p:cSld><p:spTree>${TREE_HEAD}${shapes.join('')}</p:spTree></p:cSld>` +
    '<p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sld>'
  );
}

/** The page of speaker's notes that belongs to a slide. */
export const notesXml = (notes: readonly string[], language: string): string =>
  `${XML}<p:notes ${NAMESPACES}><p:cSld><p:spTree>${TREE_HEAD}${notesImageXml('')}` +
  placeholderXml(3, 'Notes', 'type="body" idx="1"', notes.map((note) => paragraphXml(plain(note), language)).join('')) +
  '</p:spTree></p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:notes>';
