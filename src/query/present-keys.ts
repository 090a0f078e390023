/** What a key asks of a presentation. */
export type PresentCommand =
  | 'next'
  | 'back'
  | 'first'
  | 'last'
  | 'blank'
  | 'dark'
  | 'larger'
  | 'smaller'
  | 'full-screen'
  | 'explore'
  | 'pointer'
  | 'speaker'
  | 'keys'
  | 'leave';

export interface PressedKey {
  readonly key: string;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
}

/** Clickers send B or . for blank (Kensington, Logitech), V or ; on some; PageUp and PageDown never mean anything else. */
const ALWAYS: Record<string, PresentCommand> = {
  PageDown: 'next',
  PageUp: 'back',
  n: 'next',
  p: 'back',
  b: 'blank',
  '.': 'blank',
  v: 'blank',
  ';': 'blank',
  d: 'dark',
  f: 'full-screen',
  e: 'explore',
  l: 'pointer',
  s: 'speaker',
  '?': 'keys',
  Escape: 'leave',
};

/** Keys that a chart or a control may need for itself while the reader works it by keyboard. */
const UNLESS_WORKED: Record<string, PresentCommand> = {
  ArrowRight: 'next',
  ArrowLeft: 'back',
  ' ': 'next',
  Enter: 'next',
  Home: 'first',
  End: 'last',
  '+': 'larger',
  '=': 'larger',
  '-': 'smaller',
};

/** The command of a key; `working` is true while the reader works a control by keyboard. Null for any other key. */
export function commandOf(pressed: PressedKey, working: boolean): PresentCommand | null {
  if (pressed.ctrlKey || pressed.metaKey || pressed.altKey) return null;
  const { key } = pressed;
  const always = ALWAYS[key.length === 1 ? key.toLowerCase() : key];
  if (always || working) return always ?? null;
  if (key === ' ' && pressed.shiftKey) return 'back';
  return UNLESS_WORKED[key] ?? null;
}

/** Whether a blank screen obeys: only what ends the blank does. */
export const actsWhileBlank = (command: PresentCommand): boolean => command === 'blank' || command === 'leave';
