import type { Item } from '../plan/plan';
import { rowCell } from '../plan/cells';
import type { Check, Fault } from './engine/check';
import { isBlank } from './wording/blank';
import { asksForAll, asksForNone, hasFigure } from './outcome/measurable';
import { outcomeColumns, type OutcomeField } from './outcome/missingOutcome';
import { quote } from './wording/quote';
import { sharedCells } from './rows/mergedCells';
import { allWordIn, asksHowMuch } from './target-rate-without-figure/words';

export const targetRateWithoutFigure: Check = {
  id: 'target-rate-without-figure',
  clear: 'result',
  severity: 'warning',
  looksAt: 'item',
  title: { vi: 'Tỷ lệ chưa có con số', en: 'A rate without a figure' },
  messages: {
    rate: {
      what: {
        vi: '“{task}” là một tỷ lệ hoặc mức độ, nhưng ô “{text}” không có con số.',
        en: '“{task}” is a rate or a level, but its target “{text}” holds no figure.',
      },
      why: {
        vi: 'Không có con số thì không biết đạt bao nhiêu là đủ điểm.',
        en: 'Without a figure nobody knows how much is enough.',
      },
      do: {
        vi: 'Ghi tỷ lệ cần đạt, ví dụ “từ 90% trở lên”.',
        en: 'Write the rate to be reached, for example “90% or more”.',
      },
    },
    count: {
      what: {
        vi: '“{task}” hỏi về số lượng, nhưng ô “{text}” không ghi bao nhiêu.',
        en: '“{task}” asks for a number, but “{text}” does not say how many.',
      },
      why: {
        vi: 'Cuối năm không có số để so sánh.',
        en: 'At the year’s end there is no number to compare with.',
      },
      do: {
        vi: 'Ghi số lượng cần đạt, hoặc mức tăng, giảm so với năm trước.',
        en: 'Write the number to be reached, or by how much it is to rise or fall.',
      },
    },
    satisfaction: {
      what: {
        vi: '“{task}” đo mức độ hài lòng, nhưng ô “{text}” không ghi mức cần đạt. Mức cần đạt là bao nhiêu?',
        en: '“{task}” measures satisfaction, but “{text}” does not say what level is wanted. What level is it?',
      },
      why: {
        vi: 'Khảo sát xong vẫn không biết kết quả như vậy là đạt hay chưa.',
        en: 'When the survey is done nobody can say whether its result is good enough.',
      },
      do: {
        vi: 'Ghi thêm tỷ lệ hài lòng cần đạt, nếu cấp trên đã giao.',
        en: 'Add the share of satisfied people to be reached, where one has been set.',
      },
    },
    all: {
      what: {
        vi: '“{text}” dùng chữ “{words}” mà không ghi con số.',
        en: '“{text}” says “{words}” and gives no figure.',
      },
      why: {
        vi: '“{words}” thường có nghĩa là 100%, nhưng khi chấm điểm người đọc có thể hiểu khác.',
        en: '“{words}” mostly means 100%, but whoever scores it may read it otherwise.',
      },
      do: {
        vi: 'Ghi rõ 100%, hoặc số lượng phải đủ.',
        en: 'Write 100%, or the number that makes it complete.',
      },
    },
  },
  *run({ plan }) {
    const fields = outcomeColumns(plan);
    const [first] = fields;
    if (first === undefined) return;
    for (const { at, item, others } of sharedCells(plan, first)) {
      const written = fields.map((field) => item[field]).filter((text) => !isBlank(text));
      const [text] = written;
      if (text === undefined || isClear(item, written, plan.year)) continue;
      const found = missingFigure(item, text, first);
      if (!found) continue;
      const data = { task: quote(item.task || item.activity), text: quote(text), words: allWordIn(text) };
      yield { at, row: item.row, related: [rowCell(plan, item), ...others], ...found, data };
    }
  },
};

/** A figure stands somewhere in the row, or the target is that nothing of a kind happens. */
const isClear = (item: Item, written: string[], year: number | null): boolean =>
  [item.task, item.activity, ...written].some((text) => hasFigure(text, year)) || written.some(asksForNone);

function missingFigure(
  item: Item,
  text: string,
  field: OutcomeField,
): Pick<Fault, 'message' | 'severity' | 'question'> | null {
  const kind = asksHowMuch(item.task || item.activity);
  if (allWordIn(text) !== '') {
    const asked = kind === 'rate' || kind === 'count' || (field === 'target' && asksForAll(text));
    return asked ? { message: 'all', severity: 'info' } : null;
  }
  if (kind === null) return null;
  return { message: kind, severity: kind === 'rate' ? 'warning' : 'info', question: kind === 'satisfaction' };
}
