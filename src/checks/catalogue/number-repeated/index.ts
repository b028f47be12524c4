import type { Check } from '../../check';
import { numberFaults } from '../../numbering/numberFaults';
import { renumbering } from '../../numbering/renumber';
import { examples } from './examples';
import { messages } from './messages';

export const numberRepeated: Check = {
  id: 'number-repeated',
  clear: 'task',
  severity: 'error',
  title: { vi: 'Số thứ tự dùng hai lần', en: 'A number used twice' },
  source: {
    vi: 'Yêu cầu “rõ việc”: một số chỉ gọi một nhiệm vụ. Đã gặp trong kế hoạch thật: số 33 ở cuối mục V và đầu mục VI.',
    en: 'The rule “clear task”: one number names one task. Seen in a real plan: 33 at the end of section V and again at the head of VI.',
  },
  messages,
  examples,
  *run({ plan, sheet }) {
    for (const { list, row, first, expected } of numberFaults(plan).repeated) {
      const data = { number: row.number, first: first.at, expected: expected ?? '' };
      const message =
        expected === null ? 'twice' : /\.1$/.test(row.number) && expected === `${row.number}0` ? 'zero' : 'slip';
      yield { at: row.at, row: row.item, related: [first.at], message, data, fix: renumbering(sheet, list, row) };
    }
  },
};
