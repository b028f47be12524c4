import { headerCell } from '../plan/cells';
import type { Check, Message } from './engine/check';
import { deadlineCells } from './time/deadlineCells';
import { isContinuous, isOpenAllYear } from './time/wholeYear';

/** Fewer rows than this say nothing of a plan. */
const FEW = 3;

/** Why it matters and what to do, whatever the open deadlines say. */
const NEVER_LATE: Pick<Message, 'why' | 'do'> = {
  why: {
    vi: 'Báo cáo giữa năm không bao giờ thấy những việc này quá hạn, dù chưa được thực hiện.',
    en: 'A report in the middle of the year never shows one of them overdue, even if nothing has been done.',
  },
  do: {
    vi: 'Với việc có sản phẩm, ghi tháng hoặc quý phải xong; việc làm quanh năm thì ghi ngày kiểm điểm (ví dụ cuối mỗi quý).',
    en: 'Where there is a product, give the month or quarter it is due; for work all year round, give days on which it is looked at, such as the end of each quarter.',
  },
};

export const deadlineOpenAllYear: Check = {
  id: 'deadline-open-all-year',
  clear: 'time',
  severity: 'warning',
  looksAt: 'plan',
  title: { vi: 'Phần lớn nhiệm vụ không thể quá hạn', en: 'Most tasks can never be late' },
  messages: {
    open: {
      what: {
        vi: '{open} trên {total} nhiệm vụ có thời hạn không thể tính là quá hạn trước khi hết năm: {continuous} ghi “thường xuyên”, {wholeYear} ghi cả năm.',
        en: 'Nobody can be late before the year is over in {open} of {total} tasks that have a deadline: {continuous} {continuous:is|are} continuous, {wholeYear} {wholeYear:runs|run} the whole year.',
      },
      ...NEVER_LATE,
    },
    'whole-year': {
      what: {
        vi: '{open} trên {total} nhiệm vụ có thời hạn không thể tính là quá hạn trước khi hết năm: đều ghi cả năm.',
        en: 'Nobody can be late before the year is over in {open} of {total} tasks that have a deadline: they run the whole year.',
      },
      ...NEVER_LATE,
    },
  },
  *run({ plan }) {
    const dated = plan.items.filter(({ deadline }) => deadline.milestones.length > 0);
    const open = dated.filter(({ deadline }) => isOpenAllYear(deadline));
    if (open.length < FEW || open.length * 2 <= dated.length) return;
    const continuous = open.filter(({ deadline }) => deadline.milestones.some(isContinuous)).length;
    yield {
      at: headerCell(plan, 'deadline'),
      related: deadlineCells(plan)
        .filter(({ item }) => isOpenAllYear(item.deadline))
        .map(({ at }) => at),
      message: continuous === 0 ? 'whole-year' : 'open',
      data: { open: open.length, total: dated.length, continuous, wholeYear: open.length - continuous },
    };
  },
};
