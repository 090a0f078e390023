import type { Catalog } from '../../model/catalog';
import type { Convening } from '../../model/convening';
import { once } from '../../model/once';
import { Recent } from '../recent';
import { anchorsOf, arrange } from './arrange';
import { typeFor, type Type } from './block';
import { tenth } from '../tenth';
import { around } from './boxes';
import { findHub, groupsWithout } from './hub';
import { labelOf, type Inner } from './inners';
import { nameAlone } from './names';
import { placeLabels, type LabelPlace } from './pair-labels';
import { route } from './route';

export interface Bond {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  readonly meetings: readonly string[];
  readonly path: string;
  readonly widthPx: number;
}

/** All in pixels of the frame. */
export interface PairsLayout {
  readonly type: Type;
  readonly nodes: readonly (Inner & LabelPlace)[];
  readonly bonds: readonly Bond[];
  /** How many institutions are left out, and how many of the lines between those that are not. */
  readonly omitted: number;
  readonly omittedBonds: number;
}

const MOST = 40;
/** More lines than this hide each other; the strongest are drawn. */
const MOST_BONDS = 100;
const UNIT = 7.6;
const LARGEST = 27;
const MARGIN = 8;
const FOOT = 18;

/** Panels that open and close lead back to the same few sizes. */
const MOST_SIZES = 4;
const layoutsOf = once((_: Convening) => new Recent<PairsLayout>(MOST_SIZES));

/** Institutions linked by the meetings that they convened together; laid out to rest before it is painted. */
export const pairsLayout = (catalog: Catalog, convening: Convening, width: number, height: number): PairsLayout =>
  layoutsOf(convening).get(`${width} ${height}`, () => layPairs(catalog, convening, width, height));

function layPairs(catalog: Catalog, convening: Convening, width: number, height: number): PairsLayout {
  const { conveners, links } = convening;
  const type = typeFor(width);
  const kept = conveners.slice(0, MOST);
  const omitted = conveners.length - kept.length;
  const unit = Math.min(UNIT, LARGEST / Math.sqrt(kept[0]?.meetings.length ?? 1));
  const ids = new Set(kept.map(({ id }) => id));
  const among = links.filter(({ source, target }) => ids.has(source) && ids.has(target));
  const drawn = among.slice(0, MOST_BONDS);
  const omittedBonds = among.length - drawn.length;
  const texts = kept.map(({ id, meetings }) => {
    const institution = catalog.institution.get(id)!;
    const r = unit * Math.sqrt(meetings.length);
    const names = nameAlone(catalog, institution, meetings);
    const wording = { names, counted: true };
    return {
      id,
      r,
      kind: institution.kind,
      ...wording,
      ...labelOf(wording, r, meetings.length, type, meetings.length),
    };
  });
  const frame = {
    x: MARGIN,
    y: MARGIN,
    width: width - 2 * MARGIN,
    height: height - 2 * MARGIN - (omitted || omittedBonds ? FOOT : 0),
  };
  const hub = findHub(convening);
  const anchors = anchorsOf(groupsWithout(hub, { conveners: kept, links: drawn }), frame);
  const inner = drawn.filter(({ source, target }) => source !== hub && target !== hub);
  const { bodies, written } = arrange(texts, anchors, inner, frame, type);
  const shapes = texts.map((text, index) => ({
    ...text,
    x: tenth(bodies[index]!.x),
    y: tenth(bodies[index]!.y),
    written: written[index] ?? false,
  }));
  const labels = placeLabels(shapes, frame);
  const nodes = shapes.map((shape, index) => ({ ...shape, ...labels[index]! }));
  return { type, nodes, omitted, omittedBonds, bonds: bondsOf(drawn, nodes) };
}

function bondsOf(links: Convening['links'], nodes: readonly Inner[]): Bond[] {
  const at = new Map(nodes.map((node) => [node.id, node]));
  return links
    .map(({ id, source, target, meetings }): Bond => {
      const [a, b] = [at.get(source)!, at.get(target)!];
      const others = nodes.filter((node) => node !== a && node !== b);
      const obstacles = others.flatMap((node) => [around(node, node.r), node.box]);
      return { id, source, target, meetings, path: route(a, b, obstacles), widthPx: bondWidth(meetings.length) };
    })
    .sort((a, b) => a.widthPx - b.widthPx);
}

const bondWidth = (meetings: number) => Math.min(9, 1.4 + (meetings - 1) * 1.3);
