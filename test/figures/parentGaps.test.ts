import { parentGaps } from '../../src/figures/parentGaps';
import type { Item } from '../../src/plan/plan';
import { UnitEntry } from '../../src/settings/settings';
import { makeItem, makePlan, unitRef } from '../makeItem';

/** What a plan above asks of an office that its own plan does not have. */
const OFFICE = 'Sở Nông nghiệp và Phát triển nông thôn';
const to = (...units: string[]): Partial<Item> => ({ leads: units.map((unit) => unitRef(unit)) });
const together = (...units: string[]): Partial<Item> => ({
  leads: units.map((unit) => unitRef(unit, { collective: true })),
});
const own = (...tasks: (string | Partial<Item>)[]) =>
  makePlan({
    issuer: OFFICE.toUpperCase(),
    items: tasks.map((task, i) => makeItem({ row: i + 5, ...(typeof task === 'string' ? { task } : task) })),
  });
const above = (items: Partial<Item>[], units: UnitEntry[] = []) => [
  {
    plan: makePlan({ sheet: 'Tỉnh', items: items.map((item, i) => makeItem({ row: i + 9, ...item })) }),
    settings: { units },
    asOf: '2026-06-15',
  },
];
const criterion = (number: string, level: 'TC' | 'TCTP' | null = 'TCTP') => ({ criterion: { level, number } });
const missing = (items: Partial<Item>[], plan = own('Việc khác hẳn'), office?: string[]) =>
  parentGaps(above(items), [plan], office).gaps.map(({ item, reason }) => [item.task, reason]);

describe('whose items are compared', () => {
  const ITEMS = [
    { task: 'Đào tạo nghề cho lao động', ...to('Sở Nội vụ') },
    { task: 'Trồng rừng thay thế', ...to('Sở NN&PTNT') },
    { task: 'Phối hợp kiểm tra đê', leads: [unitRef('Sở Xây dựng')], partners: [unitRef('Sở Nông nghiệp và PTNT')] },
    { task: 'Công khai thủ tục hành chính', ...together('Các sở, ban, ngành') },
    { task: 'Niêm yết tại bộ phận một cửa', ...together('UBND các xã, phường') },
    { task: 'Báo cáo định kỳ hằng quý', ...together('Các cơ quan, đơn vị') },
    { task: 'Tuyên truyền chung' },
  ];

  test('those that name the office, those of collectives it may be in, those that name nobody', () => {
    expect(missing(ITEMS)).toEqual([
      ['Trồng rừng thay thế', 'named'],
      ['Phối hợp kiểm tra đê', 'named'],
      ['Công khai thủ tục hành chính', 'several'],
      ['Báo cáo định kỳ hằng quý', 'several'],
      ['Tuyên truyền chung', 'nobody'],
    ]);
  });

  test('by the name that is given, not by who issued the plan', () => {
    expect(missing(ITEMS, own('x'), ['Sở Nội vụ']).map(([task]) => task)).toEqual([
      ...[
        'Đào tạo nghề cho lao động',
        'Công khai thủ tục hành chính',
        'Báo cáo định kỳ hằng quý',
        'Tuyên truyền chung',
      ],
    ]);
  });

  test('where it is named nowhere, all of them', () => {
    expect(new Set(missing(ITEMS, own('x'), ['Sở Ngoại vụ']).map(([, reason]) => reason))).toEqual(new Set(['all']));
    expect(missing(ITEMS, makePlan({ items: [] }))).toHaveLength(ITEMS.length);
  });

  test('where the plan above says who is in a collective, that holds', () => {
    const entry = (name: string) =>
      UnitEntry.parse({ name, groups: ['Các sở, ban, ngành'], aliases: [], from: null, to: null });
    const gaps = (name: string) =>
      parentGaps(above(ITEMS, [entry(name)]), [own('x')]).gaps.map(({ item }) => item.task);
    expect(gaps('Sở NN và PTNT')).toContain('Công khai thủ tục hành chính');
    expect(gaps('Sở Xây dựng')).not.toContain('Công khai thủ tục hành chính');
  });
});

const LONG = 'Rà soát, đơn giản hóa thủ tục hành chính lĩnh vực trồng trọt theo quy định';

