import type { Message } from './engine/check';
import type { Check } from './engine/check';
import { quote } from './wording/quote';
import { FIELD_NAMES } from './column-unsure/fieldNames';

const why = {
  vi: 'Hiểu sai một cột thì các nhận xét và số liệu của cột đó đều sai.',
  en: 'If a column is misunderstood, every remark and figure drawn from it is wrong.',
};

/** Two messages for each meaning, since its name is said in the reader's language: for a column alone, and for one of two. */
const messages: Record<string, Message> = Object.fromEntries(
  Object.entries(FIELD_NAMES).flatMap(([field, name]): [string, Message][] => [
    [
      field,
      {
        what: {
          vi: `Cột {column} “{header}” được hiểu là ${name.vi}, nhưng chưa chắc chắn.`,
          en: `Column {column}, “{header}”, was taken for ${name.en}; that is not certain.`,
        },
        why,
        do: {
          vi: `Có đúng là ${name.vi} không? Nếu không, chọn lại ý nghĩa của cột, hoặc đổi tên tiêu đề cho rõ.`,
          en: `Is it ${name.en}? If not, choose what the column means, or give it a plainer header.`,
        },
      },
    ],
    [
      orOther(field),
      {
        what: {
          vi: `Cột {column} “{header}” hay cột {other} “{otherHeader}” là ${name.vi}? Đang lấy cột {column}.`,
          en: `Is ${name.en} column {column}, “{header}”, or column {other}, “{otherHeader}”? Column {column} was taken.`,
        },
        why,
        do: {
          vi: 'Chọn ý nghĩa của từng cột, hoặc đổi tên tiêu đề cho rõ; chỉ cần trả lời một lần.',
          en: 'Choose what each of the two columns means, or give them plainer headers; one answer is enough.',
        },
      },
    ],
  ]),
);

/** The message that asks which of two columns a field is. */
function orOther(field: string): string {
  return `${field}-or-other`;
}

export const columnUnsure: Check = {
  id: 'column-unsure',
  clear: 'plan',
  severity: 'info',
  looksAt: 'plan',
  title: { vi: 'Chưa chắc ý nghĩa của cột', en: 'A column whose meaning is not certain' },
  messages,
  *run({ plan }) {
    for (const { field, column, header, certainty, rival } of plan.columns) {
      if (certainty !== 'guessed') continue;
      const named = { column, header: quote(header) };
      const both = rival && rival.header !== '' ? { other: rival.column, otherHeader: quote(rival.header) } : null;
      yield {
        at: `${column}${plan.headerRow}`,
        message: both ? orOther(field) : field,
        question: true,
        data: { ...named, ...both },
      };
    }
  },
};
