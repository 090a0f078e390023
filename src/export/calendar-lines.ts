/** How a calendar file writes its lines (RFC 5545). */

const MOST_OCTETS = 75;
/** What no text may hold. */
const CONTROL = /[\u0000-\u0008\u000b-\u001f\u007f]/g;
const ESCAPES: Readonly<Record<string, string>> = { '\\': '\\\\', ';': '\\;', ',': '\\,', '\n': '\\n' };

/** A text as the value of a property: one line, with its own line ends and separators escaped. */
export const calendarText = (text: string): string =>
  text
    .replace(/\r\n?/g, '\n')
    .replace(CONTROL, '')
    .replace(/[\\;,\n]/g, (sign) => ESCAPES[sign] ?? sign);

const octets = new TextEncoder();

/** A line cut where it grows too long, and never within a character; each further piece begins with a blank. */
function fold(line: string): string {
  let [folded, length] = ['', 0];
  for (const character of line) {
    const more = octets.encode(character).length;
    const isFull = length + more > MOST_OCTETS;
    folded += isFull ? `\r\n ${character}` : character;
    length = isFull ? 1 + more : length + more;
  }
  return folded;
}

/** The lines of a file, folded and ended as the standard has it. */
export const calendarFile = (lines: readonly string[]): string => lines.map((line) => `${fold(line)}\r\n`).join('');
