/** The judgements behind the basemap: what it frames, whose land is whose, how fine it is, and where names stand. */

export type Position = [number, number];
/** [west, south, east, north] in degrees. */
export type Box = readonly [number, number, number, number];

/** What the map shows. The south edge stops short of the Golan Heights, which this map has no need to draw. */
export const FRAME: Box = [-25, 33.5, 51, 72];

/** Where meetings took place, so that coasts and borders must hold at city zoom. */
export const FINE_AREAS: Box[] = [
  [12, 38, 30, 49],
  [16, 58, 20, 60.5],
];

/** The smallest wiggle of a line and the smallest island kept, in km². */
export const FINE = { wiggle: 0.02, island: 0.3 };
export const COARSE = { wiggle: 3, island: 12 };

/** In the atlas Crimea is one polygon of Russia within these bounds. */
export const CRIMEA: Box = [32, 44, 37, 46.5];

/** What the atlas leaves without a code. The whole island of Cyprus is one shape: no line of ours divides it. */
export const UNCODED: Record<string, string> = {
  Kosovo: 'XK',
  'N. Cyprus': 'CY',
  'Cyprus U.N. Buffer Zone': 'CY',
  Dhekelia: 'CY',
  Akrotiri: 'CY',
};

/** ISO 3166-1 numeric to alpha-2, for what the frame holds. Åland (248) is drawn as Finland;
 *  the Vatican has no area in the atlas. */
export const ALPHA2: Record<string, string> = Object.fromEntries(
  (
    '008 AL,012 DZ,020 AD,031 AZ,040 AT,051 AM,056 BE,070 BA,100 BG,112 BY,191 HR,196 CY,203 CZ,208 DK,233 EE,234 FO,' +
    '246 FI,248 FI,250 FR,268 GE,276 DE,292 GI,300 GR,304 GL,348 HU,352 IS,364 IR,368 IQ,372 IE,380 IT,398 KZ,' +
    '422 LB,428 LV,434 LY,438 LI,440 LT,442 LU,470 MT,492 MC,498 MD,499 ME,504 MA,528 NL,578 NO,616 PL,620 PT,642 RO,' +
    '643 RU,674 SM,688 RS,703 SK,705 SI,724 ES,752 SE,756 CH,760 SY,788 TN,792 TR,795 TM,804 UA,807 MK,826 GB,831 GG,' +
    '832 JE,833 IM'
  )
    .split(',')
    .map((pair) => pair.split(' ') as [string, string]),
);

/** Where the pole of inaccessibility reads badly among the places in the resting view of South-East Europe. */
export const LABELS: Record<string, Position> = {
  BA: [17.4, 44.6],
  BG: [25.4, 42.9],
  GR: [21.9, 40.05],
  HR: [17.2, 45.45],
  IT: [12.6, 43],
  ME: [19.15, 42.92],
  MK: [21.75, 41.45],
  RS: [21.2, 43.55],
  TR: [28.7, 39.9],
  UA: [27.2, 49],
};

/** Lower bounds in km² of ranks 1 (large), 2 and 3; anything smaller is 4 (micro). */
export const RANKS = [200_000, 40_000, 5_000];

/** Rank 1 reads on a map of all Europe, rank 2 from the resting view on. */
export const SEAS: { name: string; rank: number; at: Position }[] = [
  { name: 'Adriatic Sea', rank: 2, at: [15.2, 43] },
  { name: 'Aegean Sea', rank: 2, at: [25.2, 38.9] },
  { name: 'Baltic Sea', rank: 1, at: [18.8, 55.9] },
  { name: 'Black Sea', rank: 1, at: [33.5, 43.2] },
  { name: 'Ionian Sea', rank: 2, at: [18.6, 38.3] },
  { name: 'Mediterranean Sea', rank: 1, at: [19, 35.2] },
  { name: 'North Sea', rank: 1, at: [3.2, 56.2] },
];
