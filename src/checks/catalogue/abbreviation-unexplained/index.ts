import { type Check, titleCell } from '../../check';
import { once } from '../../rows/mergedCells';
import { abbreviationsOf, SpelledOut } from './abbreviations';
import type { Plan } from '../../../plan/plan';

const columns = ['STT', 'Nhiệm vụ', 'Sản phẩm', 'Đơn vị chủ trì', 'Thời hạn'];

export const abbreviationUnexplained: Check = {
  id: 'abbreviation-unexplained',
  clear: 'owner',
  severity: 'info',
  title: { vi: 'Chữ viết tắt chưa được viết đầy đủ', en: 'Abbreviations never spelled out' },
  source: {
    vi: 'Lề lối soạn thảo văn bản: chữ viết tắt không thông dụng được viết đầy đủ ở lần dùng đầu tiên.',
    en: 'The custom of official writing: an uncommon abbreviation is written in full where it is first used.',
  },
  messages: {
    unexplained: {
      what: {
        vi: 'Bảng có {count} chữ viết tắt không được viết đầy đủ ở chỗ nào: {words}. Người ngoài cơ quan có hiểu không?',
        en: 'The table has {count} abbreviations that are spelled out nowhere: {words}. Will people outside the office understand them?',
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
  examples: {
    invalid: [
      {
        note: {
          vi: 'Tên phòng và nội dung viết tắt, không chỗ nào viết đủ.',
          en: 'A division and a matter in short, spelled out nowhere.',
        },
        columns,
        rows: [
          [1, 'Cập nhật phần mềm QLCB', 'Dữ liệu', 'Phòng TCCB', 'Quý I'],
          [2, 'Báo cáo CCHC năm của UBND tỉnh', 'Báo cáo', 'Phòng TCCB', 'Tháng 12'],
        ],
        finds: ['A1'],
      },
    ],
    valid: [
      {
        note: {
          vi: 'Ai cũng biết (UBND, TTHC), số hiệu văn bản, số La Mã, chữ đã được viết đủ trong bảng.',
          en: 'Known to all (UBND, TTHC), signs of papers, roman numbers, and what the table spells out.',
        },
        columns,
        rows: [
          ['I', 'CẢI CÁCH THỂ CHẾ', null, null, null],
          [1, 'Rà soát TTHC theo Quyết định số 12/QĐ-SNV của UBND tỉnh', 'Báo cáo quý III', 'Phòng KHTC', 'Quý I'],
          [2, 'Xây dựng cơ sở dữ liệu chuyên ngành (CSDLCN)', 'CSDLCN', 'Phòng Kế hoạch - Tài chính', 'Quý II'],
          [3, 'Bồi dưỡng cán bộ, công chức, viên chức', 'Danh sách CBCCVC', 'Văn phòng Sở', 'Quý II'],
        ],
        finds: [],
      },
    ],
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
