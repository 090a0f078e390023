/** The package has no types of its own. */
declare module 'compression' {
  import type { Connect } from 'vite';

  /** Packs what it answers with, as the browser accepts it. */
  export default function compression(): Connect.NextHandleFunction;
}
