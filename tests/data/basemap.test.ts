import { readFileSync } from 'node:fs';
import { brotliCompressSync, constants } from 'node:zlib';
import { feature, mesh } from 'topojson-client';
import type { GeometryObject, MultiPolygon } from 'topojson-specification';
import { describe, expect, it, test } from 'vitest';
import { makeBasemap, readAtlas } from '../../data/basemap';
import { countryAt, distanceToCountryKm } from '../../src/model/geography';
import type { Basemap } from '../../src/model/geography';

const text = readFileSync(new URL('../../data/basemap.json', import.meta.url), 'utf8');
const basemap = JSON.parse(text) as Basemap;
const { countries, coast, seas } = basemap.objects;

/** The points of the lines between two countries, or between one and any other. */
const border = (one: string, other?: string) => {
  const isBetween = (a: GeometryObject, b: GeometryObject) =>
    a !== b && [a.id, b.id].includes(one) && (!other || [a.id, b.id].includes(other));
  return mesh(basemap, countries, isBetween).coordinates.flat() as [number, number][];
};

/** The polygons of a country. */
const partsOf = (code: string) => {
  const country = countries.geometries.find(({ id }) => id === code) as MultiPolygon;
  return feature(basemap, country).geometry.coordinates as [number, number][][][];
};

describe('boundaries that are easily drawn wrong', () => {
  test.each([
    ['Simferopol', 'UA', 44.9521, 34.1024],
    ['Sevastopol', 'UA', 44.59, 33.54],
    ['Kerch', 'UA', 45.35, 36.45],
    ['Perekop', 'UA', 46.15, 33.69],
    ['Krasnodar', 'RU', 45.0355, 38.9753],
    ['Kaliningrad', 'RU', 54.7104, 20.4522],
    ['Pristina', 'XK', 42.6629, 21.1655],
    ['Mitrovica, north', 'XK', 42.895, 20.866],
    ['Lefkoşa, north of Nicosia', 'CY', 35.2, 33.36],
    ['Kyrenia', 'CY', 35.33, 33.32],
    ['Nicosia', 'CY', 35.1856, 33.3823],
    ['Nicosia airport, in the buffer zone', 'CY', 35.1505, 33.276],
    ['Akrotiri', 'CY', 34.59, 32.98],
    ['Tiraspol', 'MD', 46.8482, 29.5968],
    ['Sukhumi', 'GE', 43.01, 41.04],
    ['Istanbul, Fatih', 'TR', 41.015, 28.95],
    ['Istanbul, Kadıköy', 'TR', 40.99, 29.04],
    ['Valletta', 'MT', 35.89, 14.5],
    ['Andorra la Vella', 'AD', 42.5063, 1.5218],
    ['San Marino', 'SM', 43.9424, 12.4578],
    ['Mariehamn', 'FI', 60.11, 19.95],
  ])('%s is in %s', (_, code, lat, lon) => expect(countryAt(basemap, lon, lat)).toBe(code));

  test.each([
    ['the Adriatic', 43, 15.2],
    ['the Black Sea', 43.2, 33.5],
    ['the Bosporus', 41.09, 29.063],
    ['the Barents Sea, where a ring that wraps would flood the frame', 71.2, 40],
    ['land outside the frame', 30.0444, 31.2357],
  ])('%s is no country', (_, lat, lon) => expect(countryAt(basemap, lon, lat)).toBeUndefined());

  it('draws no line between Crimea and Ukraine', () => {
    const inCrimea = border('UA', 'RU').filter(([lon, lat]) => lon > 32.4 && lon < 36.3 && lat > 44.3 && lat < 46.3);
    expect(inCrimea).toEqual([]);
    const lons = partsOf('UA').map(([outer]) => outer!.map(([lon]) => lon));
    expect(lons.filter((part) => Math.min(...part) < 30 && Math.max(...part) > 40)).toHaveLength(1);
  });

  it('draws Cyprus as one ring, with no line inside', () => {
    expect(border('CY')).toEqual([]);
    expect(partsOf('CY').flat()).toHaveLength(1);
  });

  test.each(['RS', 'ME', 'AL', 'MK'])('shares a line between Kosovo and %s, so that it can be dashed', (code) =>
    expect(border('XK', code).length).toBeGreaterThan(5),
  );

  it('leaves no stretch of Kosovo outside its shared lines', () => {
    const outline = mesh(basemap, countries, (a, b) => a === b && a.id === 'XK').coordinates;
    expect(outline).toEqual([]);
  });
});

