export type Cell = string | number;

/** A spreadsheet would run a text that begins like a formula, even after blanks; the apostrophe keeps it a text. */
const asText = (text: string) => (/^[\t\r]|^\s*[=+\-@＝＋－＠]/.test(text) ? `'${text}` : text);

const field = (cell: Cell) => {
  if (typeof cell === 'number') return String(cell);
  const text = asText(cell);
  return /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

/** Rows as RFC 4180 has them. The mark at the start tells spreadsheets that the letters are UTF-8. */
export const toCsv = (rows: readonly (readonly Cell[])[]): string =>
  `\ufeff${rows.map((row) => `${row.map(field).join(',')}\r\n`).join('')}`;
