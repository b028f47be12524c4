import { fold } from '../../../language/text';
import type { Item, Milestone } from '../../../plan/plan';
import { type Check, type Fault, headerCell } from '../../check';
import { deadlineCells, milestoneWords } from '../../time/deadlineCells';
import { issueOf } from '../../time/issue';
import { passedBeforeIssue } from '../../time/passedBeforeIssue';
import { isWhichJanuary } from '../../time/whichJanuary';
import { quote } from '../../wording/quote';
import { ratesItself, yearsNamed } from '../../outcome/summingUp';
import { eitherYear, ratedYearFix, withYear } from './fixes';
import { examples } from './examples';
import { messages } from './messages';

export const deadlineYearAmbiguous: Check = {
  id: 'deadline-year-ambiguous',
  clear: 'time',
  severity: 'warning',
  title: { vi: 'Chưa rõ hạn thuộc năm nào', en: 'Which year is meant is not clear' },
  source: {
    vi: 'Việc đánh giá, tổng kết một năm thường làm vào đầu năm sau, mà ô thời hạn hay bỏ năm.',
    en: 'A year is often rated and summed up early in the next one, and deadlines often leave the year out.',
  },
  messages,
  examples,
  *run({ plan, sheet }): Iterable<Fault> {
    const { year } = plan;
    if (year === null) return;
    const issue = issueOf(plan);
    const early: string[] = [];
    for (const { at, item, others } of deadlineCells(plan)) {
      const base = { at, row: item.row, related: others, question: true };
      for (const milestone of item.deadline.milestones) {
        const words = quote(milestoneWords(milestone));
        if (isWhichJanuary(milestone, item, year) && !(issue && passedBeforeIssue(milestone, issue).length > 0)) {
          const fix = eitherYear(sheet, at, milestone, year);
          yield {
            ...base,
            message: 'january',
            data: { words, lastDay: milestone.lastDay!, year, next: year + 1 },
            fix,
          };
        }
        if (milestone.assumed.includes('following-year')) {
          const edit = withYear(sheet, at, milestone, year + 1);
          const fix = edit && { safe: false, edits: [edit] };
          yield { ...base, message: 'runs-on', data: { words, lastDay: milestone.lastDay!, year }, fix };
        }
        if (isBeforeTheEnd(milestone, item, year)) early.push(at);
      }
    }
    const rated = deadlineCells(plan).filter(({ item }) => fold(item.deadline.text).includes('năm đánh giá'));
    const once = { at: headerCell(plan, 'deadline'), question: true, severity: 'info' as const };
    if (rated.length > 0) {
      const related = rated.map(({ at }) => at);
      const data = { year, count: rated.length };
      yield { ...once, related, message: 'rated-year', data, fix: ratedYearFix(sheet, related, year) };
    }
    if (early.length > 0)
      yield { ...once, related: early, message: 'before-the-end', data: { year, count: early.length } };
  },
};

const DECEMBER = '-12-01';

/** A self-rating on the plan's whole year that is due before its last month. */
const isBeforeTheEnd = ({ kind, lastDay }: Milestone, item: Item, year: number): boolean =>
  kind === 'date' &&
  lastDay !== null &&
  lastDay.startsWith(String(year)) &&
  lastDay < year + DECEMBER &&
  ratesItself(item) &&
  yearsNamed(item).includes(year);
