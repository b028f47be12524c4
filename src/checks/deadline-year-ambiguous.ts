import { fold } from '../language/text';
import type { Item, Milestone } from '../plan/plan';
import { headerCell } from '../plan/cells';
import type { Check, Fault } from './engine/check';
import { deadlineCells, milestoneWords } from './time/deadlineCells';
import { issueOf } from './time/issue';
import { passedBeforeIssue } from './time/passedBeforeIssue';
import { isWhichJanuary } from './time/whichJanuary';
import { quote } from './wording/quote';
import { ratesItself, yearsNamed } from './outcome/summingUp';
import { eitherYear, ratedYearFix, withYear } from './deadline-year-ambiguous/fixes';

export const deadlineYearAmbiguous: Check = {
  id: 'deadline-year-ambiguous',
  clear: 'time',
  severity: 'warning',
  looksAt: 'plan',
  title: { vi: 'Chưa rõ hạn thuộc năm nào', en: 'Which year is meant is not clear' },
  messages: {
    january: {
      what: {
        vi: 'Hạn “{words}” không ghi năm: là tháng 01/{year} hay tháng 01/{next}?',
        en: 'The deadline “{words}” names no year: January {year} or January {next}?',
      },
      why: {
        vi: 'Việc này tổng kết, đánh giá cả năm. Công cụ đang tính hạn cuối là {lastDay}; nếu là năm sau thì nhiệm vụ bị báo quá hạn không đúng.',
        en: 'The task looks back on a whole year. {lastDay} is taken as its last day; if next year is meant, it is wrongly called overdue.',
      },
      do: { vi: 'Ghi đủ ngày, tháng, năm.', en: 'Write day, month and year.' },
    },
    'runs-on': {
      what: {
        vi: 'Hạn “{words}” được hiểu là kéo sang năm sau, đến {lastDay}. Có đúng không?',
        en: 'The deadline “{words}” is read as running into the next year, to {lastDay}. Is that right?',
      },
      why: {
        vi: 'Mốc cuối đứng trước mốc đầu trong năm {year}; cũng có thể hai mốc bị ghi ngược.',
        en: 'Within {year} the end comes before the beginning; the two may also have been exchanged.',
      },
      do: { vi: 'Ghi năm cho mốc cuối, hoặc đổi lại hai mốc.', en: 'Write the year of the end, or exchange the two.' },
    },
    'rated-year': {
      what: {
        vi: '{count} ô thời hạn ghi “năm đánh giá” nhưng bảng không nói đó là năm nào; đang hiểu là năm {year}. Có đúng không?',
        en: '{count} {count:deadline says|deadlines say} “năm đánh giá” (the year rated), but the table does not say which; {year} is taken. Is that right?',
      },
      why: {
        vi: 'Nếu năm được đánh giá là năm khác thì các thời hạn này đều lệch năm.',
        en: 'If another year is rated, all these deadlines are in the wrong year.',
      },
      do: {
        vi: 'Ghi “năm {year}”, hoặc giải thích “năm đánh giá” ở phần trên của bảng.',
        en: 'Write “năm {year}”, or explain the words above the table.',
      },
    },
    'before-the-end': {
      what: {
        vi: '{count} việc tự đánh giá, chấm điểm cả năm {year} có hạn trước tháng 12/{year}. Số liệu chốt đến ngày nào?',
        en: 'Self-ratings of the whole year {year} due before December {year}: {count}. Up to which day do their figures go?',
      },
      why: {
        vi: 'Năm chưa hết thì chưa có số liệu của cả năm; mỗi đơn vị chốt một ngày thì không so sánh được.',
        en: 'Before the year is over its figures are not there; if each unit stops on another day, they cannot be compared.',
      },
      do: {
        vi: 'Ghi ngày chốt số liệu, hoặc dời hạn sang sau khi hết năm.',
        en: 'Write the day up to which figures go, or move the deadline past the end of the year.',
      },
    },
  },
  *run({ plan, sheet }): Iterable<Fault> {
    const { year } = plan;
    if (year === null) return;
    const issue = issueOf(plan);
    const early: string[] = [];
    for (const { at, item, others } of deadlineCells(plan)) {
      const base = { at, row: item.row, related: others, question: true };
      for (const milestone of item.deadline.milestones) {
        const words = () => quote(milestoneWords(milestone));
        if (isWhichJanuary(milestone, item, year) && !(issue && passedBeforeIssue(milestone, issue).length > 0)) {
          const fix = eitherYear(sheet, at, milestone, year);
          yield {
            ...base,
            message: 'january',
            data: { words: words(), lastDay: milestone.lastDay!, year, next: year + 1 },
            fix,
          };
        }
        if (milestone.assumed.includes('following-year')) {
          const edit = withYear(sheet, at, milestone, year + 1);
          const fix = edit && { safe: false, edits: [edit] };
          yield { ...base, message: 'runs-on', data: { words: words(), lastDay: milestone.lastDay!, year }, fix };
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
