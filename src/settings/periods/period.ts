import { z } from 'zod';
import { Day, firstOfMonth, lastOfMonth, makeDay } from '../../calendar/day';
import type { Language } from '../../language/bilingual';
import { isMonth, isQuarter, monthsOf, PeriodKey, periodName } from '../../language/period';

/** What a period of a year is called in commands and JSON; `m06` is June, written "2026-06" there. Nobody reports on a second half alone. */
export const PeriodKind = PeriodKey.exclude(['h2']);
export type PeriodKind = z.infer<typeof PeriodKind>;

/** One reporting period of one year: from which day to which its figures are counted, and when it is to be sent, to whom. */
export const Period = z.object({
  kind: PeriodKind,
  year: z.number().int().min(2000).max(2100),
  /** The first and the last day that count. */
  from: Day,
  to: Day,
  /** The last day on which units may send, and on which the office itself may; null where nobody has set one. */
  unitsBy: Day.nullable(),
  officeBy: Day.nullable(),
  receiver: z.string(),
});
export type Period = z.infer<typeof Period>;

/** A period of a year, without its days. */
export type PeriodName = Pick<Period, 'kind' | 'year'>;

/** "h1", "2026-06": what the command line takes. */
export const periodKey = ({ kind, year }: PeriodName): string => (isMonth(kind) ? `${year}-${kind.slice(1)}` : kind);

/** As people call it: "6 tháng đầu năm 2026". */
export function periodTitle({ kind, year }: PeriodName, language: Language): string {
  if (language === 'vi') {
    const name = capitalised(periodName(kind));
    return /năm$/iu.test(name) ? `${name} ${year}` : `${name} năm ${year}`;
  }
  if (kind === 'h1') return `First six months of ${year}`;
  if (kind === '9m') return `First nine months of ${year}`;
  if (kind === 'year') return `Year ${year}`;
  if (isMonth(kind)) return `Month ${kind.slice(1)} of ${year}`;
  return `Quarter ${periodName(kind).replace('quý ', '')} of ${year}`;
}
const capitalised = (words: string) => words[0]!.toUpperCase() + words.slice(1);

/** The days a period has by its name: a quarter's first and last. */
export function namedDays({ kind, year }: PeriodName): { from: Day; to: Day } {
  const [first, last] = monthsOf(kind);
  return { from: firstOfMonth(year, first), to: lastOfMonth(year, last) };
}

/** The ministry's four: figures from and to (month, day; the month below 1 is the year before), the month by whose 20th the report is sent. */
const MINISTRY = [
  { kind: 'q1', from: [0, 15], to: [3, 14] },
  { kind: 'h1', from: [0, 15], to: [6, 14] },
  { kind: 'q3', from: [6, 15], to: [9, 14] },
  { kind: 'year', from: [0, 15], to: [12, 14] },
] as const;
const SENT_ON = 20;
const RECEIVER = 'Bộ Nội vụ';

/** The periods of the Ministry of Home Affairs' report on administrative reform: they hold where an office has set none. */
export const ministryPeriods = (year: number): Period[] =>
  MINISTRY.map(({ kind, from: [month, first], to: [last, end] }) => ({
    kind,
    year,
    from: month === 0 ? makeDay(year - 1, 12, first)! : makeDay(year, month, first)!,
    to: makeDay(year, last, end)!,
    unitsBy: null,
    officeBy: makeDay(year, last, SENT_ON)!,
    receiver: RECEIVER,
  }));

/** Periods that must not share a day: two months, two quarters, two halves. A quarter lies within its half year and its year. */
export const layerOf = (kind: PeriodKind): string => (isMonth(kind) ? 'month' : isQuarter(kind) ? 'quarter' : kind);

export const isSamePeriod = (one: PeriodName, other: PeriodName): boolean =>
  one.kind === other.kind && one.year === other.year;
