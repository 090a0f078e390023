/**
 * Words of the accessibility statement, in the order of the model of Implementing Decision (EU) 2018/1523.
 * Change it with the page: a gap that is closed leaves the list, and a new one enters it.
 */
export const accessibility = {
  heading: 'Accessibility statement',
  /** Day of the assessment, ISO. */
  assessed: '2026-11-24',
  scope:
    'This page is meant for everyone, as Directive (EU) 2016/2102 asks of public websites. ' +
    'The statement is for the whole page, its printed form and its download.',
  status: 'How far it complies',
  statusText:
    'The page complies in part with EN 301 549 V3.2.1 and with WCAG 2.2, levels A and AA. The gaps are named below.',
  features: 'What helps',
  featuresText: [
    'All works by keyboard, and each chart is one stop of the Tab key.',
    'Each chart has a table with the same facts, and a short summary for those who hear it.',
    'Shapes, lines and words tell what colours tell. There are dark colours, and stronger ones where your device asks for more contrast or for its own colours.',
    'Nothing moves by itself, and nothing glides where your device asks for less motion.',
    'The page can be enlarged to 400 %, and the text around the charts spaced out.',
  ],
  gaps: 'What is not accessible yet',
  gapsText: [
    'Some lines are faint on purpose: borders on the map, and in the network the lines outside your filter. They fall below a contrast of 3 to 1. The tables hold the same facts.',
    'The letters inside the timeline and the network grow when you enlarge the page. They do not when you enlarge its text alone.',
    'Names inside the charts have room for letters at their own distance. Where you space letters and words out, some of these names are cut or overlap. The tables hold the same names.',
    'Where a chart stands alone in another page, its table is left out.',
    'Some summaries of meetings are hard to read, since they name conventions, offices and projects in full.',
    'The printed page uses small letters, from 7 points up, to fit on two sheets.',
    'The page is in English only. Names from other languages are not marked as such.',
  ],
  burden: 'No part is left out because it would be too much work.',
  outside: 'The source of the facts belongs to others, and this statement is not about it.',
  how: 'How it was assessed',
  howText: (day: string) =>
    `This was written on ${day}, after a check by those who made the page. Scripts went through the page in Chromium: each view, both sets of colours, and widths from 320 to 1920 pixels. They used axe and the keyboard, and measured contrast, targets, large text and wide spacing. The makers also looked at pictures of the page as colour-blind people see it.`,
  untested: 'It has not been tested with screen readers or by people with a disability yet. That is the next step.',
  contact: 'Tell us what does not work',
  contactText:
    'Is there a part that you cannot read or use? Then ask ICMPD, which is the Secretariat of the Network, or those who sent you to this page. There is no address for such questions yet. Say which part you mean and which tools you use, and ask for the facts in another form if you need them.',
  complain: 'If no answer comes',
  complainText:
    'Each country of the European Union has a body that looks into such cases. Which one is in charge depends on who publishes the page.',
};
