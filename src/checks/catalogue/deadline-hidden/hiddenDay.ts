import { addDays, type Day, makeDay } from '../../../calendar/day';
import { fold, oneLine } from '../../../language/text';
import type { Deadline } from '../../../plan/plan';

/** Words that make the day behind them a time limit. "Đến thời điểm ngày", "tính đến ngày" tell of a state and are not among them. */
const LIMITED =
  /(?<!\p{L})(trước|chậm nhất(?: là| vào| đến)?|muộn nhất(?: là| vào| đến)?|(?<!tính )đến hết|xong trong|hạn cuối(?: là)?|hết)(?: ngày| hết ngày)? (\d{1,2})[/-](\d{1,2})(?:[/-](\d{4}))?(?!\d|[/-]\p{L}|[/-]\d|%)/gu;

/** Behind these words "trước ngày" says which cases are meant ("hồ sơ phát sinh trước ngày …"), not when the work is due. */
const CASES =
  /(?:phát sinh|hiệu lực|tiếp nhận|tuyển dụng|thành lập|sinh|được cấp|đã cấp|hoạt động|sử dụng|từ|kể|văn bản [\p{L} ]{0,20}ký) $/u;
/** These too, unless they begin their clause or stand in the passive: then they are the work. */
const WORK = /(?<!(?:^|[,;.:]) ?)(?<!được |phải )(?:ban hành|công bố|phê duyệt|ký|lập|nộp|có|xây dựng) $/u;

/** The words of a time limit with a day of the plan's year that the deadline column does not name; null when there is none. */
export function hiddenDay(text: string, deadline: Deadline, year: number | null): string | null {
  if (year === null) return null;
  const shown = oneLine(text);
  const words = fold(shown);
  for (const match of words.matchAll(LIMITED)) {
    const [whole, , day, month, written] = match;
    if (written !== undefined && Number(written) !== year) continue;
    const before = words.slice(0, match.index);
    if (CASES.test(before) || WORK.test(before)) continue;
    const named = makeDay(year, Number(month), Number(day));
    if (named === null || isKnown(named, deadline)) continue;
    return shown.length === words.length ? shown.slice(match.index, match.index + whole.length) : whole;
  }
  return null;
}

/** The deadline names that day too, or ends with it. */
function isKnown(day: Day, { milestones }: Deadline): boolean {
  const days = milestones.flatMap(({ lastDay, occurrences }) => [
    ...(lastDay === null ? [] : [lastDay]),
    ...occurrences,
  ]);
  return days.includes(day) || days.includes(addDays(day, -1));
}
