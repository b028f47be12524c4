import type { Message } from './engine/check';
import type { Check } from './engine/check';
import { quote } from './wording/quote';
import { FIELD_NAMES } from './column-unsure/fieldNames';

/** One message for each meaning, since its name stands in the reader's language. */
const messages: Record<string, Message> = Object.fromEntries(
  Object.entries(FIELD_NAMES).map(([field, name]) => [
    field,
    {
      what: {
        vi: 'Cột {column} “{header}” được hiểu là {NAME}, nhưng chưa chắc chắn.'.replace('{NAME}', name.vi),
        en: 'Column {column}, “{header}”, was taken for {NAME}; that is not certain.'.replace('{NAME}', name.en),
      },
      why: {
        vi: 'Hiểu sai một cột thì các nội dung cần rà soát và số liệu lấy từ cột đó đều sai.',
        en: 'If a column is misunderstood, every finding and figure drawn from it is wrong.',
      },
      do: {
        vi: 'Có đúng là {NAME} không? Nếu không, chọn lại ý nghĩa của cột, hoặc đổi tên tiêu đề cho rõ.'.replace(
          '{NAME}',
          name.vi,
        ),
        en: 'Is it {NAME}? If not, choose what the column means, or give it a plainer header.'.replace(
          '{NAME}',
          name.en,
        ),
      },
    },
  ]),
);

export const columnUnsure: Check = {
  id: 'column-unsure',
  clear: 'plan',
  severity: 'info',
  looksAt: 'plan',
  title: { vi: 'Chưa chắc ý nghĩa của cột', en: 'A column whose meaning is not certain' },
  messages,
  *run({ plan }) {
    for (const { field, column, header, certainty } of plan.columns) {
      if (certainty !== 'guessed') continue;
      yield {
        at: `${column}${plan.headerRow}`,
        message: field,
        question: true,
        data: { column, header: quote(header) },
      };
    }
  },
};
