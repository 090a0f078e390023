import type { Story } from '../../src/model/story-schema';
import type { ShownView } from '../../src/query/shown-view';
import { StoryShelf } from '../../src/query/story-shelf.svelte';
import { catalog, facets, stories } from '../real';

/** The device as a variable; `refuses` is a private window. */
export class Device {
  text: string | null = null;
  refuses = false;
  read = () => this.text;
  write = (text: string) => {
    if (!this.refuses) this.text = text;
    return !this.refuses;
  };
}

export const shelfOn = (device = new Device(), fetch = async (): Promise<readonly Story[]> => stories) =>
  new StoryShelf({ catalog, facets, store: device, fetch });

export const children: ShownView = {
  see: 'themes=children',
  title: 'Children',
  text: '3 of 20 meetings took up children, in 3 places, 2011–2016.',
  views: ['map'],
};
export const online: ShownView = {
  see: 'formats=online',
  title: 'Online',
  text: '2 of 20 meetings were held online, 2020–2021.',
  views: ['timeline'],
};
export const beginning = { title: 'My story', audience: 'My own audience' };
