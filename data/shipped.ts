import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin, Rolldown } from 'vite';
import { LICENCES_FILE } from '../src/panels/about/offline-file';
import { billOfMaterials } from './bill-of-materials';

/** A package of which something is in the site, with the text of its licence. */
export interface Shipped {
  readonly name: string;
  readonly version: string;
  /** As SPDX names it. */
  readonly licence: string;
  readonly text: string;
}

const root = join(import.meta.dirname, '..');

/** What no import names: the fonts are cut, and the outlines of the map simplified, from these. */
const AS_FILES = ['@fontsource-variable/libre-franklin', '@fontsource-variable/source-serif-4', 'world-atlas'];
/** What the tools of the build add of their own. */
const BY_TOOLS: readonly (readonly [RegExp, string])[] = [
  [/^\0vite\//, 'vite'],
  [/^\0rolldown\//, 'rolldown'],
];

/** `@scope/name` of a module's file in node_modules, however deep. */
export function packageOf(moduleId: string): string | undefined {
  const tool = BY_TOOLS.find(([pattern]) => pattern.test(moduleId));
  return tool?.[1] ?? /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(moduleId.replaceAll('\\', '/'))?.[1];
}

function describe(name: string): Shipped {
  const folder = join(root, 'node_modules', name);
  const { version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Record<string, string>;
  const file = readdirSync(folder).find((entry) => /^licen[cs]e(\.|$)/i.test(entry));
  if (!file || !version || !license) throw new Error(`${name} names no licence, so it cannot be published.`);
  // Vite adds the licences of what it is made of, none of which is in the site.
  const [text = ''] = readFileSync(join(folder, file), 'utf8').split('\n# Licenses of bundled dependencies');
  return { name, version, licence: license, text: text.replaceAll('\r\n', '\n').trim() };
}

/** Every package of which the chunks hold something, with the fonts and the map, by name. */
export function shippedIn(bundle: Rolldown.OutputBundle): Shipped[] {
  const ids = Object.values(bundle).flatMap((file) => (file.type === 'chunk' ? file.moduleIds : []));
  const names = new Set([...ids.map(packageOf).filter((name) => name !== undefined), ...AS_FILES]);
  return [...names].sort().map(describe);
}

const RULE = '='.repeat(78);

export const notices = (shipped: readonly Shipped[]): string =>
  [
    'What this page is built with, beside its own code (MIT) and data (CC BY 4.0).',
    'The outlines of the map are those of Natural Earth, which are in the public domain.',
    ...shipped.map(({ name, version, licence, text }) => `${RULE}\n${name} ${version} (${licence})\n\n${text}`),
  ].join('\n\n') + '\n';

/** What the licences are of, as a list for machines. */
export const BILL_FILE = 'sbom.cdx.json';

/** Writes both beside the site. */
export function shipped(): Plugin {
  return {
    name: 'shipped',
    apply: 'build',
    generateBundle(_, bundle) {
      const packages = shippedIn(bundle);
      this.emitFile({ type: 'asset', fileName: LICENCES_FILE, source: notices(packages) });
      this.emitFile({ type: 'asset', fileName: BILL_FILE, source: billOfMaterials(packages) });
    },
  };
}
