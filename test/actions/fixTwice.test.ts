import { fix } from '../../src/actions/fix';
import { memoryHost } from '../../src/hosts/memory/memoryHost';
import { toTcvn3 } from '../language/toLegacy';
import { snapshotOf } from '../snapshotOf';

const AT = { asOf: '2026-06-15' };
const HEAD = ['STT', 'Nội dung nhiệm vụ', 'Sản phẩm', 'Cơ quan chủ trì', 'Thời gian hoàn thành'];
const plan = (row: (string | number | null)[], font = '') =>
  snapshotOf(
    'Phụ lục',
    [
      ['KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH NĂM 2026', null, null, null, null],
      HEAD,
      [1, 'Rà soát thủ tục hành chính', 'Báo cáo', 'Sở Nội vụ', 'Quý I/2026'],
      row,
      [3, 'Công bố danh mục thủ tục', 'Quyết định', 'Sở Tài chính', 'Quý III/2026'],
    ],
    [],
    { fonts: [[], [], [], row.map(() => font), []] },
  );
const apart = (text: string): string => text.normalize('NFD');

test.each<[string, ReturnType<typeof plan>, string]>([
  [
    'marks apart and surplus blanks',
    plan([2, apart('Kiểm tra  công vụ'), 'Báo cáo', 'Sở Tư pháp', 'Quý II/2026']),
    'B4',
  ],
  [
    'marks apart and blanks at the end',
    plan([2, 'Kiểm tra công vụ', apart('Báo cáo tháng '), 'Sở Tư pháp', 'Quý II']),
    'C4',
  ],
  ['marks apart in a unit, two blanks', plan([2, 'Kiểm tra', 'Báo cáo', apart('Sở  Tư pháp'), 'Quý II/2026']), 'D4'],
  ['an invisible sign and blanks', plan([2, 'Kiểm\u200B tra   công vụ', 'Báo cáo', 'Sở Tư pháp', 'Quý II/2026']), 'B4'],
  [
    'marks apart over two lines',
    plan([2, apart('Kiểm tra \n  công vụ'), 'Báo cáo', 'Sở Tư pháp', 'Quý II/2026']),
    'B4',
  ],
  [
    'marks apart in a deadline, blanks within and behind',
    plan([2, 'Kiểm tra', 'Báo cáo', 'Sở Tư pháp', apart('Trước  31/6/2026 ')]),
    'E4',
  ],
  [
    'an old encoding with surplus blanks',
    plan([2, toTcvn3('Kiểm tra  công vụ'), 'Báo cáo', 'Sở Tư pháp', 'Quý II/2026'], '.VnTime'),
    'B4',
  ],
])('%s: mended at once, the second run finds nothing', async (_what, snapshot, at) => {
  for (const all of [false, true]) {
    const host = memoryHost([{ snapshot }]);
    const first = await fix(host, { ...AT, all });
    if (first.made.some((edit) => edit.at === at)) {
      const value = first.made.find((edit) => edit.at === at)!.value as string;
      expect(value).toBe(value.normalize('NFC').replace(/ {2,}/g, ' ').trim());
    }
    expect((await fix(host, { ...AT, all })).made).toEqual([]);
    if (all) expect(first.made.map((edit) => edit.at)).toContain(at);
  }
});

test('where one check is named, its cells are mended and nothing is tidied', async () => {
  const host = memoryHost([
    { snapshot: plan([2, apart('Kiểm tra  công vụ'), 'Báo  cáo', 'Sở Tư pháp', 'Quý II/2026']) },
  ]);
  const { made } = await fix(host, { ...AT, checks: ['text-not-plain'] });
  expect(made.map(({ at, value }) => [at, value])).toEqual([['B4', 'Kiểm tra  công vụ']]);
});
