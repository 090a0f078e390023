/** A set of positions as bits, 32 a word. A filter over 100,000 meetings is then one pass over 3,125 words. */
export type Bits = Uint32Array;

const WORD = 32;

export const noBits = (size: number): Bits => new Uint32Array(Math.ceil(size / WORD));

export function allBits(size: number): Bits {
  const bits = noBits(size).fill(0xffffffff);
  const rest = size % WORD;
  if (rest > 0) bits[bits.length - 1] = 0xffffffff >>> (WORD - rest);
  return bits;
}

export const hasBit = (bits: Bits, position: number): boolean =>
  ((bits[position >>> 5] ?? 0) & (1 << (position & 31))) !== 0;

/** Changes `bits`; for the one who builds it. */
export function setBit(bits: Bits, position: number): void {
  bits[position >>> 5] = (bits[position >>> 5] ?? 0) | (1 << (position & 31));
}

/** Loops over words, here and below: a function called for each is felt in a drag over 100,000 meetings. */
export function intersect(a: Bits, b: Bits): Bits {
  const both = a.slice();
  for (let at = 0; at < both.length; at++) both[at]! &= b[at] ?? 0;
  return both;
}

export function unite(a: Bits, b: Bits): Bits {
  const either = a.slice();
  for (let at = 0; at < either.length; at++) either[at]! |= b[at] ?? 0;
  return either;
}

function bitsIn(word: number): number {
  const pairs = word - ((word >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

export function countBits(bits: Bits): number {
  let count = 0;
  for (let at = 0; at < bits.length; at++) count += bitsIn(bits[at]!);
  return count;
}

/** How many positions two sets share. */
export function countShared(a: Bits, b: Bits): number {
  let count = 0;
  for (let at = 0; at < a.length; at++) count += bitsIn(a[at]! & (b[at] ?? 0));
  return count;
}

/** The records whose position is in the set, in their own order. */
export function pick<T>(records: readonly T[], bits: Bits): T[] {
  const picked: T[] = [];
  for (let position = 0; position < records.length; position++)
    if (hasBit(bits, position)) picked.push(records[position]!);
  return picked;
}
