import type { DeadlineContext } from './context';
import type { Phrase } from './draft';
import { ends, limitAt, onDay, recurring, type Rhythm, rhythmOf } from './rhythm';
import { matchAt, skipGap, sticky } from './scanning';
import { weekdaysOf } from './span';

/** "trước 20 hằng tháng": the word ngày may be missing behind a limit. */
const BARE_DAY = sticky('(\\d{1,2})(?= (?:hàng|hằng|mỗi|của|tháng (?:đầu|giữa|cuối|sau)))');
const DAY = sticky('(?:vào )?ngày (?:mùng |mồng )?(\\d{1,2})(?![\\d/.-])');
const LAST_DAY = sticky(
  '(?:vào )?(?:ngày (?:làm việc )?cuối(?: cùng)?|cuối)(?: của)? (?=(?:hàng|hằng|mỗi|từng|các|tháng|quý|kỳ)(?!\\p{L}))',
);
const OF_MONTH = sticky(
  '(?: của)?,? (?:(?:hàng|hằng|mỗi|từng|các) tháng|tháng (?:báo cáo|đó))(?: (?:sau|tiếp theo|kế tiếp))?(?! ?\\d)(?!\\p{L})',
);
const NEXT_MONTH = sticky(
  '(?: của)?,? tháng (?:sau|tiếp theo|kế tiếp|liền kề|sau liền kề|liền sau)(?: (?:liền kề|tháng báo cáo))?(?!\\p{L})',
);
const OF_QUARTER = sticky(
  '(?: của)?,? tháng (đầu|đầu tiên|giữa|thứ hai|cuối|cuối cùng)(?: của)?(?: hàng| hằng| mỗi| từng| các)? quý( sau| tiếp theo| kế tiếp| liền kề)?(?! i)(?!\\p{L})',
);
/** "Tháng đầu kỳ sau": which period is not said, so no day can be listed. */
const OF_PERIOD = sticky(
  '(?: của)?,? (?:tháng (?:đầu|đầu tiên|giữa|thứ hai|cuối|cuối cùng)(?: của)? )?(?:(?:hàng|hằng|mỗi|từng|các) )?kỳ(?: báo cáo)?(?: sau| tiếp theo| kế tiếp| liền kề| trước)?(?!\\p{L}| họp| thi)',
);
const BARE_END = sticky('(tháng|quý)(?= ?$| ?[.,;)])');
const MARKED_UNIT = sticky('(?:hàng|hằng|mỗi|từng|các) (tháng|quý|năm)(?! i)(?!\\p{L})');
const WEEKDAY = sticky(
  '(?:vào )?(?:ngày )?(?:thứ (hai|ba|tư|năm|sáu|bảy|[2-7])|(chủ nhật))(?: của)?,? (?:hàng|hằng|mỗi) tuần(?!\\p{L})',
);
const WEEKDAY_ALONE = sticky('(?:ngày )?(?:thứ (hai|ba|tư|năm|sáu|bảy|[2-7])|(chủ nhật))(?! tuần)(?![\\p{L}\\d])');
const WEEKDAYS: Record<string, number> = {
  hai: 1,
  ba: 2,
  tư: 3,
  năm: 4,
  sáu: 5,
  bảy: 6,
  '2': 1,
  '3': 2,
  '4': 3,
  '5': 4,
  '6': 5,
  '7': 6,
};
/** "(trước) ngày 15 hàng tháng", "ngày 12 của tháng cuối quý", "thứ Sáu hàng tuần", "cuối mỗi quý". */
export function dayInRhythm(text: string, at: number, context: DeadlineContext): Phrase | null {
  const { said, end: begin } = limitAt(text, at);
  const strict = context.strictBefore;
  const weekday = matchAt(WEEKDAY, text, begin);
  if (weekday) {
    const which = weekday[2] ? 7 : WEEKDAYS[weekday[1]!]!;
    const days = context.year === null ? [] : weekdaysOf(context.year, which);
    return { drafts: [recurring(days, said, {}, strict)], end: begin + weekday[0].length };
  }
  const last = matchAt(LAST_DAY, text, begin);
  if (last) {
    const after = begin + last[0].length;
    // "Ngày cuối (của) tháng đầu quý sau": the patterns behind a day begin with the blank before them.
    const inQuarter = matchAt(OF_QUARTER, text, after - 1);
    if (inQuarter)
      return {
        drafts: [recurring(onDay(31, monthsOf(inQuarter), context.year), said, {}, strict)],
        end: after - 1 + inQuarter[0].length,
      };
    const inPeriod = matchAt(OF_PERIOD, text, after - 1);
    if (inPeriod) return { drafts: [recurring([], said, {}, strict)], end: after - 1 + inPeriod[0].length };
    const unit = matchAt(MARKED_UNIT, text, after) ?? matchAt(BARE_END, text, after);
    if (!unit) return null;
    return {
      drafts: [recurring(ends(rhythmOf(unit[1]!), context.year), said === 'bare' ? 'within' : said, {}, strict)],
      end: after + unit[0].length,
    };
  }
  const day = matchAt(DAY, text, begin) ?? (said === 'bare' ? null : matchAt(BARE_DAY, text, begin));
  if (!day) return null;
  const number = Number(day[1]);
  if (number < 1 || number > 31) return null;
  const after = begin + day[0].length;
  const quarter = matchAt(OF_QUARTER, text, after);
  if (quarter) {
    return {
      drafts: [recurring(onDay(number, monthsOf(quarter), context.year), said, {}, strict)],
      end: after + quarter[0].length,
    };
  }
  const period = matchAt(OF_PERIOD, text, after);
  if (period) return { drafts: [recurring([], said, {}, strict)], end: after + period[0].length };
  const next = matchAt(NEXT_MONTH, text, after);
  const month = next ?? matchAt(OF_MONTH, text, after);
  if (!month) return null;
  const months = Array.from({ length: 12 }, (_, i) => i + (next ? 2 : 1));
  return { drafts: [recurring(onDay(number, months, context.year), said, {}, strict)], end: after + month[0].length };
}
/** "(Hằng tuần) vào chiều thứ Sáu". */
function weekdayOf(text: string, at: number, context: DeadlineContext): Phrase | null {
  const { said, end } = limitAt(text, at);
  const weekday = matchAt(WEEKDAY_ALONE, text, end);
  if (!weekday) return null;
  const which = weekday[2] ? 7 : WEEKDAYS[weekday[1]!]!;
  const days = context.year === null ? [] : weekdaysOf(context.year, which);
  return { drafts: [recurring(days, said, {}, context.strictBefore)], end: end + weekday[0].length };
}

