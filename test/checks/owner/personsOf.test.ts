import { namesPersons, personsOf } from '../../../src/checks/owner/personsOf';
import { UnitEntry } from '../../../src/settings/settings';
import { tableContext } from '../../summaries/tableContext';
import type { TestCell } from '../../snapshotOf';

const LED = ['STT', 'Nhiệm vụ', 'Đơn vị chủ trì', 'Thời hạn', 'Kết quả thực hiện'];
const withColumn = (header: string) => [...LED.slice(0, 3), header, ...LED.slice(3)];
const planOf = (columns: string[], cells: TestCell[][]) =>
  tableContext({
    columns,
    rows: cells.map((own, i) => [i + 1, `Ban hành quy chế ${i + 1}`, ...own, '30/6/2026', null]),
  }).inspection.plan;
const said = (given: ReturnType<typeof personsOf>[number]) =>
  given.map(({ name, units }) => (units.length > 0 ? `${name} (${units.join('; ')})` : name));

const LEADS: [string, string[]][] = [
  ['Lường Văn An', ['Lường Văn An']],
  ['Lường Văn An, Bế Thị Cúc', ['Lường Văn An', 'Bế Thị Cúc']],
  ['Lường Văn An; Đ/c Lường Văn An', ['Lường Văn An']],
  ['Phòng Nội vụ\nLường Văn An', ['Lường Văn An (Phòng Nội vụ)']],
  ['Lường Văn An - Phòng Nội vụ', ['Lường Văn An (Phòng Nội vụ)']],
  ['Phòng Nội vụ (Lường Văn An); Thanh tra', ['Lường Văn An (Phòng Nội vụ)']],
  ['Lường Văn Hoà; Đ/c Lường Văn Hòa', ['Lường Văn Hoà']],
  ['Phòng Nội vụ (Lường Văn An); Phòng Nội vụ - Đ/c Lường Văn An', ['Lường Văn An (Phòng Nội vụ)']],
  ['Văn phòng Sở', []],
  ['Các phường: Lương Văn Can, Lê Hồng Phong', []],
  ['Lãnh đạo các phòng', []],
  ['Trưởng phòng Nội vụ', []],
];
test('persons who lead, with the unit that stands beside', () => {
  const plan = planOf(
    LED,
    LEADS.map(([cell]) => [cell]),
  );
  expect(personsOf(plan).map(said)).toEqual(LEADS.map(([, persons]) => persons));
});

const PEOPLE: TestCell[][] = [
  ['Phòng Nội vụ', 'Lường Văn An'],
  ['Phòng Nội vụ', 'Đ/c Bế Thị Cúc\nLường Văn An'],
  ['Thanh tra', 'Chánh Thanh tra'],
];
test.each(['Người phụ trách', 'Công chức thực hiện', 'Cán bộ, công chức chủ trì', 'Người thực hiện'])(
  'a column “%s” beside the unit that leads',
  (header) => {
    const given = personsOf(planOf(withColumn(header), PEOPLE)).map(said);
    expect(given).toEqual([
      ['Lường Văn An (Phòng Nội vụ)'],
      ['Bế Thị Cúc (Phòng Nội vụ)', 'Lường Văn An (Phòng Nội vụ)'],
      [],
    ]);
  },
);

test.each(['Cán bộ theo dõi', 'Lãnh đạo chỉ đạo', 'Người phối hợp'])(
  'who is named under “%s” is given nothing',
  (header) => expect(namesPersons(planOf(withColumn(header), PEOPLE))).toBe(false),
);

test('by whose fault points were lost is no task of theirs, unless the column speaks of people', () => {
  const scored = (header: string) =>
    tableContext({
      columns: ['STT', 'Tiêu chí', 'Đơn vị chủ trì', header, 'Thời hạn', 'Điểm tối đa', 'Điểm đạt'],
      rows: [[1, 'Ban hành kế hoạch', 'Phòng Nội vụ', 'Lường Văn An', '30/6/2026', 2, 1]],
    }).inspection.plan;
  expect(scored('Trách nhiệm').items[0]).toMatchObject({ responsible: 'Lường Văn An', score: { maximum: 2 } });
  expect(namesPersons(scored('Trách nhiệm'))).toBe(false);
  expect(namesPersons(scored('Người phụ trách'))).toBe(true);
  expect(namesPersons(planOf(withColumn('Trách nhiệm'), PEOPLE))).toBe(true);
});

/** The unit that leads, a cell of “Người phụ trách”, who is given the item. */
test.each<[string, string, string[]]>([
  ['Phòng Nội vụ', 'Lường Văn An (chủ trì), Bế Thị Cúc (phối hợp)', ['Lường Văn An (Phòng Nội vụ)']],
  ['Phòng Nội vụ', 'Lường Văn An; Bế Thị Cúc (theo dõi, đôn đốc)', ['Lường Văn An (Phòng Nội vụ)']],
  ['Phòng Nội vụ; Thanh tra', 'Lường Văn An', ['Lường Văn An (Phòng Nội vụ; Thanh tra)']],
  ['Các phòng thuộc xã', 'Lường Văn An', ['Lường Văn An']],
  ['Trưởng phòng Nội vụ', 'Lường Văn An', ['Lường Văn An']],
  ['Bế Thị Cúc', 'Lường Văn An', ['Bế Thị Cúc', 'Lường Văn An']],
  ['Phòng Nội vụ', 'Thanh tra (Lường Văn An)', ['Lường Văn An (Thanh tra)']],
])('led by %s, “%s”', (lead, cell, expected) => {
  const plan = planOf(withColumn('Người phụ trách'), [
    [lead, cell],
    ['Phòng Nội vụ', 'Mùa A Sình'],
  ]);
  expect(said(personsOf(plan)[0]!)).toEqual(expected);
});

const ENTRY = UnitEntry.parse({
  ...{ name: 'Phòng Nội vụ', aliases: ['Lường Văn An', 'CC Cúc'], from: null, to: null },
});
test.each<[string, UnitEntry[], string[]]>([
  ['a person as another name of the unit', [ENTRY], ['Lường Văn An (Phòng Nội vụ)']],
  [
    'a person under a name of their own',
    [{ ...ENTRY, name: 'Lường Văn An', aliases: ['CC Cúc'] }],
    ['Lường Văn An (Thanh tra)'],
  ],
  ['a name that holds later', [{ ...ENTRY, from: '2026-07-01' }], ['Lường Văn An (Thanh tra)']],
  ['a name that held before', [{ ...ENTRY, to: '2026-01-31' }], ['Lường Văn An (Thanh tra)']],
])('the office’s sheet of units: %s', (_name, units, expected) => {
  const plan = planOf(withColumn('Người phụ trách'), [['Thanh tra', 'Lường Văn An']]);
  expect(personsOf(plan, units, '2026-06-15').map(said)).toEqual([expected]);
});

test('a lead that the office’s sheet gives as another name of a unit is of that unit', () => {
  const plan = planOf(LED, [['Lường Văn An']]);
  const [lead] = plan.items[0]!.leads;
  const known = { ...plan, items: [{ ...plan.items[0]!, leads: [{ ...lead!, unit: 'Phòng Nội vụ' }] }] };
  expect(personsOf(known).map(said)).toEqual([['Lường Văn An (Phòng Nội vụ)']]);
});
