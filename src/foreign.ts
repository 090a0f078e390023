/** All that a dataset other than the Network's own needs, in one part that is fetched when the first one is asked for. */
export { openBeside } from './model/open';
export { default as ForeignNotice } from './panels/foreign/ForeignNotice.svelte';
export { default as OpenDataset } from './panels/foreign/OpenDataset.svelte';
