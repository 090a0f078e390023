import { buildCatalog } from '../src/model/catalog';
import type { Dataset } from '../src/model/schema';
import type { Stories } from '../src/model/story-schema';
import { buildFacets } from '../src/query/facets';
import data from '../data/natc-see.json';
import told from '../data/natc-see.stories.json';

/** The dataset that ships, for tests that assert what the source says. */
export const dataset = data as Dataset;
export const catalog = buildCatalog(dataset);
export const facets = buildFacets(catalog);
export const { stories } = told as Stories;
