import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { distanceToCountryKm, type Basemap } from '../../src/model/geography';
import type { Dataset } from '../../src/model/schema';
import { generate } from './generate';

const read = (name: string) => JSON.parse(readFileSync(join(import.meta.dirname, '../../data', name), 'utf8'));

/** A synthetic dataset on our own countries and map; the same at every call. */
export function synthetic(count: number): Dataset {
  const map = read('basemap.json') as Basemap;
  return generate(count, 2011, read('natc-see.json') as Dataset, (code, lon, lat) => {
    return distanceToCountryKm(map, code, lon, lat) === 0;
  });
}
