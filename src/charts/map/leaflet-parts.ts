/**
 * Leaflet by its parts: the map, its vectors in SVG, and the handlers for pointers. Tiles, popups, controls and
 * canvas stay out, which more than halves its weight. `src/trusted-types.ts` runs before it.
 */
import type L from 'leaflet';
import 'leaflet/src/map/handler/Map.DoubleClickZoom.js';
import 'leaflet/src/map/handler/Map.Drag.js';
import 'leaflet/src/map/handler/Map.ScrollWheelZoom.js';
import 'leaflet/src/map/handler/Map.TouchZoom.js';
import { Map } from 'leaflet/src/map/Map.js';

export * as DomUtil from 'leaflet/src/dom/DomUtil.js';
export { toLatLng as latLng } from 'leaflet/src/geo/LatLng.js';
export { toPoint as point } from 'leaflet/src/geometry/Point.js';
export { Path } from 'leaflet/src/layer/vector/Path.js';
export { svg } from 'leaflet/src/layer/vector/SVG.js';
export { createMap as map } from 'leaflet/src/map/Map.js';

// Leaflet's own choice of a renderer would bring the canvas along; ours is always the map's.
Map.include({
  getRenderer(this: L.Map) {
    const { renderer } = this.options;
    if (renderer && !this.hasLayer(renderer)) this.addLayer(renderer);
    return renderer;
  },
});
