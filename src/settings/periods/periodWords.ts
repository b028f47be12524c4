import { fold } from '../../language/text';
import { PeriodKind } from './period';

/** A period as somebody wrote it; the year where its words name one. */
interface WrittenPeriod {
  kind: PeriodKind;
  year: number | null;
}

/** Words before a period's name that say nothing of which it is. */
const BEFORE = /^(?:(?:báo cáo|kỳ|kì|định kỳ|số liệu|tình hình)\s+){1,4}/u;
/** "năm 2026", "/2026", "- 2026", "2026". */
const YEAR = '(?:[\\s,/-]{0,3}(?:năm\\s)?(20\\d\\d))?$';

const named = (words: string): RegExp => new RegExp(`^(?:${words})${YEAR}`, 'u');

const QUARTERS: Record<string, PeriodKind> = {
  i: 'q1',
  '1': 'q1',
  '01': 'q1',
  một: 'q1',
  ii: 'q2',
  '2': 'q2',
  '02': 'q2',
  hai: 'q2',
  iii: 'q3',
  '3': 'q3',
  '03': 'q3',
  ba: 'q3',
  iv: 'q4',
  '4': 'q4',
  '04': 'q4',
  bốn: 'q4',
  tư: 'q4',
};
const QUARTER = named(`qu[ýí]\\s(${Object.keys(QUARTERS).join('|')})`);
const MONTH = named('tháng\\s(0?[1-9]|1[0-2])');
const MONTH_KEY = /^(20\d\d)-(0[1-9]|1[0-2])$/;

/** Names of one wording each; the last group is the year. */
const OTHERS: readonly [PeriodKind, RegExp][] = [
  ['h1', named('(?:0?6|sáu)\\stháng(?:\\sđầu\\snăm|\\sđầu)?')],
  ['h1', named('nửa đầu\\snăm|nửa năm\\sđầu')],
  ['9m', named('(?:0?9|chín)\\stháng(?:\\sđầu\\snăm|\\sđầu)?')],
  ['year', named('(?:cả\\s)?năm|12\\stháng|mười hai\\stháng|tổng kết năm')],
];
const KEYS: readonly [PeriodKind, RegExp][] = (['q1', 'q2', 'q3', 'q4', 'h1', '9m', 'year'] as const).map((kind) => [
  kind,
  named(kind),
]);

/** Which period a name is: "Quý I", "6 tháng đầu năm 2026", "Tháng 6/2026", "h1"; null for all others, "6 tháng cuối năm" among them. */
export function readPeriodName(text: string): WrittenPeriod | null {
  const words = fold(text)
    .replace(/[.:;]$/, '')
    .trim()
    .replace(BEFORE, '');
  const quarter = QUARTER.exec(words);
  if (quarter) return written(QUARTERS[quarter[1]!]!, quarter[2]);
  const month = MONTH.exec(words);
  if (month) return written(monthKind(month[1]!), month[2]);
  const key = MONTH_KEY.exec(words);
  if (key) return written(monthKind(key[2]!), key[1]);
  for (const [kind, pattern] of [...OTHERS, ...KEYS]) {
    const found = pattern.exec(words);
    if (found) return written(kind, found[1]);
  }
  return null;
}

const monthKind = (month: string): PeriodKind => PeriodKind.parse(`m${month.padStart(2, '0')}`);

const written = (kind: PeriodKind, year: string | undefined): WrittenPeriod => ({
  kind,
  year: year === undefined ? null : Number(year),
});
