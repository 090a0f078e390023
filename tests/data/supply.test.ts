import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { billOfMaterials } from '../../data/bill-of-materials';
import { notices, packageOf } from '../../data/shipped';

const root = join(import.meta.dirname, '../..');
const read = (name: string) => readFileSync(join(root, name), 'utf8');

interface Package {
  dependencies: Record<string, string>;
  devDependencies: Record<string, string>;
}
interface Entry {
  integrity?: string;
  resolved?: string;
  link?: boolean;
}

const { dependencies, devDependencies } = JSON.parse(read('package.json')) as Package;
const { packages } = JSON.parse(read('package-lock.json')) as { packages: Record<string, Entry> };

/** Each has been looked at: its licence, its last release, what it brings along. */
const ALLOWED = ['d3', 'fflate', 'leaflet', 'svelte', 'topojson-client', 'valibot'];

describe('R21: what is taken from others', () => {
  it('is at most six packages at run time, each allowed by name', () => {
    expect(Object.keys(dependencies)).toEqual(ALLOWED);
  });

  it('is pinned to exact versions', () => {
    const loose = Object.entries({ ...dependencies, ...devDependencies }).filter(
      ([, at]) => !/^\d+\.\d+\.\d+$/.test(at),
    );
    expect(loose).toEqual([]);
  });

  it('comes from the registry alone, each with the sum of what it must be', () => {
    const entries = Object.entries(packages).filter(([path]) => path !== '');
    expect(entries.length).toBeGreaterThan(300);
    const doubtful = entries.filter(
      ([, { integrity, resolved, link }]) =>
        link === true ||
        !/^sha512-[\w+/]{86}==$/.test(integrity ?? '') ||
        (resolved !== undefined && !resolved.startsWith('https://registry.npmjs.org/')),
    );
    expect(doubtful.map(([path]) => path)).toEqual([]);
  });

  it('runs no script when it is installed', () => {
    const settings = read('.npmrc').split('\n');
    expect(settings).toContain('ignore-scripts=true');
    expect(settings).toContain('save-exact=true');
  });
});

describe('R22: what is told of it', () => {
  it('finds the package of a module, however deep it lies', () => {
    expect(packageOf('/home/me/node_modules/d3-scale/src/linear.js')).toBe('d3-scale');
    expect(packageOf('C:\\me\\node_modules\\@scope\\name\\index.js')).toBe('@scope/name');
    expect(packageOf('/a/node_modules/topojson-client/node_modules/commander/index.js')).toBe('commander');
    expect(packageOf('\0vite/preload-helper.js')).toBe('vite');
    expect(packageOf('/home/me/src/App.svelte')).toBe(undefined);
  });

  it('lists packages for machines with their sums, and the same whenever it is made', () => {
    const part = { name: 'leaflet', version: '1.9.4', licence: 'BSD-2-Clause' };
    const bill = billOfMaterials([part]);
    expect(billOfMaterials([part])).toBe(bill);
    const { components, serialNumber, metadata } = JSON.parse(bill) as {
      components: { purl: string; hashes: { content: string }[] }[];
      serialNumber?: string;
      metadata: { timestamp?: string };
    };
    expect([serialNumber, metadata.timestamp]).toEqual([undefined, undefined]);
    expect(components[0]?.purl).toBe('pkg:npm/leaflet@1.9.4');
    const sum = Buffer.from(components[0]?.hashes[0]?.content ?? '', 'hex').toString('base64');
    expect(`sha512-${sum}`).toBe(packages['node_modules/leaflet']?.integrity);
  });

  it('gives the text of each licence under the name of its package', () => {
    const text = notices([{ name: 'leaflet', version: '1.9.4', licence: 'BSD-2-Clause', text: 'Redistribution …' }]);
    expect(text).toContain('\nleaflet 1.9.4 (BSD-2-Clause)\n\nRedistribution …\n');
  });
});
