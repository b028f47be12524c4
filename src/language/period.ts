import { z } from 'zod';

const MONTHS = ['m01', 'm02', 'm03', 'm04', 'm05', 'm06', 'm07', 'm08', 'm09', 'm10', 'm11', 'm12'] as const;

/** A period of a year as people name it: a quarter, a month ("m06" is June), half a year, nine months, the year. */
export const PeriodKey = z.enum(['q1', 'h1', 'q3', 'year', 'q2', 'q4', '9m', 'h2', ...MONTHS]);
export type PeriodKey = z.infer<typeof PeriodKey>;

export const isMonth = (key: PeriodKey): boolean => key.startsWith('m');
export const isQuarter = (key: PeriodKey): boolean => key.startsWith('q');
/** `n` from 1: "m06", "q2". */
export const monthKey = (n: number): PeriodKey => MONTHS[n - 1]!;
export const quarterKey = (n: number): PeriodKey => PeriodKey.parse(`q${n}`);

/** The months a period has by its name, first and last. */
export function monthsOf(key: PeriodKey): [first: number, last: number] {
  const n = Number(key.slice(1));
  if (isMonth(key)) return [n, n];
  if (isQuarter(key)) return [n * 3 - 2, n * 3];
  return key === 'h2' ? [7, 12] : [1, key === 'h1' ? 6 : key === '9m' ? 9 : 12];
}

export const holdsMonth = (key: PeriodKey, month: number): boolean => {
  const [first, last] = monthsOf(key);
  return first <= month && month <= last;
};

const NAMES: Partial<Record<PeriodKey, string>> = {
  q1: 'quý I',
  q2: 'quý II',
  q3: 'quý III',
  q4: 'quý IV',
  h1: '6 tháng đầu năm',
  h2: '6 tháng cuối năm',
  '9m': '9 tháng đầu năm',
  year: 'năm',
};

/** As offices name it, without its year: "quý II", "tháng 6", "6 tháng đầu năm". */
export const periodName = (key: PeriodKey): string => NAMES[key] ?? `tháng ${monthsOf(key)[0]}`;
