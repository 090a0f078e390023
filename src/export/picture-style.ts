/** How a shape of the page is written so that it looks the same without the page's style sheets. */

export const SVG = 'http://www.w3.org/2000/svg';

const GEOMETRY = 'd x y x1 x2 y1 y2 cx cy r rx ry width height points'.split(' ');

/** The properties that are written out, with the value that needs no writing. */
const STROKE: Readonly<Record<string, string>> = {
  'stroke-dasharray': 'none',
  'stroke-linecap': 'butt',
  'stroke-linejoin': 'miter',
};
const SHAPE: Readonly<Record<string, string>> = { 'fill-rule': 'nonzero', opacity: '1' };

/** `#15222c`; null for what is not painted at all. */
export function hexOf(colour: string): string | null {
  const [r = '', g = '', b = '', alpha = '1'] = colour.match(/[\d.]+/g) ?? [];
  if (b === '' || Number(alpha) === 0) return null;
  return `#${[r, g, b].map((part) => Math.round(Number(part)).toString(16).padStart(2, '0')).join('')}`;
}

export const isStroked = (style: CSSStyleDeclaration) =>
  hexOf(style.stroke) !== null && parseFloat(style.strokeWidth) > 0;

function bare(source: Element): Element {
  const element = document.createElementNS(SVG, source.localName);
  for (const name of GEOMETRY) {
    const value = source.getAttribute(name);
    if (value !== null) element.setAttribute(name, value);
  }
  return element;
}

export function write(element: Element, style: CSSStyleDeclaration, defaults: Readonly<Record<string, string>>): void {
  for (const [name, usual] of Object.entries(defaults)) {
    const value = style.getPropertyValue(name);
    if (value !== '' && value !== usual) element.setAttribute(name, value.replaceAll('px', '').replaceAll(',', ''));
  }
}

export function writeStroke(element: Element, style: CSSStyleDeclaration): void {
  element.setAttribute('stroke', hexOf(style.stroke) ?? 'none');
  element.setAttribute('stroke-width', String(parseFloat(style.strokeWidth)));
  write(element, style, STROKE);
}

/** The shape with its paint; nothing where it has none. */
export function drawShape(source: Element, style: CSSStyleDeclaration): Element[] {
  const fill = source.localName === 'line' ? null : hexOf(style.fill);
  if (fill === null && !isStroked(style)) return [];
  const element = bare(source);
  const transform = source.getAttribute('transform');
  if (transform !== null) element.setAttribute('transform', transform);
  element.setAttribute('fill', fill ?? 'none');
  if (isStroked(style)) writeStroke(element, style);
  write(element, style, SHAPE);
  return [element];
}
