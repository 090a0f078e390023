/** Pointer and keys as the W3C writes them, in WebDriver and in WebDriver BiDi alike. */

const KEYS: Record<string, string> = {
  Alt: '\uE00A',
  ArrowDown: '\uE015',
  ArrowLeft: '\uE012',
  ArrowRight: '\uE014',
  ArrowUp: '\uE013',
  Backspace: '\uE003',
  Control: '\uE009',
  Delete: '\uE017',
  End: '\uE010',
  Enter: '\uE007',
  Escape: '\uE00C',
  F5: '\uE035',
  Home: '\uE011',
  PageDown: '\uE00F',
  PageUp: '\uE00E',
  Shift: '\uE008',
  Space: ' ',
  Tab: '\uE004',
};

export const clickActions = (xPx: number, yPx: number) => [
  {
    type: 'pointer',
    id: 'mouse',
    parameters: { pointerType: 'mouse' },
    actions: [
      { type: 'pointerMove', x: Math.round(xPx), y: Math.round(yPx), duration: 0 },
      { type: 'pointerDown', button: 0 },
      { type: 'pointerUp', button: 0 },
    ],
  },
];

/** Holds each of the keys of `Shift+Tab` in turn, and lets go the other way round. */
export function pressActions(key: string) {
  const values = key.split('+').map((name) => KEYS[name] ?? name);
  const downs = values.map((value) => ({ type: 'keyDown', value }));
  const ups = values.toReversed().map((value) => ({ type: 'keyUp', value }));
  return [{ type: 'key', id: 'keyboard', actions: [...downs, ...ups] }];
}
