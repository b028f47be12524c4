import type { Deadline } from '../../plan/plan';
import { countedTerm, sinceDay } from './countedTerm';
import type { DeadlineReader } from './deadlineCell';

type Read = Omit<Deadline, 'from'>;

/** Words that begin a term with the day the task was received or given, and name nothing else ("nhận đủ hồ sơ" is another day). */
const SINCE_GIVEN =
  /(?:kể từ|tính từ|từ|sau) (?:ngày |khi )?(?:được |tiếp )?(?:nhận|giao)(?: được)?(?: (?:nhiệm vụ|văn bản|công việc|việc|chỉ đạo|yêu cầu|phân công))?(?: này)?$/iu;

/** "15 ngày kể từ ngày nhận" counts from the day in the column of days received or given; `given-day` tells it. Any other reading stays as it is. */
export function sinceGiven(due: Read, given: Read, reader: DeadlineReader): Read {
  const [term, ...more] = due.milestones;
  const [day] = given.milestones;
  const isDay = given.milestones.length === 1 && given.rest === '' && day!.kind === 'date' && day!.boundary === 'by';
  const words = due.text.trim();
  if (!isDay || term?.kind !== 'event' || more.length > 0 || due.rest !== '' || !SINCE_GIVEN.test(words)) return due;
  const since = words.replace(SINCE_GIVEN, sinceDay(day!.lastDay!));
  const counted = countedTerm(term, since, [...day!.assumed, 'given-day'], reader);
  return counted ? { ...due, milestones: [counted] } : due;
}
