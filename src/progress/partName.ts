import type { Day } from '../calendar/day';
import { showDay } from '../language/showDay';

/** What a part is called where its item's parts are listed: its label, else its day, else its place among them (from 0). */
export const partName = ({ label, end }: { label: string; end: Day | null }, place: number): string =>
  label || (end === null ? String(place + 1) : showDay(end, 'vi'));
