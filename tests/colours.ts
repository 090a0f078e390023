/** Arithmetic of colours for tests: contrast as WCAG 2 defines it, seeing as others see, and CIEDE2000. */

/** Red, green and blue, each from 0 to 1, without the curve of the screen. */
type Linear = readonly [number, number, number];

const linear = (hex: string): Linear => {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const part = parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return [r, g, b];
};

const luminance = ([r, g, b]: Linear) => 0.2126 * r + 0.7152 * g + 0.0722 * b;

/** Contrast of two colours, from 1 to 21. */
export function contrast(a: string, b: string): number {
  const [dark = 0, light = 0] = [luminance(linear(a)), luminance(linear(b))].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

export const VISIONS = ['normal', 'protanopia', 'deuteranopia', 'tritanopia'] as const;
export type Vision = (typeof VISIONS)[number];

/** Machado, Oliveira and Fernandes 2009 at full severity, for colours without the curve of the screen; a row a channel. */
const MATRICES: Record<Exclude<Vision, 'normal'>, readonly Linear[]> = {
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

function seen(vision: Vision, colour: Linear): Linear {
  if (vision === 'normal') return colour;
  const [r = 0, g = 0, b = 0] = MATRICES[vision].map((row) => {
    const sum = row[0] * colour[0] + row[1] * colour[1] + row[2] * colour[2];
    return Math.min(1, Math.max(0, sum));
  });
  return [r, g, b];
}

interface Lab {
  readonly L: number;
  readonly a: number;
  readonly b: number;
}

/** Against the white of daylight (D65). */
function lab([r, g, b]: Linear): Lab {
  const [x, y, z] = [
    (0.4124564 * r + 0.3575761 * g + 0.1804375 * b) / 0.95047,
    0.2126729 * r + 0.7151522 * g + 0.072175 * b,
    (0.0193339 * r + 0.119192 * g + 0.9503041 * b) / 1.08883,
  ].map((value) => (value > 216 / 24389 ? Math.cbrt(value) : (value * 24389) / 27 / 116 + 16 / 116)) as [
    number,
    number,
    number,
  ];
  return { L: 116 * y - 16, a: 500 * (x - y), b: 200 * (y - z) };
}

/** How different two colours look: CIEDE2000, after Sharma, Wu and Dalal 2005. About 2 is just seen. */
export function deltaE(one: Lab, two: Lab): number {
  const radians = (degrees: number) => (degrees * Math.PI) / 180;
  const meanChroma = (Math.hypot(one.a, one.b) + Math.hypot(two.a, two.b)) / 2;
  const grey = 0.5 * (1 - Math.sqrt(meanChroma ** 7 / (meanChroma ** 7 + 25 ** 7)));
  const [p, q] = [one, two].map(({ L, a, b }) => {
    const stretched = a * (1 + grey);
    const hue = stretched === 0 && b === 0 ? 0 : ((Math.atan2(b, stretched) * 180) / Math.PI + 360) % 360;
    return { L, C: Math.hypot(stretched, b), hue };
  }) as [{ L: number; C: number; hue: number }, { L: number; C: number; hue: number }];
  const isGrey = p.C * q.C === 0;
  const turn = q.hue - p.hue;
  const dHue = isGrey ? 0 : turn > 180 ? turn - 360 : turn < -180 ? turn + 360 : turn;
  const dL = q.L - p.L;
  const dC = q.C - p.C;
  const dH = 2 * Math.sqrt(p.C * q.C) * Math.sin(radians(dHue / 2));
  const L = (p.L + q.L) / 2;
  const C = (p.C + q.C) / 2;
  const sum = p.hue + q.hue;
  const hue = isGrey ? sum : Math.abs(turn) <= 180 ? sum / 2 : sum < 360 ? (sum + 360) / 2 : (sum - 360) / 2;
  const T =
    1 -
    0.17 * Math.cos(radians(hue - 30)) +
    0.24 * Math.cos(radians(2 * hue)) +
    0.32 * Math.cos(radians(3 * hue + 6)) -
    0.2 * Math.cos(radians(4 * hue - 63));
  const turned = 30 * Math.exp(-(((hue - 275) / 25) ** 2));
  const SL = 1 + (0.015 * (L - 50) ** 2) / Math.sqrt(20 + (L - 50) ** 2);
  const SC = 1 + 0.045 * C;
  const SH = 1 + 0.015 * C * T;
  const RT = -2 * Math.sqrt(C ** 7 / (C ** 7 + 25 ** 7)) * Math.sin(radians(2 * turned));
  return Math.sqrt((dL / SL) ** 2 + (dC / SC) ** 2 + (dH / SH) ** 2 + RT * (dC / SC) * (dH / SH));
}

/** How different two colours look to a person with one kind of sight. */
export const difference = (a: string, b: string, vision: Vision): number =>
  deltaE(lab(seen(vision, linear(a))), lab(seen(vision, linear(b))));
