import { type Day, firstOfMonth, makeDay } from '../../calendar/day';
import { fold } from '../../language/text';
import type { Plan } from '../../plan/plan';

/** When a plan was issued. Where only the month is filled in, its first day: what is due before that was due before the plan. */
export interface Issue {
  first: Day;
  precise: boolean;
  /** Cell of the line that says it. */
  at: string;
}

/** The plan's own number line, or the place and day of its letterhead. */
const NUMBER_LINE = /kèm theo|ban hành|(?:kế hoạch|quyết định|công văn|tờ trình) số|^[^,]{2,30}, ngày/u;
/** "Số liệu cập nhật đến ngày 20/4/2026" is the day of the figures. */
const CUT_OFF = /tính đến|cập nhật|số liệu|báo cáo đến/u;
const WHOLE = /ngày\s*(\d{1,2})\s*(?:\/|-|tháng)\s*(\d{1,2})\s*(?:\/|-|năm)\s*(20\d\d)/u;
const DAY_BLANK = /ngày[\s._…]*(?:\/|-|tháng)\s*(\d{1,2})\s*(?:\/|-|năm)\s*(20\d\d)/u;

export function issueOf(plan: Plan): Issue | null {
  for (const { text, at } of plan.titleLines) {
    const words = fold(text);
    if (!NUMBER_LINE.test(words) || CUT_OFF.test(words)) continue;
    const whole = WHOLE.exec(words);
    const first = whole && makeDay(Number(whole[3]), Number(whole[2]), Number(whole[1]));
    if (first) return { first, precise: true, at };
    const blank = DAY_BLANK.exec(words);
    const month = Number(blank?.[1]);
    if (month >= 1 && month <= 12) return { first: firstOfMonth(Number(blank![2]), month), precise: false, at };
  }
  return null;
}
