/** How much larger an element is drawn than it is laid out: on a stage, pixels of the screen are not its own. */
export function drawnScale(element: HTMLElement): number {
  const { offsetWidth } = element;
  return offsetWidth > 0 ? element.getBoundingClientRect().width / offsetWidth : 1;
}
