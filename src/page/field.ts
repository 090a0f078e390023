/** What is typed into, where a character is no key of the page. */
export const FIELD = 'input:not([type=checkbox], [type=radio]), select, textarea';
