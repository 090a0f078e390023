import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { citationOf } from '../../src/export/citation';
import { buildCatalog } from '../../src/model/catalog';
import { catalog, dataset } from '../real';

const day = '2026-12-01';
const address = 'https://meetings.example/see/?themes=children';
const { version } = dataset.network;

it('names the Network, what is cited, its version and day, its licence, and where it was seen', () => {
  const network = { ...dataset.network, version: '1.0.1', updated: '2026-11-29' };
  expect(citationOf(buildCatalog({ ...dataset, network }), { address, day })).toBe(
    'Network of Anti-Trafficking Coordinators of South-East Europe (NATC SEE): dataset of its meetings, ' +
      'version 1.0.1 of 29 November 2026, licence CC BY 4.0. ' +
      'Seen on 1 December 2026 at https://meetings.example/see/?themes=children',
  );
});

it('has the version of the dataset that is shown, and no other', () => {
  expect(citationOf(catalog, { address, day })).toContain(`version ${version} of `);
  const network = { ...dataset.network, version: '7.2.0', updated: '2031-02-03', licence: 'CC0' };
  expect(citationOf(buildCatalog({ ...dataset, network }), { address, day })).toContain(
    'version 7.2.0 of 3 February 2031, licence CC0.',
  );
});

it('has no address where others could not open it', () => {
  expect(citationOf(catalog, { address: null, day })).toMatch(/ Seen on 1 December 2026\.$/);
});

it('of another dataset has no name of ours, and says that it is not the Network’s own', () => {
  const network = {
    ...dataset.network,
    id: 'theirs',
    name: 'Another Network',
    abbreviation: 'OTHER',
    version: '3.0.0',
    updated: '2025-05-01',
  };
  const told = citationOf(buildCatalog({ ...dataset, network }, true), { address: null, day });
  expect(told).toBe(
    'Another Network (OTHER): dataset of its meetings, version 3.0.0 of 1 May 2025, licence CC BY 4.0. ' +
      'This is another dataset, “Another Network”. It is not the Network’s own data. Seen on 1 December 2026.',
  );
  expect(told).not.toMatch(/NATC|Anti-Trafficking/);
});

it('is what CITATION.cff leads to, which has no version and no day of its own to fall behind', () => {
  const file = readFileSync(join(import.meta.dirname, '../../CITATION.cff'), 'utf8');
  const keys = [...file.matchAll(/^([\w-]+):/gm)].map(([, key]) => key);
  expect(keys).toEqual(['cff-version', 'message', 'type', 'title', 'authors', 'license']);
  expect(file).toContain(dataset.network.name);
  expect(file).toContain(`license: ${dataset.network.licence.replace(/ (?=BY|4)/g, '-')}\n`);
});
