/** Coordinates are kept to a tenth of a pixel, so that every browser draws the same picture. */
export const tenth = (value: number) => Math.round(value * 10) / 10 + 0;
