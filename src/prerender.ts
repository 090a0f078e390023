import { render } from 'svelte/server';
import type { Topology } from 'topojson-specification';
import FirstPaint from './FirstPaint.svelte';
import { buildCatalog } from './model/catalog';
import type { Dataset } from './model/schema';

/** The default view as HTML, for the page as it is served: without comments, and without styles that a strict policy refuses. */
export const prerender = (dataset: Dataset, topology: Topology): string =>
  render(FirstPaint, { props: { catalog: buildCatalog(dataset), topology } })
    .body.replace(/<!--.*?-->/gs, '')
    .replace(/ style=["'].*?["']/g, '')
    .replace(/\s+/g, ' ');
