import { titleCell } from '../plan/cells';
import type { Check } from './engine/check';
import { once } from './rows/mergedCells';
import { abbreviationsOf, SpelledOut } from './abbreviation-unexplained/abbreviations';
import type { Plan } from '../plan/plan';

export const abbreviationUnexplained: Check = {
  id: 'abbreviation-unexplained',
  clear: 'owner',
  severity: 'info',
  looksAt: 'plan',
  title: { vi: 'Chữ viết tắt chưa được viết đầy đủ', en: 'Abbreviations never spelled out' },
  messages: {
    unexplained: {
      what: {
        vi: 'Bảng có {count} chữ viết tắt chưa được viết đầy đủ lần nào: {words}. Người ngoài cơ quan có hiểu không?',
        en: 'The table has {count} {count:abbreviation that is|abbreviations that are} spelled out nowhere: {words}. Will people outside the office understand {count:it|them}?',
      },
      why: {
        vi: 'Người đọc, nhất là cơ quan cấp trên và người mới nhận việc, có thể không biết đó là đơn vị nào, việc gì.',
        en: 'Readers, above all higher offices and newcomers, may not know which unit or matter is meant.',
      },
      do: {
        vi: 'Viết đầy đủ ở lần dùng đầu tiên, kèm chữ viết tắt trong ngoặc, hoặc thêm một dòng chú thích dưới bảng.',
        en: 'Write each in full where it first stands, with the short form in brackets, or add a note under the table.',
      },
    },
  },
  *run({ plan }) {
    const spelledOut = new SpelledOut(textsOf(plan));
    const words = abbreviationsOf(plan).filter((abbreviation) => !spelledOut.has(abbreviation));
    if (words.length === 0) return;
    yield {
      at: titleCell(plan),
      question: true,
      related: once(words.flatMap(({ cells }) => [...cells])),
      data: { count: words.length, words: words.map(({ shown }) => shown) },
    };
  },
};

/** Everything the table says, its title included. */
const textsOf = (plan: Plan): string[] => [
  ...plan.titleLines.map((line) => line.text),
  ...[...plan.sections, ...plan.groups].map(({ title }) => title),
  ...plan.items.flatMap((item) => [item.task, item.activity, item.target, item.product, item.deadline.text]),
  ...plan.items.flatMap((item) => [item.note, item.reason, item.responsible, item.remedy]),
  ...plan.items.flatMap((item) => [...item.leads, ...item.partners].flatMap(({ text, unit }) => [text, unit])),
];
