import { fold } from '../language/text';
import { phrases } from '../language/phrases';
import { rowCell } from '../plan/cells';
import type { Check } from './engine/check';
import { quote } from './wording/quote';
import { anyOf, syllablesOf } from './wording/wholeWords';

/** A finding of last year's appraisal, inside a criterion's name. */
const FAILING_WORDS = phrases(`
    bị quá hạn | đạt tỷ lệ thấp | tỷ lệ còn thấp | còn thấp | còn chậm | chưa cao | còn hạn chế | chưa ban hành | chưa đạt |
    chưa thực hiện | chưa kịp thời | chưa đầy đủ | chưa đúng hạn
`);
const FAILINGS = anyOf(FAILING_WORDS);
/** Work on what fails is a criterion of its own: "Xử lý hồ sơ bị quá hạn". */
const WORK_ON_IT = /(?:^|\P{L})(?:xử lý|khắc phục|xin lỗi|thu hồi|giảm|hạn chế|tỷ lệ)(?!\p{L})/u;

/** Of the last clause before a failing. */
const isWork = (before: string): boolean => WORK_ON_IT.test(before.slice(before.lastIndexOf(';') + 1));

/** The words of a name that tell a failing; null when there are none. */
function failingIn(name: string): string | null {
  const words = fold(name);
  const found = FAILINGS.exec(words);
  return found && !(isWork(words.slice(0, found.index)) && !found[0].includes('tỷ lệ')) ? found[0] : null;
}

export const criterionStatesFailing: Check = {
  id: 'criterion-states-failing',
  clear: 'result',
  severity: 'info',
  looksAt: 'item',
  words: syllablesOf(FAILING_WORDS),
  title: { vi: 'Tên tiêu chí ghi thành khuyết điểm', en: 'The criterion’s name states a failing' },
  messages: {
    failing: {
      what: {
        vi: 'Tên tiêu chí có chữ “{words}”: đây là khuyết điểm, không phải tên tiêu chí (“{task}”).',
        en: 'The criterion’s name says “{words}”: that is a failing, not a name (“{task}”).',
      },
      why: {
        vi: 'Khó đối chiếu với bộ tiêu chí, và năm sau đạt rồi thì tên này thành sai.',
        en: 'It is hard to match with the set of criteria, and wrong once the failing is mended.',
      },
      do: {
        vi: 'Ghi đúng tên trong bộ tiêu chí; chuyển khuyết điểm sang cột lý do mất điểm.',
        en: 'Use the name from the set of criteria and move the failing to the reasons.',
      },
    },
  },
  *run({ plan }) {
    for (const item of plan.items) {
      const words = item.score === null ? null : failingIn(item.task);
      if (words !== null) yield { at: rowCell(plan, item), row: item.row, data: { words, task: quote(item.task) } };
    }
  },
};
