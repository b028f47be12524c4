import { Gate } from '../language/gate';
import { clean, fold } from '../language/text';
import { cellOf, columnName } from '../plan/cells';
import type { Check } from './engine/check';
import { outcomeColumns } from './outcome/missingOutcome';
import { anyOf } from './wording/wholeWords';
import { itemsHolding } from './rows/holding';
import { quote } from './wording/quote';

/** "Đến thời điểm ngày 03/5/2024, …", "Tính đến nay …", "Hiện nay …". */
const AS_OF =
  /^(?:[-+*•] ?)?(?:(?:tính )?đến (?:thời điểm|nay|hết ngày|ngày)|hiện nay|hiện tại|hiện còn|đến thời điểm)(?!\p{L})/u;
/** What was found then … */
const FOUND_WORDS = [
  'thấp hơn',
  'cao hơn',
  'chưa',
  'mới đạt',
  'mới chỉ',
  'còn chậm',
  'còn thấp',
  'còn hạn chế',
  'chậm hơn',
];
const FOUND = anyOf(FOUND_WORDS);
const PERHAPS = new Gate(FOUND_WORDS);
/** … and not what is to be reached. */
const AIMED_AT = anyOf([
  'phấn đấu',
  'phải',
  'không thấp hơn',
  'tối thiểu',
  'ít nhất',
  'trở lên',
  'hoàn thành',
  'không còn',
]);

export const productStatesSituation: Check = {
  id: 'product-states-situation',
  clear: 'result',
  severity: 'info',
  looksAt: 'text',
  words: ['đến thời điểm', 'đến nay', 'đến hết ngày', 'đến ngày', 'hiện nay', 'hiện tại', 'hiện còn'],
  title: { vi: 'Ô sản phẩm nêu tình hình', en: 'The product tells how things stand' },
  messages: {
    situation: {
      what: {
        vi: 'Ô “{column}” nêu tình hình lúc lập bảng, không phải kết quả phải có: “{text}”.',
        en: 'The cell “{column}” tells how things stood when the table was made, not what must come of the task: “{text}”.',
      },
      why: {
        vi: 'Không biết làm đến đâu là đạt, và ngày nêu trong câu dễ bị hiểu là thời hạn.',
        en: 'How far the work must come is not said, and the day named is easily taken for a deadline.',
      },
      do: {
        vi: 'Chuyển câu này sang cột ghi chú; ghi mức cần đạt, ví dụ “giải ngân từ 95% kế hoạch vốn”.',
        en: 'Move the sentence to the notes, and write what must be reached, such as “at least 95% of the funds spent”.',
      },
    },
  },
  *run({ plan }) {
    const seen = new Set<string>();
    for (const field of outcomeColumns(plan)) {
      const column = columnName(plan, field);
      for (const item of itemsHolding(plan, field, PERHAPS)) {
        const at = cellOf(plan, item, field);
        if (seen.has(at)) continue;
        seen.add(at);
        const line = clean(item[field]).split('\n').find(tellsHowThingsStand);
        if (line !== undefined)
          yield { at, row: item.row, data: { column, text: quote(line.replace(/^[-+*•]\s*/u, '')) } };
      }
    }
  },
};

const tellsHowThingsStand = (line: string): boolean => {
  const words = fold(line);
  return AS_OF.test(words) && FOUND.test(words) && !AIMED_AT.test(words);
};
