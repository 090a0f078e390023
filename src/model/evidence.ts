import type { Evidence, Meeting } from './schema';

const sectionKey = ({ source, section }: Evidence) => JSON.stringify([source, section]);
export const passageKey = ({ source, section, paragraph }: Evidence) => JSON.stringify([source, section, paragraph]);

/** Each passage once: sections as they first come up, paragraphs in their order. */
export function passagesOf(evidence: readonly Evidence[]): Evidence[] {
  const sections = new Map([...new Set(evidence.map(sectionKey))].map((key, at) => [key, at]));
  const sectionOf = (one: Evidence) => sections.get(sectionKey(one)) ?? 0;
  return [...new Map(evidence.map((one) => [passageKey(one), one])).values()].sort(
    (a, b) => sectionOf(a) - sectionOf(b) || a.paragraph - b.paragraph,
  );
}

/** Every passage that a meeting's claims rest on, its own first. */
export const evidenceOf = (meeting: Meeting): Evidence[] => [
  meeting.evidence,
  ...[
    ...meeting.themes,
    ...meeting.roles,
    ...meeting.countries,
    ...meeting.participants,
    ...meeting.speakers,
    ...meeting.outcomes,
    ...meeting.documents,
    ...meeting.topics,
    ...meeting.projects,
    ...(meeting.parentEvent ? [meeting.parentEvent] : []),
  ].map(({ evidence }) => evidence),
];
