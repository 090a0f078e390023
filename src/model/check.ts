import { checkCountries } from './check-countries';
import { checkIds } from './check-ids';
import { checkInstitutions } from './check-institutions';
import { checkKosovo } from './check-kosovo';
import { checkMeetings } from './check-meetings';
import { checkPlaces, type Geography } from './check-places';
import { References } from './check-references';
import { checkShape } from './check-shape';
import { checkSize } from './check-size';
import { checkTexts } from './check-texts';
import { nameProblem, type Finding, type Problem } from './problem';
import { datasetSchema, type Dataset } from './schema';
import { usablePart } from './usable';

export { formatProblem, type Problem } from './problem';

/** A text of the wrong form may still be like an id, which is then a better guess than its corrected form. */
function guessed(finding: Finding, references: References, value: unknown): Finding {
  const text = finding.path.reduce<unknown>(
    (part, key) => (part as Record<string | number, unknown> | undefined)?.[key],
    value,
  );
  const nearest = typeof text === 'string' ? references.nearest(finding.path, text) : undefined;
  return nearest === undefined ? finding : { ...finding, nearest };
}

/** Puts findings in the order of the records in the file; those of one record keep theirs. */
function inOrder(findings: Finding[], value: unknown): Finding[] {
  const lists = Object.keys(value ?? {});
  const rank = ({ path: [list, position] }: Finding) => [
    lists.indexOf(String(list)),
    typeof position === 'number' ? position : -1,
  ];
  const ranked = findings.map((finding) => ({ finding, rank: rank(finding) as [number, number] }));
  ranked.sort((a, b) => a.rank[0] - b.rank[0] || a.rank[1] - b.rank[1]);
  return ranked.map(({ finding }) => finding);
}

const TOO_MANY: Finding = { path: [], wrong: 'there are so many problems that the rest was not looked at' };

/**
 * Checks a parsed file as a whole: its shape, its references, and whether the records agree with each other.
 * Tells every problem, not only the first; the dataset is null if there is any. Places are held against their
 * countries only if `distanceKm` is given. Never throws.
 */
export function checkDataset(
  value: unknown,
  geography: Geography = {},
): { dataset: Dataset | null; problems: Problem[] } {
  const oversize = checkSize(value);
  if (oversize.length > 0) return { dataset: null, problems: oversize.map((finding) => nameProblem(value, finding)) };
  const { findings: shape, isCut } = checkShape(datasetSchema, value);
  if (isCut) return { dataset: null, problems: [...shape, TOO_MANY].map((finding) => nameProblem(value, finding)) };
  const usable = usablePart(value, shape);
  const references = new References(usable);
  const findings = [
    ...shape.map((finding) => guessed(finding, references, value)),
    ...checkIds(usable),
    ...references.unknown(),
    ...references.orphans(),
    ...checkInstitutions(usable),
    ...checkCountries(usable),
    ...checkPlaces(usable, geography),
    ...checkMeetings(usable),
    ...checkKosovo(usable),
    ...checkTexts(usable, { strictNames: true }),
  ];
  const problems = inOrder(findings, value).map((finding) => nameProblem(value, finding));
  return { dataset: problems.length ? null : (value as Dataset), problems };
}
