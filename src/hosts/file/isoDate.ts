import { makeDay, numberOf } from '../../calendar/day';
import { serialOfNumber } from '../../calendar/serial';

const ISO = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d)(?::(\d\d(?:\.\d+)?))?Z?)?$/;
const DAY_SECONDS = 86_400;

/** The serial number of a date kept as ISO text ("2021-12-05", "2021-12-05T08:30:00"); null when it is none. */
export function serialOfIsoDate(text: string, date1904: boolean): number | null {
  const match = ISO.exec(text.trim());
  const day = match && makeDay(Number(match[1]), Number(match[2]), Number(match[3]));
  if (!match || !day) return null;
  const seconds = Number(match[4] ?? 0) * 3600 + Number(match[5] ?? 0) * 60 + Number(match[6] ?? 0);
  return serialOfNumber(numberOf(day) + seconds / DAY_SECONDS, date1904);
}
