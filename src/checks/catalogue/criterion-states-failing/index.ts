import { fold } from '../../../language/text';
import { phrases } from '../../../language/phrases';
import { type Check, rowCell } from '../../check';
import { quote } from '../../wording/quote';
import { anyOf } from '../../wording/wholeWords';

/** A finding of last year's appraisal, inside a criterion's name. */
const FAILINGS = anyOf(
  phrases(`
    bị quá hạn | đạt tỷ lệ thấp | tỷ lệ còn thấp | còn thấp | còn chậm | chưa cao | còn hạn chế | chưa ban hành | chưa đạt |
    chưa thực hiện | chưa kịp thời | chưa đầy đủ | chưa đúng hạn
  `),
);
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
  title: { vi: 'Tên tiêu chí ghi thành khuyết điểm', en: 'The criterion’s name states a failing' },
  source: {
    vi: 'Gặp ở bảng khắc phục điểm mất: lời kết luận thẩm định được chép vào tên tiêu chí.',
    en: 'Met in tables of points lost: words of the appraisal were copied into the criterion’s name.',
  },
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
  examples: {
    invalid: [
      {
        note: { vi: 'Khuyết điểm nằm trong tên tiêu chí.', en: 'A failing inside the name.' },
        columns: ['STT', 'Tiêu chí', 'Điểm đạt', 'Điểm tối đa'],
        rows: [
          ['(1)', 'Thanh toán trực tuyến đạt tỷ lệ thấp', '0,2', '1'],
          ['(2)', 'Chưa ban hành quy chế dữ liệu mở', '0', '1'],
        ],
        finds: ['B4', 'B5'],
      },
    ],
    valid: [
      {
        note: {
          vi: 'Tên tiêu chí bình thường, kể cả tiêu chí về việc khắc phục.',
          en: 'Plain names, also of criteria about mending.',
        },
        columns: ['STT', 'Tiêu chí', 'Điểm đạt', 'Điểm tối đa'],
        rows: [
          ['(1)', 'Tỷ lệ thanh toán trực tuyến', '0,2', '1'],
          ['(2)', 'Khắc phục hồ sơ bị quá hạn', '0,5', '1'],
          ['(3)', 'Không có văn bản trái thẩm quyền', '1', '1'],
        ],
        finds: [],
      },
    ],
  },
  *run({ plan }) {
    for (const item of plan.items) {
      const words = item.score === null ? null : failingIn(item.task);
      if (words !== null) yield { at: rowCell(plan, item), row: item.row, data: { words, task: quote(item.task) } };
    }
  },
};
