const MINUTE_MS = 60_000;

/** Hands a file to the reader's device; from a page opened by `file://` too. */
export function saveFile(name: string, content: BlobPart, type: string): void {
  const url = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser takes the content some time after the click.
  setTimeout(() => URL.revokeObjectURL(url), MINUTE_MS);
}
