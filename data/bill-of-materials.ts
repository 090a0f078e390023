import { readFileSync } from 'node:fs';
import { join } from 'node:path';

interface Part {
  readonly name: string;
  readonly version: string;
  /** As SPDX names it. */
  readonly licence: string;
}

interface Lock {
  readonly name: string;
  readonly version: string;
  readonly packages: Readonly<Record<string, { readonly integrity?: string }>>;
}

const lockFile = join(import.meta.dirname, '../package-lock.json');

const address = (name: string, version: string) => `pkg:npm/${name.replace('@', '%40')}@${version}`;

/** `sha512-…` of the lock file, as CycloneDX writes it. */
function hashesOf(integrity = '') {
  const [kind, sum = ''] = integrity.split('-');
  return kind === 'sha512' ? [{ alg: 'SHA-512', content: Buffer.from(sum, 'base64').toString('hex') }] : [];
}

/** The packages of a build as CycloneDX 1.5, without serial number and time, so that the same build gives the same. */
export function billOfMaterials(shipped: readonly Part[]): string {
  const { name, version, packages } = JSON.parse(readFileSync(lockFile, 'utf8')) as Lock;
  const product = address(name, version);
  const bill = {
    $schema: 'http://cyclonedx.org/schema/bom-1.5.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.5',
    version: 1,
    metadata: {
      component: { 'bom-ref': product, type: 'application', name, version, purl: product, licenses: [licence('MIT')] },
    },
    components: shipped.map((part) => ({
      'bom-ref': address(part.name, part.version),
      type: 'library',
      name: part.name,
      version: part.version,
      purl: address(part.name, part.version),
      licenses: [licence(part.licence)],
      hashes: hashesOf(packages[`node_modules/${part.name}`]?.integrity),
    })),
    dependencies: [{ ref: product, dependsOn: shipped.map((part) => address(part.name, part.version)) }],
  };
  return `${JSON.stringify(bill, null, 2)}\n`;
}

const licence = (id: string) => ({ license: { id } });
