import type { Collection } from '../../src/collecting/collection';
import { collect } from '../../src/collecting/collect';
import { applied, copyNamed, keptOf, type MadeItem, masterWith, OPTIONS, unitsOf } from './making';

const UNITS = unitsOf(['Phòng Nội vụ'], ['Phòng Tư pháp'], ['Phòng Y tế'], ['Văn phòng']);
const PLAN: MadeItem[] = [
  { number: '1', task: 'Ban hành kế hoạch kiểm tra công vụ', lead: 'Phòng Nội vụ', partner: 'Văn phòng' },
  { number: '2', task: 'Đánh giá cán bộ, công chức hằng quý', lead: 'Phòng Nội vụ' },
  { number: '3', task: 'Rà soát văn bản quy phạm pháp luật', lead: 'Phòng Tư pháp' },
  { number: '4', task: 'Niêm yết thủ tục tại trụ sở', lead: 'Phòng Y tế', partner: 'Phòng Nội vụ' },
  { number: '5', task: 'Báo cáo kết quả trực tuyến', lead: 'Văn phòng', partner: 'Phòng Tư pháp' },
];
const [FIRST, LATER] = ['2026-03-10', '2026-06-10'];

const filled = (items: readonly MadeItem[], written: Record<number, string>): MadeItem[] =>
  items.map((item, i) => (written[i + 1] ? { ...item, entry: { ...item.entry, result: written[i + 1]! } } : item));
const copy = (items: readonly MadeItem[], written: Record<number, string>, day = FIRST, file = 'ke hoach (3).xlsx') =>
  copyNamed(file, filled(items, written), day);
const collected = (plan: MadeItem[], copies: ReturnType<typeof copy>[], before?: Collection) =>
  collect(masterWith(plan, UNITS, before && keptOf(before)), copies, OPTIONS);
const whose = ({ files }: Collection) => files.map(({ unit, unitBy, kind }) => [unit, unitBy, kind]);

describe('a file whose unit its rows told is that unit’s the next time too', () => {
  const OWN = { 1: 'Đang dự thảo', 2: 'Đã đánh giá quý I' };
  const first = collected(PLAN, [copy(PLAN, OWN)]);
  const plan = applied(PLAN, first);
  test('the same file', () => {
    expect(whose(first)).toEqual([['Phòng Nội vụ', 'rows', 'taken']]);
    expect(collected(plan, [copy(PLAN, OWN)], first)).toEqual(first);
  });
  test('another unit’s file of the same name, made of what was collected', () => {
    const next = collected(plan, [copy(plan, { 3: 'Đang rà soát' }, LATER)], first);
    expect(whose(next)).toEqual([['Phòng Tư pháp', 'rows', 'taken']]);
  });
  test('another unit’s file of the same name and day', () => {
    const other = collected(plan, [copy(PLAN, { 3: 'Đang rà soát' })], first);
    expect(whose(other)).toEqual([['Phòng Tư pháp', 'rows', 'taken']]);
  });
  test('a file of another name says of itself whose it is', () => {
    const other = collected(plan, [copy(PLAN, OWN, FIRST, 'ke hoach (4).xlsx')], first);
    expect(whose(other)).toEqual([[null, null, 'nothing-written']]);
  });
});

describe('a file is of the one unit that leads the rows it fills', () => {
  const GROUP = 'Các phòng chuyên môn';
  const units = unitsOf(['Phòng Nội vụ', [GROUP]], ['Phòng Tư pháp', [GROUP]], ['Phòng Y tế'], ['Văn phòng']);
  const plan: MadeItem[] = [
    ...PLAN,
    { number: '6', task: 'Cập nhật hồ sơ công chức trên phần mềm', lead: GROUP },
    { number: '7', task: 'Tổ chức hội thi tuyên truyền', lead: 'Phòng Nội vụ; Phòng Y tế' },
  ];
  test.each<[string, number[], string | null]>([
    ['alone', [1, 2], 'Phòng Nội vụ'],
    ['alone, and with another', [1, 7], 'Phòng Nội vụ'],
    ['alone, and in a group', [3, 6], 'Phòng Tư pháp'],
    ['all but one of several', [1, 2, 4], 'Phòng Nội vụ'],
    ['all but one, with others', [1, 3, 6], null],
    ['one of two', [1, 3], null],
    ['only with another', [7], null],
    ['only in a group', [6], null],
    ['with another and in a group', [6, 7], null],
    ['two of four', [1, 2, 3, 4], null],
  ])('%s', (_, rows, unit) => {
    const written = Object.fromEntries(rows.map((row) => [row, `Đang làm phần ${row}`]));
    const { files } = collect(masterWith(plan, units), [copy(plan, written, FIRST, 'bao cao.xlsx')], OPTIONS);
    expect(files.map((file) => [file.unit, file.unitBy])).toEqual([[unit, unit && 'rows']]);
  });
});

describe('a file is of the unit its name names', () => {
  const NAMES = [
    ...['Khoa Công nghệ thông tin', 'Khoa Kinh tế', 'Phòng Kinh tế, Hạ tầng và Đô thị', 'Phòng Tổ chức'],
    ...['Phòng Tài chính', 'Bệnh viện Đa khoa tỉnh', 'Bệnh viện Sản - Nhi', 'Trung tâm Kiểm soát bệnh tật'],
    ...['Chi cục Thủy lợi', 'Văn phòng HĐND và UBND', 'Công an xã'],
  ];
  const units = unitsOf(...NAMES.map((name): [string] => [name]));
  test.each<[string, string | null]>([
    ['Khoa CNTT', 'Khoa Công nghệ thông tin'],
    ['KhoaCNTT_bao cao', 'Khoa Công nghệ thông tin'],
    ['K. CNTT', 'Khoa Công nghệ thông tin'],
    ['P Kinh te Ha tang Do thi', 'Phòng Kinh tế, Hạ tầng và Đô thị'],
    ['P. KT-HT-ĐT', 'Phòng Kinh tế, Hạ tầng và Đô thị'],
    ['Phòng KTHTĐT', 'Phòng Kinh tế, Hạ tầng và Đô thị'],
    ['phong kinh te ha tang va do thi', 'Phòng Kinh tế, Hạ tầng và Đô thị'],
    ['BV Da khoa tinh', 'Bệnh viện Đa khoa tỉnh'],
    ['BV San Nhi', 'Bệnh viện Sản - Nhi'],
    ['TT Kiem soat benh tat', 'Trung tâm Kiểm soát bệnh tật'],
    ['TT KSBT', 'Trung tâm Kiểm soát bệnh tật'],
    ['CC Thuy loi', 'Chi cục Thủy lợi'],
    ['VP HĐND UBND', 'Văn phòng HĐND và UBND'],
    ['CA xa', 'Công an xã'],
    ['Cong an', 'Công an xã'],
    ['Phong TC', null],
    ['BV Da khoa khu vuc', null],
    ['Phong Kinh te', null],
    ['Phong CNTT', null],
    ['Khoa Luat', null],
    ['BV', null],
  ])('%s', (file, unit) => {
    const { files } = collect(masterWith(PLAN, units), [copy(PLAN, {}, FIRST, `${file}.xlsx`)], OPTIONS);
    expect(files[0]!.unit).toBe(unit);
  });
});
