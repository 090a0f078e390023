import type { Drawing } from './picture';
import { SVG } from './picture-style';
import { measure, SANS, SERIF } from './picture-text';
import { wrapText } from './wrap-text';

/** What is read with a picture: above it what it shows and of whom, below it what it rests on, a line each. */
export interface Captions {
  readonly title: string;
  readonly of: string;
  readonly notes: readonly string[];
}

/** How each text is set, in pixels. */
const TITLE = { family: SERIF, weight: 'bold', size: 30, line: 38, colour: '#15222c' };
const OF = { family: SANS, weight: 'normal', size: 18, line: 24, colour: '#435460' };
const NOTE = { family: SANS, weight: 'normal', size: 15, line: 20, colour: '#435460' };
type Look = typeof TITLE;

const EDGE_PX = 40;
const GAP_PX = 20;
/** Other programs set the same letters a little wider. */
const FILL = 0.97;

function element(name: string, attributes: Readonly<Record<string, string | number>>): SVGElement {
  const made = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value));
  return made;
}

/** The picture with its captions, on white: a drawing that says by itself what it is. */
export function captioned({ widthPx, heightPx, root, alt }: Drawing, { title, of, notes }: Captions): Drawing {
  const parts: SVGElement[] = [];
  let y = EDGE_PX;
  const write = (text: string, { family, weight, size, line, colour }: Look) => {
    const fits = (some: string) => measure(some, `${weight} ${size}px ${family}`);
    for (const words of wrapText(text, widthPx * FILL, fits)) {
      const look = { fill: colour, 'font-family': family, 'font-size': size, 'font-weight': weight };
      const written = element('text', { x: EDGE_PX, y: y + size, ...look });
      written.textContent = words;
      parts.push(written);
      y += line;
    }
  };
  write(title, TITLE);
  y += TITLE.line - TITLE.size;
  write(of, OF);
  y += GAP_PX;
  const scale = widthPx / root.viewBox.baseVal.width;
  const drawn = element('g', { transform: `translate(${EDGE_PX} ${y}) scale(${scale})` });
  drawn.append(...root.childNodes);
  y += heightPx + GAP_PX;
  for (const note of notes) write(note, NOTE);

  const [width, height] = [widthPx + 2 * EDGE_PX, y + EDGE_PX - NOTE.line / 2];
  const whole = document.createElementNS(SVG, 'svg');
  whole.setAttribute('viewBox', `0 0 ${width} ${height}`);
  const told = [element('title', {}), element('desc', {})];
  for (const [at, text] of [title, alt].entries()) told[at]!.textContent = text;
  whole.append(...told, element('rect', { width, height, fill: '#ffffff' }), drawn, ...parts);
  return { widthPx: width, heightPx: height, root: whole, alt };
}
