import type { Field, Item } from '../../src/plan/plan';

/** Another manner of writing what a field's cells say; `year` is the plan's. `{}` is what stood in the cell. */
export interface Manner {
  name: string;
  fields: Field[];
  cell: (text: string, index: number, year: number) => string | number;
  /** The item is read from the changed cell as a person reads it; `before` is what was read of the cell as it stood. */
  isRead: (item: Item, field: Field, before: Item, index: number, year: number) => boolean;
}

const LEADING = [
  '{} chủ trì tham mưu ban hành, tổng hợp kết quả báo cáo lãnh đạo; các bộ phận khác bố trí người tham gia',
  'Giao {} làm đầu mối xây dựng, trình phê duyệt và theo dõi việc thực hiện hằng tháng',
  '{}: soạn thảo, lấy ý kiến, hoàn thiện; phối hợp UBND xã Cầu Đá rà soát tại chỗ',
];
const HELPING = [
  'Phối hợp cung cấp số liệu, cử người tham gia tổ rà soát: {}',
  '{} phối hợp thực hiện theo chức năng, gửi ý kiến bằng văn bản khi được hỏi',
];
const PERSONS = [
  'Nguyễn Hữu Toàn',
  'Đ/c Trần Thu Hằng',
  'Ông Lê Bá Khôi - Phó Trưởng phòng',
  'Phạm Thị Mến, Chuyên viên',
];
const NAMES = ['Nguyễn Hữu Toàn', 'Trần Thu Hằng', 'Lê Bá Khôi', 'Phạm Thị Mến'];
const INITIALS = ['VP', 'KHTC', 'TCHC', 'NVDV', 'QLĐT', 'STP', 'TTra'];
const MILESTONES = [
  'Xong dự thảo trong tháng 3, lấy ý kiến đến 15/4, trình ký trước ngày 30/4/{}',
  'Hoàn thành khảo sát quý I; nghiệm thu trong quý III năm {}',
  'Giai đoạn 1 kết thúc trước 30/6, phần còn lại xong trước ngày 15/12/{}',
];
const PROSE = [
  'Phòng đã gửi lấy ý kiến hai lần, đang sửa lại theo góp ý và sẽ trình trong tuần tới',
  'Chưa làm được vì còn đợi hướng dẫn của bộ, dự kiến tháng sau mới bắt đầu',
  'Đã tổ chức xong, có 120 người dự, báo cáo tổng hợp đã gửi cấp trên',
];

/** What the sentences of PROSE say, in their order: the first is on its way, or waits for an answer. */
const STATES = [['in-progress', 'waiting'], ['not-begun'], ['done']];

const turn = <T>(list: T[], index: number): T => list[index % list.length]!;
const namesOf = (item: Item, field: Field): string[] =>
  (field === 'lead' ? item.leads : item.partners).map(({ text }) => text).sort();
const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);
const sameNames = (item: Item, field: Field, before: Item): boolean =>
  isSame(namesOf(item, field), namesOf(before, field));
const isDue = (item: Item, days: string[]): boolean => {
  const due = item.deadline.milestones.map(({ lastDay }) => lastDay);
  return isSame(due, days);
};
const endOfMonth = (year: number, month: number): string =>
  `${year}-${String(month).padStart(2, '0')}-${new Date(Date.UTC(year, month, 0)).getUTCDate()}`;
/** The days of MILESTONES, in the order of the sentences. */
const MILESTONE_DAYS = [
  ['03-31', '04-15', '04-29'],
  ['03-31', '09-30'],
  ['06-29', '12-14'],
];
const month = (index: number): number => 1 + ((index * 5) % 12);
const filled = (list: string[], index: number, text: string): string => turn(list, index).replace('{}', text);

export const MANNERS: Manner[] = [
  {
    name: 'leads as sentences of duties',
    fields: ['lead'],
    cell: (text, i) => filled(LEADING, i, text),
    isRead: sameNames,
  },
  {
    name: 'partners as sentences of duties',
    fields: ['partner'],
    cell: (text, i) => filled(HELPING, i, text),
    isRead: sameNames,
  },
  {
    name: 'bodies as persons',
    fields: ['lead', 'partner'],
    cell: (_, i) => turn(PERSONS, i),
    isRead: (item, field, _before, i) => {
      const [name, ...others] = namesOf(item, field);
      return name !== undefined && others.length === 0 && name.includes(turn(NAMES, i));
    },
  },
  {
    name: 'bodies as initials',
    fields: ['lead', 'partner'],
    cell: (_, i) => turn(INITIALS, i),
    isRead: (item, field, _before, i) => isSame(namesOf(item, field), [turn(INITIALS, i)]),
  },
  {
    name: 'deadlines as milestone sentences',
    fields: ['deadline'],
    cell: (_, i, year) => filled(MILESTONES, i, String(year)),
    isRead: (item, _field, _before, i, year) =>
      isDue(
        item,
        turn(MILESTONE_DAYS, i).map((day) => `${year}-${day}`),
      ),
  },
  {
    name: 'deadlines as bare months',
    fields: ['deadline'],
    cell: (_, i) => month(i),
    isRead: (item, _field, _before, i, year) => isDue(item, [endOfMonth(year, month(i))]),
  },
  {
    name: 'deadlines as years',
    fields: ['deadline'],
    cell: (_, i, year) => year + (i % 2),
    isRead: (item, _field, _before, i, year) => isDue(item, [`${year + (i % 2)}-12-31`]),
  },
  {
    name: 'states as prose',
    fields: ['result'],
    cell: (_, i) => turn(PROSE, i),
    isRead: (item, _field, _before, i) => turn(STATES, i).includes(item.result?.state ?? ''),
  },
];
