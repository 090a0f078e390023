import { printable } from './quote';

export type Path = readonly (string | number)[];

/** What is wrong at one place of the file. `wrong` and `allowed` are clauses without a full stop. */
export interface Finding {
  readonly path: Path;
  readonly wrong: string;
  readonly allowed?: string | undefined;
  readonly nearest?: string | undefined;
}

/** A finding with the names of its record (`meetings: 2016-05-tirana`) and field (`roles[1].institution`). */
export interface Problem extends Finding {
  readonly record: string;
  readonly field: string;
}

const WHOLE_FILE = 'the whole file';
const NAME = /^([a-z0-9]+(-[a-z0-9]+)*|[A-Z]{2})$/;

const fieldName = (path: Path) =>
  path
    .map((key) => (typeof key === 'number' ? `[${key}]` : `.${printable(key)}`))
    .join('')
    .replace(/^\./, '');

/** The id of a record, or its code for a country; undefined where it has none that could be printed. */
function nameOf(record: unknown): string | undefined {
  const { id, code } = (record ?? {}) as { id?: unknown; code?: unknown };
  const name = id ?? code;
  return typeof name === 'string' && name.length <= 100 && NAME.test(name) ? name : undefined;
}

/** Adds the names that a reader knows the place by. `value` is the dataset as it was read, right or wrong. */
export function nameProblem(value: unknown, finding: Finding): Problem {
  const [list, position, ...rest] = finding.path;
  if (list === 'network') return { ...finding, record: list, field: fieldName(finding.path.slice(1)) };
  if (typeof list !== 'string' || typeof position !== 'number') {
    return { ...finding, record: WHOLE_FILE, field: fieldName(finding.path) };
  }
  const name = nameOf((value as Record<string, unknown[]>)[list]?.[position]);
  return { ...finding, record: name ? `${list}: ${name}` : `${list}[${position}]`, field: fieldName(rest) };
}

/** One line for the person who edits the file; lines count from 1. */
export function formatProblem(file: string, problem: Problem, line?: number): string {
  const place = [file, line === undefined ? '' : `line ${line}`, problem.record, problem.field]
    .filter(Boolean)
    .join(', ');
  const sentences = [
    `${place}: ${problem.wrong}.`,
    problem.nearest === undefined ? '' : `Did you mean "${problem.nearest}"?`,
    problem.allowed === undefined ? '' : `Allowed: ${problem.allowed}.`,
  ];
  return sentences.filter(Boolean).join(' ');
}
