import { hexOf, isStroked, SVG, write, writeStroke } from './picture-style';

/** Fonts that every office program has, in place of the page's own. */
export const SERIF = 'Georgia, serif';
export const SANS = 'Arial, Helvetica, sans-serif';
const BOLD = 600;
const WRITTEN = { 'font-style': 'normal', 'letter-spacing': 'normal', opacity: '1' };

/** Letters of one look. */
interface Piece {
  readonly text: string;
  readonly style: CSSStyleDeclaration;
}

/** Pieces that follow one another from a point, or up to it, or round it. */
interface Line {
  readonly x: number;
  readonly y: number;
  readonly pieces: Piece[];
}

const familyOf = ({ fontFamily }: CSSStyleDeclaration) => (fontFamily.endsWith('sans-serif') ? SANS : SERIF);
const isBold = ({ fontWeight }: CSSStyleDeclaration) => Number(fontWeight) >= BOLD;

/**
 * A text as texts of one look each, with their places reckoned: few programs set parts of a text one after the other as
 * a browser does. An outline that the page draws around the letters becomes a text of its own below them.
 */
export function drawText(source: SVGTextElement, style: CSSStyleDeclaration): Element[] {
  const placed = linesOf(source, style).flatMap((line) => placePieces(line, style.textAnchor));
  const letters = placed.map((piece) => letter(piece, hexOf(piece.style.fill)));
  if (!style.paintOrder.startsWith('stroke') || !isStroked(style)) return letters;
  const outlines = placed.map((piece) => letter(piece, hexOf(style.stroke)));
  for (const outline of outlines) writeStroke(outline, style);
  return [...outlines, ...letters];
}

const numberOf = (element: Element, name: string): number | null => {
  const value = element.getAttribute(name);
  return value === null ? null : Number(value);
};

/** A part with a place of its own begins a line. */
function linesOf(source: SVGTextElement, style: CSSStyleDeclaration): Line[] {
  const first: Line = { x: numberOf(source, 'x') ?? 0, y: numberOf(source, 'y') ?? 0, pieces: [] };
  const lines = [first];
  for (const child of source.childNodes) {
    const last = lines.at(-1)!;
    if (child instanceof Element) {
      const x = numberOf(child, 'x');
      const line = x === null ? last : { x, y: numberOf(child, 'y') ?? last.y, pieces: [] };
      if (line !== last) lines.push(line);
      line.pieces.push({ text: child.textContent ?? '', style: getComputedStyle(child) });
    } else last.pieces.push({ text: child.textContent ?? '', style });
  }
  return lines.map((line) => ({ ...line, pieces: withoutBlanks(line.pieces) }));
}

/** Runs of blanks are one blank, and none begins or ends a line. */
function withoutBlanks(pieces: readonly Piece[]): Piece[] {
  const kept: Piece[] = [];
  for (const { text, style } of pieces) {
    const isOpen = kept.length === 0 || kept.at(-1)!.text.endsWith(' ');
    const single = text.replace(/\s+/g, ' ').replace(isOpen ? /^ / : /(?!)/, '');
    if (single !== '') kept.push({ text: single, style });
  }
  const last = kept.pop();
  return last ? [...kept, { ...last, text: last.text.trimEnd() }].filter(({ text }) => text !== '') : [];
}

interface PlacedPiece extends Piece {
  readonly x: number;
  readonly y: number;
  readonly anchor: string;
}

function placePieces({ x, y, pieces }: Line, anchor: string): PlacedPiece[] {
  if (pieces.length < 2) return pieces.map((piece) => ({ ...piece, x, y, anchor }));
  const widths = pieces.map(widthOf);
  const whole = widths.reduce((sum, width) => sum + width, 0);
  let left = x - (anchor === 'middle' ? whole / 2 : anchor === 'end' ? whole : 0);
  return pieces.map((piece, at) => {
    const blank = piece.text.length - piece.text.trimStart().length;
    const indent = blank > 0 ? widthOf({ ...piece, text: ' ' }) : 0;
    const placed = { text: piece.text.trim(), style: piece.style, x: left + indent, y, anchor: 'start' };
    left += widths[at]!;
    return placed;
  });
}

let paper: CanvasRenderingContext2D | null = null;

/** Width in pixels of a text in a font, as style sheets write it. */
export function measure(text: string, font: string): number {
  paper ??= document.createElement('canvas').getContext('2d');
  if (!paper) return 0;
  paper.font = font;
  return paper.measureText(text).width;
}

/** In the font that the picture names, and not in the page's. */
const widthOf = ({ text, style }: Piece): number =>
  measure(text, `${style.fontStyle} ${isBold(style) ? 'bold' : 'normal'} ${style.fontSize} ${familyOf(style)}`);

function letter({ text, style, x, y, anchor }: PlacedPiece, colour: string | null): Element {
  const element = document.createElementNS(SVG, 'text');
  const attributes = { x: x.toFixed(1), y: y.toFixed(1), fill: colour ?? 'none', 'font-family': familyOf(style) };
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.setAttribute('font-size', String(parseFloat(style.fontSize)));
  if (isBold(style)) element.setAttribute('font-weight', 'bold');
  if (anchor !== 'start') element.setAttribute('text-anchor', anchor);
  write(element, style, WRITTEN);
  element.textContent = text;
  return element;
}
