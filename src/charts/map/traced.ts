import type L from 'leaflet';
import { Recent } from '../recent';
import { Path } from './leaflet-parts';
import type { Sheet } from './trace';

/** What Leaflet does to draw a path; its types leave this out. */
interface Inner {
  options: L.PathOptions;
  /** From degrees to pixels of the view. */
  _project(): void;
  /** From pixels to what lies in the view, written into the element. */
  _update(): void;
  readonly _path: SVGPathElement;
}

/** Views whose drawing is kept: a panel that opens and closes leads back to the same two. */
const MOST_KEPT = 3;

/**
 * A layer of a map that draws itself, once a view: Leaflet would make two objects of every point of the land, and draw
 * it twice whenever it goes to another zoom.
 */
export function traced(map: L.Map, renderer: L.Renderer, className: string, draw: (sheet: Sheet) => string): L.Path {
  const path = new (Path as unknown as new () => L.Path)();
  const inner = path as unknown as Inner;
  const kept = new Recent<string>(MOST_KEPT);
  let drawn = '';
  // Leaflet's own options are those of the prototypes.
  inner.options = Object.assign(Object.create(inner.options) as L.PathOptions, { className, interactive: false });
  inner._project = () => undefined;
  inner._update = () => {
    const { min, max } = (renderer as unknown as { _bounds: L.Bounds })._bounds;
    const { x, y } = map.getPixelOrigin();
    const sheet: Sheet = {
      zoom: map.getZoom(),
      origin: { x, y },
      seen: { left: min!.x, top: min!.y, right: max!.x, bottom: max!.y },
    };
    const view = JSON.stringify(sheet);
    if (view === drawn) return;
    drawn = view;
    inner._path.setAttribute(
      'd',
      kept.get(view, () => draw(sheet)),
    );
  };
  return path;
}
