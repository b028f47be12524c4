import { isDay } from '../../calendar/day';
import { serialOf } from '../../calendar/serial';

/** For days whose format nobody understood. */
export const DAY_FORMAT = 'dd/mm/yyyy';
export const TIME_FORMAT = 'hh:mm';

const DAY = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}):(\d{2}):(\d{2})(?:[.,]\d+)?)?$/;
const TIME = /^PT(\d{1,4})H(\d{1,2})M(\d{1,2})(?:[.,]\d+)?S$/;

/** "2026-06-30T17:00:00", or a time "PT17H00M00S", as the day number a workbook keeps; null when it is neither. */
export function serialOfTime(day: string | undefined, time: string | undefined): number | null {
  const [, date, hours, minutes, seconds] = DAY.exec(day ?? '') ?? [];
  if (date !== undefined) {
    const serial = isDay(date) ? serialOf(date, false) : null;
    return serial === null ? null : serial + partOfDay(hours, minutes, seconds);
  }
  const told = TIME.exec(time ?? '');
  return told ? partOfDay(told[1], told[2], told[3]) : null;
}

const partOfDay = (hours = '0', minutes = '0', seconds = '0'): number =>
  (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) / 86_400;
