import { clean, fold } from '../language/text';
import { hasColumn } from '../plan/cells';
import type { Check } from './engine/check';
import { sharedCells } from './rows/mergedCells';
import { quote } from './wording/quote';

/** Every failing is below 100 %: that is no figure. */
const BELOW_ALL = /dưới 100 ?%/u;
const PERCENT = /\d(?:[.,]\d+)? ?%/gu;
/** "Đạt 1/27=3,7%.": a figure without a word of what was counted. */
const BARE = /^(?:[-+] ?)?(?:chỉ )?(?:đạt|được|bằng)? ?\d[\d\s/=.,:]*%?[.;]?$/u;

/** "Thiếu báo cáo A; Báo cáo B": two papers, one loss. */
const SEVERAL =
  /^(?:còn )?(?:thiếu|không có|chưa có|chưa gửi)[^.;\n]*;\s*(?:thiếu |không có |chưa có |chưa gửi )?(?:báo cáo|kế hoạch|văn bản|quyết định|biên bản|công văn)(?!\p{L})/u;

export const reasonUnclear: Check = {
  id: 'reason-unclear',
  clear: 'result',
  severity: 'info',
  looksAt: 'text',
  title: { vi: 'Lý do mất điểm chưa rõ số liệu', en: 'A reason without a clear figure' },
  messages: {
    below: {
      what: {
        vi: 'Lý do chỉ ghi “dưới 100%”, không có số liệu cụ thể: “{text}”.',
        en: 'The reason says “below 100%” and gives no real figure: “{text}”.',
      },
      why: {
        vi: 'Đã mất điểm thì tỷ lệ nào cũng dưới 100%; không biết còn thiếu bao nhiêu để lấy lại điểm.',
        en: 'Whatever lost points was below 100%; how far it is from the points is not said.',
      },
      do: {
        vi: 'Ghi tỷ lệ cụ thể, ví dụ “đạt 62/80 hồ sơ (77,5%)”.',
        en: 'Write the real share, such as “62 of 80 files (77.5%)”.',
      },
    },
    several: {
      what: {
        vi: 'Lý do nêu nhiều văn bản còn thiếu mà chỉ có một số điểm mất: “{text}”. Mỗi văn bản mất bao nhiêu?',
        en: 'The reason lists several missing papers and there is one loss: “{text}”. How much did each cost?',
      },
      why: {
        vi: 'Không biết văn bản nào cần nộp bổ sung trước.',
        en: 'Which of them to hand in first is not known.',
      },
      do: {
        vi: 'Ghi điểm mất của từng văn bản theo kết luận thẩm định.',
        en: 'Write what each of them cost, as the appraisal says.',
      },
    },
    bare: {
      what: {
        vi: 'Dòng “{text}” chỉ có con số, không nói là của tiêu chí nào.',
        en: 'The line “{text}” is a figure that does not say what was counted.',
      },
      why: {
        vi: 'Ô có nhiều dòng; khi sắp xếp, tách dòng hay chép sang bảng khác thì không hiểu được nữa.',
        en: 'The cell has several lines; sorted, parted or copied the figure means nothing.',
      },
      do: {
        vi: 'Ghi thêm tên tỷ lệ hoặc tên tiêu chí trước con số.',
        en: 'Write the name of the rate or criterion before it.',
      },
    },
  },
  *run({ plan }) {
    if (!hasColumn(plan, 'reason')) return;
    for (const { at, item } of sharedCells(plan, 'reason')) {
      const words = fold(item.reason);
      const figures = new Set(words.match(PERCENT) ?? []);
      if (BELOW_ALL.test(words) && figures.size === 1)
        yield { at, row: item.row, message: 'below', data: { text: quote(item.reason) } };
      if (SEVERAL.test(words))
        yield { at, row: item.row, message: 'several', question: true, data: { text: quote(item.reason) } };
      const lines = clean(item.reason)
        .split('\n')
        .filter((line) => line !== '');
      const bare = lines.length > 1 ? lines.find((line) => BARE.test(fold(line))) : undefined;
      if (bare !== undefined) yield { at, row: item.row, message: 'bare', data: { text: quote(bare) } };
    }
  },
};
