/** What the device remembers between visits. Storage may be refused; then nothing is remembered. */
const KEYS = {
  mode: 'natc-see-mode',
  letterKeys: 'natc-see-letter-keys',
  stories: 'natc-see-stories',
  notesSize: 'natc-see-notes-size',
} as const;

/** False where the device refuses: a private window, a strict policy, no room. Then it holds for this visit. */
export function remember(key: keyof typeof KEYS, value: string): boolean {
  try {
    localStorage.setItem(KEYS[key], value);
    return true;
  } catch {
    return false;
  }
}

export function recall(key: keyof typeof KEYS): string | null {
  try {
    return localStorage.getItem(KEYS[key]);
  } catch {
    return null;
  }
}

/** The colours that the reader chose before, or those of the system. */
export const preferredMode = (): 'light' | 'dark' =>
  (recall('mode') ?? (matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light')) === 'dark'
    ? 'dark'
    : 'light';
