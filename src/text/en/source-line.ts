const quoted = (section: string) => `“${section}”`;

/** Words of the line below a step that says where its facts come from. */
export const sourceLine = {
  /** The passage that stands above all sections, under the title of the source itself. */
  opening: 'its introduction',
  section: (name: string) => `section ${quoted(name)}`,
  sections: (names: readonly string[]) =>
    `sections ${names.slice(0, -1).map(quoted).join(', ')} and ${quoted(names.at(-1) ?? '')}`,
  span: (count: string, first: string, last: string) => `${count} sections from ${quoted(first)} to ${quoted(last)}`,
  line: (sources: string) => `Source: ${sources}`,
  source: (title: string, parts: readonly string[]) => [title, parts.join(' and ')].filter(Boolean).join(', '),
};
