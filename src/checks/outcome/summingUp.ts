import { fold } from '../../language/text';
import type { Item } from '../../plan/plan';
import { anyOf } from '../wording/wholeWords';

/** Tasks that look back on a year: rating, summing up, closing accounts. */
const SUMMING_UP = [
  'xếp loại',
  'tổng kết',
  'chấm điểm',
  'tự chấm',
  'tự đánh giá',
  'kiểm điểm',
  'quyết toán',
  'báo cáo năm',
  'báo cáo cả năm',
  'đánh giá công chức',
  'đánh giá viên chức',
  'đánh giá cán bộ',
  'đánh giá cbccvc',
  'đánh giá ccvc',
  'đánh giá kết quả',
  'kết quả đánh giá',
];

/** A department rates itself on a year. */
const SELF_RATING = ['tự chấm', 'tự chấm điểm', 'tự đánh giá', 'chấm điểm chỉ số'];

const SUMS_UP = anyOf(SUMMING_UP);
const RATES_ITSELF = anyOf(SELF_RATING);

const wordsOf = ({ task, activity, product }: Item): string[] => [fold(task), fold(activity), fold(product)];

export const sumsUp = (item: Item): boolean => wordsOf(item).some((words) => SUMS_UP.test(words));

export const ratesItself = (item: Item): boolean => wordsOf(item).some((words) => RATES_ITSELF.test(words));

/** The years its words name; document numbers ("15/2025/NĐ-CP") name none. */
export function yearsNamed(item: Item): number[] {
  return wordsOf(item).flatMap((words) => [...words.matchAll(/năm (20\d\d)(?!\d)/gu)].map((match) => Number(match[1])));
}
