import type { Bilingual } from '../language/bilingual';
import type { Check } from './engine/check';
import { numberFaults } from './numbering/numberFaults';
import { renumbering } from './numbering/renumber';

const why: Bilingual = {
  vi: 'Báo cáo, đôn đốc “nhiệm vụ số {number}” thì không xác định được dòng nào, và số thứ tự cuối bảng không còn là tổng số nhiệm vụ.',
  en: 'A report or a reminder on “task {number}” may mean either row, and the last number is no longer the number of tasks.',
};

export const numberRepeated: Check = {
  id: 'number-repeated',
  clear: 'task',
  severity: 'error',
  looksAt: 'plan',
  title: { vi: 'Số thứ tự trùng', en: 'A number used twice' },
  messages: {
    twice: {
      what: {
        vi: 'Số thứ tự {number} trùng với ô {first}.',
        en: 'Number {number} stands in {first} already and is used here again.',
      },
      why,
      do: { vi: 'Đánh lại số từ dòng này trở đi.', en: 'Number the rows anew from here on.' },
    },
    slip: {
      what: {
        vi: 'Số thứ tự {number} trùng với ô {first}, trong khi bảng thiếu số {expected}.',
        en: 'Number {number} stands in {first} already and is used here again, while {expected} is missing.',
      },
      why,
      do: {
        vi: 'Có lẽ dòng này là số {expected}: sửa lại số.',
        en: 'This row is probably number {expected}: correct it.',
      },
    },
    zero: {
      what: {
        vi: 'Số thứ tự {number} trùng với ô {first}. Ở vị trí này lẽ ra là {expected}: có lẽ bảng tính đã tự bỏ số 0 ở cuối.',
        en: 'Number {number} stands in {first} already. Here it should be {expected}: the spreadsheet probably dropped the final 0.',
      },
      why,
      do: {
        vi: 'Chọn định dạng Văn bản (Text) cho ô này rồi gõ lại {expected}.',
        en: 'Format the cell as Text, then type {expected} again.',
      },
    },
  },
  *run({ plan, sheet }) {
    for (const { list, row, first, expected } of numberFaults(plan).repeated) {
      const data = { number: row.number, first: first.at, expected: expected ?? '' };
      const message =
        expected === null ? 'twice' : /\.1$/.test(row.number) && expected === `${row.number}0` ? 'zero' : 'slip';
      yield { at: row.at, row: row.item, related: [first.at], message, data, fix: renumbering(sheet, list, row) };
    }
  },
};
