// First, since Leaflet writes markup as it loads.
import './trusted-types';
import { mount } from 'svelte';
import Start from './Start.svelte';
import { nextTask } from './timers';

/** In a task of its own, after that in which all this was read. */
export const started = nextTask().then(() => mount(Start, { target: document.getElementById('app')! }));
