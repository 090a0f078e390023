import { XML } from './xml';

/** The page's light colours under the names that a theme has for them. */
const COLOURS = {
  dk1: '15222C',
  lt1: 'FFFFFF',
  dk2: '435460',
  lt2: 'F4F5F3',
  accent1: '1D4E74',
  accent2: 'B4741A',
  accent3: '2F9083',
  accent4: '4661B5',
  accent5: '611A66',
  accent6: '36400A',
  hlink: '0B5FD0',
  folHlink: '611A66',
};

/** Fonts that every office program has: nothing is embedded. */
const FONTS = { majorFont: 'Georgia', minorFont: 'Arial' };

const FILL = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>';
const LINE = `<a:ln w="9525">${FILL}</a:ln>`;
const EFFECT = '<a:effectStyle><a:effectLst/></a:effectStyle>';

/** A theme; the slides and the notes each need one of their own. */
export const themeXml = (name: string): string =>
  `${XML}<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="${name}"><a:themeElements>` +
  `<a:clrScheme name="${name}">` +
  Object.entries(COLOURS)
    .map(([key, value]) => `<a:${key}><a:srgbClr val="${value}"/></a:${key}>`)
    .join('') +
  `</a:clrScheme><a:fontScheme name="${name}">` +
  Object.entries(FONTS)
    .map(([key, font]) => `<a:${key}><a:latin typeface="${font}"/><a:ea typeface=""/><a:cs typeface=""/></a:${key}>`)
    .join('') +
  `</a:fontScheme><a:fmtScheme name="${name}"><a:fillStyleLst>${FILL.repeat(3)}</a:fillStyleLst>` +
  `<a:lnStyleLst>${LINE.repeat(3)}</a:lnStyleLst><a:effectStyleLst>${EFFECT.repeat(3)}</a:effectStyleLst>` +
  `<a:bgFillStyleLst>${FILL.repeat(3)}</a:bgFillStyleLst></a:fmtScheme></a:themeElements></a:theme>`;
