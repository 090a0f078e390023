/** Each is refused in silence: without a press, or where a browser has no such thing, the page fills its window anyway. */
const quietly = (asked: Promise<void> | undefined): void => void asked?.catch(() => undefined);

export const enterFullScreen = (): void => quietly(document.documentElement.requestFullscreen?.());

export function leaveFullScreen(): void {
  if (document.fullscreenElement) quietly(document.exitFullscreen());
}

export const toggleFullScreen = (): void => (document.fullscreenElement ? leaveFullScreen() : enterFullScreen());
