/** A key held with one of these is the browser's or the system's: Alt with an arrow goes back. */
export const hasModifier = ({ ctrlKey, metaKey, altKey }: KeyboardEvent): boolean => ctrlKey || metaKey || altKey;
