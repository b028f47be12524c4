import { inspectWorkbook } from '../../../src/actions/inspectWorkbook';
import { handOutSheet } from '../../../src/handing/handOutSheet';
import { memoryWorkbook } from '../../../src/hosts/memory/memoryWorkbook';
import { fold } from '../../../src/language/text';
import { unitSheet } from '../../../src/summaries/unitSheet';
import type { SheetSnapshot } from '../../../src/workbook/snapshot';
import { snapshotOf, type TestCell } from '../../snapshotOf';
import { tableContext } from '../../summaries/tableContext';
import { columnOf, openRows, typedInto, written } from '../../handing/handed';

const columns = ['STT', 'Nhiệm vụ', 'Sản phẩm', 'Đơn vị chủ trì', 'Đơn vị phối hợp', 'Thời hạn', 'Kết quả thực hiện'];
const rows: TestCell[][] = [
  ['I', 'CẢI CÁCH THỂ CHẾ', null, null, null, null, null],
  [1, 'Ban hành quy chế làm việc', 'Quy chế', 'Phòng Thẩm định', 'Văn phòng Sở', 'Quý I', 'Đang lấy ý kiến'],
  [2, 'Kiểm tra nội bộ', 'Báo cáo', 'Văn phòng Sở', 'Phòng Thẩm định', '30/11/2026', null],
  ['II', 'CẢI CÁCH THỦ TỤC', null, null, null, null, null],
  [1, 'Cập nhật thủ tục', 'Danh mục', 'Các phòng thuộc Sở', 'Phòng Thẩm định', 'Thường xuyên', null],
  [2, 'Báo cáo kết quả', 'Báo cáo', 'Phòng Thẩm định', null, 'Quý I: 15/3; quý II: 15/6', null],
];
const UNIT = 'Phòng Thẩm định';
const context = tableContext({ title: 'KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH NĂM 2026', columns, rows });

/** A handed-out book, and a unit's sheet, in each of whose rows something was written. */
const forms: Record<string, () => Promise<SheetSnapshot>> = {
  'handed-out book': async () => {
    const model = handOutSheet(
      { inspection: context.inspection, results: ['Đã hoàn thành'], due: '2026-06-28', allRows: true },
      UNIT,
    );
    return typedInto(
      await written(model),
      openRows(model).map((row) => [row, 'Kết quả thực hiện', `Đã hoàn thành ở dòng ${row}`]),
    );
  },
  'unit’s sheet': async () => {
    const sheet = await written(unitSheet(context, UNIT));
    const place = columnOf(sheet, 'TT');
    const items = sheet.values.flatMap((cells, i) => (typeof cells[place] === 'number' ? [i + sheet.top] : []));
    return typedInto(
      sheet,
      items.map((row) => [row, 'Kết quả thực hiện', `Đã hoàn thành ở dòng ${row}`]),
    );
  },
};

/** The same table in another state: rows of cells are given, and what becomes of them. */
function changed(sheet: SheetSnapshot, change: (rows: Row[], head: number) => Row[]): SheetSnapshot {
  const all = sheet.values.map((_, i): Row =>
    Array.from({ length: sheet.width }, (_, column): Cell => {
      const at = <T>(matrix: T[][], empty: T) => matrix[i]?.[column] ?? empty;
      return { value: at(sheet.values, null), text: at(sheet.texts, ''), format: at(sheet.formats, 'General') };
    }),
  );
  const head = all.findIndex((cells) => cells.some(({ text }) => text === 'Kết quả thực hiện'));
  const done = change(all, head);
  const of = <T>(get: (cell: Cell) => T) => done.map((cells) => cells.map(get));
  return {
    ...snapshotOf(sheet.name, []),
    width: Math.max(...done.map(({ length }) => length)),
    values: of(({ value }) => value),
    texts: of(({ text }) => text),
    formats: of(({ format }) => format),
  };
}
interface Cell {
  value: SheetSnapshot['values'][number][number];
  text: string;
  format: string;
}
type Row = Cell[];
const says = (text: string): Cell => ({ value: text === '' ? null : text, text, format: 'General' });
const EMPTY = says('');
const renamed = (from: string, to: string) => (all: Row[], head: number) =>
  all.map((cells, i) =>
    i === head ? cells.map((cell) => (fold(cell.text).startsWith(fold(from)) ? says(to) : cell)) : cells,
  );
