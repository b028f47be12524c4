import { Gate } from '../../language/gate';
import { fold } from '../../language/text';
import { anyOf } from '../wording/wholeWords';

const LEAD_IN = /^(?:về )?(?:tiêu chí )?(?:(?:nâng cao|nâng|tăng|giảm) )?/u;
/** Tasks and criteria that are rates. */
const RATE = /^(?:tỷ lệ|tỉ lệ|mức độ|tỷ trọng|chỉ số)(?!\p{L})(?! (?:par|pci|papi|cải cách))/u;
/** A rate named inside: left over from a scoring form ("… so với tổng số … Nếu tỷ lệ này đạt"). */
const RATE_INSIDE = /so với tổng số|tỷ lệ này/u;
const PERHAPS_RATE = new Gate(['với tổng', 'lệ']);
/** "Số đơn vị tự chủ"; not "Số hóa", "Số liệu". */
const COUNT = /^số (?:lượng )?(?!hóa|liệu|hiệu|nhà|điện thoại|ký hiệu|dư)\p{L}/u;
/** A survey, not a tool that shows it. */
const SATISFACTION = /^(?:tổ chức )?(?:khảo sát|đo lường|điều tra)(?!\p{L}).*(?:mức độ|tỷ lệ|chỉ số) hài lòng/u;

/** What a task asks for, when it asks for a number: a rate, a count, how satisfied people are; null for all other tasks. */
export function asksHowMuch(task: string): 'rate' | 'count' | 'satisfaction' | null {
  const key = fold(task);
  const words = key.replace(LEAD_IN, '');
  if (RATE.test(words) || (PERHAPS_RATE.opens(key) && RATE_INSIDE.test(words))) return 'rate';
  if (COUNT.test(words)) return 'count';
  return SATISFACTION.test(words) ? 'satisfaction' : null;
}

const ALL = anyOf(['toàn bộ', 'tất cả', 'mọi', 'đều được', 'đều có', 'đều đạt', 'đầy đủ']);

/** The word that means 100 % without saying so, "" when there is none. */
export const allWordIn = (text: string): string => ALL.exec(fold(text))?.[0] ?? '';
