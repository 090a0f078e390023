import { feature, mesh } from 'topojson-client';
import type { GeometryCollection, GeometryObject, Topology } from 'topojson-specification';
import type { Feature, FeatureCollection, MultiLineString, MultiPolygon, Polygon } from 'geojson';

/** The land in the shapes that Leaflet draws. */
export interface Land {
  readonly countries: FeatureCollection<Polygon | MultiPolygon, unknown>;
  readonly borders: MultiLineString;
  /** Kosovo's line. */
  readonly dashed: MultiLineString;
  readonly coast: MultiLineString;
}

const DASHED = 'XK';

/** Made once, since a story puts the map up again and again. */
const known = new WeakMap<Topology, Land>();

/** Countries, and the lines between them: Kosovo's apart from the others, the coast apart from both. */
export function landOf(topology: Topology): Land {
  const land = known.get(topology) ?? readLand(topology);
  known.set(topology, land);
  return land;
}

function readLand(topology: Topology): Land {
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
}
