import { fold } from '../language/text';
import type { Item, Plan } from '../plan/plan';
import { cellOf, rowCell } from '../plan/cells';
import type { Check } from './engine/check';
import { once } from './rows/mergedCells';
import { reportPeriodsIn } from './time/reportPeriods';
import { anyOf } from './wording/wholeWords';
import { quote } from './wording/quote';

export const reportTwice: Check = {
  id: 'report-twice',
  clear: 'task',
  severity: 'info',
  looksAt: 'plan',
  words: ['báo cáo'],
  title: { vi: 'Một báo cáo năm ghi ở hai nhiệm vụ', en: 'A yearly report in two tasks' },
  messages: {
    twice: {
      what: {
        vi: '“{task}” (hạn {lastDay}) cũng là kỳ báo cáo năm ở ô {other}, cùng hạn. Có phải một báo cáo?',
        en: '“{task}” (due {lastDay}) is also the yearly report in {other}, due the same day. Is it one report?',
      },
      why: {
        vi: 'Một báo cáo bị tính hai lần trong tổng số nhiệm vụ, có khi giao cho hai đơn vị khác nhau.',
        en: 'One report is counted as two tasks, sometimes with two different leads.',
      },
      do: {
        vi: 'Nếu là một thì bỏ ở một dòng; nếu là hai báo cáo thì ghi tên cho khác nhau.',
        en: 'If it is one, drop it in one place; if there are two, give them different names.',
      },
    },
  },
  *run({ plan }) {
    const periodical = plan.items.filter(({ deadline }) => deadline.milestones.length > 1);
    for (const item of plan.items) {
      const topic = topicOfYearlyReport(item);
      const [only, ...more] = item.deadline.milestones;
      if (topic.length === 0 || !only?.lastDay || more.length > 0) continue;
      const other = periodical.find((one) => reportsYearlyOn(one, only.lastDay!) && speaksOf(one, topic));
      if (!other) continue;
      const data = { task: quote(item.task || item.activity), lastDay: only.lastDay, other: deadlineCell(plan, other) };
      const related = once([rowCell(plan, other), deadlineCell(plan, other), cellOf(plan, item, 'deadline')]);
      yield { at: rowCell(plan, item), row: item.row, related, question: true, data };
    }
  },
};

const deadlineCell = (plan: Plan, item: Item): string => cellOf(plan, item, 'deadline') || rowCell(plan, item);

const SAYS_NOTHING = anyOf([
  'báo cáo',
  'kết quả',
  'thực hiện',
  'công tác',
  'tổng kết',
  'về',
  'của',
  'và',
  'năm',
  'cả năm',
]);

/** What "Báo cáo CCHC năm 2021" is about: "cchc". Nothing for what is no yearly report. */
function topicOfYearlyReport(item: Item): string[] {
  const words = fold(item.task || item.activity);
  if (!/^báo cáo .*năm(?: 20\d\d)?[.;]?$/u.test(words)) return [];
  return SAYS_NOTHING.replace(words.replace(/20\d\d/g, ' '), ' ').match(/\p{L}+/gu) ?? [];
}

const reportsYearlyOn = (item: Item, day: string): boolean =>
  item.deadline.milestones.some(
    ({ label, lastDay }) => lastDay === day && label !== null && reportPeriodsIn(label).includes('năm'),
  );

function speaksOf(item: Item, topic: string[]): boolean {
  const words: string[] = fold(`${item.task} ${item.activity} ${item.product}`).match(/\p{L}+/gu) ?? [];
  return topic.every((word) => words.includes(word));
}
