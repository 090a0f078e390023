import { checkShape } from './check-shape';
import { checkTexts } from './check-texts';
import { nameProblem, type Finding, type Path, type Problem } from './problem';
import { storiesSchema, type Stories } from './story-schema';
import { recordsOf } from './usable';

type Named = { readonly id?: unknown; readonly steps?: unknown } | null;

/** The members of what may or may not be a list, with their positions. */
export const membersOf = (value: unknown): Generator<[Named, number]> => recordsOf(Array.isArray(value) ? value : []);

function repeatedIds(list: unknown, path: Path, allowed: string): Finding[] {
  const seen = new Set<unknown>();
  return [...membersOf(list)].flatMap(([record, position]) => {
    const id = record?.id;
    const repeated = seen.has(id);
    seen.add(id);
    if (!repeated || typeof id !== 'string') return [];
    return [{ path: [...path, position, 'id'], wrong: `"${id}" already names one above`, allowed }];
  });
}

/** All that is wrong with a stories file in itself, whatever the dataset. The stories are null if there is anything. */
export function checkStoriesFile(value: unknown): { stories: Stories | null; findings: Finding[] } {
  const { findings: shape } = checkShape(storiesSchema, value);
  const list = (value as { stories?: unknown } | null)?.stories;
  const findings = [
    ...shape,
    ...repeatedIds(list, ['stories'], 'an id that no other story has'),
    ...[...membersOf(list)].flatMap(([story, position]) =>
      repeatedIds(story?.steps, ['stories', position, 'steps'], 'an id that no other step of the story has'),
    ),
    ...checkTexts(value),
  ];
  return { stories: findings.length === 0 ? (value as Stories) : null, findings };
}

/** Adds the names of story and step: `stories: fourteen-years, steps: new-law`. `value` is the file, right or wrong. */
export function nameStoryProblem(value: unknown, finding: Finding): Problem {
  const [list, position, steps, ...rest] = finding.path;
  if (list !== 'stories' || steps !== 'steps' || typeof rest[0] !== 'number') return nameProblem(value, finding);
  const story = (value as { stories: unknown[] }).stories[position as number];
  const outer = nameProblem(value, { ...finding, path: [list, position!] });
  const inner = nameProblem(story, { ...finding, path: [steps, ...rest] });
  return { ...inner, path: finding.path, record: `${outer.record}, ${inner.record}` };
}
