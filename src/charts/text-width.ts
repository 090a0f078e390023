/** Advances of the characters from space to tilde, in thousandths of the text size. */
// prettier-ignore
const ADVANCES = {
  /** Libre Franklin 400. */
  plain: [
  214, 244, 409, 603, 605, 916, 778, 240, 286, 286, 380, 557, 212, 381, 209, 342, 688, 465, 599, 641, 649, 654, 661, 599,
  668, 658, 209, 229, 544, 557, 544, 523, 834, 727, 699, 707, 722, 628, 601, 739, 735, 290, 418, 701, 602, 906, 757, 764,
  690, 765, 696, 641, 645, 709, 707, 1045, 688, 675, 631, 287, 342, 287, 476, 518, 285, 548, 599, 542, 599, 581, 379, 602,
  584, 239, 239, 564, 239, 906, 584, 599, 597, 599, 383, 512, 387, 579, 547, 796, 544, 530, 482, 305, 261, 305, 568,
  ],
  /** Libre Franklin 640. */
  strong: [
  208, 260, 457, 603, 644, 938, 826, 246, 308, 308, 448, 578, 244, 380, 242, 360, 704, 500, 634, 662, 681, 672, 680, 615,
  680, 678, 242, 253, 570, 578, 570, 534, 834, 762, 718, 721, 745, 649, 625, 749, 748, 309, 441, 735, 622, 940, 759, 772,
  709, 773, 716, 670, 673, 718, 728, 1076, 721, 723, 671, 310, 360, 310, 475, 539, 302, 560, 607, 549, 607, 585, 398, 626,
  594, 259, 260, 596, 261, 916, 593, 599, 607, 607, 417, 526, 423, 590, 568, 814, 582, 558, 512, 354, 253, 354, 601,
  ],
  /** Source Serif 4, italic 400. */
  italic: [
  227, 305, 456, 573, 524, 928, 701, 259, 385, 385, 480, 534, 300, 314, 300, 339, 537, 537, 537, 537, 537, 537, 537, 537,
  537, 537, 300, 300, 534, 534, 534, 459, 880, 683, 622, 614, 703, 604, 572, 669, 772, 365, 361, 688, 584, 935, 746, 674,
  571, 674, 646, 505, 591, 725, 652, 917, 667, 593, 561, 345, 331, 345, 534, 512, 400, 554, 524, 434, 557, 442, 325, 511,
  580, 320, 275, 497, 298, 869, 596, 526, 543, 520, 426, 383, 354, 597, 511, 777, 564, 515, 493, 390, 286, 390, 534,
  ],
};

export type Face = keyof typeof ADVANCES;

/** For what the tables lack: dashes, other alphabets. */
const OTHER = 640;
/** Room for the hinting of small text and for fonts a little wider than ours. */
const MARGIN = 1.03;

const advance = (character: string, face: Face): number => ADVANCES[face][character.charCodeAt(0) - 32] ?? OTHER;

const thousandths = new Map<string, number>();

/** Sum of the advances, remembered, since layouts ask for the same texts again and again. */
function advances(text: string, face: Face): number {
  const key = `${face} ${text}`;
  const known = thousandths.get(key);
  if (known !== undefined) return known;
  let sum = 0;
  for (const character of text.normalize('NFD').replace(/\p{M}/gu, '')) sum += advance(character, face);
  thousandths.set(key, sum);
  return sum;
}

/** Width in pixels of a line of text, by tables and not by the page, so that a layout is the same everywhere. */
export const textWidth = (text: string, sizePx: number, face: Face = 'plain', spacingEm = 0): number =>
  (advances(text, face) / 1000 + spacingEm * text.length) * sizePx * MARGIN;

/** The text, or as much of it as fits into `roomPx` with an ellipsis; empty where that would be under `least` letters. */
export function cutText(text: string, sizePx: number, roomPx: number, least = 1): string {
  if (textWidth(text, sizePx) <= roomPx) return text;
  let kept = text;
  while (kept !== '' && textWidth(`${kept}…`, sizePx) > roomPx) kept = kept.slice(0, -1);
  return kept.length < least ? '' : `${kept.trimEnd()}…`;
}

/** Breaks a text between words into lines of at most `roomPx` where its words allow. */
export function wrapText(text: string, sizePx: number, roomPx: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const longer = lines.length ? `${lines.at(-1)} ${word}` : word;
    if (lines.length && textWidth(longer, sizePx) <= roomPx) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}
