import { matchAt, sticky } from './scanning';

const CLOCK =
  '(\\d{1,2})(?: ?(?:giờ|h|g)(?: ?(\\d{2})(?!\\d))?(?: ?(?:phút|p))?(?!\\p{L})|:(\\d{2})(?::\\d{2}(?:\\.\\d+)?)?)';
const PART_OF_DAY = '(?:sáng|trưa|chiều|tối|am|pm|sa|ch)(?![\\p{L}\\d])';
const BEFORE_DAY = sticky(
  `(?:lúc |vào lúc |vào )?(?:${CLOCK}(?: ?${PART_OF_DAY})?|(?:cuối |đầu )?(?:giờ )?(?:hành chính|sáng|trưa|chiều|tối))(?: của)?,? (?:của )?(?=ngày ?\\d|ngày thứ|ngày làm việc cuối|thứ (?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ nhật|\\d{1,2}[/.-]\\d)`,
);
const BEHIND_DAY = sticky(
  `(?:t| ?[,(]? ?(?:lúc |vào lúc |trước )?)${CLOCK}z?(?: ?${PART_OF_DAY})?\\)?(?![\\p{L}\\d/:])`,
);

/** An hour beside a day, and where its words end. `midnight`: the day's first moment, before which the day has not begun. */
interface Hour {
  end: number;
  midnight: boolean;
}

/** "17 giờ 00 (ngày …)", "lúc 16h30 (thứ …)", "chiều (ngày …)", "17:00 (30/6/2026)". */
export const hourBefore = (text: string, at: number): Hour | null =>
  BEGINS_HOUR.test(text.charAt(at)) ? hourOf(matchAt(BEFORE_DAY, text, at), at) : null;
/** The first signs of figures, lúc, vào, giờ, sáng, trưa, chiều, tối, cuối, đầu, hành chính: this is asked at every word. */
const BEGINS_HOUR = /[\dlvgstcđh]/;

/** "(30/6/2026) 17:00", "(2026-06-30)T00:00:00", "(ngày 30/6) lúc 16 giờ". */
export const hourBehind = (text: string, at: number): Hour | null => hourOf(matchAt(BEHIND_DAY, text, at), at);

function hourOf(match: RegExpExecArray | null, at: number): Hour | null {
  if (!match) return null;
  const [, hour, minutes, colon] = match;
  if (Number(hour ?? 1) > 24 || Number(minutes ?? colon ?? 0) > 59) return null;
  return { end: at + match[0].length, midnight: Number(hour ?? 1) === 0 && Number(minutes ?? colon ?? 0) === 0 };
}
