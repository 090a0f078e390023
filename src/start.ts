// First, since Leaflet writes markup as it loads.
import './trusted-types';
import { mount } from 'svelte';
import Start from './Start.svelte';

const target = document.getElementById('app');
if (target) mount(Start, { target });
