/** What browsers say where a size changed twice in one frame, which harms nothing. */
const HARMLESS = /^ResizeObserver/;
const OURS = /^(https?|file|blob):/;

/** True for a fault of the page's own: no script of an extension, nothing that was called off. */
export function isOwnFault(event: Event): boolean {
  const fault = event as ErrorEvent | PromiseRejectionEvent;
  if ('reason' in fault) return (fault.reason as Error | null)?.name !== 'AbortError';
  return OURS.test(fault.filename) && !HARMLESS.test(fault.message);
}
