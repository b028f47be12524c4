import { fold } from '../../language/text';
import { withAccents } from './accentless';

/** What a header says of bare figures under it: "Quý" (II, III), "Tháng" (1-3), "Tần suất" (Quý: every quarter). */
export type Unit = 'quarter' | 'month' | 'rhythm';

const WORD: Record<Unit, string> = { quarter: 'Quý', month: 'Tháng', rhythm: 'Hằng' };
const QUARTER = '(?:0?[1-4]|i{1,3}|iv)';
const MONTH = '(?:0?[1-9]|1[0-2])';
const YEAR = '(?: ?[/-] ?20\\d\\d| (?:năm )?20\\d\\d)?';
const BETWEEN = '(?: ?[,;&+-] ?| và | đến )';
const BARE: Record<Unit, RegExp> = {
  quarter: new RegExp(`^${QUARTER}${YEAR}(?:${BETWEEN}${QUARTER}${YEAR})*$`, 'u'),
  month: new RegExp(`^${MONTH}${YEAR}(?:${BETWEEN}${MONTH}${YEAR})*$`, 'u'),
  rhythm: /^(?:ngày|tuần|tháng|quý|năm|0?[369] tháng|nửa năm)$/u,
};
/** Figures with strokes or points between them are a list where there are three, or Roman ones: "6/9/12", "I/II". */
const POINTED: Record<Unit, RegExp> = {
  quarter: new RegExp(`^(?:i{1,3}|iv)(?: ?[/.] ?(?:i{1,3}|iv))+$|^${QUARTER}(?: ?[/.] ?${QUARTER}){2,3}$`, 'u'),
  month: new RegExp(`^${MONTH}(?: ?[/.] ?${MONTH}){2,11}$`, 'u'),
  rhythm: /^(?!)/,
};
/** "3/6" under "Tháng": the third of June, or March and June. */
const AMBIGUOUS: Record<Unit, RegExp> = {
  quarter: /^[1-4] ?[/.] ?[1-4]$/,
  month: new RegExp(`^${MONTH} ?[/.] ?${MONTH}$`),
  rhythm: /^(?!)/,
};

const alone = (figure: string) => new RegExp(`(^|[,;:\\n]\\s*)(?=${figure}\\s*(?:$|[,;:(\\n]))`, 'giu');
const ALONE: Record<Unit, RegExp> = { quarter: alone(QUARTER), month: alone(MONTH), rhythm: /^(?!)/g };

/** The cell's bare figures with the header's word before them ("Quý II, III"); null when they are none. */
export function withUnit(text: string, unit: Unit): string | null {
  const key = withAccents(fold(text.replace(/\n/g, ', ')));
  if (BARE[unit].test(key)) return `${WORD[unit]} ${unit === 'rhythm' ? key : listed(text, '\n')}`;
  return POINTED[unit].test(key) ? `${WORD[unit]} ${listed(text, /[/.]/)}` : null;
}

const listed = (text: string, sign: string | RegExp): string =>
  text
    .split(sign)
    .map((one) => one.trim())
    .join(', ');

/** The header's word before each figure that stands alone: "II (dự thảo), IV (chính thức)", "Kế hoạch: 6; báo cáo: 12". */
export const begunWith = (text: string, unit: Unit): string => text.replace(ALONE[unit], `$1${WORD[unit]} `);

/** The cell may be a day as well as two of the unit. */
export const isAmbiguous = (text: string, unit: Unit): boolean => AMBIGUOUS[unit].test(fold(text));
