/** A small reader of calendar files, which knows nothing of how ours writes them. */

export interface Property {
  readonly name: string;
  readonly parameters: string;
  /** As it stands in the file. */
  readonly value: string;
}

/** The properties of a file with its folded lines put together again. */
export function propertiesOf(file: string): Property[] {
  return file
    .replace(/\r\n[ \t]/g, '')
    .split('\r\n')
    .slice(0, -1)
    .map((line) => {
      const [, name = '', parameters = '', value = ''] = /^([A-Z-]+)((?:;[^:]*)?):(.*)$/su.exec(line) ?? [];
      return { name, parameters, value };
    });
}

/** What a value of text says. */
export const unescaped = (value: string): string =>
  value.replace(/\\(.)/gs, (_, sign: string) => (sign === 'n' || sign === 'N' ? '\n' : sign));

/** The events of a file, each with its values by name; texts as they are read. */
export function eventsIn(file: string): Map<string, string>[] {
  const events: Map<string, string>[] = [];
  for (const { name, parameters, value } of propertiesOf(file)) {
    if (name === 'BEGIN' && value === 'VEVENT') events.push(new Map());
    else if (!['BEGIN', 'END'].includes(name)) events.at(-1)?.set(name + parameters, unescaped(value));
  }
  return events;
}
