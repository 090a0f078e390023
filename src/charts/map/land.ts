import { meshArcs } from 'topojson-client';
import type { GeometryCollection, GeometryObject, MultiLineString, Topology } from 'topojson-specification';
import { KOSOVO_CODE } from '../../model/names';
import { once } from '../../model/once';
import { along, readBasemap, type Basemap, type Way } from './basemap';

/** The lines, from the lowest; `dashed` is Kosovo's. */
export const LINES = ['coast', 'borders', 'dashed'] as const;
export type LineKind = (typeof LINES)[number];

type Lines = readonly Float64Array[];

/** The land as it is drawn at a zoom, in units of the world's width, x and y in turn. */
export interface Land {
  /** Makes what all of it is drawn from at a zoom, so that each part is drawn in less time. */
  prepare(zoom: number): void;
  /** Rings of the countries that are tinted, or of the others. */
  rings(hosts: ReadonlySet<string>, areHosts: boolean, zoom: number): Lines;
  line(kind: LineKind, zoom: number): Lines;
}

function linesOf(topology: Topology): Record<LineKind, readonly Way[]> {
  const countries = topology.objects.countries as GeometryCollection;
  const coast = topology.objects.coast as MultiLineString | undefined;
  const isDashed = (a: GeometryObject, b: GeometryObject) => a.id === KOSOVO_CODE || b.id === KOSOVO_CODE;
  const between = (isWanted: (a: GeometryObject, b: GeometryObject) => boolean) =>
    meshArcs(topology, countries, isWanted).arcs;
  return {
    coast: coast ? coast.arcs : between((a, b) => a === b),
    borders: between((a, b) => a !== b && !isDashed(a, b)),
    dashed: between((a, b) => a !== b && isDashed(a, b)),
  };
}

/** Read once, since a story puts the map up again and again. */
export const landOf = once((topology: Topology): Land => {
  const { regions, arcsAt }: Basemap = readBasemap(topology);
  const lines = linesOf(topology);
  return {
    prepare(zoom) {
      arcsAt(zoom);
    },
    rings(hosts, areHosts, zoom) {
      const arcs = arcsAt(zoom);
      const rings = regions.filter(({ code }) => hosts.has(code) === areHosts).flatMap((region) => region.rings);
      return rings.map((ring) => along(arcs, ring));
    },
    line(kind, zoom) {
      const arcs = arcsAt(zoom);
      return lines[kind].map((way) => along(arcs, way));
    },
  };
});
