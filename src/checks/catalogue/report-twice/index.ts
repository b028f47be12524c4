import { fold } from '../../../language/text';
import type { Item, Plan } from '../../../plan/plan';
import { cellOf, type Check, rowCell } from '../../check';
import { once } from '../../rows/mergedCells';
import { reportPeriodsIn } from '../../time/reportPeriods';
import { anyOf } from '../../wording/wholeWords';
import { quote } from '../../wording/quote';

export const reportTwice: Check = {
  id: 'report-twice',
  clear: 'task',
  severity: 'info',
  title: { vi: 'Một báo cáo năm ghi ở hai nhiệm vụ', en: 'A yearly report in two tasks' },
  source: {
    vi: 'Gặp ở bảng kế hoạch cấp sở: báo cáo năm là một nhiệm vụ, lại là kỳ cuối của nhiệm vụ báo cáo định kỳ.',
    en: 'Met in departments’ plans: the yearly report is a task of its own and the last of the periodical reports as well.',
  },
  messages: {
    twice: {
      what: {
        vi: '“{task}” (hạn {lastDay}) cũng là kỳ báo cáo năm ở ô {other}, cùng hạn. Có phải một báo cáo?',
        en: '“{task}” (due {lastDay}) is also the yearly report in {other}, due the same day. Is it one report?',
      },
      why: {
        vi: 'Một báo cáo bị đếm hai lần trong số nhiệm vụ, có khi giao cho hai đơn vị khác nhau.',
        en: 'One report is counted as two tasks, sometimes with two different leads.',
      },
      do: {
        vi: 'Nếu là một thì bỏ ở một chỗ; nếu là hai báo cáo thì ghi tên cho khác nhau.',
        en: 'If it is one, drop it in one place; if there are two, give them different names.',
      },
    },
  },
  examples: {
    invalid: [
      {
        note: { vi: 'Báo cáo năm đứng riêng và là kỳ cuối.', en: 'A yearly report alone, and as the last period.' },
        columns: ['STT', 'Nhiệm vụ', 'Đơn vị chủ trì', 'Thời hạn'],
        rows: [
          [1, 'Báo cáo dân số năm 2026', 'Phòng Dân số', 'Trước ngày 10/12/2026'],
          [
            2,
            'Báo cáo định kỳ về dân số',
            'Văn phòng',
            'Báo cáo quý I: trước ngày 05/4; báo cáo năm: trước ngày 10/12',
          ],
        ],
        finds: ['B4'],
      },
    ],
    valid: [
      {
        note: { vi: 'Việc khác, hoặc hạn khác.', en: 'Another subject, or another day.' },
        columns: ['STT', 'Nhiệm vụ', 'Đơn vị chủ trì', 'Thời hạn'],
        rows: [
          [1, 'Báo cáo trẻ em năm 2026', 'Phòng Dân số', 'Trước ngày 10/12/2026'],
          [2, 'Báo cáo dân số năm 2026', 'Phòng Dân số', 'Trước ngày 20/12/2026'],
          [
            3,
            'Báo cáo định kỳ về dân số',
            'Văn phòng',
            'Báo cáo quý I: trước ngày 05/4; báo cáo năm: trước ngày 10/12',
          ],
        ],
        finds: [],
      },
    ],
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
