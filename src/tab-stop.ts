/** Leaves one of the elements in the order of Tab; none, if it is none of them. Writes only what is not so already. */
export function keepOneStop(elements: readonly HTMLElement[], stop: HTMLElement | undefined): void {
  for (const element of elements) {
    const tabIndex = element === stop ? '0' : '-1';
    if (element.getAttribute('tabindex') !== tabIndex) element.setAttribute('tabindex', tabIndex);
  }
}
