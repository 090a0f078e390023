import { about } from './en/about';
import { accessibility } from './en/accessibility';
import { comparison } from './en/comparison';
import { detail } from './en/detail';
import { download } from './en/download';
import { foreign } from './en/foreign';
import { handout } from './en/handout';
import { keys } from './en/keys';
import { offline } from './en/offline';
import { presenter } from './en/presenter';
import { reach } from './en/reach';
import { share } from './en/share';
import { slides } from './en/slides';
import { table } from './en/table';
import { walk } from './en/walk';

/** The words of the parts that come after the first view, kept apart so that it need not wait for them. */
const en = {
  about,
  accessibility,
  comparison,
  detail,
  download,
  foreign,
  handout,
  keys,
  offline,
  presenter,
  reach,
  share,
  slides,
  table,
  walk,
};

/** What each further language has of these, as of `Words`. */
export type Later = typeof en;
export const later: Later = en;