const ofTable = (all: Row[], head: number, change: (cells: Row, row: number) => Row) =>
  all.map((cells, i) => (i < head || cells.filter(({ text }) => text !== '').length < 2 ? cells : change(cells, i)));
const isTask = (cells: Row) => cells.some(({ text }) => text === 'Kiểm tra nội bộ');

const CHANGES: [what: string, change: (all: Row[], head: number) => Row[]][] = [
  ['as it was handed out', (all) => all],
  ['columns the other way round', (all, head) => ofTable(all, head, (cells) => [...cells].reverse())],
  ['the last column first', (all, head) => ofTable(all, head, (cells) => [...cells.slice(-3), ...cells.slice(0, -3)])],
  [
    'a column put in',
    (all, head) =>
      ofTable(all, head, (cells, i) => [
        ...cells.slice(0, 4),
        says(i === head ? 'Người theo dõi' : 'Lê Văn Tám'),
        ...cells.slice(4),
      ]),
  ],
  ['“Kết quả thực hiện” renamed', renamed('Kết quả thực hiện', 'Kết quả')],
  ['“Nhiệm vụ” renamed', renamed('Nhiệm vụ', 'Nội dung công việc')],
  ['“Thời hạn” renamed', renamed('Thời hạn', 'Thời gian hoàn thành')],
  ['“Đơn vị cùng làm” renamed', renamed('Đơn vị cùng làm', 'Đơn vị phối hợp')],
  ['“Sản phẩm, mục tiêu” renamed', renamed('Sản phẩm, mục tiêu', 'Sản phẩm')],
  ['“Tình trạng” renamed', renamed('Tình trạng', 'Tình hình')],
  ['“TT” renamed', renamed('TT', 'STT')],
  [
    'its count shown as dashes',
    (all, head) => {
      const place = all[head]!.findIndex(({ text }) => text === 'TT');
      return ofTable(all, head, (cells, i) =>
        cells.map((cell, column) => (column === place && i > head && cell.text !== '' ? { ...cell, text: '–' } : cell)),
      );
    },
  ],
  [
    'heads in capitals',
    (all, head) => all.map((cells, i) => (i === head ? cells.map(({ text }) => says(text.toUpperCase())) : cells)),
  ],
  [
    'blanks and line breaks in heads',
    (all, head) =>
      all.map((cells, i) => (i === head ? cells.map(({ text }) => says(` ${text.replace(' ', '\n')} `)) : cells)),
  ],
  ['without the lines above its second', (all) => all.slice(1)],
  ['without the line of its plan', (all) => all.filter((_, i) => i !== 3)],
  [
    'with an empty row between',
    (all, head) => [...all.slice(0, head + 2), all[0]!.map(() => EMPTY), ...all.slice(head + 2)],
  ],
  [
    'with a note between its rows',
    (all, head) => [
      ...all.slice(0, head + 3),
      [says('Đã rà soát ngày 20/6'), ...Array<Cell>(8).fill(EMPTY)],
      ...all.slice(head + 3),
    ],
  ],
  [
    'in letters and marks apart',
    (all) =>
      all.map((cells) =>
        cells.map((cell) => ({
          ...cell,
          text: cell.text.normalize('NFD'),
          value: typeof cell.value === 'string' ? cell.value.normalize('NFD') : cell.value,
        })),
      ),
  ],
];

const readAlone = async (sheet: SheetSnapshot) => {
  const { inspections } = await inspectWorkbook(memoryWorkbook([{ snapshot: sheet }]), { asOf: '2026-06-20' });
  expect(inspections).toHaveLength(1);
  return inspections[0]!.plan;
};

