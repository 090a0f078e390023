/** Leaflet's own modules, typed by what its published types say of the whole. */
declare module 'leaflet/src/map/handler/Map.DoubleClickZoom.js';
declare module 'leaflet/src/map/handler/Map.Drag.js';
declare module 'leaflet/src/map/handler/Map.ScrollWheelZoom.js';
declare module 'leaflet/src/map/handler/Map.TouchZoom.js';
declare module 'leaflet/src/dom/DomUtil.js' {
  export const getPosition: typeof import('leaflet').DomUtil.getPosition;
}
declare module 'leaflet/src/geo/LatLng.js' {
  export const toLatLng: typeof import('leaflet').latLng;
}
declare module 'leaflet/src/geometry/Point.js' {
  export const toPoint: typeof import('leaflet').point;
}
declare module 'leaflet/src/layer/vector/Path.js' {
  export const Path: typeof import('leaflet').Path;
}
declare module 'leaflet/src/layer/vector/SVG.js' {
  export const svg: typeof import('leaflet').svg;
}
declare module 'leaflet/src/map/Map.js' {
  export const createMap: typeof import('leaflet').map;
  export const Map: typeof import('leaflet').Map;
}
