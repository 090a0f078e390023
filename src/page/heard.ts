/** What the page can tell a listener, each in words. */
export interface Sayings {
  /** The step of a story or what is selected in an embed, or '' where there is neither. */
  readonly subject: string;
  /** How many meetings the filter leaves. */
  readonly filter: string;
  /** What is open in the details, or that nothing is. */
  readonly details: string;
}

/** What was told last, and what stood then. */
export interface Heard extends Sayings {
  readonly text: string;
}

/** One short text for each change: a subject with what it shows, or else what the filter leaves, or else what is open. */
export function hear(last: Heard | null, now: Sayings): Heard {
  const { subject, filter, details } = now;
  if (last === null || subject !== last.subject)
    return { ...now, text: subject === '' ? filter : `${subject} ${filter}` };
  if (filter !== last.filter) return { ...now, text: filter };
  return details === last.details ? last : { ...now, text: details };
}
