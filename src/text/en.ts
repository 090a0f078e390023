import { marks } from './en/marks';
import { map } from './en/map';
import { timeline } from './en/timeline';
import { network } from './en/network';
import { themes } from './en/themes';
import { search } from './en/search';
import { play } from './en/play';
import { compare } from './en/compare';
import { embed } from './en/embed';
import { reading } from './en/reading';
import { shell } from './en/shell';

/** The words, a file for each part of the page. Functions take values and give whole sentences. */
export const en = { marks, map, timeline, network, themes, search, play, compare, embed, reading, shell };
