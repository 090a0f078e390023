import * as v from 'valibot';
import { nearest } from './nearest';
import type { Finding, Path } from './problem';
import { describe, lookAlikeIn, quote } from './quote';

/** The parts of a valibot schema that say what may stand at a place. */
interface Shape {
  type: string;
  entries?: Record<string, Shape>;
  item?: Shape;
  wrapped?: Shape;
  options?: string[];
}
type Issue = v.BaseIssue<unknown>;

const TYPES: Record<string, string> = {
  string: 'text in quotation marks',
  number: 'a number without quotation marks',
  array: 'a list in square brackets',
  strict_object: 'a group of fields in curly brackets',
};

const unwrapped = (shape: Shape | undefined): Shape | undefined => (shape?.wrapped ? unwrapped(shape.wrapped) : shape);

function shapeAt(whole: Shape, path: Path): Shape | undefined {
  let shape = unwrapped(whole);
  for (const key of path) shape = unwrapped(typeof key === 'number' ? shape?.item : shape?.entries?.[key]);
  return shape;
}

function allowedAt(whole: Shape, path: Path): string | undefined {
  const shape = shapeAt(whole, path);
  if (shape?.entries) return `a group with the fields ${Object.keys(shape.entries).join(', ')}`;
  return shape?.options?.join(', ') ?? (shape && TYPES[shape.type]);
}

/** valibot stops at the first unknown field of a group; staff want them all. */
function unknownFields(whole: Shape, group: object, path: Path): Finding[] {
  const known = Object.keys(shapeAt(whole, path)?.entries ?? {});
  const free = known.filter((name) => !Object.hasOwn(group, name));
  return Object.keys(group)
    .filter((name) => !known.includes(name))
    .map((name) => {
      const guess = nearest(name, free);
      const allowed = guess === undefined ? known.join(', ') : undefined;
      return { path: [...path, name], wrong: `there is no field ${quote(name)} here`, allowed, nearest: guess };
    });
}

function aboutKey(whole: Shape, issue: Issue, path: Path): Finding[] {
  const group = issue.path!.at(-1)!.input as object;
  const parent = path.slice(0, -1);
  if (Array.isArray(group)) return [{ path: parent, wrong: `must be ${TYPES.strict_object}, not a list` }];
  if (issue.expected === 'never') return unknownFields(whole, group, parent);
  return [{ path, wrong: 'this field is missing', allowed: allowedAt(whole, path) }];
}

/** What the author may have meant by a text that has the wrong form: the same in small letters, or in capitals. */
function corrected(issue: Issue): string | undefined {
  if (!(issue.requirement instanceof RegExp) || typeof issue.input !== 'string' || issue.input.length > 100) return;
  const plain = issue.input.normalize('NFD').replace(/\p{Mark}/gu, '');
  const slug = plain
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return [slug, plain.trim().toUpperCase()].find((text) => (issue.requirement as RegExp).test(text));
}

function findingsOf(whole: Shape, issue: Issue): Finding[] {
  const path = (issue.path ?? []).map(({ key }) => key as string | number);
  if (issue.path?.at(-1)?.origin === 'key') return aboutKey(whole, issue, path);
  const { input, type, message } = issue;
  if (type === 'picklist') {
    const options = shapeAt(whole, path)?.options ?? [];
    const guess = typeof input === 'string' ? nearest(input, options) : undefined;
    return [{ path, wrong: `${describe(input)} is not a known value`, allowed: options.join(', '), nearest: guess }];
  }
  if (issue.kind === 'schema') return [{ path, wrong: `must be ${TYPES[type] ?? type}, but is ${describe(input)}` }];
  if (!message.startsWith('must ')) return [{ path, wrong: message }];
  const odd = type === 'regex' && typeof input === 'string' && input.trim() ? lookAlikeIn(input) : undefined;
  const wrong = `${describe(input)} ${message}${odd ? `; it holds ${odd}` : ''}`;
  return [{ path, wrong, nearest: corrected(issue) }];
}

/** Faults after which the check stops: nobody reads more, and a file can be made of nothing else. */
const MOST_FAULTS = 1000;

/** valibot asks whether to stop as it tells a fault, and again at each level around it: about five times. */
function stoppingConfig() {
  let asked = 0;
  return {
    abortPipeEarly: true,
    get abortEarly() {
      return ++asked > 5 * MOST_FAULTS;
    },
    get isCut() {
      return asked > 5 * MOST_FAULTS;
    },
  };
}

/**
 * Everything in which a value departs from the schema, each place once; `isCut` where there is so much that the rest
 * was not looked at. A value without findings is what the schema describes as it stands: our schemas change nothing,
 * so the copy that valibot makes of it is dropped.
 */
export function checkShape(schema: v.GenericSchema, value: unknown): { findings: Finding[]; isCut: boolean } {
  const config = stoppingConfig();
  const { issues } = schema['~run']({ value }, config);
  if (!issues) return { findings: [], isCut: false };
  const places = new Map<string, Finding>();
  for (const issue of issues) {
    for (const finding of findingsOf(schema as unknown as Shape, issue))
      places.set(JSON.stringify(finding.path), finding);
    if (places.size > MOST_FAULTS) break;
  }
  const isCut = config.isCut || places.size > MOST_FAULTS;
  return { findings: [...places.values()].slice(0, MOST_FAULTS), isCut };
}
