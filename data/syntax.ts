/** What is wrong with the JSON itself, in words for people who do not know its grammar. */
import { parseTree, printParseErrorCode, type Node, type ParseError } from 'jsonc-parser';
import type { Finding, Path } from '../src/model/problem';
import { printable } from '../src/model/quote';

const WORDS: Record<string, string> = {
  PropertyNameExpected: 'the name of a field in quotation marks should stand here',
  ValueExpected: 'a value should stand here',
  ColonExpected: 'a colon is missing after this',
  CommaExpected: 'a comma is missing after this',
  CloseBraceExpected: 'the file ends before every curly bracket { is closed by }',
  CloseBracketExpected: 'the file ends before every square bracket [ is closed by ]',
  EndOfFileExpected: 'the data ends before this: a bracket may be closed too early, or twice',
  InvalidCommentToken: 'comments cannot stand in this file',
  UnexpectedEndOfComment: 'comments cannot stand in this file',
  UnexpectedEndOfString: 'the text that starts here has no closing quotation mark on its line',
  InvalidCharacter: 'a tab or another control character stands inside this text',
  InvalidEscapeCharacter: 'this text holds a single backslash: write it twice',
  InvalidUnicode: 'this text holds \\u without four digits after it',
};
const NO_VALUE = 'is neither text in quotation marks nor a number, true, false or null';

/** Line and column count from 1. */
export interface SyntaxProblem {
  readonly line: number;
  readonly column: number;
  readonly wrong: string;
}

/** The line of an offset, counted from 1. */
export const lineAt = (text: string, offset: number) => text.slice(0, offset).split('\n').length;

/** Where the error is for a reader: what lacks its comma is the line before, not the one where the parser noticed. */
function located(text: string, { error, offset, length }: ParseError): { offset: number; wrong: string } {
  const name = printParseErrorCode(error);
  const before = text.slice(0, offset).trimEnd();
  const found = text.slice(offset, offset + length);
  if (/^[“”„‘’'`]/.test(found)) return { offset, wrong: 'only straight double quotation marks can enclose a text: "' };
  if (name.endsWith('Expected') && /^\d/.test(found) && /\d,$/.test(before))
    return { offset: before.length - 1, wrong: 'a number is written with a point, not a comma' };
  if (before === '' && found === '') return { offset, wrong: 'the file is empty' };
  if (name === 'CommaExpected' && /^[}\]]/.test(found)) {
    return { offset, wrong: `${found} stands here, but another kind of bracket was opened` };
  }
  if (name === 'CommaExpected' || name === 'ColonExpected') return { offset: before.length - 1, wrong: WORDS[name]! };
  if (name.endsWith('Expected') && /^[}\]]/.test(found) && before.endsWith(',')) {
    return { offset: before.length - 1, wrong: 'this comma is one too many: nothing follows it' };
  }
  if (name.endsWith('Expected') && found === ',') return { offset, wrong: 'this comma is one too many' };
  if (name === 'InvalidSymbol' || name.endsWith('Number')) return { offset, wrong: `${printable(found)} ${NO_VALUE}` };
  return { offset, wrong: WORDS[name] ?? 'this is not valid JSON' };
}

/** Reads strict JSON as a tree that knows its lines. Only the first error is told: the rest may follow from it. */
export function readTree(text: string): { tree: Node } | { error: SyntaxProblem } {
  if (/^\ufffd|\0/.test(text))
    return { error: { line: 1, column: 1, wrong: 'this is not UTF-8: save the file as UTF-8' } };
  const errors: ParseError[] = [];
  let tree: Node | undefined;
  try {
    tree = parseTree(text, errors, { disallowComments: true, allowTrailingComma: false });
  } catch {
    return { error: { line: 1, column: 1, wrong: 'the file is nested too deeply to be read' } };
  }
  if (tree && !errors[0]) return { tree };
  const { offset, wrong } = located(text, errors[0] ?? { error: 4, offset: 0, length: 0 });
  const lines = text.slice(0, offset).split('\n');
  return { error: { line: lines.length, column: lines.at(-1)!.length + 1, wrong } };
}

/** Fields that are written twice in one group, where JSON would silently keep the last. */
export function repeatedFields(text: string, node: Node, path: Path = []): (Finding & { offset: number })[] {
  const children = node.children ?? [];
  if (node.type === 'array')
    return children.flatMap((child, position) => repeatedFields(text, child, [...path, position]));
  if (node.type !== 'object') return [];
  const first = new Map<string, Node>();
  return children.flatMap((property) => {
    const [key, child] = property.children ?? [];
    if (!key || !child) return [];
    const at = [...path, String(key.value)];
    const earlier = first.get(String(key.value));
    first.set(String(key.value), earlier ?? property);
    const wrong = `this field stands here a second time, after line ${earlier ? lineAt(text, earlier.offset) : 0}`;
    return [...(earlier ? [{ path: at, wrong, offset: property.offset }] : []), ...repeatedFields(text, child, at)];
  });
}
