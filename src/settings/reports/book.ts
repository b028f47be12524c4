import type { Day } from '../../calendar/day';
import { daysBetween } from '../../calendar/day';
import type { CellValue } from '../../workbook/snapshot';

/** What somebody typed into a cell: a day, or anything else; nothing is null. */
export type Typed = { day: Day } | { value: CellValue };

export const NOTHING: Typed = { value: null };

/** What was entered of one report: the day it came, and whether it is complete in number and in content. */
export interface ReportEntry {
  received: Typed;
  amount: Typed;
  content: Typed;
}

export interface BookPeriod {
  title: string;
  /** The last day on which units may send. */
  due: Typed;
}

export interface BookUnit {
  /** "" for a row that waits for one. */
  name: string;
  /** By the periods of the book, in their order. */
  entries: ReportEntry[];
  note: Typed;
}

/** The register of reports: which unit has sent which period's report, and when. */
export interface ReportBook {
  periods: BookPeriod[];
  units: BookUnit[];
}

export const NO_REPORT: ReportEntry = { received: NOTHING, amount: NOTHING, content: NOTHING };

/** Words of the sheet, which its formulas give as well. */
export const BOOK = {
  number: 'TT',
  unit: 'Đơn vị',
  note: 'Ghi chú',
  due: 'Hạn gửi',
  heads: ['Ngày nhận', 'Tình trạng', 'Số lượng', 'Nội dung', 'Thời gian'],
  inTime: 'Đúng hạn',
  late: 'Trễ',
  days: 'ngày',
  notSent: 'Chưa gửi',
  sent: 'Đã gửi',
  noDay: 'Xem lại ngày',
  noDue: 'Xem lại hạn',
  tick: 'x',
  foot: 'Báo cáo đúng hạn',
  year: 'Các kỳ có hạn, đã có báo cáo',
  none: 'Chưa có báo cáo nào',
  noDueYet: 'Chưa ghi hạn gửi',
  share: 'báo cáo đúng hạn',
} as const;

const isBlank = (typed: Typed): boolean => !('day' in typed) && (typed.value === null || typed.value === '');

/** What the column of states says of a report. */
export function stateOfReport({ received }: ReportEntry, { due }: BookPeriod): string {
  if (isBlank(received)) return BOOK.notSent;
  if (!('day' in received)) return BOOK.noDay;
  if (isBlank(due)) return BOOK.sent;
  if (!('day' in due)) return BOOK.noDue;
  const late = daysBetween(due.day, received.day);
  return late <= 0 ? BOOK.inTime : `${BOOK.late} ${late} ${BOOK.days}`;
}

interface Share {
  inTime: number;
  units: number;
}

/** How many of a period's reports came in time; in words where none has come, or nobody has set a day. */
export function shareOfPeriod({ periods, units }: ReportBook, place: number): Share | string {
  if (!units.some(({ entries }) => 'day' in entries[place]!.received)) return BOOK.none;
  if (!('day' in periods[place]!.due)) return BOOK.noDueYet;
  const states = units.map(({ entries }) => stateOfReport(entries[place]!, periods[place]!));
  return { inTime: states.filter((state) => state === BOOK.inTime).length, units: units.length };
}

/** The same over all periods of which reports have come and the day is set. */
export function shareOfYear(book: ReportBook): Share | string {
  const shares = book.periods.map((_, place) => shareOfPeriod(book, place)).filter((one) => typeof one !== 'string');
  const sum = (of: keyof Share) => shares.reduce((all, share) => all + share[of], 0);
  return shares.length === 0 ? BOOK.none : { inTime: sum('inTime'), units: sum('units') };
}

/** "3/4 báo cáo đúng hạn (75%)". */
export const sayShare = (share: Share | string): string =>
  typeof share === 'string'
    ? share
    : `${share.inTime}/${share.units} ${BOOK.share} (${Math.round((100 * share.inTime) / share.units)}%)`;