describe('what is here', () => {
  test.each<[string, Partial<Item>, Partial<Item>]>([
    ['the same text', { task: LONG }, { task: LONG }],
    [
      'capitals, signs and an older tone mark',
      { task: 'Tuyên truyền; phổ biến hoá đơn' },
      { task: 'TUYÊN TRUYỀN, phổ biến hóa đơn.' },
    ],
    [
      'a text with more around it',
      { task: LONG },
      { task: `Tham mưu ${LONG.toLowerCase()}, gửi về Văn phòng trước 30/6` },
    ],
    ['a word more', { task: LONG }, { task: LONG.replace('theo', 'của tỉnh theo') }],
    ['a word of another', { task: LONG }, { task: LONG.replace('lĩnh vực', 'ngành') }],
    ['the activity of a row here', { task: LONG }, { task: 'Cải cách thủ tục', activity: LONG }],
    ['the activity of a row above', { task: 'Cải cách thủ tục', activity: LONG }, { task: LONG }],
    [
      'the criterion',
      { task: 'Ban hành kế hoạch', ...criterion('1.4.1') },
      { task: 'Kế hoạch năm', ...criterion('1.4.1') },
    ],
    [
      'the criterion without its level',
      { task: 'A b c', ...criterion('1.4.1') },
      { task: 'X y', ...criterion('1.4.1', null) },
    ],
    ['the criterion with a dot behind', { task: 'A b c', ...criterion('2.1.') }, { task: 'X y', ...criterion('2.1') }],
    [
      'the same number in a text',
      { task: 'Nộp báo cáo kết quả cải cách hành chính quý II năm 2026 về Sở' },
      { task: 'Nộp báo cáo kết quả cải cách hành chính quý II năm 2026 lên Sở' },
    ],
  ])('%s', (_, one, other) => {
    expect(missing([one], own(other))).toEqual([]);
  });
});

describe('what is not, however near', () => {
  test.each<[string, Partial<Item>, Partial<Item>, boolean]>([
    [
      'another quarter',
      { task: 'Nộp báo cáo cải cách hành chính quý I về Sở' },
      { task: 'Nộp báo cáo cải cách hành chính quý II về Sở' },
      true,
    ],
    [
      'another year',
      { task: 'Kế hoạch đào tạo cán bộ, công chức năm 2025' },
      { task: 'Kế hoạch đào tạo cán bộ, công chức năm 2026' },
      true,
    ],
    [
      'another figure',
      { task: 'Hoàn thành 80% hồ sơ trực tuyến toàn trình' },
      { task: 'Hoàn thành 90% hồ sơ trực tuyến toàn trình' },
      true,
    ],
    [
      'denied',
      { task: 'Hồ sơ trễ hẹn của các đơn vị được công khai' },
      { task: 'Hồ sơ không trễ hẹn của các đơn vị được công khai' },
      true,
    ],
    ['a part of it', { task: LONG }, { task: 'Rà soát thủ tục' }, false],
    [
      'another field',
      { task: LONG },
      { task: LONG.replace('trồng trọt theo quy định', 'thủy sản, chăn nuôi và thú y') },
      true,
    ],
    ['the same number alone', { task: 'Trồng rừng', number: '1' }, { task: 'Kiểm tra đê', number: '1' }, false],
    ['a criterion beside it', { task: 'A b c', ...criterion('1.4.1') }, { task: 'X y', ...criterion('1.4.2') }, false],
    ['a criterion above it', { task: 'A b c', ...criterion('1.4.1') }, { task: 'X y', ...criterion('1.4') }, false],
    [
      'a number of another level',
      { task: 'A b c', ...criterion('1', 'TC') },
      { task: 'X y', ...criterion('1', 'TCTP') },
      false,
    ],
    [
      'a short text within another',
      { task: 'Báo cáo năm' },
      { task: 'Nộp báo cáo năm và kế hoạch năm sau cho Sở Nội vụ' },
      false,
    ],
    ['nothing', { task: LONG }, { task: '' }, false],
  ])('%s', (_, one, other, isNear) => {
    const [gap] = parentGaps(above([one]), [own(other)]).gaps;
    expect([gap?.item.task, gap?.near !== null]).toEqual([one.task, isNear]);
    if (isNear) expect(gap!.near!.item.task).toBe(other.task);
  });
});

test('of several items of one criterion each has to be here', () => {
  const items = [
    { task: 'Ban hành kế hoạch tuyên truyền cải cách hành chính', ...criterion('1.4.1') },
    { task: 'Tổ chức hội thi tìm hiểu cải cách hành chính', ...criterion('1.4.1') },
  ];
  expect(missing(items, own({ task: 'Kế hoạch tuyên truyền cải cách hành chính', ...criterion('1.4.1') }))).toEqual([
    ['Tổ chức hội thi tìm hiểu cải cách hành chính', 'all'],
  ]);
});

test('an item in any of the plans of the workbook is here; counts come out', () => {
  const found = parentGaps(above([{ task: LONG }, { task: 'Trồng rừng thay thế' }]), [own('a'), own(LONG)]);
  expect([found.compared, found.found, found.office]).toEqual([2, 1, [OFFICE.toUpperCase()]]);
});
