import { LAYOUTS, type LayoutName } from './deck';
import { FOOT, NUMBER, RULE_Y, SLIDE, STEP, TEXTS, type TextBox } from './geometry';
import { emu, levelXml, paragraphXml, plain, prototypeXml, type TextLook } from './text-xml';
import { NAMESPACES, TREE_HEAD, XML } from './xml';

/** What all slides share: the master, the layouts, and the master of the notes. */

const serif: TextLook = { colour: 'tx1', font: 'mj' };
const small: TextLook = { colour: 'tx2', font: 'mn' };
const count: TextLook = { ...small, align: 'r' };

/** How a slide finds the placeholders of its layout. */
export const PLACEHOLDERS = {
  title: { title: 'type="ctrTitle"', body: 'type="subTitle" idx="1"' },
  other: { title: 'type="title"', body: 'type="body" idx="1"' },
  captions: 'type="body" sz="quarter" idx="13"',
  foot: 'type="body" sz="quarter" idx="14"',
  step: 'type="body" sz="quarter" idx="15"',
  number: 'type="sldNum" sz="quarter" idx="12"',
} as const;

/** A paragraph that the program fills with the number of the slide; `number` stands there until then. */
export const numberField = (language: string, number: string) =>
  `<a:p><a:fld id="{7C1D5C5E-3C0B-4E0B-9C43-2B2C1A8E7F10}" type="slidenum"><a:rPr lang="${language}" dirty="0"/>` +
  `<a:t>${number}</a:t></a:fld></a:p>`;

/** A level line; `fill` is its colour, and its width is in points. */
const rule = (x: number, y: number, w: number, points: number, fill: string) =>
  '<p:cxnSp><p:nvCxnSpPr><p:cNvPr id="20" name="Rule"/><p:cNvCxnSpPr/><p:nvPr userDrawn="1"/></p:nvCxnSpPr><p:spPr>' +
  `<a:xfrm><a:off x="${emu(x)}" y="${emu(y)}"/><a:ext cx="${emu(w)}" cy="0"/></a:xfrm>` +
  `<a:prstGeom prst="line"><a:avLst/></a:prstGeom><a:ln w="${points * EMU_PER_POINT}"><a:solidFill>${fill}</a:solidFill></a:ln>` +
  '</p:spPr></p:cxnSp>';
const EMU_PER_POINT = 12_700;
const FOOT_RULE = rule(0, RULE_Y, SLIDE.w, 0.75, '<a:srgbClr val="CBD2D5"/>');
const TITLE_RULE = rule(TEXTS.title.title.x, 3.45, TEXTS.title.title.w, 2, '<a:schemeClr val="tx1"/>');

const tree = (shapes: string) => `<p:spTree>${TREE_HEAD}${shapes}</p:spTree>`;
const prompt = (text: string) => paragraphXml(plain(text), 'en-GB');

function layoutShapes(name: LayoutName): string {
  const { title, body, captions } = TEXTS[name];
  const kinds = name === 'title' ? PLACEHOLDERS.title : PLACEHOLDERS.other;
  const shape = (id: number, label: string, kind: string, box: TextBox, look: TextLook) =>
    prototypeXml(id, label, kind, box, look, prompt(label));
  const shared = [
    shape(2, 'Title', kinds.title, title, serif),
    shape(3, 'Text', kinds.body, body, name === 'text' ? { ...serif, font: 'mn' } : serif),
  ];
  if (name === 'title') return shared.join('') + TITLE_RULE;
  return [
    ...shared,
    shape(4, 'About the pictures', PLACEHOLDERS.captions, captions, small),
    shape(5, 'Source and footnotes', PLACEHOLDERS.foot, FOOT, small),
    shape(6, 'Step', PLACEHOLDERS.step, STEP, { ...count, bold: true }),
    prototypeXml(7, 'Slide number', PLACEHOLDERS.number, NUMBER, count, numberField('en-GB', '‹#›')),
  ].join('');
}

const NAMES: Readonly<Record<LayoutName, string>> = {
  title: 'First slide',
  beside: 'Text beside a picture',
  below: 'Text above pictures',
  text: 'Text',
};

