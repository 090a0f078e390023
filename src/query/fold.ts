const LETTERS: Record<string, string> = { ı: 'i', đ: 'd', ł: 'l', ø: 'o', æ: 'ae', œ: 'oe', ß: 'ss', þ: 'th' };

/** Small letters without diacritics, so that "becici" finds Bečići and "Turkiye" finds Türkiye. */
export const fold = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[ıđłøæœßþ]/g, (letter) => LETTERS[letter] ?? letter);
