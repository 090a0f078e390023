import { counted } from '../format';

/** Words of the search field. */
export const search = {
  label: 'Search',
  placeholder: 'Place, person, topic',
  clear: 'Clear the search',
  list: 'Suggestions',
  all: (text: string) => `All meetings that mention “${text}”`,
  none: (text: string) => `Nothing here has “${text}” in its name.`,
  found: (n: number) => counted(n, 'suggestion', 'suggestions'),
  kind: {
    meeting: 'Meeting',
    milestone: 'Milestone',
    place: 'Place',
    country: 'Country',
    institution: 'Institution',
    theme: 'Theme',
    person: 'Person',
    project: 'Project',
    topic: 'Topic',
    document: 'Document',
  },
};