describe.each(Object.keys(forms))('a %s is read rightly', (kind) => {
  test.each(CHANGES)('%s', async (_, change) => {
    const sheet = changed(await forms[kind]!(), change);
    const plan = await readAlone(sheet);
    const found = plan.items
      .filter(({ result }) => result?.text !== '')
      .map(({ number, task, leads, partners, result }) => {
        const names = (units: typeof leads) => units.map(({ unit }) => fold(unit)).join(' + ');
        return [number, task, names(leads), names(partners), result!.state].join(' | ');
      });
    expect(found).toEqual([
      'I.1 | Ban hành quy chế làm việc | phòng thẩm định | văn phòng sở | done',
      'II.2 | Báo cáo kết quả | phòng thẩm định |  | done',
      'I.2 | Kiểm tra nội bộ | văn phòng sở | phòng thẩm định | done',
      'II.1 | Cập nhật thủ tục | các phòng thuộc sở | phòng thẩm định | done',
    ]);
    expect([plan.year, plan.columns.map(({ field }) => field).filter((field) => field === 'verdict')]).toEqual([
      2026,
      [],
    ]);
  });

  test('rows taken out are not there, and the others are what they were', async () => {
    const sheet = changed(await forms[kind]!(), (all) => all.filter((cells) => !isTask(cells)));
    const { items } = await readAlone(sheet);
    expect(items.map(({ number }) => number)).toEqual(['I.1', 'II.2', 'II.1']);
  });

  test('a row put in is an item of its own, and a row that goes on belongs to the one above', async () => {
    const sheet = changed(await forms[kind]!(), (all, head) => {
      const at = (word: string) => all[head]!.findIndex(({ text }) => text === word);
      const row = (cells: Record<string, string>) =>
        all[head]!.map((_, i) => says(Object.entries(cells).find(([word]) => at(word) === i)?.[1] ?? ''));
      const own = all.findIndex(isTask);
      return [
        ...all.slice(0, own + 1),
        row({ 'Kết quả thực hiện': 'đã gửi biên bản' }),
        row({ 'Nhiệm vụ': 'Tập huấn cho công chức mới', 'Kết quả thực hiện': 'Đã hoàn thành' }),
        ...all.slice(own + 1),
      ];
    });
    const { items } = await readAlone(sheet);
    expect(items.map(({ number, task }) => `${number} ${task}`)).toEqual([
      'I.1 Ban hành quy chế làm việc',
      'II.2 Báo cáo kết quả',
      'I.2 Kiểm tra nội bộ',
      ' Tập huấn cho công chức mới',
      'II.1 Cập nhật thủ tục',
    ]);
    expect(items[2]!.result!.text).toMatch(/^Đã hoàn thành ở dòng \d+ đã gửi biên bản$/);
  });
});

test('beside a plan a copy of a form repeats what it says and is passed over; forms alone are each read', async () => {
  const form = await forms['unit’s sheet']!();
  const plan = snapshotOf('Kế hoạch', [['KẾ HOẠCH NĂM 2026'], [null], columns, ...rows]);
  const beside = await inspectWorkbook(memoryWorkbook([{ snapshot: form }, { snapshot: plan }]), {
    asOf: '2026-06-20',
  });
  expect(beside.inspections.map((one) => one.plan.sheet)).toEqual(['Kế hoạch']);
  expect(beside.skipped).toEqual([{ sheet: form.name, reason: 'ours' }]);
  const ours = { info: { ours: true, mark: 'NamRo_Unit_phong_tham_dinh' }, snapshot: form };
  const second = { snapshot: { ...form, name: 'Phiếu 2' } };
  const alone = await inspectWorkbook(memoryWorkbook([ours, second]), { asOf: '2026-06-20' });
  expect(alone.inspections.map((one) => one.plan.sheet)).toEqual([form.name, 'Phiếu 2']);
});

test.each<[what: string, lines: string[], head: string[]]>([
  ['a plan of an office’s own that is called so', ['PHIẾU NHIỆM VỤ CỦA PHÒNG A NĂM 2026'], columns],
  ['a plan with a column of one of our heads', ['KẾ HOẠCH NĂM 2026'], [...columns.slice(0, 6), 'Tình trạng']],
  [
    'a plan with several of our heads',
    ['KẾ HOẠCH NĂM 2026'],
    ['TT', 'Nhiệm vụ', 'Sản phẩm, mục tiêu', 'Đơn vị chủ trì', 'Đơn vị cùng làm', 'Thời hạn', 'Tình trạng'],
  ],
])('%s is read as what it is', async (_, lines, head) => {
  const sheet = snapshotOf('Phụ lục', [...lines.map((line) => [line]), [null], head, ...rows]);
  const plan = await readAlone(sheet);
  expect(plan.sections.map(({ number }) => number)).toEqual(['I', 'II']);
  expect(plan.items.map(({ key }) => key)).toEqual(['I.1', 'I.2', 'II.1', 'II.2']);
});
