import { serialOfNumber } from '../../../calendar/serial';

const DAY = 86_400_000;

/**
 * A cell with a day comes as a Date: a moment, meant in the spreadsheet's own time zone, which need not be the script's. Gives the spreadsheet's
 * number for such moments. The zone's clock is asked here and not by `Utilities.formatDate`, which would be a call for every cell.
 */
export function serialsIn(timeZone: string): (moment: Date) => number {
  const clock = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    era: 'short',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  const known = new Map<number, number>();
  return (moment) => {
    const time = moment.getTime();
    let serial = known.get(time);
    if (serial === undefined) {
      serial = serialOf(clock.formatToParts(time)) + moment.getMilliseconds() / DAY;
      known.set(time, serial);
    }
    return serial;
  };
}

function serialOf(parts: Intl.DateTimeFormatPart[]): number {
  const at = (type: string) => Number(parts.find((part) => part.type === type)!.value);
  const midnight = Date.UTC(at('year'), at('month') - 1, at('day'));
  const seconds = at('hour') * 3600 + at('minute') * 60 + at('second');
  return serialOfNumber(midnight / DAY, false) + seconds / 86_400;
}

/** By its tag: a Date of Google's services is none of the script's own world. */
export const isMoment = (value: unknown): value is Date => Object.prototype.toString.call(value) === '[object Date]';
