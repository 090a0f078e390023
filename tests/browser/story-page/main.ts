import { mount } from 'svelte';
import basemapUrl from '../../../data/basemap.json?url';
import '../../../src/app.css';
import '../../../src/fonts.css';
import { exportSlides } from '../../../src/page/paper/slides';
import StoryHandout from '../../../src/page/paper/StoryHandout.svelte';
import { catalog, facets, stories } from '../../real';
import { story } from '../../story';

/** A page for tests alone: it makes slides and handouts of a story without the page around them. */

const topology = await (await fetch(basemapUrl)).json();
const find = (id: string) => [story, ...stories].find((one) => one.id === id)!;

/** The file in base64; with ` without a map` after the id, as if the map had not come. */
async function slidesOf(wanted: string): Promise<string> {
  const [id = '', mapless] = wanted.split(/( without a map)$/);
  const blob = await exportSlides({ catalog, topology: mapless ? null : topology, story: find(id), facets });
  const reader = new FileReader();
  return new Promise((done) => {
    reader.onload = () => done(String(reader.result).replace(/^.*,/, ''));
    reader.readAsDataURL(blob);
  });
}

function handoutOf(id: string, withNotes: boolean): void {
  document.body.replaceChildren();
  mount(StoryHandout, { target: document.body, props: { catalog, topology, story: find(id), withNotes } });
}

Object.assign(globalThis, { slidesOf, handoutOf });
document.title = 'ready';
