/** Words of what the reader takes away. */
export const download = {
  csv: 'Download as CSV',
  column: {
    id: 'Id',
    title: 'Meeting',
    first: 'First day',
    last: 'Last day',
    kind: 'Kind',
    format: 'Format',
    place: 'Place',
    country: 'Country of the place or the hosts',
    code: 'Country code',
    themes: 'Themes',
    tookPart: 'Countries said to take part',
    summary: 'Summary',
    ordinal: 'Number that the source gives',
    open: 'What the source leaves open',
    source: 'Source',
    passages: 'Passages of the source',
    note: 'Note',
  },
};
