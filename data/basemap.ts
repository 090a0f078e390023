/** Makes basemap.json from Natural Earth 1:10m. `--check` compares it with the committed file and exits 1 on drift. */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { geoIdentity, geoMercator, geoStream, polygonArea } from 'd3';
// @ts-expect-error polylabel ships no types
import polylabel from 'polylabel';
import { feature, mergeArcs, quantize } from 'topojson-client';
import { topology as topologyOf } from 'topojson-server';
import { filter, filterAttachedWeight, presimplify, simplify } from 'topojson-simplify';
import type { MultiLineString, MultiPolygon, Polygon, Topology, Transform } from 'topojson-specification';
import type { Basemap, CountryMark, CountryShape } from '../src/model/geography';
import { ALPHA2, COARSE, CRIMEA, FINE, FINE_AREAS, FRAME, LABELS, RANKS, SEAS, UNCODED } from './basemap-rules';
import type { Box, Position } from './basemap-rules';

type Ring = Position[];
type Country = { code: string; polygons: Ring[][] };
type Snap = (point: Position) => Position;

const OUT = fileURLToPath(new URL('./basemap.json', import.meta.url));

const within = ([w, s, e, n]: Box, [lon, lat]: Position) => lon >= w && lon <= e && lat >= s && lat <= n;

/** km² of a ring in degrees, on the plane. */
const areaOf = (ring: Ring) => Math.abs(polygonArea(ring)) * 111.195 ** 2 * Math.cos((ring[0]![1] * Math.PI) / 180);

/** Rounds to the atlas's own grid: its points do not move, and the points that clipping adds meet. */
const snapTo = ({ scale: [kx, ky], translate: [x0, y0] }: Transform): Snap => {
  return ([x, y]) => [Math.round((x - x0) / kx) * kx + x0, Math.round((y - y0) / ky) * ky + y0];
};

/** The atlas's polygons by our country codes, Crimea being Ukraine's. */
function polygonsByCode(atlas: Topology): Map<string, Polygon[]> {
  const byCode = new Map<string, Polygon[]>();
  const { geometries } = atlas.objects.countries as { geometries: ((Polygon | MultiPolygon) & { id?: string })[] };
  for (const country of geometries) {
    const owner = ALPHA2[country.id ?? ''] ?? UNCODED[(country.properties as { name: string }).name];
    if (!owner) continue;
    for (const arcs of country.type === 'Polygon' ? [country.arcs] : country.arcs) {
      const polygon: Polygon = { type: 'Polygon', arcs };
      const outer = feature(atlas, polygon).geometry.coordinates[0] as Ring;
      const code = owner === 'RU' && outer.every((point) => within(CRIMEA, point)) ? 'UA' : owner;
      byCode.set(code, [...(byCode.get(code) ?? []), polygon]);
    }
  }
  return byCode;
}

/** Carries a ring on past the antimeridian: if it turned back there, it would run across the whole map. */
function unwrapped(ring: Ring): Ring {
  const lons = ring.map(([lon]) => lon);
  const wraps = Math.max(...lons) - Math.min(...lons) > 180;
  return wraps ? ring.map(([lon, lat]) => [lon < 0 ? lon + 360 : lon, lat]) : ring;
}

/** The parts of a polygon inside the frame. */
function clip([outer, ...holes]: Ring[], frame: Box, snap: Snap): Ring[][] {
  const whole = unwrapped(outer!);
  if (whole.every((point) => within(frame, point))) return [[whole, ...holes]];
  if (holes.flat().some((point) => within(frame, point))) throw new Error('a polygon with a hole crosses the frame');
  const parts: Ring[][] = [];
  let ring: Ring = [];
  const collect = {
    polygonStart: () => {},
    polygonEnd: () => {},
    lineStart: () => (ring = []),
    point: (x: number, y: number) => ring.push(snap([x, y])),
    lineEnd: () => parts.push([[...ring, ring[0]!]]),
  };
  const [west, south, east, north] = frame;
  const corners: [Position, Position] = [[west, south], [east, north]]; // prettier-ignore
  geoStream({ type: 'Polygon', coordinates: [whole] }, geoIdentity().clipExtent(corners).stream(collect));
  return parts;
}

/** The stretches of a ring along the frame, where the picture ends and not the land. */
function alongFrame(ring: Ring, [w, s, e, n]: Box): Ring[] {
  const isAlong = ([ax, ay]: Position, [bx, by]: Position) =>
    (ax === bx && (ax === w || ax === e)) || (ay === by && (ay === s || ay === n));
  return ring.slice(1).flatMap((to, i) => (isAlong(ring[i]!, to) ? [[ring[i]!, to]] : []));
}

