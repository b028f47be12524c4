import { fold } from '../language/text';
import { columnName, rowCell } from '../plan/cells';
import type { Check } from './engine/check';
import { outcomeColumns } from './outcome/missingOutcome';
import { quote } from './wording/quote';
import { sharedCells } from './rows/mergedCells';
import { Apart } from '../language/apart';

// 110%, 120,5 %, 1000%; not 1.200%, whose point may stand for thousands or for a comma
const PERCENT = new Apart('\\d.,', /(\d{1,5}(?:[.,]\d{1,2})?)\s?(?:%|phần trăm)/);
/** A share cannot pass 100 %, but growth can, and so can what is compared with a plan or with another year. */
const MAY_PASS =
  /(?:^|\P{L})(?:tăng|vượt|gấp|bằng|so với|hơn|dự toán|chỉ tiêu|kế hoạch|cùng kỳ|năm trước|tăng trưởng|công suất|định mức|thu ngân sách)(?!\p{L})/u;

/** Shares above 100 % in a text, as numbers. */
const sharesOver100 = (text: string): number[] =>
  wordsWithFigure(text)
    .split(/[;\n]|[.,](?!\d)/)
    .filter((clause) => !MAY_PASS.test(clause))
    .flatMap((clause) => PERCENT.all(clause).map((match) => Number(match[1]!.replace(',', '.'))))
    .filter((percent) => percent > 100);

const wordsWithFigure = (text: string): string => (/\d{3}/.test(text) ? fold(text) : '');

export const targetOver100: Check = {
  id: 'target-over-100',
  clear: 'result',
  severity: 'error',
  looksAt: 'text',
  words: ['%', 'phần trăm'],
  title: { vi: 'Tỷ lệ quá 100%', en: 'A share above 100%' },
  messages: {
    over: {
      what: {
        vi: 'Ô “{column}” ghi {percent}%: “{text}”. Một tỷ lệ không thể quá 100%.',
        en: 'The cell “{column}” says {percent}%: “{text}”. A share cannot pass 100%.',
      },
      why: {
        vi: 'Con số sai thì cuối năm không chấm điểm được, và ảnh hưởng đến độ tin cậy của cả bảng.',
        en: 'A wrong figure cannot be scored at the year’s end, and costs the whole table its trust.',
      },
      do: {
        vi: 'Sửa lại con số; nếu muốn nói mức tăng thì ghi rõ “tăng … so với năm trước”.',
        en: 'Mend the figure; if growth is meant, write “… more than the year before”.',
      },
    },
  },
  *run({ plan }) {
    for (const field of outcomeColumns(plan)) {
      for (const { at, item, others } of sharedCells(plan, field)) {
        const [percent] = sharesOver100(item[field]);
        if (percent === undefined) continue;
        yield {
          at,
          row: item.row,
          related: [rowCell(plan, item), ...others],
          data: { percent, column: columnName(plan, field), text: quote(item[field]) },
        };
      }
    }
  },
};
