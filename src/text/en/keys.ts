/** What it does, the keys, and how with a mouse or a finger. */
type Row = readonly [does: string, keys: string, pointer: string];

interface View {
  readonly name: string;
  readonly rows: readonly Row[];
}

const AS_TABLE = 'Show the same as a table';

const views: readonly View[] = [
  {
    name: 'The whole page',
    rows: [
      ['Next or previous control', 'Tab, Shift + Tab', 'Point at it'],
      ['Move inside a row of buttons, a chart or a table', 'Arrow keys', 'Point at it'],
      ['Open, choose or tick', 'Enter, Space', 'Click or tap'],
      ['Take away the name beside a mark', 'Esc', 'Move the pointer away'],
      ['Close the details, then let go of the institution', 'Esc', 'The cross'],
      ['Go straight to the list of meetings', 'Enter on “List of meetings”', '“List of meetings” at the top'],
      ['Choose a story to present', 'P', '“Present” at the top'],
      ['Open this list', '?', '“Keys and gestures” in “About & sources”'],
    ],
  },
  {
    name: 'Search and themes',
    rows: [
      ['Go through what the search offers', '↑ ↓', 'Point at it'],
      ['Close the list, then clear the search', 'Esc', 'The cross'],
      ['Next or previous theme', '↑ ↓', 'Point at it'],
      ['Tick a theme', 'Space', 'Click or tap its row'],
    ],
  },
  {
    name: 'Timeline',
    rows: [
      ['Previous or next meeting', '← →', 'Point at the bead'],
      ['First or last meeting', 'Home, End', 'Point at the bead'],
      ['To the milestones and back', '↓ ↑', 'Point at the diamond'],
      ['Open', 'Enter, Space', 'Click or tap'],
      ['Choose the first and last year', 'The fields “From” and “To”', 'Draw over the years, or drag their ends'],
      ['Move an end of the years by a year, or three months', '← →, Shift + ← →', 'Drag the end'],
      ['Move an end to the previous or next meeting', '[ and ]', 'Drag the end'],
      ['Move the years chosen', 'Move one end, then the other', 'Drag between the ends'],
      ['One year alone', 'The same year in “From” and “To”', 'Click the year; once more takes it back'],
      ['All years again', '“Clear years”', 'Double click between the ends'],
      ['Walk through the years, and pause', 'Enter on “Play”, then on “Pause”', 'The same buttons'],
      [AS_TABLE, 'T', '“List of meetings” at the top'],
    ],
  },
  {
    name: 'Map',
    rows: [
      ['Previous or next meeting in time', '← →', 'Point at the bead'],
      ['Nearest meeting above or below', '↑ ↓', 'Point at the bead'],
      ['First or last meeting', 'Home, End', 'Point at the bead'],
      ['Open a meeting', 'Enter, Space', 'Click or tap the bead'],
      ['Open a place with all its meetings', 'Shift + Enter', 'Click or tap its name, where it has several'],
      ['Move the map', 'Shift + arrow key', 'Drag; on a touch screen with two fingers'],
      ['Zoom in or out', '+ −', 'The buttons, a double click, Ctrl + wheel, or two fingers'],
      ['Show the whole region', '0', 'The button with the frame'],
      [AS_TABLE, 'T', 'The button with the table'],
    ],
  },
  {
    name: 'Network, round table',
    rows: [
      ['Previous or next meeting', '← →', 'Point at the bead'],
      ['To the institutions inside the ring', '↓', 'Point at the shape'],
      ['From an institution along its lines', '↓, then ← →', 'Follow the line'],
      ['To those named only there', '↑', 'Point at the shape'],
      ['Back along the line', 'Backspace', 'Point at it'],
      ['Open a meeting, or show one institution’s meetings', 'Enter, Space', 'Click or tap'],
      ['Show, dim or hide the hub', 'I', 'The buttons above'],
      [AS_TABLE, 'T', 'Below, under “Institutions by meetings”'],
    ],
  },
  {
    name: 'Network, pairs',
    rows: [
      ['Next institution, most meetings first', '← →', 'Point at the shape'],
      ['The lines of an institution', '↓ ↑', 'Point at the line'],
      ['Cross a line to its other end', '→', 'Point at the shape'],
      ['Back to the institution', 'Backspace', 'Point at the shape'],
      ['Show its meetings alone', 'Enter, Space', 'Click or tap'],
    ],
  },
  {
    name: 'Reach, and the tables of meetings and institutions',
    rows: [
      ['Move among countries, marks and rows', 'Arrow keys', 'Point at it'],
      ['Ends of a row; first or last row of Reach', 'Home, End; with Ctrl', 'Scroll'],
      ['Open', 'Enter, Space', 'Click or tap'],
      ['Sort the meetings, or download them', '← → above the rows, then Enter', 'Click the heading or the button'],
      ['Sort the institutions, by name too', '↑ to the headings, ← →, then Enter', 'Click the heading'],
    ],
  },
  {
    name: 'Details on a phone',
    rows: [['Show more or less of them', 'Enter on the handle', 'Tap or drag the handle']],
  },
];

/** Words of the list of keys. */
export const keys = {
  heading: 'Keys and gestures',
  intro: 'Each chart is one stop of the Tab key; inside it the arrow keys move. Nothing needs a drag.',
  column: { does: 'What it does', keys: 'Keys', pointer: 'Mouse or finger' },
  views,
  letters: 'Single-character keys (I, P, T and ?)',
  lettersHint: 'Switch them off if they get in the way of your own tools.',
};