/** The countries, topologically whole; `frame` is there so that arcs break where land meets the frame. */
function topologyIn(frame: Box, countries: Country[]) {
  const features = countries.map(({ code, polygons }) => {
    const geometry = { type: 'MultiPolygon' as const, coordinates: polygons };
    return { type: 'Feature' as const, id: code, properties: {}, geometry };
  });
  const edges = countries.flatMap(({ polygons }) => polygons.flatMap(([outer]) => alongFrame(outer!, frame)));
  return topologyOf({
    countries: { type: 'FeatureCollection', features } as GeoJSON.FeatureCollection,
    frame: { type: 'MultiLineString', coordinates: edges } as GeoJSON.MultiLineString,
  }) as Topology<{ countries: Basemap['objects']['countries']; frame: MultiLineString }>;
}

/** Size of a wiggle or an island as a share of the smallest kept at its place. */
const weightOf = (kind: 'wiggle' | 'island') => (ring: Ring) =>
  areaOf(ring) / (ring.some((point) => FINE_AREAS.some((box) => within(box, point))) ? FINE : COARSE)[kind];

/** The point deepest inside the largest part of a country, measured on Mercator, as the map shows it. */
function poleOf(polygons: Ring[][]): Position {
  const largest = polygons.reduce((a, b) => (areaOf(b[0]!) > areaOf(a[0]!) ? b : a));
  const mercator = geoMercator();
  const [lon, lat] = mercator.invert!(
    polylabel(
      largest.map((ring) => ring.map((point) => mercator(point))),
      0.01,
    ),
  )!;
  return [Number(lon.toFixed(2)), Number(lat.toFixed(2))];
}

function markOf(code: string, polygons: Ring[][]): CountryMark {
  const km2 = polygons.reduce((sum, [outer]) => sum + areaOf(outer!), 0);
  return { label: LABELS[code] ?? poleOf(polygons), rank: 1 + RANKS.filter((bound) => km2 < bound).length };
}

/** The arcs that are of one country only and do not lie along the frame. */
function coastOf(arcs: Ring[], countries: CountryShape[], frame: Box): MultiLineString {
  const uses = arcs.map(() => 0);
  for (const arc of countries.flatMap((country) => country.arcs.flat(2))) uses[arc < 0 ? ~arc : arc]! += 1;
  const isCoast = (arc: Ring, i: number) => uses[i] === 1 && alongFrame(arc, frame).length === 0;
  return { type: 'MultiLineString', arcs: arcs.flatMap((arc, i) => (isCoast(arc, i) ? [[i]] : [])) };
}

/** The text of basemap.json. */
export function makeBasemap(atlas: Topology): string {
  const snap = snapTo(atlas.transform!);
  const frame: Box = [...snap([FRAME[0], FRAME[1]]), ...snap([FRAME[2], FRAME[3]])];
  const framed = [...polygonsByCode(atlas)]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([code, polygons]) => {
      const merged = feature(atlas, mergeArcs(atlas, polygons)).geometry.coordinates as Ring[][];
      return { code, polygons: merged.flatMap((polygon) => clip(polygon, frame, snap)) };
    });
  const simple = simplify(presimplify(topologyIn(frame, framed), weightOf('wiggle')), 1);
  const kept = filter(simple, filterAttachedWeight(simple, 1, weightOf('island'))) as typeof simple;
  const { countries } = kept.objects;
  for (const country of countries.geometries) {
    const { coordinates } = feature(kept, country as MultiPolygon).geometry;
    country.properties = markOf(country.id, coordinates as Ring[][]);
  }
  const seas = SEAS.map(({ at, ...properties }) => ({ type: 'Point' as const, coordinates: [...at], properties }));
  const objects = {
    countries,
    coast: coastOf(kept.arcs as Ring[], countries.geometries, frame),
    seas: { type: 'GeometryCollection' as const, geometries: seas },
  };
  return `${JSON.stringify(quantize({ ...kept, objects }, atlas.transform!))}\n`;
}

export const readAtlas = (): Topology =>
  JSON.parse(readFileSync(createRequire(import.meta.url).resolve('world-atlas/countries-10m.json'), 'utf8'));

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const text = makeBasemap(readAtlas());
  if (!process.argv.includes('--check')) writeFileSync(OUT, text);
  else if (text !== readFileSync(OUT, 'utf8')) {
    console.error('data/basemap.json differs from what data/basemap.ts makes: run `npm run data:basemap`.');
    process.exit(1);
  }
}
