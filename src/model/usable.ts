import type { Finding, Path } from './problem';
import type { Dataset } from './schema';

type Loose<T> = T extends readonly (infer Item)[]
  ? readonly (Loose<Item> | undefined)[]
  : T extends object
    ? { readonly [Key in keyof T]?: Loose<T[Key]> | undefined }
    : T;

/** The dataset with every part left out that does not have the right shape: what is present is sound. */
export type Usable = Loose<Dataset>;

type Cuts = Map<string | number, Cuts | 'all'>;

function cutsOf(wrong: readonly Finding[]): Cuts | 'all' {
  const root: Cuts = new Map();
  for (const { path } of wrong) {
    if (path.length === 0) return 'all';
    let cuts: Cuts | 'all' = root;
    for (const [depth, key] of path.entries()) {
      if (cuts === 'all') break;
      const next: Cuts | 'all' = depth === path.length - 1 ? 'all' : (cuts.get(key) ?? new Map());
      cuts.set(key, next);
      cuts = next;
    }
  }
  return root;
}

/** Copies only along the cuts: the rest is shared with the value. */
function without(value: unknown, cuts: Cuts | 'all'): unknown {
  if (cuts === 'all') return undefined;
  if (cuts.size === 0 || typeof value !== 'object' || value === null) return value;
  const copy = (Array.isArray(value) ? [...value] : { ...value }) as Record<string | number, unknown>;
  for (const [key, deeper] of cuts) if (Object.hasOwn(copy, key)) copy[key] = without(copy[key], deeper);
  return copy;
}

/** Leaves out what is wrong: a field becomes undefined, and positions in lists stay as they were. */
export const usablePart = (value: unknown, wrong: readonly Finding[]) =>
  (without(value, cutsOf(wrong)) ?? {}) as Usable;

/** The records of a list with their positions, without those left out. */
export function* recordsOf<T>(list: readonly (T | undefined)[] | undefined): Generator<[T, number]> {
  for (const [position, record] of (list ?? []).entries()) if (record !== undefined) yield [record, position];
}

/**
 * Calls back with every text; the path is valid during the call only. Makes no lists of entries, which are felt in a file
 * of a million groups.
 */
export function eachText(
  value: unknown,
  visit: (text: string, path: Path) => void,
  path: (string | number)[] = [],
): void {
  if (typeof value === 'string') return visit(value, path);
  if (typeof value !== 'object' || value === null) return;
  if (Array.isArray(value)) {
    for (let at = 0; at < value.length; at++) {
      path.push(at);
      eachText(value[at], visit, path);
      path.pop();
    }
    return;
  }
  for (const key in value) {
    path.push(key);
    eachText(value[key as keyof typeof value], visit, path);
    path.pop();
  }
}
