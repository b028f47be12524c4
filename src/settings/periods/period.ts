import { z } from 'zod';
import { Day, daysInMonth, makeDay } from '../../calendar/day';
import type { Language } from '../../language/bilingual';

const MONTHS = ['m01', 'm02', 'm03', 'm04', 'm05', 'm06', 'm07', 'm08', 'm09', 'm10', 'm11', 'm12'] as const;

/** What a period of a year is called in commands and JSON; `m06` is June, written "2026-06" there. */
export const PeriodKind = z.enum(['q1', 'h1', 'q3', 'year', 'q2', 'q4', '9m', ...MONTHS]);
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

const isMonth = (kind: PeriodKind): boolean => kind.startsWith('m');

const ROMAN: Partial<Record<PeriodKind, string>> = { q1: 'I', q2: 'II', q3: 'III', q4: 'IV' };

/** As people call it: "6 tháng đầu năm 2026". */
export function periodTitle({ kind, year }: PeriodName, language: Language): string {
  const vi = language === 'vi';
  if (kind === 'h1') return vi ? `6 tháng đầu năm ${year}` : `First six months of ${year}`;
  if (kind === '9m') return vi ? `9 tháng đầu năm ${year}` : `First nine months of ${year}`;
  if (kind === 'year') return vi ? `Năm ${year}` : `Year ${year}`;
  if (isMonth(kind)) return vi ? `Tháng ${Number(kind.slice(1))} năm ${year}` : `Month ${kind.slice(1)} of ${year}`;
  return vi ? `Quý ${ROMAN[kind]} năm ${year}` : `Quarter ${ROMAN[kind]} of ${year}`;
}

/** The months a period has by its name, first and last. */
function monthsOf(kind: PeriodKind): [number, number] {
  if (isMonth(kind)) return [Number(kind.slice(1)), Number(kind.slice(1))];
  const quarter = /^q(\d)$/.exec(kind);
  if (quarter) return [Number(quarter[1]) * 3 - 2, Number(quarter[1]) * 3];
  return [1, { h1: 6, '9m': 9 }[kind as string] ?? 12];
}

/** The days a period has by its name: a quarter's first and last. */
export function namedDays({ kind, year }: PeriodName): { from: Day; to: Day } {
  const [first, last] = monthsOf(kind);
  return { from: makeDay(year, first, 1)!, to: makeDay(year, last, daysInMonth(year, last))! };
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
export const layerOf = (kind: PeriodKind): string => (isMonth(kind) ? 'month' : /^q\d$/.test(kind) ? 'quarter' : kind);

export const isSamePeriod = (one: PeriodName, other: PeriodName): boolean =>
  one.kind === other.kind && one.year === other.year;
