import { counted } from '../format';
import { meetings } from './counts';

/** Words of "About & sources". */
export const about = {
  title: 'About this page',
  close: 'Close',
  parts: 'Parts of this text',
  what: 'What it shows',
  /** `name` is that of another network, whose dataset is open. */
  whatText: (all: number, milestones: number, name: string | null) =>
    `The ${meetings(all)}${milestones > 0 ? ` and ${counted(milestones, 'milestone', 'milestones')}` : ''} of ${name ?? 'the Network'}, as the source tells them. One bead is one meeting in every view. Where the source says nothing, the page says that it is not stated.`,
  reading: 'How to read it',
  readingText: [
    'The map shows where a meeting has a stated place. A country is tinted where such a place lies in it; that says nothing about membership of the Network.',
    'The timeline shows the days. A longer bead is a meeting of several days. A diamond is a milestone.',
    'The network shows who convened. To convene is to host a meeting, to organise it, alone or with others, or to support it. Speaking or taking part does not count. The roles counted can be changed in its key.',
  ],
  sources: 'Sources',
  sourceLine: (title: string, publisher: string) => `${title}. ${publisher}.`,
  sourceHow: 'The details of each meeting name the section and the paragraph of the source behind each fact.',
  numbering: 'Numbering of the meetings',
  themes: 'Themes',
  map: 'Borders and names',
  offline: 'Without a network',
  offlineText:
    'Once opened, this page works without a network too. To show it from a stick, take it as one file of about 1 MB that opens in any browser.',
  download: 'Download for offline use',
  licence: 'Licence',
  licenceText: (licence: string) => `The data may be used under ${licence}. The code is under the MIT licence.`,
  otherLicences: 'Licences of what it is built with',
  privacy: 'Privacy',
  privacyText: [
    'This page sets no cookies, loads nothing from other sites, counts nobody and sends nothing away. A file that you open is read on your device and is not uploaded. The server that hands out the page may keep a log of its visitors, as servers do.',
    'Your browser keeps the following on your device, each from the moment of your choice. To remove it, clear the data of this site in your browser.',
  ],
  keptCaption: 'What is kept on your device',
  keptHead: 'Name',
  keptWhatHead: 'What it holds',
  /** Names as the browser's own list of stored data shows them. */
  kept: [
    ['natc-see-mode', 'Light or dark colours.'],
    ['natc-see-letter-keys', 'Whether the single-character keys are on.'],
    ['natc-see-notes-size', 'The size of the speaker’s notes.'],
    ['natc-see-stories', 'The stories that you make or open.'],
    ['natc-see-presentation', 'The name of a presentation with a speaker’s window. Gone when the tab is closed.'],
    ['natc-see-reloaded', 'That the page was loaded again for a missing part. Gone when the tab is closed.'],
  ],
  keptCopy: 'Without any choice of yours it also keeps a copy of this page, so that it works without a network.',
  version: (version: string, updated: string) => `Data version ${version}, last changed on ${updated}.`,
  /** `commit` is empty where the page was not built from a repository. */
  build: (version: string, commit: string) => `Explorer version ${version}${commit && `, commit ${commit}`}.`,
};
