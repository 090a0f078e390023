import { formatNumber } from '../format';

/** Words of the frame: header, notices, About. */
export const shell = {
  title: (network: string, open: string | undefined) =>
    open ? `${open} – ${network}` : `${network}: where the Network met, when, and who convened it`,
  skipToReading: 'Skip to the summary',
  main: 'Explorer',
  nav: 'Page',
  tools: 'Page tools',
  list: 'List of meetings',
  asTable: { map: 'Map as table', timeline: 'Timeline as table', network: 'Network as table' },
  about: 'About & sources',
  share: 'Share',
  present: 'Present',
  print: 'Print',
  dark: 'Dark colours',
  light: 'Light colours',
  menu: 'Menu',
  search: 'Search',
  closeSearch: 'Close the search',
  loading: 'Loading the meetings.',
  failed: {
    heading: 'The meetings could not be loaded',
    network: 'The file with the meetings did not arrive. Check the connection and try again.',
    status: (code: number) => `The server answered with an error (${code}) instead of the file with the meetings.`,
    corrupt: 'The file with the meetings is damaged, so nothing of it is shown.',
    details: 'What is wrong with the file',
    more: (n: number) => `and ${formatNumber(n)} more`,
    retry: 'Try again',
    drawing: 'This page could not be drawn.',
    home: 'Show the Network’s own data',
  },
  viewFailed: (view: string) => `${view}: this view could not be drawn. The other views still work.`,
  missing: 'The page that you can work with did not arrive. Check the connection, then load it again.',
  partMissing: 'This part of the page did not arrive. Check the connection, then load the page again.',
  slidesComing: 'The slides are being drawn.',
  slidesFailed: 'The slides could not be made. Load the page again and try once more.',
  storiesElsewhere: 'The stories belong to the Network’s own data and are not shown with another dataset.',
  noStory: 'The story of this link is not here. It may have been made in another browser.',
  noStories: 'The stories did not arrive. Check the connection and try again.',
  viewRetry: 'Draw it again',
  mapMissing: 'The map’s outlines could not be loaded. The meetings are in the timeline, the network and the list.',
  ignored: (items: readonly string[], more: number) =>
    `Parts of this link could not be used and were left out: ${items.join('; ')}${more > 0 ? `; and ${more} more` : ''}.`,
  ignoredReason: {
    'unknown-key': 'not known here',
    'unknown-value': 'no such value',
    'period-reversed': 'the period ends before it starts',
    'too-long': 'too long',
    'not-beside': 'only a JSON file beside this page can be shown',
  },
  dismiss: 'Close this notice',
  views: {
    map: 'Map',
    timeline: 'Timeline',
    network: 'Network',
    themes: 'Themes',
    details: 'Details',
    table: 'Meetings',
    reach: 'Reach',
  },
  viewSwitch: 'View',
  /** What a listener hears when the details open, change or close. */
  details: {
    opened: (what: string) => `Details: ${what}`,
    meeting: (place: string, days: string, position: number, total: number) =>
      `${place}, ${days}, meeting ${formatNumber(position)} of ${formatNumber(total)}`,
    closed: 'Details closed',
  },
  /** The button of the details' sheet, by where it stands. */
  sheet: {
    peek: 'Show more of the details',
    half: 'Show all of the details',
    full: 'Show less of the details',
    more: (n: number) => `and ${formatNumber(n)} more`,
  },
  tabs: { map: 'Map', network: 'Network', list: 'List', about: 'About' },
  footer: {
    data: (version: string, updated: string) => `Data version ${version}, last changed ${updated}.`,
    licence: (licence: string) => `Licence of the data: ${licence}.`,
    map: 'Map: Natural Earth, public domain.',
  },
};