describe('places of meetings', () => {
  test.each([
    ['Belgrade', 'RS', 44.8176, 20.4569],
    ['Bucharest', 'RO', 44.4323, 26.1063],
    ['Ljubljana', 'SI', 46.0511, 14.5051],
    ['Sofia', 'BG', 42.6977, 23.3219],
    ['Sarajevo', 'BA', 43.8519, 18.3867],
    ['Istanbul', 'TR', 41.0082, 28.9784],
    ['Vienna', 'AT', 48.2082, 16.3738],
    ['Tirana', 'AL', 41.3275, 19.8187],
    ['Skopje', 'MK', 41.9973, 21.428],
    ['Brdo', 'SI', 46.2755, 14.3745],
    ['Zagreb', 'HR', 45.815, 15.9819],
  ])('%s is in %s', (_, code, lat, lon) => expect(countryAt(basemap, lon, lat)).toBe(code));

  test.each([
    ['Stockholm', 'SE', 59.3293, 18.0686],
    ['Bečići', 'ME', 42.2811, 18.8731],
    ['Budva', 'ME', 42.2864, 18.84],
  ])('%s is in %s or on its shore', (_, code, lat, lon) =>
    expect(distanceToCountryKm(basemap, code, lon, lat)).toBeLessThan(2),
  );
});

describe('distance to a country', () => {
  it('is 0 inside', () => expect(distanceToCountryKm(basemap, 'RS', 20.4569, 44.8176)).toBe(0));
  it('is infinite where the map has no such country', () =>
    expect(distanceToCountryKm(basemap, 'ZZ', 20, 44)).toBe(Infinity));

  /** A square of one degree on the equator with a hole of a fifth of a degree in its middle. */
  const square: Basemap = {
    type: 'Topology',
    arcs: [
      [[0, 0], [1, 0], [1, 1], [0, 1], [0, 0]],
      [[0.4, 0.4], [0.6, 0.4], [0.6, 0.6], [0.4, 0.6], [0.4, 0.4]],
    ], // prettier-ignore
    objects: {
      countries: {
        type: 'GeometryCollection',
        geometries: [{ type: 'Polygon', id: 'QQ', arcs: [[0], [1]], properties: { label: [0.2, 0.2], rank: 1 } }],
      },
      coast: { type: 'MultiLineString', arcs: [[0], [1]] },
      seas: { type: 'GeometryCollection', geometries: [] },
    },
  };

  test.each([
    ['10 km west of a side', -0.08993, 0.5, 10],
    ['10 km north of a side', 0.5, 1.08993, 10],
    ['a tenth of a degree each way from a corner', 1.1, -0.1, 15.725],
    ['a tenth of a degree inside the hole', 0.5, 0.5, 11.119],
  ])('%s', (_, lon, lat, km) => {
    expect(countryAt(square, lon, lat)).toBeUndefined();
    expect(distanceToCountryKm(square, 'QQ', lon, lat)).toBeCloseTo(km, 1);
  });

  it('is that from Belgrade to the Romanian border, about 70 km', () => {
    const km = distanceToCountryKm(basemap, 'RO', 20.4569, 44.8176);
    expect(km).toBeGreaterThan(60);
    expect(km).toBeLessThan(80);
  });
});

describe('the file', () => {
  it('is what the script makes', () => expect(makeBasemap(readAtlas()) === text).toBe(true));

  it('is at most 120 kB, compressed', () => {
    const { length } = brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } });
    expect(length).toBeLessThanOrEqual(120_000);
  });

  it('has every country once, by a code of two letters', () => {
    const codes = countries.geometries.map(({ id }) => id);
    expect(codes.filter((code) => !/^[A-Z]{2}$/.test(code))).toEqual([]);
    expect(new Set(codes).size).toBe(codes.length);
  });

  it('names no country', () => {
    for (const { properties } of countries.geometries) expect(Object.keys(properties)).toEqual(['label', 'rank']);
    expect(text).not.toMatch(/Kosovo|Macedonia|Turkey|Cyprus|Russia|"name":"(?!\w+ Sea")/);
  });

  it.each(countries.geometries)('puts the name of $id inside it', ({ id, properties: { label } }) =>
    expect(countryAt(basemap, ...label)).toBe(id),
  );

  it.each(seas.geometries)('puts the name of the $properties.name at sea', (sea) => {
    const [lon, lat] = feature(basemap, sea).geometry.coordinates as [number, number];
    expect(countryAt(basemap, lon, lat)).toBeUndefined();
  });

  it('draws no coast along the frame', () => {
    const [west, south, east, north] = basemap.bbox!;
    const onFrame = ([lon, lat]: [number, number]) =>
      [west, east].some((edge) => Math.abs(lon - edge!) < 1e-6) ||
      [south, north].some((edge) => Math.abs(lat - edge!) < 1e-6);
    const lines = feature(basemap, coast).geometry.coordinates as [number, number][][];
    const along = lines.flatMap((line) => line.slice(1).filter((to, i) => onFrame(to) && onFrame(line[i]!)));
    expect(along).toEqual([]);
  });
});
