import type { Language } from './bilingual';

/** "2026-06-05" as Vietnamese offices write it, 05/06/2026; in English 5 June 2026, so that nobody takes the month for the day. */
export function showDay(day: string, language: Language): string {
  const [year, month, ofMonth] = day.split('-') as [string, string, string];
  return language === 'vi' ? `${ofMonth}/${month}/${year}` : `${Number(ofMonth)} ${MONTHS[Number(month) - 1]} ${year}`;
}

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
