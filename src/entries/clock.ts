import type { Day } from '../calendar/day';

const two = (n: number) => String(n).padStart(2, '0');

/** Today by the clock of this machine. */
export function today(date = new Date()): Day {
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

/** Local day and hour, "2026-06-15T15:42". */
export function now(date = new Date()): string {
  return `${today(date)}T${two(date.getHours())}:${two(date.getMinutes())}`;
}
