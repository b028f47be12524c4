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
