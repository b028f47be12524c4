import { dayOfSerial } from '../../calendar/serial';
import { partsOf } from '../../calendar/day';
import { fold } from '../../language/text';
import { isDateFormat } from '../../workbook/numberFormat';
import { withAccents } from '../deadlines/accentless';
import type { GridCell } from '../grid';

/** Pairs of days from which an order is believed in full. */
const ENOUGH = 3;

/** How far the times of one column come before those of another, row by row: 1 always, -1 never, 0 where nothing can be told. */
export function comesBefore(rows: readonly GridCell[][], first: number, second: number, date1904: boolean): number {
  let [sooner, later] = [0, 0];
  for (const cells of rows) {
    const a = roughDay(
      cells.find(({ column }) => column === first),
      date1904,
    );
    const b = roughDay(
      cells.find(({ column }) => column === second),
      date1904,
    );
    if (a === null || b === null) continue;
    const [x, y] = a.year === null || b.year === null ? [a.day, b.day] : [a.year * 372 + a.day, b.year * 372 + b.day];
    if (x < y) sooner += 1;
    if (x > y) later += 1;
  }
  const pairs = sooner + later;
  return pairs === 0 ? 0 : ((sooner - later) / pairs) * (pairs / (pairs + 1)) * Math.min(1, (pairs + 1) / ENOUGH);
}

interface RoughDay {
  year: number | null;
  /** Day of a year of twelve months of 31 days. */
  day: number;
}

const DAY = /(\d{1,2})\s?[/.-]\s?(\d{1,2})(?:\s?[/.-]\s?(20\d\d))?/u;
const MONTH = /tháng\s?(\d{1,2})(?:\s?(?:[/.-]|năm)\s?(20\d\d))?|^(\d{1,2})\/(20\d\d)$/u;
const QUARTER = /qu[ýí]\s?(iv|i{1,3}|[1-4])(?:\s?(?:[/.-]|năm)\s?(20\d\d))?/u;
const ROMANS = ['i', 'ii', 'iii', 'iv'];

function roughDay(cell: GridCell | undefined, date1904: boolean): RoughDay | null {
  if (!cell) return null;
  if (typeof cell.value === 'number') {
    const day = isDateFormat(cell.format) ? dayOfSerial(cell.value, date1904) : null;
    if (!day) return null;
    const parts = partsOf(day);
    return { year: parts.year, day: parts.month * 31 + parts.day };
  }
  const words = withAccents(fold(cell.text.slice(0, 80)));
  const month = MONTH.exec(words);
  if (month?.[3]) return { year: Number(month[4]), day: Number(month[3]) * 31 + 31 };
  const day = DAY.exec(words);
  if (day && Number(day[2]) <= 12)
    return { year: day[3] ? Number(day[3]) : null, day: Number(day[2]) * 31 + Number(day[1]) };
  if (month) return { year: month[2] ? Number(month[2]) : null, day: Number(month[1]) * 31 + 31 };
  const quarter = QUARTER.exec(words);
  if (!quarter) return null;
  const of = ROMANS.includes(quarter[1]!) ? ROMANS.indexOf(quarter[1]!) + 1 : Number(quarter[1]);
  return { year: quarter[2] ? Number(quarter[2]) : null, day: of * 93 + 31 };
}
