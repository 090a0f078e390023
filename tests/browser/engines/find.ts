/** Something on the page as a person would call it: `{ role: 'button', name: 'Print' }`. A pattern is written `/…/i`. */
export interface Target {
  role: string;
  name: string | RegExp;
  /** The name of the region that it lies in. */
  within?: string;
  /** Gives it the focus, as Tab and arrows would. */
  focus?: boolean;
}

export interface Found {
  /** Middle, in the window. */
  xPx: number;
  yPx: number;
  text: string;
}

/** Runs in the page: the first visible element of the role and name, scrolled into view. */
export function find({ role, name, within, focus }: Target): Found | null {
  const IMPLICIT: Record<string, string> = {
    button: 'button, summary',
    link: 'a[href]',
    checkbox: 'input[type=checkbox]',
    radio: 'input[type=radio]',
    combobox: 'select',
    textbox: 'input:not([type]), input[type=text], textarea',
    heading: 'h1, h2, h3, h4',
    dialog: 'dialog[open]',
    region: 'section[aria-label], section[aria-labelledby]',
    rowheader: 'th[scope=row]',
  };
  const oneLine = (text = '') => text.replace(/\s+/g, ' ').trim();
  const textOf = (element: Element | null) =>
    oneLine((element as HTMLElement | null)?.innerText ?? element?.textContent ?? '');
  const nameOf = (element: Element): string => {
    const ids = element.getAttribute('aria-labelledby')?.split(/\s+/);
    if (ids) return oneLine(ids.map((id) => textOf(document.getElementById(id))).join(' '));
    const label = element.getAttribute('aria-label') ?? (element as HTMLInputElement).labels?.[0]?.textContent;
    return label ? oneLine(label) : textOf(element);
  };
  const pattern = /^\/(.*)\/(\w*)$/.exec(String(name));
  const isNamed = (element: Element, wanted: string | RegExp) => {
    const called = nameOf(element);
    return typeof wanted === 'string' ? called === wanted : wanted.test(called);
  };
  const all = (root: ParentNode, kind: string, wanted: string | RegExp): Element[] =>
    [...root.querySelectorAll(`[role=${kind}]${IMPLICIT[kind] ? `, ${IMPLICIT[kind]}` : ''}`)].filter(
      (element) => element.checkVisibility({ visibilityProperty: true }) && isNamed(element, wanted),
    );
  const root = within === undefined ? document : all(document, 'region', within)[0];
  const wanted = pattern ? new RegExp(pattern[1] ?? '', pattern[2]) : String(name);
  const element = root && all(root, role, wanted)[0];
  if (!element) return null;
  element.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  if (focus) (element as HTMLElement).focus();
  const box = element.getBoundingClientRect();
  return { xPx: box.x + box.width / 2, yPx: box.y + box.height / 2, text: textOf(element) };
}
