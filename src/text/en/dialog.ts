import { counted, formatList, formatNumber } from '../format';

/** Words of the dialog where a story is chosen, made, saved and opened. */
export const dialog = {
  title: 'Present',
  close: 'Close',
  moving: 'Next step: → or Space, or the forward key of a clicker. Step back: ←. B blanks the screen, Esc ends.',

  given: 'Stories of the Network',
  coming: 'The stories are loading.',
  failed: 'The stories did not arrive. Check the connection and try again.',
  retry: 'Try again',
  facts: (minutes: number, steps: number) =>
    `${counted(minutes, 'minute', 'minutes')}, ${counted(steps, 'step', 'steps')}`,
  present: 'Present',
  kiosk: 'Run by itself',
  slides: 'Open as slides (PowerPoint)',
  print: 'Print',
  printWithNotes: 'Print with notes',
  /** The spoken name of a button that stands once for each story or step. */
  named: (button: string, title: string) => `${button}: ${title}`,

  now: 'What is shown now',
  nothing: 'No meeting matches the filters, so there is nothing to present.',
  presentNow: 'Present this view',
  audience: 'Everybody present',
  add: 'Add to a story of mine',
  addTo: 'Story to add to',
  newStory: 'A new story',
  beginning: (n: number) => (n === 1 ? 'My story' : `My story ${n}`),

  mine: 'Stories of mine',
  none: 'None yet. Add what is shown now, or open a file.',
  edit: 'Edit',
  save: 'Save as file',
  remove: 'Remove',
  undo: (title: string) => `Undo: bring back “${title}”`,
  privacy: 'Your stories stay on this device. Nothing is uploaded. To keep or share one, save it as a file.',
  refused: 'This device does not keep your stories beyond this visit. Save them as files before you close the page.',
  unreadable:
    'This device holds stories that this page cannot read. Nothing new is kept until you save them as a file.',
  saveUnreadable: 'Save them as a file',
  unreadableFile: 'unread.stories.json',

  storyTitle: 'Title',
  storyAudience: 'For whom',
  storyMinutes: 'Minutes',
  steps: 'Steps',
  up: 'Move up',
  down: 'Move down',
  stepTitle: 'Title of the step',
  stepText: 'Text',
  stepTextHint: (words: number) =>
    `${counted(words, 'word', 'words')}; a room reads 45 at most. Two paragraphs at most; **two stars** make words bold.`,
  stepNotes: 'Speaker’s notes',
  stepNotesHint: 'Only the speaker sees them.',
  stepViews: 'View',
  views: (names: readonly string[]) => {
    const [first = '', ...others] = names;
    return formatList([first, ...others.map((name) => name.toLowerCase())]);
  },
  presentFrom: 'Present from here',
  takeView: 'Show what is shown now',

  open: 'Open a story from a file',
  tooLarge: (file: string) => `${file}: the file is larger than 2 million bytes.`,
  notRead: (file: string) => `${file}: the file could not be read.`,
  notOpened: 'The file was not opened',
  moreProblems: (n: number) => `and ${formatNumber(n)} more`,

  added: (title: string, n: number) => `Added as step ${formatNumber(n)} of “${title}”.`,
  full: 'This story has no room for another step.',
  moved: (title: string, n: number, of: number) => `“${title}” is now step ${formatNumber(n)} of ${formatNumber(of)}.`,
  removed: (title: string) => `“${title}” was removed.`,
  back: (title: string) => `“${title}” is back.`,
  noRoom: (title: string) => `“${title}” does not come back: its story has no room for it.`,
  taken: (title: string) => `“${title}” now shows this view.`,
  opened: (titles: readonly string[]) => `Opened ${formatList(titles.map((title) => `“${title}”`))}.`,
  problems: (n: number) => `The file was not opened: ${counted(n, 'problem', 'problems')}.`,
  saved: (file: string) => `Saved as ${file}.`,
};
