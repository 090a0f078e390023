import { formatDays } from '../../text/format';

/** `Apr 2020`. */
export const monthAndYear = (day: string): string => formatDays(day, day, 'short').replace(/^\d+ /, '');
