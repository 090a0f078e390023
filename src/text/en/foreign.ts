import { counted, formatNumber } from '../format';

const LONGEST_NAME = 80;
const cut = (name: string) => (name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME).trimEnd()}…` : name);

/** Words about a dataset that is not the Network's own, and of the dialog where one is opened. */
export const foreign = {
  /** Stands with whatever is shown, printed or saved of such a dataset. */
  line: (name: string) => `This is another dataset, “${cut(name)}”. It is not the Network’s own data.`,
  title: 'Open another dataset',
  close: 'Close',
  about:
    'Choose a JSON file that is made like the Network’s dataset, or drop it on the page. It is read on this device only: nothing is uploaded and nothing is kept. ' +
    'The map shows Europe: meetings elsewhere are listed beside it.',
  choose: 'Choose a file',
  reading: (file: string) => `Reading ${file}.`,
  cancel: 'Cancel',
  notRead: (file: string) => `${file}: the file could not be read.`,
  notOpened: (file: string, n: number) => `${file} was not opened: ${counted(n, 'problem', 'problems')}.`,
  more: (n: number) => `and ${formatNumber(n)} more`,
};
