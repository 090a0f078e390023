import { en } from './en';

/** The words of the first view, in the reader's language. Each further language must satisfy this type, and `Later`. */
export type Words = typeof en;
export const words: Words = en;
