/** Time of day and time passed. Unlike the days of meetings, these are of the reader's own place. */
const timeOfDay = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' });
const two = (value: number) => String(value).padStart(2, '0');

/** `14:32`, from milliseconds of the clock. */
export const formatTimeOfDay = (ms: number): string => timeOfDay.format(ms);

/** `4:05`, `1:04:05`. */
export function formatElapsed(ms: number): string {
  const seconds = Math.floor(ms / 1000);
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
  return hours > 0 ? `${hours}:${two(minutes)}:${two(seconds % 60)}` : `${minutes}:${two(seconds % 60)}`;
}

/** The day on the reader's own calendar, in ISO form: `2024-06-12`. */
export function dayOfClock(ms: number): string {
  const now = new Date(ms);
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
