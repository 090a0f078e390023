/** Names of what may be given the focus; ids of stories and steps are slugs, so two hyphens keep them apart. */
export const headingId = (story: string) => `story--${story}`;
export const stepButtonId = (story: string, step: string) => `story--${story}--${step}`;
export const UNDO_ID = 'stories-undo';
