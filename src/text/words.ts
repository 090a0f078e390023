import { en } from './en';

/** Every word the page shows, in the reader's language. Each further language must satisfy the type of `en`. */
export type Words = typeof en;
export const words: Words = en;