export const layoutXml = (name: LayoutName): string =>
  `${XML}<p:sldLayout ${NAMESPACES}${name === 'title' ? ' type="title" showMasterSp="0"' : ' userDrawn="1"'} preserve="1">` +
  `<p:cSld name="${NAMES[name]}">${tree(layoutShapes(name))}</p:cSld>` +
  '<p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sldLayout>';

const COLOUR_MAP =
  '<p:clrMap bg1="lt1" tx1="dk1" bg2="lt2" tx2="dk2" accent1="accent1" accent2="accent2" accent3="accent3" ' +
  'accent4="accent4" accent5="accent5" accent6="accent6" hlink="hlink" folHlink="folHlink"/>';
const BACKGROUND = '<p:bg><p:bgRef idx="1001"><a:schemeClr val="bg1"/></p:bgRef></p:bg>';

/** Ids of the master and, after it, of its layouts. */
export const FIRST_ID = 2_147_483_648;

export function masterXml(): string {
  const { title, body } = TEXTS.beside;
  const shapes = [
    prototypeXml(2, 'Title', PLACEHOLDERS.other.title, title, serif, prompt('Title')),
    prototypeXml(3, 'Text', PLACEHOLDERS.other.body, body, serif, prompt('Text')),
    prototypeXml(4, 'Slide number', 'type="sldNum" sz="quarter" idx="4"', NUMBER, count, numberField('en-GB', '‹#›')),
    FOOT_RULE,
  ];
  const layouts = LAYOUTS.map((_, at) => `<p:sldLayoutId id="${FIRST_ID + 1 + at}" r:id="rId${at + 1}"/>`);
  return (
    `${XML}<p:sldMaster ${NAMESPACES}><p:cSld>${BACKGROUND}${tree(shapes.join(''))}</p:cSld>${COLOUR_MAP}` +
    `<p:sldLayoutIdLst>${layouts.join('')}</p:sldLayoutIdLst><p:txStyles>` +
    `<p:titleStyle>${levelXml('lvl1pPr', title.sizes[0]!, serif)}</p:titleStyle>` +
    `<p:bodyStyle>${levelXml('lvl1pPr', body.sizes[0]!, serif)}</p:bodyStyle>` +
    `<p:otherStyle>${levelXml('lvl1pPr', 18, small)}</p:otherStyle></p:txStyles></p:sldMaster>`
  );
}

/** Portrait paper, in inches: the slide above its notes. */
export const NOTES_PAGE = { w: 7.5, h: 10 };
const NOTES_IMAGE = { x: 0.75, y: 0.75, w: 6, h: 3.375 };
const NOTES_TEXT: TextBox = { x: 0.75, y: 4.5, w: 6, h: 4.75, sizes: [14], anchor: 't' };

export const notesImageXml = (spPr: string): string =>
  '<p:sp><p:nvSpPr><p:cNvPr id="2" name="Slide"/><p:cNvSpPr><a:spLocks noGrp="1" noRot="1" noChangeAspect="1"/></p:cNvSpPr>' +
  `<p:nvPr><p:ph type="sldImg"${spPr === '' ? '' : ' idx="2"'}/></p:nvPr></p:nvSpPr><p:spPr>${spPr}</p:spPr></p:sp>`;

export const notesMasterXml = (): string =>
  `${XML}<p:notesMaster ${NAMESPACES}><p:cSld>${BACKGROUND}${tree(
    notesImageXml(
      `<a:xfrm><a:off x="${emu(NOTES_IMAGE.x)}" y="${emu(NOTES_IMAGE.y)}"/>` +
        `<a:ext cx="${emu(NOTES_IMAGE.w)}" cy="${emu(NOTES_IMAGE.h)}"/></a:xfrm>` +
        '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom><a:noFill/><a:ln w="9525"><a:solidFill><a:schemeClr val="tx2"/></a:solidFill></a:ln>',
    ) +
      prototypeXml(
        3,
        'Notes',
        'type="body" sz="quarter" idx="3"',
        NOTES_TEXT,
        { ...small, colour: 'tx1' },
        prompt('Notes'),
      ),
  )}</p:cSld>${COLOUR_MAP}<p:notesStyle>${levelXml('lvl1pPr', 14, { ...small, colour: 'tx1' })}</p:notesStyle></p:notesMaster>`;
