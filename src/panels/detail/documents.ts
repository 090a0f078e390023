import type { Meeting } from '../../model/schema';
import { formatDays } from '../../text/format';
import { later } from '../../text/later';

/** Documents as facts: the title, and below it the kind and the date. */
export const documentFacts = (documents: Meeting['documents']) =>
  documents.map(({ title, kind, date, evidence }) => ({
    text: title,
    line: `${later.detail.documentKind[kind]}, ${date ? formatDays(date) : later.detail.dateNotStated}`,
    evidence,
  }));
