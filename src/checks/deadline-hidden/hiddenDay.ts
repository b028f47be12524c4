import { addDays, type Day, makeDay } from '../../calendar/day';
import { fold, oneLine } from '../../language/text';
import type { Deadline } from '../../plan/plan';
import { apartFromLetters } from '../../language/apart';

/** Words that make the day behind them a time limit. "Đến thời điểm ngày", "tính đến ngày" tell of a state and are not among them. */
export const DAY_WORDS = ['trước', 'nhất', 'hết', 'xong trong', 'hạn cuối'];
const LIMITED = apartFromLetters(
  /(trước|chậm nhất(?: là| vào| đến)?|muộn nhất(?: là| vào| đến)?|đến hết|xong trong|hạn cuối(?: là)?|hết)(?: ngày| hết ngày)? (\d{1,2})[/-](\d{1,2})(?:[/-](\d{4}))?(?!\d|[/-]\p{L}|[/-]\d|%)/u,
);

/** Behind these words "trước ngày" says which cases are meant ("hồ sơ phát sinh trước ngày …"), not when the work is due. */
const CASES =
  /(?:phát sinh|hiệu lực|tiếp nhận|tuyển dụng|thành lập|sinh|được cấp|đã cấp|hoạt động|sử dụng|từ|kể|văn bản [\p{L} ]{0,20}ký) $/u;
/** These too, unless they begin their clause or stand in the passive: then they are the work. */
const WORK = /(được |phải )?(?:ban hành|công bố|phê duyệt|ký|lập|nộp|có|xây dựng) $/u;
/** Signs before a time limit in which such words stand. */
const NEAR = 60;

function saysWhichCases(before: string): boolean {
  const work = WORK.exec(before);
  return (
    CASES.test(before) ||
    (work !== null && work[1] === undefined && !/(?:^|[,;.:]) ?$/.test(before.slice(0, work.index)))
  );
}

/** The words of a time limit with a day of the plan's year that the deadline column does not name; null when there is none. */
export function hiddenDay(text: string, deadline: Deadline, year: number | null): string | null {
  if (year === null) return null;
  const shown = oneLine(text);
  const words = fold(shown);
  if (!/\d[/-]\d/.test(words)) return null;
  for (const match of LIMITED.all(words)) {
    const [said, , day, month, written] = match;
    // "tính đến hết ngày 30/6" tells of a state up to then: what limits it is "hết".
    const skipped = said.startsWith('đến hết') && words.endsWith('tính ', match.index) ? 'đến '.length : 0;
    const whole = said.slice(skipped);
    const at = match.index + skipped;
    if (written !== undefined && Number(written) !== year) continue;
    if (saysWhichCases(words.slice(Math.max(0, at - NEAR), at))) continue;
    const named = makeDay(year, Number(month), Number(day));
    if (named === null || isKnown(named, deadline)) continue;
    return shown.length === words.length ? shown.slice(at, at + whole.length) : whole;
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
