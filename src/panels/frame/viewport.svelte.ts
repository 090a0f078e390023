import { MediaQuery } from 'svelte/reactivity';

// In em, so that larger letters of the reader's choice count as a narrower window. The style sheets have the same steps:
// 37.5em (600 px), 56.25em (900 px), 75em (1200 px), 90em (1440 px), 100em (1600 px).
const below = (width: string) => new MediaQuery(`not all and (min-width: ${width})`);

/** One column: one view at a time, details in a sheet. */
export const phone = below('37.5em');
/** Themes in a row of buttons and a sheet. */
export const narrow = below('56.25em');
