import type { Attachment } from 'svelte/attachments';
import './dialog.css';

/**
 * Opens a dialog over the page: by a call, since an attribute would not make it modal. Escape, `close` and a click
 * beside it close it, and `onclose` is told; the end of the component is told to nobody. Closed by a call too, the
 * dialog gives the focus back by itself.
 */
export const modal =
  (onclose: () => void): Attachment<HTMLDialogElement> =>
  (dialog) => {
    const stop = new AbortController();
    const on = { signal: stop.signal };
    dialog.addEventListener('close', onclose, on);
    dialog.addEventListener('click', ({ target }) => target === dialog && dialog.close(), on);
    dialog.showModal();
    return () => {
      stop.abort();
      dialog.close();
    };
  };
