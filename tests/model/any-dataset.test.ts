import fc from 'fast-check';
import { expect, it } from 'vitest';
import { formatProblem } from '../../src/model/check';
import { parseDataset } from '../../src/model/load';
import { anyDataset } from '../any-dataset';

/** A way to spoil any JSON value: at a random place, something else stands. */
function spoil(value: unknown, steps: readonly number[], junk: unknown): unknown {
  const [step, ...rest] = steps;
  if (step === undefined || typeof value !== 'object' || value === null) return junk;
  const keys = Object.keys(value);
  if (keys.length === 0) return junk;
  const key = keys[step % keys.length]!;
  const copy = (Array.isArray(value) ? [...value] : { ...value }) as Record<string, unknown>;
  copy[key] = spoil(copy[key], rest, junk);
  return copy;
}

it('the door lets any sound dataset in as it is', () => {
  fc.assert(
    fc.property(anyDataset(12), (dataset) => {
      const parsed = parseDataset(JSON.stringify(dataset));
      const problems = 'problems' in parsed ? parsed.problems.map((problem) => formatProblem('f', problem)) : [];
      expect(problems).toEqual([]);
      expect(parsed).toEqual({ dataset: JSON.parse(JSON.stringify(dataset)) });
    }),
    { numRuns: 1000 },
  );
});

it('a sound dataset spoilt anywhere is let in whole or refused with problems, each a line', () => {
  const junk = fc.oneof(fc.jsonValue({ maxDepth: 3 }), fc.constantFrom('__proto__', 'constructor', '\u202e', 1e308));
  fc.assert(
    fc.property(anyDataset(6), fc.array(fc.nat(), { minLength: 1, maxLength: 6 }), junk, (dataset, steps, value) => {
      const text = JSON.stringify(spoil(dataset, steps, value));
      const parsed = parseDataset(text);
      if ('dataset' in parsed) expect(parsed.dataset).toEqual(JSON.parse(text));
      else {
        const lines = parsed.problems.map((problem) => formatProblem('f', problem));
        expect(lines.length).toBeGreaterThan(0);
        for (const line of lines) expect(line).toMatch(/^f, [^\p{Cc}\u202e]+[.?]$/u);
      }
      expect(Object.keys(Object.prototype)).toEqual([]);
    }),
    { numRuns: 1000 },
  );
});
