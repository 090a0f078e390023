import { readFileSync } from 'node:fs';
import { buildCatalog, COUNTED_ROLES, type Catalog } from '../../../src/model/catalog';
import type { Dataset, Role } from '../../../src/model/schema';
import { ROLES } from '../../../src/model/terms';
import { convene } from '../../../src/query/convening';

const dataset = JSON.parse(readFileSync('data/natc-see.json', 'utf8')) as Dataset;

export const catalog: Catalog = buildCatalog(dataset);
export const convened = (roles: readonly Role[] = COUNTED_ROLES) => convene(catalog, roles);
export const withAllRoles = convened(ROLES);