/** The months of "tháng đầu (giữa, cuối) quý (sau)". */
function monthsOf(quarter: RegExpExecArray): number[] {
  const offset = /^đầu/.test(quarter[1]!) ? 0 : /^cuối/.test(quarter[1]!) ? 2 : 1;
  return [1, 4, 7, 10].map((first) => first + offset + (quarter[2] ? 3 : 0));
}

/** "Hàng tháng, trước ngày 20", "Hàng quý trước ngày 15 của tháng cuối quý". */
export function dayAfterRhythm(text: string, at: number, rhythm: Rhythm, context: DeadlineContext): Phrase | null {
  const inner = dayInRhythm(text, skipGap(text, at), context);
  if (inner) return inner;
  if (rhythm.every === 'unlisted') return weekdayOf(text, skipGap(text, at), context);
  if (rhythm.every !== 'months' || rhythm.months !== 1) return null;
  const { said, end } = limitAt(text, skipGap(text, at));
  const day = matchAt(DAY, text, end);
  if (!day || Number(day[1]) < 1 || Number(day[1]) > 31) return null;
  const months = Array.from({ length: 12 }, (_, i) => i + 1);
  return {
    drafts: [recurring(onDay(Number(day[1]), months, context.year), said, {}, context.strictBefore)],
    end: end + day[0].length,
  };
}
