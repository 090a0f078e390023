import { preferredMode } from './query/settings';

/**
 * Runs before the first paint, which shows the default view as the build drew it: sets the colours, and marks the page
 * where the address asks for anything else, so that no number is shown that will not hold.
 */
const { dataset } = document.documentElement;
const asked = new URLSearchParams(location.search);
const mode = asked.get('mode');
dataset.mode = mode === 'light' || mode === 'dark' ? mode : preferredMode();
if ([...asked.keys()].some((key) => key !== 'mode' && key !== 'lang')) dataset.asks = '';
