import { fold } from '../../language/text';

/** The periods on which offices report, as a text names them. */
type ReportPeriod = string;

const NUMBERS: Record<string, string> = {
  '1': 'I',
  '2': 'II',
  '3': 'III',
  '4': 'IV',
  i: 'I',
  ii: 'II',
  iii: 'III',
  iv: 'IV',
};
const NUMBER = '(?:iii|iv|ii|i|[1-4])(?![\\p{L}\\d])';
const QUARTERS = new RegExp(`quý ((?:${NUMBER})(?:(?:, ?| và )(?:quý )?${NUMBER})*)`, 'gu');
const YEAR = /(?:báo cáo|tổng kết|,|;|và|cả) năm(?=$| ?[,.;:)]| và )/u;

/** "Quý I, II, năm và báo cáo chuyên đề" → quý I, quý II, năm, chuyên đề; each once, in the order of the year. */
export function reportPeriodsIn(text: string): ReportPeriod[] {
  const words = fold(text);
  const quarters = [...words.matchAll(QUARTERS)].flatMap(([, list]) =>
    [...list!.matchAll(new RegExp(NUMBER, 'gu'))].map(([number]) => `quý ${NUMBERS[number]!}`),
  );
  const others = [
    ...(/(?:6|06|sáu) tháng/u.test(words) ? ['6 tháng'] : []),
    ...(/(?:9|09|chín) tháng/u.test(words) ? ['9 tháng'] : []),
    ...(YEAR.test(words) ? ['năm'] : []),
    ...(words.includes('chuyên đề') ? ['chuyên đề'] : []),
    ...(words.includes('đột xuất') ? ['đột xuất'] : []),
  ];
  return [...new Set([...quarters, ...others])];
}

/** Month and day on which a period ends; null for reports of no fixed period. */
const ENDS: Record<ReportPeriod, string> = {
  'quý I': '03-31',
  'quý II': '06-30',
  '6 tháng': '06-30',
  'quý III': '09-30',
  '9 tháng': '09-30',
  'quý IV': '12-31',
  năm: '12-31',
};

export const endOf = (period: ReportPeriod, year: string): string | null => {
  const end = ENDS[period];
  return end === undefined ? null : `${year}-${end}`;
};
