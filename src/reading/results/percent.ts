import { Apart, apartFromLetters } from '../../language/apart';

export interface Figure {
  percent: number;
  /** A measured value ("tỷ lệ hài lòng đạt 95%"), not how far the work has come. */
  measure: boolean;
}

// 80%, 39.1 %, 3,7%, 80 phần trăm
const PERCENT = new Apart('\\d.,', /(\d{1,3}(?:[.,]\d+)?)\s?(?:%|phần trăm)/g);
// 8/10, 3 / 5; days and documents are masked before
const RATIO = new Apart('\\d/.,\\-', /(\d{1,4})\s?\/\s?(\d{1,4})(?![\d/]|[.,]\d)/g);

/** A percent right after these is a change or a goal. */
const NO_PROGRESS_BEFORE = /(?:tăng|giảm|vượt|còn|còn lại|mục tiêu|chỉ tiêu|so với)(?: thêm| khoảng| trên)?:? ?$/;
const NO_PROGRESS_CLAUSE = /^\s*trong đó(?!\p{L})/u;
/** Two numbers right after these are a day without its year, a rank or a place in a law. */
const NO_RATIO_BEFORE = /(?:ngày|trước|sau|từ|đến|hết|hôm|tháng|quý|kỳ|thứ|hạng|đứng số|vị trí|điều|khoản):? ?$/;
const MEASURE = apartFromLetters(/(?:tỷ lệ|tỉ lệ|mức độ|chỉ số|mức hài lòng)(?!\p{L})/u);

/** The figures of one folded clause that tell how much of something is done or reached. */
export function readFigures(clause: string): Figure[] {
  if (NO_PROGRESS_CLAUSE.test(clause)) return [];
  const measure = MEASURE.test(clause);
  const percents = PERCENT.all(clause)
    .filter((match) => !NO_PROGRESS_BEFORE.test(clause.slice(0, match.index)))
    .map((match) => decimal(match[1]));
  // "1/27=3,7%": the percent says the same, better
  const ratios = percents.length > 0 ? [] : RATIO.all(clause).flatMap((match) => ratioOf(match, clause));
  return [...percents, ...ratios].map((percent) => ({ percent, measure }));
}

function ratioOf(match: RegExpExecArray, clause: string): number[] {
  const [part, whole] = [Number(match[1]), Number(match[2])];
  const monthOfYear = part <= 12 && whole >= 1900 && whole <= 2100;
  if (whole === 0 || part > whole || monthOfYear || NO_RATIO_BEFORE.test(clause.slice(0, match.index))) return [];
  return [Math.round((part / whole) * 1000) / 10];
}

const decimal = (digits: string | undefined) => Number((digits ?? '').replace(',', '.'));
