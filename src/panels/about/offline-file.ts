/** The name of the page as one file, beside the site and on a reader's disk. */
export const OFFLINE_FILE = 'natc-see-offline.html';

/** The mode of `vite build` that makes it. */
export const ONE_FILE = 'one-file';

/** The licences of all that the site is made of, beside it. */
export const LICENCES_FILE = 'licences.txt';
