import { forceLink, forceManyBody, forceSimulation, forceX, forceY } from 'd3';
import type { Convening } from '../../model/convening';
import type { Type } from './block';
import { tenth } from '../tenth';
import type { Box, Point } from './boxes';
import { keepApart, type Body } from './keep-apart';
import { seededRandom } from './random';

interface Node extends Body {
  readonly anchor: Point;
  readonly id: string;
  readonly r: number;
}

interface Text {
  readonly id: string;
  readonly r: number;
  /** Size of the label in pixels. */
  readonly width: number;
  readonly height: number;
}

const TICKS = 240;
const COOLING = 0.025;
const SEED = 2011;
/** Shares of the frame that shapes and labels may fill, tried until none overlap. */
const SHARES = [0.66, 0.55, 0.45, 0.3, 0];
/** Where the first group begins: at the left, going over the top. */
const START = Math.PI * 0.75;
const SCATTER = 40;

const middleOf = ({ x, y, width, height }: Box): Point => ({ x: x + width / 2, y: y + height / 2 });

/** A place round the middle for each set of institutions that belong together, its width in keeping with its size. */
export function anchorsOf(groups: readonly (readonly string[])[], frame: Box): Map<string, Point> {
  const middle = middleOf(frame);
  const all = groups.flat().length;
  const anchors = new Map<string, Point>();
  let before = 0;
  for (const group of groups) {
    const angle = START + (2 * Math.PI * (before + group.length / 2)) / all;
    const away = group.length > 2 ? 0.27 : 0.42;
    const x = tenth(middle.x + frame.width * away * Math.cos(angle));
    const y = tenth(middle.y + frame.height * away * Math.sin(angle));
    for (const id of group) anchors.set(id, { x, y });
    before += group.length;
  }
  return anchors;
}

/** Places for all, with labels for as many, largest first, as the frame holds without overlap. */
export function arrange(
  texts: readonly Text[],
  anchors: ReadonlyMap<string, Point>,
  links: Convening['links'],
  frame: Box,
  type: Type,
): { bodies: Node[]; written: boolean[] } {
  for (const share of SHARES) {
    let filled = 0;
    const written = texts.map((text) => {
      filled += (2 * Math.max(text.r, text.width / 2) * (2.3 * text.r + text.height)) / (frame.width * frame.height);
      return filled <= share;
    });
    const bodies = texts.map((text, index) =>
      bodyOf(
        written[index] ? text : { ...text, width: 0, height: 0 },
        index,
        anchors.get(text.id) ?? middleOf(frame),
        type,
      ),
    );
    if (settle(bodies, links, frame) || share === 0) return { bodies, written };
  }
  return { bodies: [], written: [] };
}

/** A body is the shape with its label below. */
function bodyOf(text: Text, index: number, anchor: Point, type: Type): Node {
  return {
    anchor,
    x: tenth(anchor.x + SCATTER * Math.cos(index * 2.4)),
    y: tenth(anchor.y + SCATTER * Math.sin(index * 2.4)),
    id: text.id,
    r: text.r,
    left: Math.max(text.r * 1.2, text.width / 2) + 5,
    up: text.r * 1.2 + 4,
    down: text.r * 1.1 + text.height + type.leading * 0.2 + 3,
  };
}

function settle(bodies: Node[], links: Convening['links'], frame: Box): boolean {
  const lines = links.map(({ source, target }) => ({ source, target }));
  const reach = Math.sqrt((frame.width * frame.height) / Math.max(1, bodies.length));
  forceSimulation(bodies)
    .randomSource(seededRandom(SEED))
    .alphaDecay(COOLING)
    .force('charge', forceManyBody<Node>().strength(-reach * 2))
    .force(
      'link',
      forceLink<Node, (typeof lines)[number]>(lines)
        .id(({ id }) => id)
        .distance(reach * 0.75)
        .strength(0.12),
    )
    .force('x', forceX<Node>(({ anchor }) => anchor.x).strength(0.07))
    .force('y', forceY<Node>(({ anchor }) => anchor.y).strength(0.07))
    .force('apart', () => keepApart(bodies, frame, 1))
    .stop()
    .tick(TICKS);
  for (const body of bodies) [body.x, body.y] = [tenth(body.x), tenth(body.y)];
  return keepApart(bodies, frame, 1500);
}
