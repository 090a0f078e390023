/** Quiet time in milliseconds after which a new size counts as the last of a run; views that stand side by side share it. */
export const SIZE_RESTS_MS = 120;
