import type { Field } from '../../src/plan/plan';

/** Another manner of writing what a field's cells say; `year` is the plan's. `{}` is what stood in the cell. */
export interface Manner {
  name: string;
  fields: Field[];
  cell: (text: string, index: number, year: number) => string | number;
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

const turn = <T>(list: T[], index: number): T => list[index % list.length]!;
const filled = (list: string[], index: number, text: string): string => turn(list, index).replace('{}', text);

export const MANNERS: Manner[] = [
  { name: 'leads as sentences of duties', fields: ['lead'], cell: (text, i) => filled(LEADING, i, text) },
  { name: 'partners as sentences of duties', fields: ['partner'], cell: (text, i) => filled(HELPING, i, text) },
  { name: 'bodies as persons', fields: ['lead', 'partner'], cell: (_, i) => turn(PERSONS, i) },
  { name: 'bodies as initials', fields: ['lead', 'partner'], cell: (_, i) => turn(INITIALS, i) },
  {
    name: 'deadlines as milestone sentences',
    fields: ['deadline'],
    cell: (_, i, year) => filled(MILESTONES, i, String(year)),
  },
  { name: 'deadlines as bare months', fields: ['deadline'], cell: (_, i) => 1 + ((i * 5) % 12) },
  { name: 'deadlines as years', fields: ['deadline'], cell: (_, i, year) => year + (i % 2) },
  { name: 'states as prose', fields: ['result'], cell: (_, i) => turn(PROSE, i) },
];
