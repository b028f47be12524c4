import type { Message } from './engine/check';
import type { Check } from './engine/check';
import type { Bilingual } from '../language/bilingual';
import type { Field } from '../plan/plan';
import { type ColumnQuestion, columnQuestions, DECIDING } from '../plan/columnQuestions';
import { quote } from './wording/quote';
import { FIELD_NAMES } from './column-unsure/fieldNames';

const why = {
  vi: 'Hiểu sai một cột thì các nhận xét và số liệu của cột đó đều sai.',
  en: 'If a column is misunderstood, every remark and figure drawn from it is wrong.',
};

const unreadWhy = {
  vi: 'Chữ trong một cột chưa đọc thì không được kiểm tra, không vào số liệu.',
  en: 'What stands in a column that is not read is neither checked nor counted.',
};
const unreadDo = {
  vi: 'Chọn cột này là gì, hoặc chọn “Không dùng”; chỉ cần trả lời một lần.',
  en: 'Choose what the column is, or “Not used”; one answer is enough.',
};

/** Of the fields that decide a column left unread is told beside one that was taken. */
const elsewhere = (field: string, name: Bilingual): [string, Message] => [
  `${field}-elsewhere`,
  {
    what: {
      vi: `Cột {column} “{header}” cũng có vẻ là ${name.vi} nhưng chưa được đọc, vì đang lấy cột {other}.`,
      en: `Column {column}, “{header}”, seems to be ${name.en} as well but was not read, for column {other} was taken.`,
    },
    why: unreadWhy,
    do: unreadDo,
  },
];

/**
 * The messages of each meaning, since its name is said in the reader's language: for a column alone, for one of two, and for one that was left
 * unread though its header says the field, which another column has or none.
 */
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
      `${field}-or-other`,
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
    [
      `${field}-unread`,
      {
        what: {
          vi: `Cột {column} “{header}” có vẻ là ${name.vi} nhưng chưa được đọc.`,
          en: `Column {column}, “{header}”, seems to be ${name.en} but was not read.`,
        },
        why: unreadWhy,
        do: unreadDo,
      },
    ],
    ...(DECIDING.includes(field as Field) ? [elsewhere(field, name)] : []),
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
    for (const question of columnQuestions(plan)) {
      const { column, message, data } = toldAs(question);
      yield { at: `${column}${plan.headerRow}`, message, question: true, data };
    }
  },
};

function toldAs(question: ColumnQuestion): { column: string; message: string; data: Record<string, string> } {
  if (question.kind === 'unread') {
    const { column, header, said } = question.unread;
    const named = { column, header: quote(header) };
    return question.instead === null
      ? { column, message: `${said}-unread`, data: named }
      : { column, message: `${said}-elsewhere`, data: { ...named, other: question.instead } };
  }
  const { column, header, field } = question.reading;
  const named = { column, header: quote(header) };
  if (question.kind === 'is') return { column, message: field, data: named };
  const { rival } = question;
  return {
    column,
    message: `${field}-or-other`,
    data: { ...named, other: rival.column, otherHeader: quote(rival.header) },
  };
}
