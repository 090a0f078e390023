import { formatDays } from '../../text/format';
import { words } from '../../text/words';
import type { Shown } from './period';

/** One sentence on how many meetings of `total` are lit, and from when to when. */
export const summarise = ({ count, first, last }: Shown, total: number): string =>
  first && last
    ? words.timeline.summary(count, total, formatDays(first.start), formatDays(last.end))
    : words.timeline.summaryOfNone(total);
