import { findProgram } from './programs';

const PLACES = [
  process.env.CHROMIUM_PATH,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/** What keeps Chromium from asking for anything but the page, and lets it run as root. */
export const CHROMIUM_ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** The path of a Chromium; installs Debian's package where none is found. */
export function findChromium(): string {
  const path = findProgram(PLACES, ['chromium']);
  if (path) return path;
  throw new Error('The tests need Chromium or Chrome. Install it, or set CHROMIUM_PATH to its program.');
}
