import { feature, mesh } from 'topojson-client';
import type { GeometryCollection, GeometryObject, Topology } from 'topojson-specification';
import type { Feature, FeatureCollection, MultiLineString, MultiPolygon, Polygon } from 'geojson';
import { once } from '../../model/once';

/** The land in the shapes that Leaflet draws. */
export interface Land {
  readonly countries: FeatureCollection<Polygon | MultiPolygon, unknown>;
  readonly borders: MultiLineString;
  /** Kosovo's line. */
  readonly dashed: MultiLineString;
  readonly coast: MultiLineString;
}

const DASHED = 'XK';

/**
 * Countries, and the lines between them: Kosovo's apart from the others, the coast apart from both. Read once, since a
 * story puts the map up again and again.
 */
export const landOf = once((topology: Topology): Land => {
  const countries = topology.objects.countries as GeometryCollection;
  const dashed = (a: GeometryObject, b: GeometryObject) => a.id === DASHED || b.id === DASHED;
  const coast = topology.objects.coast;
  return {
    countries: feature(topology, countries) as FeatureCollection<Polygon | MultiPolygon, unknown>,
    borders: mesh(topology, countries, (a, b) => a !== b && !dashed(a, b)),
    dashed: mesh(topology, countries, (a, b) => a !== b && dashed(a, b)),
    coast: coast
      ? ((feature(topology, coast) as Feature).geometry as MultiLineString)
      : mesh(topology, countries, (a, b) => a === b),
  };
});
