import { feature, mesh } from 'topojson-client';
import type { GeometryCollection, GeometryObject, Topology } from 'topojson-specification';
import type { Feature, MultiLineString } from 'geojson';
import { once } from '../../model/once';
import { readBasemap, unitLine, type Region } from './basemap';

type Lines = readonly Float64Array[];

/** The land as it is drawn: countries, and the lines between them in units of the world's width, x and y in turn. */
export interface Land {
  readonly regions: readonly Region[];
  readonly borders: Lines;
  /** Kosovo's line. */
  readonly dashed: Lines;
  readonly coast: Lines;
}

/** The lines, from the lowest. */
export const LINES = ['coast', 'borders', 'dashed'] as const;

/** Rings of the countries that are tinted, and of the others. */
export const ringsOf = ({ regions }: Land, hosts: ReadonlySet<string>, areHosts: boolean): Lines =>
  regions.filter(({ code }) => hosts.has(code) === areHosts).flatMap(({ rings }) => rings);

const DASHED = 'XK';

/**
 * Countries, and the lines between them: Kosovo's apart from the others, the coast apart from both. Read once, since a
 * story puts the map up again and again.
 */
export const landOf = once((topology: Topology): Land => {
  const countries = topology.objects.countries as GeometryCollection;
  const dashed = (a: GeometryObject, b: GeometryObject) => a.id === DASHED || b.id === DASHED;
  const coast = topology.objects.coast;
  const lines = ({ coordinates }: MultiLineString) => coordinates.map(unitLine);
  return {
    regions: readBasemap(topology).regions,
    borders: lines(mesh(topology, countries, (a, b) => a !== b && !dashed(a, b))),
    dashed: lines(mesh(topology, countries, (a, b) => a !== b && dashed(a, b))),
    coast: lines(
      coast
        ? ((feature(topology, coast) as Feature).geometry as MultiLineString)
        : mesh(topology, countries, (a, b) => a === b),
    ),
  };
});
