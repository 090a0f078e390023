import type L from 'leaflet';
import './leaflet.css';
import { MAP_EDGES } from '../../model/on-map';
import * as parts from './leaflet-parts';
import type { Box, Point } from './boxes';
import { MAX_ZOOM, MIN_ZOOM, ZOOM_STEP, type View } from './home';
import { LINES, type Land } from './land';
import { project, type Place } from './projection';
import { tenth } from '../tenth';
import { shareTouch } from './touch';
import { tracePath } from './trace';
import { traced } from './traced';

/** Where the map looks. Pixels are those of the world at `zoom`. */
export interface Camera {
  readonly zoom: number;
  /** Pixel that the top left corner of the beads' pane stands for. */
  readonly origin: Point;
  readonly view: Box;
  /** `still`; on the way there in one `glide` that starts now; or one of many steps of a `pinch`. */
  readonly motion: 'still' | 'glide' | 'pinch';
}

export interface MapCallbacks {
  oncamera(camera: Camera): void;
  /** The reader moved the map, by whatever means. */
  onmove(): void;
  /** The reader drew one finger or turned a wheel over the map, which scrolls the page. */
  onrefused(by: 'finger' | 'wheel'): void;
}

export interface MapAdapter {
  /** Element that moves with the map; beads live in it. */
  readonly pane: HTMLElement;
  /** Draws the land: each call of what it gives back does a part of it. */
  drawing(land: Land, hosts: ReadonlySet<string>): (() => void)[];
  /** Looks at a place, gliding there where the zoom stays and the way is not far. */
  show(view: View, animate: boolean): void;
  /** Zooms round a place that is in view, or else round the middle. */
  zoomBy(levels: number, round?: Place): void;
  panBy(offset: Point): void;
  /** Moves the picture as it is, without drawing anything anew, until the next `resize`: while the size goes on changing. */
  shift(offset: Point): void;
  /** Takes a new size of the element in, and looks at a place, or keeps the centre. */
  resize(view?: View): void;
  destroy(): void;
}

const EUROPE: L.LatLngBoundsLiteral = [
  [MAP_EDGES.south, MAP_EDGES.west],
  [MAP_EDGES.north, MAP_EDGES.east],
];
/** A large frame would hold more than the basemap does, but no frame is kept closer than this. */
const MOST_MIN_ZOOM = 5;
/** Land drawn beyond each edge, in views, so that a glide does not run into blank sea. */
const PADDING = 1.5;
const GLIDE_S = 0.7;
/** Longest glide, in widths of the view. */
const FARTHEST = 4;

/** Leaflet rounds to whole pixels, by which what it zooms round would drift. */
function placeFinely(map: L.Map): void {
  map.latLngToLayerPoint = (place) => {
    const point = map.project(place).subtract(map.getPixelOrigin());
    return parts.point(tenth(point.x), tenth(point.y));
  };
}

/** Keeps from the map what is not meant for it: wheels that scroll the page, double clicks on a bead; and from beads the click that ends a drag. */
function guard(element: HTMLElement, dragged: () => boolean, onwheel: () => void): () => void {
  const wheel = (event: WheelEvent) => {
    if (event.ctrlKey || event.metaKey || element.parentElement?.contains(document.activeElement)) return;
    event.stopImmediatePropagation();
    onwheel();
  };
  const double = (event: Event) => {
    if ((event.target as Element).closest('button')) event.stopImmediatePropagation();
  };
  const click = (event: MouseEvent) => {
    if (event.detail > 0 && dragged()) event.stopImmediatePropagation();
  };
  element.addEventListener('click', click, { capture: true });
  element.addEventListener('wheel', wheel, { capture: true, passive: true });
  element.addEventListener('dblclick', double, { capture: true });
  return () => {
    element.removeEventListener('click', click, { capture: true });
    element.removeEventListener('wheel', wheel, { capture: true });
    element.removeEventListener('dblclick', double, { capture: true });
  };
}

const place = ({ lon, lat }: Place) => parts.latLng(lat, lon);

/** Where a map of its size looks from a zoom and a centre. */
function cameraOf(map: L.Map, zoom: number, center: L.LatLng, motion: Camera['motion']): Camera {
  const size = map.getSize();
  const middle = project({ lon: center.lng, lat: center.lat }, zoom);
  const corner = { x: middle.x - size.x / 2, y: middle.y - size.y / 2 };
  const drift = parts.DomUtil.getPosition(map.getPane('mapPane')!);
  const origin =
    motion === 'glide'
      ? { x: Math.round(corner.x + drift.x), y: Math.round(corner.y + drift.y) }
      : { x: map.getPixelOrigin().x, y: map.getPixelOrigin().y };
  const view = { left: corner.x, top: corner.y, right: corner.x + size.x, bottom: corner.y + size.y };
  return { zoom, origin, motion, view };
}

/** What the land is drawn by, from the lowest: areas, then lines. */
function layersOf(map: L.Map, renderer: L.Renderer, land: Land, hosts: ReadonlySet<string>): L.Path[] {
  const areas = [false, true].map((areHosts) =>
    traced(map, renderer, areHosts ? 'map-land map-host' : 'map-land', (sheet) =>
      tracePath(land.rings(hosts, areHosts, sheet.zoom), sheet, true),
    ),
  );
  const lines = LINES.map((kind) =>
    traced(map, renderer, `map-${kind}`, (sheet) => tracePath(land.line(kind, sheet.zoom), sheet, false)),
  );
  return [...areas, ...lines];
}

