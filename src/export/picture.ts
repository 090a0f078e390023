import { drawShape, SVG } from './picture-style';
import { drawText } from './picture-text';

/** A picture that stands alone: no style sheet, no font file, no reference to anything outside. */
export interface Picture {
  /** Size in CSS pixels. */
  readonly widthPx: number;
  readonly heightPx: number;
  readonly svg: string;
  /** The same in two times as many pixels each way, for programs that cannot draw the vectors. */
  readonly png: Uint8Array;
  /** What it shows, in words. */
  readonly alt: string;
}

const SHAPES = ['path', 'rect', 'circle', 'ellipse', 'line', 'polyline', 'polygon'];
const GROUPS = ['g', 'svg'];
const RASTER_SCALE = 2;

/** A drawing with its style written out. */
export interface Drawing {
  readonly widthPx: number;
  readonly heightPx: number;
  readonly root: SVGSVGElement;
  readonly alt: string;
}

/** A drawn SVG of the page, with the colours and letters that it has there. The caller sees to light colours. */
export function drawingOf(source: SVGSVGElement): Drawing {
  const [widthPx, heightPx] = [source.width.baseVal.value, source.height.baseVal.value];
  const root = document.createElementNS(SVG, 'svg');
  root.setAttribute('viewBox', source.getAttribute('viewBox') ?? `0 0 ${widthPx} ${heightPx}`);
  root.append(...[...source.children].flatMap(drawElement));
  return { widthPx, heightPx, root, alt: source.getAttribute('aria-label') ?? '' };
}

export async function pictureOf({ widthPx, heightPx, root, alt }: Drawing): Promise<Picture> {
  const textAt = (scale: number) => {
    root.setAttribute('width', String(widthPx * scale));
    root.setAttribute('height', String(heightPx * scale));
    return new XMLSerializer().serializeToString(root);
  };
  const png = await rasterise(textAt(RASTER_SCALE));
  return { widthPx, heightPx, svg: textAt(1), png, alt };
}

/** What an element becomes: nothing where it is not seen, itself with its style written out, or its parts alone. */
function drawElement(source: Element): Element[] {
  const style = getComputedStyle(source);
  const name = source.localName;
  if (name === 'clipPath') return [drawClip(source)];
  if (style.display === 'none' || style.opacity === '0') return [];
  if (GROUPS.includes(name)) return drawGroup(source, style);
  if (style.visibility !== 'visible') return [];
  if (SHAPES.includes(name)) return drawShape(source, style);
  return name === 'text' ? drawText(source as SVGTextElement, style) : [];
}

function drawGroup(source: Element, { opacity, transform }: CSSStyleDeclaration): Element[] {
  const parts = [...source.children].flatMap(drawElement);
  const clip = source.getAttribute('clip-path');
  const isPlain = opacity === '1' && transform === 'none' && clip === null;
  if (isPlain || parts.length === 0) return parts;
  const group = document.createElementNS(SVG, 'g');
  if (opacity !== '1') group.setAttribute('opacity', opacity);
  // Covers what the style sheet turns and scales too.
  if (transform !== 'none') group.setAttribute('transform', transform.replaceAll(',', ''));
  if (clip !== null) group.setAttribute('clip-path', clip);
  group.append(...parts);
  return [group];
}

function drawClip(source: Element): Element {
  const clip = document.createElementNS(SVG, 'clipPath');
  clip.id = source.id;
  for (const child of source.children) clip.append(child.cloneNode());
  return clip;
}

/** The bytes of a PNG of the SVG in its own size, on white. */
async function rasterise(svg: string): Promise<Uint8Array> {
  const image = new Image();
  image.src = `data:image/svg+xml,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = image.naturalWidth;
  canvas.height = image.naturalHeight;
  const paper = canvas.getContext('2d');
  if (!paper) throw new Error('The browser made no picture of the chart.');
  paper.fillStyle = '#ffffff';
  paper.fillRect(0, 0, canvas.width, canvas.height);
  paper.drawImage(image, 0, 0);
  const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/png'));
  if (!blob) throw new Error('The browser made no picture of the chart.');
  return new Uint8Array(await blob.arrayBuffer());
}
