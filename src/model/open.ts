import { MOST_CHARACTERS, parseDataset } from './load';
import type { Loaded } from './loaded';
import { formatProblem } from './problem';

/** Of a file from the reader's device, held against `file.size` before it is read: about 350 meetings told in full. */
export const MOST_FILE_BYTES = 2_000_000;

type Read = Exclude<Loaded, { failure: 'network' | 'status' }>;

const corrupt = (problems: readonly string[]): Read => ({ failure: 'corrupt', problems });
const tooLarge = (file: string, most: number) =>
  corrupt([`${file}: the file is larger than ${most / 1e6} million bytes.`]);
const nameOf = (address: string) => address.replace(/^.*\//, '');

/** Checks the text of a dataset; `address` ends with the name of its file. Never throws. */
export function readDataset(text: string, address: string): Read {
  const parsed = parseDataset(text);
  if ('dataset' in parsed) return parsed;
  return corrupt(parsed.problems.map((problem) => formatProblem(nameOf(address), problem)));
}

/** Reads and checks a file from the reader's device; rejects where the browser cannot read it. */
export async function openFile(file: Pick<File, 'name' | 'size' | 'text'>): Promise<Read> {
  if (file.size > MOST_FILE_BYTES) return tooLarge(file.name, MOST_FILE_BYTES);
  return readDataset(await file.text(), file.name);
}

/** The text of an answer; null, and nothing more is fetched, as soon as it is longer than `mostBytes`. */
export async function textOf({ headers, body }: Response, mostBytes: number): Promise<string | null> {
  if (Number(headers.get('content-length')) > mostBytes) return null;
  const decoder = new TextDecoder();
  let [text, bytes] = ['', 0];
  const reader = body?.getReader();
  for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
    bytes += part.value.length;
    if (bytes > mostBytes) {
      void reader?.cancel();
      return null;
    }
    text += decoder.decode(part.value, { stream: true });
  }
  return text + decoder.decode();
}

/** Asks for a dataset beside the page and checks it; other origins are not asked, by a redirect neither. Never throws. */
export async function openBeside(address: string, get = fetch, mostBytes = MOST_CHARACTERS): Promise<Loaded> {
  try {
    const response = await get(address, { mode: 'same-origin' });
    if (!response.ok) return { failure: 'status', code: response.status };
    const text = await textOf(response, mostBytes);
    return text === null ? tooLarge(nameOf(address), mostBytes) : readDataset(text, address);
  } catch {
    return { failure: 'network' };
  }
}
