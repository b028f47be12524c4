import { partsOf } from '../../calendar/day';
import type { Deadline } from '../../plan/plan';
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
  const { year, month, day: number } = partsOf(day!.lastDay!);
  const read = reader.words(words.replace(SINCE_GIVEN, `kể từ ngày ${number}/${month}/${year}`));
  const [counted] = read.milestones;
  if (counted?.kind !== 'date' || read.milestones.length > 1 || read.rest !== '') return due;
  return {
    ...due,
    milestones: [
      {
        ...counted,
        label: term.label,
        text: term.text,
        assumed: [...new Set([...day!.assumed, 'given-day' as const])],
      },
    ],
  };
}
