import { fold } from '../language/text';
import type { Item } from '../plan/plan';
import { datedMilestones } from '../progress/milestoneDays';
import { latestPart } from '../progress/lateParts';
import type { Standing } from '../progress/standing';
import type { Day } from '../calendar/day';
import { cellOf } from '../plan/cells';
import type { Check } from './engine/check';
import { quote } from './wording/quote';
import { resultCell } from './outcome/resultCells';

export const resultContradictsDeadline: Check = {
  id: 'result-contradicts-deadline',
  clear: 'result',
  severity: 'warning',
  looksAt: 'item',
  title: { vi: 'Kết quả mâu thuẫn với thời hạn', en: 'The result contradicts the deadline' },
  messages: {
    'late-after-all': {
      what: {
        vi: 'Kết quả ghi “{result}”, nhưng tính theo ngày thì trễ {days} ngày so với hạn {due}.',
        en: 'The result reads “{result}”, but by the days it is {days} {days:day|days} past {due}.',
      },
      why: {
        vi: 'Báo cáo theo nội dung đã ghi sẽ không khớp khi kiểm tra lại ngày tháng.',
        en: 'A report that follows the words will be wrong when somebody checks the days.',
      },
      do: {
        vi: 'Đối chiếu lại ngày hoàn thành và thời hạn. Nếu đã được gia hạn thì sửa thời hạn và ghi văn bản cho gia hạn.',
        en: 'Check the day of completion and the deadline. If more time was granted, mend the deadline and name the paper.',
      },
    },
    'in-time-after-all': {
      what: {
        vi: 'Kết quả ghi “{result}”, nhưng tính theo ngày thì chưa quá hạn {due}.',
        en: 'The result reads “{result}”, but by the days it is not past {due}.',
      },
      why: {
        vi: 'Việc có thể bị báo cáo quá hạn không đúng, hoặc thời hạn trong bảng không còn đúng.',
        en: 'The task may be reported as late though it is not, or the deadline in the table is no longer right.',
      },
      do: {
        vi: 'Xem lại: thời hạn trong bảng đã thay đổi, hay ô kết quả ghi nhầm.',
        en: 'See whether the deadline has changed, or the result was written by mistake.',
      },
    },
  },
  *run({ plan, standings, asOf }) {
    for (const [i, item] of plan.items.entries()) {
      const standing = standings[i];
      const due = standing && contradicted(item, standing, asOf);
      if (!due) continue;
      const message = standing.daysLate > 0 ? 'late-after-all' : 'in-time-after-all';
      const data = { result: quote(item.result?.text ?? ''), days: standing.daysLate, due };
      yield { at: resultCell(plan, item), row: item.row, related: [cellOf(plan, item, 'deadline')], message, data };
    }
  },
};

/** "chậm" alone tells of the pace of work under way, not that its day has passed. */
const OVERDUE = /quá hạn|trễ hạn|quá thời hạn|không đúng (?:thời )?hạn/u;

/** The last day on time that the result's words deny; null when words and days agree or cannot be compared. */
function contradicted(item: Item, standing: Standing, asOf: Day): Day | null {
  const says = item.result?.saysLate ?? null;
  const dated = datedMilestones(item.deadline.milestones);
  const last = dated
    .map(({ end }) => end)
    .sort()
    .at(-1);
  if (says === null || last === undefined) return null;
  if (!says) {
    const late =
      standing.progress === 'overdue' || (standing.progress === 'done-late' && (item.result?.doneOn ?? asOf) <= asOf);
    return late ? (latestPart(standing)?.end ?? null) : null;
  }
  if (standing.progress === 'done-on-time') return last;
  const open = ['within-term', 'due-soon', 'in-progress'].includes(standing.progress);
  const nonePassed = dated.every(({ days }) => days.every((day) => day >= asOf));
  return open && nonePassed && OVERDUE.test(fold(item.result?.text ?? '')) ? last : null;
}
