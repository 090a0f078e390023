/** Long enough for a pointer to cross from a mark to its label. */
const GRACE_MS = 300;

/** Sets what is previewed at once; takes it away a moment after the pointer or the focus has left. */
export function lingering<Value>(set: (value: Value | null) => void): (value: Value | null) => void {
  let leaving: ReturnType<typeof setTimeout> | undefined;
  return (value) => {
    clearTimeout(leaving);
    if (value === null) leaving = setTimeout(set, GRACE_MS, null);
    else set(value);
  };
}
