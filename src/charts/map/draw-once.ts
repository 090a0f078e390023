import type L from 'leaflet';
import { Recent } from '../recent';

/** What Leaflet does to draw a path; its types leave this out. */
interface Inner {
  /** From degrees to pixels of the view. */
  _project(): void;
  /** From pixels to what lies in the view, simplified, and written into the element. */
  _update(): void;
  readonly _path: SVGPathElement;
}

/** Views whose drawing is kept: a panel that opens and closes leads back to the same two. */
const MOST_KEPT = 3;

/**
 * Lets a path be drawn once a view. Leaflet does it twice whenever it goes to another zoom, and anew for a view that it
 * has drawn before. To be called before the path is added.
 */
export function drawOnce(map: L.Map, renderer: L.Renderer, path: L.Path): void {
  const inner = path as unknown as Inner;
  const project = inner._project.bind(path);
  const update = inner._update.bind(path);
  const kept = new Recent<string>(MOST_KEPT);
  let [projected, drawn] = ['', ''];

  inner._project = () => undefined;
  inner._update = () => {
    const { min, max } = (renderer as unknown as { _bounds: L.Bounds })._bounds;
    const origin = map.getPixelOrigin();
    const place = `${map.getZoom()} ${origin.x} ${origin.y}`;
    const view = `${place} ${min!.x} ${min!.y} ${max!.x} ${max!.y}`;
    if (view === drawn) return;
    drawn = view;
    const shape = kept.get(view, () => {
      if (place !== projected) project();
      projected = place;
      update();
      return inner._path.getAttribute('d') ?? '';
    });
    if (inner._path.getAttribute('d') !== shape) inner._path.setAttribute('d', shape);
  };
}
