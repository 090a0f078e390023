import { PARAGRAPH_GAP, type Box, type TextBox } from './geometry';
import type { Paragraph } from './deck';
import { escapeXml } from './xml';

const EMU_PER_INCH = 914_400;
export const emu = (inches: number): number => Math.round(inches * EMU_PER_INCH);

export const transform = ({ x, y, w, h }: Box, tag = 'a'): string =>
  `<${tag}:xfrm><a:off x="${emu(x)}" y="${emu(y)}"/><a:ext cx="${emu(w)}" cy="${emu(h)}"/></${tag}:xfrm>`;

/** Hundredths of a point. */
const hundredths = (points: number): number => Math.round(points * 100);

export function paragraphXml(paragraph: Paragraph, language: string, size?: number): string {
  const properties = `lang="${language}"${size === undefined ? '' : ` sz="${hundredths(size)}"`}`;
  const runs = paragraph
    .filter(({ text }) => text !== '')
    .map(({ text, strong }) => {
      return `<a:r><a:rPr ${properties}${strong ? ' b="1"' : ''} dirty="0"/><a:t>${escapeXml(text)}</a:t></a:r>`;
    });
  return `<a:p>${runs.join('')}${runs.length === 0 ? `<a:endParaRPr ${properties} dirty="0"/>` : ''}</a:p>`;
}

export const plain = (text: string): Paragraph => [{ text, strong: false }];

/** A text that stands where the layout has the placeholder of this kind and number. */
export function placeholderXml(id: number, name: string, placeholder: string, paragraphs: string): string {
  return (
    `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="${escapeXml(name)}"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr>` +
    `<p:nvPr><p:ph ${placeholder}/></p:nvPr></p:nvSpPr><p:spPr/>` +
    `<p:txBody><a:bodyPr/><a:lstStyle/>${paragraphs}</p:txBody></p:sp>`
  );
}

export interface TextLook {
  /** `tx1` or `tx2`, a colour of the theme. */
  readonly colour: string;
  /** The theme's font for headings and running text, or the one for labels. */
  readonly font: 'mj' | 'mn';
  readonly align?: 'l' | 'r';
  readonly bold?: boolean;
}

export const levelXml = (name: string, size: number, { colour, font, align = 'l', bold = false }: TextLook): string =>
  `<a:${name} marL="0" indent="0" algn="${align}"><a:spcBef><a:spcPts val="0"/></a:spcBef>` +
  `<a:spcAft><a:spcPts val="${hundredths(size * PARAGRAPH_GAP)}"/></a:spcAft><a:buNone/>` +
  `<a:defRPr sz="${hundredths(size)}" b="${bold ? 1 : 0}"><a:solidFill><a:schemeClr val="${colour}"/></a:solidFill>` +
  `<a:latin typeface="+${font}-lt"/><a:ea typeface="+${font}-ea"/><a:cs typeface="+${font}-cs"/></a:defRPr></a:${name}>`;

/** A placeholder as a layout or a master holds it, with its place and its look. */
export function prototypeXml(
  id: number,
  name: string,
  placeholder: string,
  box: TextBox,
  look: TextLook,
  text: string,
) {
  return (
    `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="${name}"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr>` +
    `<p:nvPr><p:ph ${placeholder}/></p:nvPr></p:nvSpPr>` +
    `<p:spPr>${transform(box)}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr>` +
    `<p:txBody><a:bodyPr vert="horz" wrap="square" lIns="0" tIns="0" rIns="0" bIns="0" anchor="${box.anchor}">` +
    `<a:normAutofit/></a:bodyPr><a:lstStyle>${levelXml('lvl1pPr', box.sizes[0] ?? 12, look)}</a:lstStyle>` +
    `${text}</p:txBody></p:sp>`
  );
}
