import { withoutBold } from '../../text/bold';

/** The first words of a text, at most so many, with an ellipsis where it goes on. */
export function firstWords(text: string, most: number): string {
  const all = withoutBold(text).split(/\s+/);
  return all.length <= most
    ? all.join(' ')
    : `${all
        .slice(0, most)
        .join(' ')
        .replace(/[,;:]$/, '')} …`;
}
