import map from '../../../data/basemap.json';
import data from '../../../data/natc-see.json';
import type { Topology } from 'topojson-specification';
import { readBasemap } from '../../../src/charts/map/basemap';
import type { Box } from '../../../src/charts/map/boxes';
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

/** The real map at rest. */
export function restingLayout(width = 612, height = 440): MapLayout & { zoom: number } {
  const rest = fit(homeSpots, { x: width, y: height });
  return { ...layoutAt(rest, rest.zoom, width, height), zoom: rest.zoom };
}
