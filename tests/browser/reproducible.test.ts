import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import { commitOf } from '../../data/commit';

const root = join(import.meta.dirname, '../..');
const SOURCES = ['data', 'public', 'src', 'package.json', 'package-lock.json', 'vite.config.ts'];

/** Every file of a folder with its sum. */
const sumsOf = (folder: string) =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path) => [relative(folder, path), createHash('sha256').update(readFileSync(path)).digest('hex')] as const)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );

/** Builds from the sources alone, in a folder of another name, its fonts cut anew. */
async function buildElsewhere(): Promise<Record<string, string>> {
  const folder = mkdtempSync(join(tmpdir(), 'another clone '));
  try {
    for (const name of SOURCES) cpSync(join(root, name), join(folder, name), { recursive: true });
    rmSync(join(folder, 'src/fonts'), { recursive: true, force: true });
    symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
    await promisify(execFile)(
      process.execPath,
      ['node_modules/vite/bin/vite.js', 'build', '--configLoader', 'runner', '--logLevel', 'error'],
      { cwd: folder, env: { ...process.env, NODE_ENV: 'production', COMMIT: commitOf(root) } },
    );
    return sumsOf(join(folder, 'dist'));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

it(
  'R22: a second build from the same sources gives the same site and the same single file, to the byte',
  { timeout: 300_000 },
  async () => {
    const first = sumsOf(join(root, 'dist'));
    expect(Object.keys(first).length).toBeGreaterThan(50);
    expect(await buildElsewhere()).toEqual(first);
  },
);

it('R22: the licences and the list of parts name the same packages, and the single file has them too', () => {
  const dist = (name: string) => readFileSync(join(root, 'dist', name), 'utf8');
  const licences = dist('licences.txt');
  const { components } = JSON.parse(dist('sbom.cdx.json')) as { components: { name: string; version: string }[] };
  const listed = components.map(({ name, version }) => `${name} ${version}`);
  expect([...licences.matchAll(/^={78}\n(\S+ \S+) \(/gm)].map(([, heading]) => heading)).toEqual(listed);
  for (const name of ['d3-scale', 'fflate', 'leaflet', 'svelte', 'topojson-client', 'valibot', 'world-atlas'])
    expect(components.map((part) => part.name)).toContain(name);
  expect(licences.match(/SIL OPEN FONT LICENSE Version 1\.1/g)?.length).toBeGreaterThanOrEqual(2);
  expect(dist('natc-see-offline.html')).toContain('leaflet 1.9.4 (BSD-2-Clause)\n\nBSD 2-Clause License');
});

it('R22: no code is made from text', () => {
  const scripts = readdirSync(join(root, 'dist/assets')).filter((name) => name.endsWith('.js'));
  const made = scripts.filter((name) =>
    /\beval\(|new Function\b/.test(readFileSync(join(root, 'dist/assets', name), 'utf8')),
  );
  expect(made).toEqual([]);
});
