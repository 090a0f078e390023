import { meetings } from './counts';

/** Words of the dialog where what is shown is taken along. */
export const share = {
  title: 'Share',
  close: 'Close',
  /** Where the browser keeps the page from copying; the text is then selected. */
  refused: 'This browser does not let the page copy. The text is selected: press Ctrl and C, or ⌘ and C on a Mac.',

  saved: (file: string) => `Saved as ${file}.`,

  link: {
    heading: 'Link',
    text: 'Opens what is shown now, with the same filters.',
    copy: 'Copy link',
    copied: 'Link copied.',
    /** In place of the link, where it would lead others nowhere. */
    none: {
      dataset: 'This dataset is only on your device. A link cannot show it to others.',
      page: 'This page is a file on your device. A link cannot show it to others.',
    },
  },

  citation: {
    heading: 'Citation',
    text: 'Names the data, their version and their licence.',
    copy: 'Copy citation',
    copied: 'Citation copied.',
    data: (name: string, abbreviation: string, version: string, updated: string, licence: string) =>
      `${name}${abbreviation === name ? '' : ` (${abbreviation})`}: dataset of its meetings, version ${version} of ${updated}, licence ${licence}.`,
    /** Ends with the address, where it has one. */
    seen: (day: string, address: string | null) =>
      address === null ? `Seen on ${day}.` : `Seen on ${day} at ${address}`,
  },

  embed: {
    heading: 'On another page',
    text: 'Puts one view, as it is now, into another page. Those who run this site may have to allow yours first.',
    view: 'View for another page',
    code: 'Code for another page',
    copy: 'Copy code',
    copied: 'Code copied.',
    /** `Map of 3 of 20 meetings: Children (NATC SEE)`. */
    title: (view: string, shown: string, abbreviation: string) => `${view} of ${shown} (${abbreviation})`,
  },

  calendar: {
    heading: 'Calendar',
    text: 'The days of the meetings shown now. The data have no times of day.',
    none: 'No meeting is shown now, so there is none to save.',
    save: (count: number) => `Save ${meetings(count)} as a calendar file`,
    /** What an event of the file is called, with whose it is. */
    summary: (title: string, abbreviation: string) => `${title} (${abbreviation})`,
    place: (place: string, country: string) => `${place}, ${country}`,
    /** Names are parted by semicolons, because some hold a comma. */
    role: (role: string, names: readonly string[]) => `${role}: ${names.join('; ')}`,
    data: (version: string, licence: string) => `Data version ${version}, ${licence}.`,
  },

  picture: {
    heading: 'Picture',
    text: 'One view as it is shown now, with what it shows in words and its source.',
    view: 'View for the picture',
    /** A kind of file: points of colour, or shapes that can be edited. */
    png: 'Save as PNG',
    svg: 'Save as SVG',
    /** Under the title of the picture: whose meetings these are, and which view it is. */
    of: (network: string, view: string) => `${network} · ${view}`,
    coming: 'The picture is being drawn.',
    failed: 'The picture could not be made. Load the page again and try once more.',
  },

  data: {
    heading: 'Data',
    text: (all: number) => `All ${meetings(all)} with their sources, whatever the filter.`,
    /** A JSON file. */
    download: 'Download the dataset (JSON)',
  },
};
