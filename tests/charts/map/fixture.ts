import map from '../../../data/basemap.json';
import data from '../../../data/natc-see.json';
import type { Topology } from 'topojson-specification';
import { readBasemap } from '../../../src/charts/map/basemap';
import { shift, type Box } from '../../../src/charts/map/boxes';
import { homePlaces, fit } from '../../../src/charts/map/home';
import { layoutMap, type LayoutInput, type MapLayout } from '../../../src/charts/map/layout';
import { project, type Place } from '../../../src/charts/map/projection';
import { countryNamesOf, hostsOf, spotsOf } from '../../../src/charts/map/spots';
import { buildCatalog } from '../../../src/model/catalog';
import type { Dataset } from '../../../src/model/schema';

export const catalog = buildCatalog(data as unknown as Dataset);
export const topology = map as unknown as Topology;
export const basemap = readBasemap(topology);
export const spots = spotsOf(catalog);
export const home = homePlaces(spots);
export const homeSpots = spots.filter(({ id }) => home.has(id));
export const countryNames = countryNamesOf(catalog);

/** What a frame of a size in pixels shows round a place. */
export function viewOf(centre: Place, zoom: number, width: number, height: number): Box {
  const { x, y } = project(centre, zoom);
  return { left: x - width / 2, right: x + width / 2, top: y - height / 2, bottom: y + height / 2 };
}

/** The real map at a zoom, in a frame round a place. */
export const layoutAt = (
  centre: Place,
  zoom: number,
  width = 612,
  height = 440,
  r = 7,
  avoid: Box[] = [],
  isFirm?: LayoutInput['isFirm'],
): MapLayout =>
  layoutMap({
    spots,
    basemap,
    countryNames,
    hosts: hostsOf(spots),
    zoom,
    view: viewOf(centre, zoom, width, height),
    avoid,
    r,
    nameOfMany: (places) => `${places} places`,
    ...(isFirm && { isFirm }),
  });

const hud = (left: number, top: number, right: number, bottom: number): Box => ({
  left: left - 4,
  top: top - 2,
  right: right + 4,
  bottom: bottom + 2,
});

/** What floats over the map's frame of a size on a touch screen: heading, beacon, tools, note. */
export const hudOf = (width: number, height: number): Box[] => [
  width < 520 ? hud(16, 12, 22, 13) : hud(16, 12, 153, 42),
  width < 520 ? hud(12, 4, 187, 48) : hud(width / 2 - 88, 12, width / 2 + 88, 56),
  hud(width - 58, 12, width - 12, Math.min(190, height - 4)),
  hud(12, height - 48, width < 500 ? 95 : 414, height - 4),
];

/** The real map at rest on a touch screen. */
export function handLayout(width: number, height: number): MapLayout & { zoom: number; view: Box } {
  const rest = fit(homeSpots, { x: width, y: height }, { bottom: 56 });
  const view = viewOf(rest, rest.zoom, width, height);
  const avoid = hudOf(width, height).map((box) => shift(box, { x: view.left, y: view.top }));
  return { ...layoutAt(rest, rest.zoom, width, height, width < 480 ? 6 : 7, avoid), zoom: rest.zoom, view };
}

/** The real map at rest. */
export function restingLayout(width = 612, height = 440): MapLayout & { zoom: number } {
  const rest = fit(homeSpots, { x: width, y: height });
  return { ...layoutAt(rest, rest.zoom, width, height), zoom: rest.zoom };
}