/**
 * Keeps the zoom where the basemap fills the frame. By hand: Leaflet's own way begins a zoom, during which it passes over
 * where the map is to look.
 */
function limit(map: L.Map): void {
  map.options.minZoom = MIN_ZOOM;
  map.options.minZoom = Math.min(MOST_MIN_ZOOM, map.getBoundsZoom(EUROPE, true));
}

/** Leaflet passes over whatever is asked while it zooms, and lands where it was bound: it lands first. */
const endZoom = (map: L.Map) => (map as unknown as { _onZoomTransitionEnd(): void })._onZoomTransitionEnd();

/** A map in an element, without tiles, controls or keys of its own. Without `motion` nothing on it is animated. */
export function create(
  element: HTMLElement,
  start: View,
  motion: boolean,
  { oncamera, onmove, onrefused }: MapCallbacks,
): MapAdapter {
  const renderer = parts.svg({ padding: PADDING });
  const map = parts.map(element, {
    zoomControl: false,
    attributionControl: false,
    keyboard: false,
    boxZoom: false,
    tapHold: false,
    // Its own way measures in the middle of a change, when a stage is not yet drawn in its new scale.
    trackResize: false,
    zoomSnap: ZOOM_STEP,
    maxZoom: MAX_ZOOM,
    maxBounds: EUROPE,
    maxBoundsViscosity: 1,
    zoomAnimation: motion,
    fadeAnimation: motion,
    markerZoomAnimation: motion,
    inertia: motion,
    inertiaMaxSpeed: 600,
    renderer,
  });
  placeFinely(map);
  const unguard = guard(
    element,
    () => (map.dragging as L.Handler & { moved(): boolean }).moved(),
    () => onrefused('wheel'),
  );
  const unshare = shareTouch(map, element, () => onrefused('finger'));
  const pane = map.createPane('beads');
  pane.style.zIndex = '650';

  /** True from a move of ours until it ends, so that it is not taken for the reader's. */
  let ours = false;
  let gliding = false;
  let gone = false;

  const settle = () => {
    gliding = false;
    ours = false;
    oncamera(cameraOf(map, map.getZoom(), map.getCenter(), 'still'));
  };
  map.on('zoomanim', (event) => {
    if ((event as L.ZoomAnimEvent & { noUpdate?: boolean }).noUpdate) return;
    gliding = true;
    oncamera(cameraOf(map, event.zoom, event.center, 'glide'));
  });
  map.on('zoom', () => {
    if (!gliding) oncamera(cameraOf(map, map.getZoom(), map.getCenter(), 'pinch'));
  });
  map.on('moveend', settle);
  map.on('movestart', () => {
    if (!ours) onmove();
  });

  /** Ends what is under way, zoom or pan; what follows is ours. Leaflet's own `stop` also begins a pan, which none asked for. */
  const stop = () => {
    endZoom(map);
    (map as unknown as { _stop(): void })._stop();
    ours = true;
  };
  ours = true;
  limit(map);
  map.setView(place(start), start.zoom, { animate: false });
  settle();

  return {
    pane,
    drawing: (land, hosts) => [
      () => land.prepare(map.getZoom()),
      ...layersOf(map, renderer, land, hosts).map((layer) => () => {
        layer.addTo(map);
        const svg = map.getPane('overlayPane')!.querySelector('svg');
        svg?.setAttribute('aria-hidden', 'true');
        svg?.setAttribute('focusable', 'false');
      }),
    ],
    show(view, animate) {
      stop();
      const way = map.project(place(view), view.zoom).distanceTo(map.project(map.getCenter(), view.zoom));
      const levels = Math.abs(view.zoom - map.getZoom());
      const pan = {
        animate: motion && animate && way < FARTHEST * map.getSize().x,
        duration: GLIDE_S,
        easeLinearity: 0.4,
      };
      const zoom = { animate: motion && animate && levels <= 1 };
      map.setView(place(view), view.zoom, { pan, zoom } as L.ZoomPanOptions); // Leaflet reads both; its types know neither
    },
    zoomBy(levels, round) {
      endZoom(map);
      const fixed = round && place(round);
      const zoom = map.getZoom() + levels;
      if (fixed && map.getBounds().contains(fixed)) map.setZoomAround(fixed, zoom, { animate: motion });
      else map.setZoom(zoom, { animate: motion });
    },
    panBy({ x, y }) {
      map.panBy([x, y], { animate: motion, duration: 0.25 });
    },
    shift({ x, y }) {
      map.getPane('mapPane')!.style.translate = x === 0 && y === 0 ? '' : `${x}px ${y}px`;
    },
    resize(view) {
      stop();
      this.shift({ x: 0, y: 0 });
      const center = map.getCenter();
      // What Leaflet's invalidateSize does, without drawing on the way.
      (map as unknown as { _sizeChanged: boolean })._sizeChanged = true;
      limit(map);
      map.setView(view ? place(view) : center, view?.zoom ?? map.getZoom(), { animate: false });
      settle();
    },
    destroy() {
      if (gone) return;
      gone = true;
      unguard();
      unshare();
      map.off();
      // A glide under way would go on to its end, on a map that is gone.
      (map as unknown as { _panAnim?: L.Evented })._panAnim?.off();
      map.remove();
    },
  };
}
