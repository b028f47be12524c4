import { inspectWorkbook } from '../../src/actions/inspectWorkbook';
import { memoryWorkbook } from '../../src/hosts/memory/memoryWorkbook';
import { countMarks } from '../../src/marks/counts';
import { highlightsOf } from '../../src/marks/highlights';
import { legend } from '../../src/marks/legend';
import { markPlan } from '../../src/marks/markPlan';
import { notesOf } from '../../src/marks/notes';
import { SheetHighlights } from '../../src/workbook/changes';
import { SheetModel } from '../../src/workbook/sheetModel';
import { rangeOf, snapshotOf, type TestCell } from '../snapshotOf';

const HEAD = ['STT', 'Nhiệm vụ', 'Sản phẩm', 'Đơn vị chủ trì', 'Đơn vị phối hợp', 'Thời hạn', 'Kết quả thực hiện'];
const ok = (n: number, deadline: TestCell = 'Tháng 12', result: TestCell = null, lead: TestCell = 'Văn phòng Sở') => [
  n,
  `Ban hành quy chế số ${n}`,
  'Quyết định',
  lead,
  'Phòng Kế hoạch',
  deadline,
  result,
];

/** The marks of a table whose header stands in row 3, as of 2026-06-15. */
async function marksOf(rows: TestCell[][], merges: string[] = [], settings: TestCell[][] = []) {
  const sheet = snapshotOf('Phụ lục', [['KẾ HOẠCH NĂM 2026'], [], HEAD, ...rows], merges);
  const checks = {
    snapshot: snapshotOf('Mức', [['Tên', 'Mức'], ...settings]),
    info: { mark: 'NamRo_Checks', ours: true },
  };
  const { inspections, snapshots } = await inspectWorkbook(memoryWorkbook([{ snapshot: sheet }, checks]), {
    asOf: '2026-06-15',
  });
  return inspections.map((inspection) => markPlan(inspection, snapshots.get('Phụ lục')!));
}

/** Marker → ranges. */
const painted = async (...table: Parameters<typeof marksOf>) =>
  Object.fromEntries(
    highlightsOf(await marksOf(...table)).flatMap(({ highlights }) =>
      highlights.map(({ marker, ranges }) => [marker, ranges.join(' ')]),
    ),
  );

describe('the kinds, each cell marked and its row tinted', () => {
  const CASES: [string, TestCell[], Record<string, string>][] = [
    ['overdue', ok(1, 'Trước 30/3'), { overdue: 'F4', 'overdue-row': 'A4:E4 G4' }],
    ['due soon, though only a remark', ok(1, '25/6/2026'), { 'due-soon': 'F4', 'due-soon-row': 'A4:E4 G4' }],
    ['no owner', ok(1, 'Tháng 12', null, null), { 'no-owner': 'D4', 'no-owner-row': 'A4:C4 E4:G4' }],
    ['no deadline', ok(1, null), { 'no-deadline': 'F4', 'no-deadline-row': 'A4:E4 G4' }],
    ['not a real day', ok(1, '31/11/2026'), { 'not-understood': 'F4', 'not-understood-row': 'A4:E4 G4' }],
    ['the year of another plan', ok(1, '30/11/2027'), { 'not-understood': 'F4', 'not-understood-row': 'A4:E4 G4' }],
    ['another fault: its cell only', ok(1, 'Tháng 12', null, 'Các phòng thuộc Sở'), { other: 'D4' }],
    ['nothing wrong', ok(1), {}],
    ['done in time', ok(1, 'Trước 30/3', 'Quyết định số 12/QĐ-SNV ngày 15/3/2026'), {}],
  ];

  test.each(CASES)('%s', async (_name, row, expected) => {
    // Three rows more: what is alone in a table would be a fault of the table.
    const found = await painted([row, ok(2), ok(3), ok(4), ok(5)]);
    expect(found).toEqual(expected);
  });
});

describe('several kinds', () => {
  test('the row has the colour of the most urgent, each cell its own', async () => {
    expect(await painted([ok(1, 'Trước 30/3', null, null), ok(2), ok(3), ok(4)])).toEqual({
      overdue: 'F4',
      'no-owner': 'D4',
      'overdue-row': 'A4:C4 E4 G4',
    });
  });

  test('rows one below the other are one block', async () => {
    const late = (n: number) => ok(n, 'Trước 30/3');
    expect(await painted([late(1), late(2), late(3), ok(4), late(5)])).toMatchObject({
      overdue: 'F4:F6 F8',
      'overdue-row': 'A4:E6 G4:G6 A8:E8 G8',
    });
  });

  test('no cell is in two highlights', async () => {
    const rows = [ok(1, 'Trước 30/3', null, null), ok(1, null), ok(3, '31/11/2026', null, 'Các phòng thuộc Sở'), ok(4)];
    const seen = new Map<string, string>();
    for (const { marker, ranges } of highlightsOf(await marksOf(rows, ['B5:B6']))[0]!.highlights)
      for (const range of ranges) {
        const { top, left, bottom, right } = rangeOf(range.includes(':') ? range : `${range}:${range}`);
        for (let row = top; row <= bottom; row++)
          for (let column = left; column <= right; column++) {
            expect([range, seen.get(`${row} ${column}`)]).toEqual([range, undefined]);
            seen.set(`${row} ${column}`, marker);
          }
      }
  });
});

describe('merged cells', () => {
  test('a deadline merged over three rows is marked as a whole, and so are the rows', async () => {
    const rows = [ok(1, 'Trước 30/3'), ok(2, null), ok(3, null), ok(4)];
    expect(await painted(rows, ['F4:F6'])).toEqual({ overdue: 'F4:F6', 'overdue-row': 'A4:E6 G4:G6' });
  });

  test('of the rows that share it one is done: its row is not tinted', async () => {
    const rows = [ok(1, 'Trước 30/3'), ok(2, null, 'Quyết định số 12/QĐ-SNV ngày 15/3/2026'), ok(3), ok(4)];
    expect(await painted(rows, ['F4:F5'])).toEqual({ overdue: 'F4:F5', 'overdue-row': 'A4:E4 G4' });
  });

  test('a block over rows of different kinds is not tinted for one of them', async () => {
    const rows = [ok(1, 'Trước 30/3'), ok(2, 'Tháng 12', null, null), ok(3), ok(4)];
    expect(await painted(rows, ['D4:D5'])).toEqual({ overdue: 'F4', 'overdue-row': 'A4:C4 E4 G4' });
  });

  test('a block along the row is tinted whole', async () => {
    expect(await painted([ok(1, 'Trước 30/3'), ok(2), ok(3), ok(4)], ['B4:C4'])).toEqual({
      overdue: 'F4',
      'overdue-row': 'A4 B4:C4 D4:E4 G4',
    });
  });
});

test('a row cut by a page is tinted on both its halves', async () => {
  const rows = [
    ok(1),
    [2, 'Ban hành quy chế phối hợp giữa', 'Quyết định', 'Văn phòng Sở', 'Phòng Kế hoạch', 'Trước 30/3', null],
    [null, 'các phòng trong Sở', null, null, null, null, null],
    ok(3),
    ok(4),
  ];
  expect(await painted(rows)).toEqual({ overdue: 'F5', 'overdue-row': 'A5:E5 G5 A6:G6' });
});

describe('what does not paint', () => {
  test('what is said of the whole plan', async () => {
    const rows = Array.from({ length: 8 }, (_, i) => ok(i + 1, null));
    // One finding at the header says that the column is empty.
    expect(await painted(rows)).toEqual({});
  });

  test('a check the office has switched off, and one it has made a remark', async () => {
    const rows = [ok(1, 'Trước 30/3', null, null), ok(2), ok(3), ok(4)];
    expect(
      await painted(
        rows,
        [],
        [
          ['deadline-overdue', 'tắt'],
          ['lead-missing', 'lưu ý'],
        ],
      ),
    ).toEqual({});
  });
});

test('notes say what is wrong and what to do, all of a cell together', async () => {
  const [note, ...others] = notesOf(await marksOf([ok(1, 'Tháng 12', null, null), ok(2), ok(3), ok(4)]), 'vi');
  expect(note).toEqual({
    sheet: 'Phụ lục',
    at: 'D4',
    text: 'Chưa ghi đơn vị chủ trì.\nCần làm: Ghi một đơn vị chủ trì vào ô này.',
  });
  expect(others).toEqual([]);
  const [several] = notesOf(await marksOf([ok(1, 'Trước 30/3/2025'), ok(2), ok(3), ok(4)]), 'en');
  expect(several!.text.split('\n\n').length).toBeGreaterThan(1);
  expect(several!.text.match(/To do: /g)!.length).toBe(several!.text.split('\n\n').length);
});

describe('the legend', () => {
  const ROWS = [ok(1, 'Trước 30/3', null, null), ok(2, 'Trước 30/3'), ok(3), ok(4)];
  const made = async (language: 'vi' | 'en') => {
    const marks = await marksOf(ROWS);
    return legend({
      counts: countMarks(marks),
      sheets: ['Phụ lục'],
      asOf: '2026-06-15',
      writtenAt: '2026-06-16T08:05',
      language,
    });
  };
  const lines = (model: SheetModel) => model.rows.map(({ cells }) => cells.map((cell) => cell?.value ?? ''));

  test('says when it was marked, as of which day, and when to mark again', async () => {
    const model = SheetModel.parse(await made('vi'));
    expect([model.mark, model.name]).toEqual(['NamRo_Legend', 'Chú giải màu']);
    expect(lines(model)[1]).toEqual([
      'Đánh dấu lúc 08:05 ngày 16/06/2026, tính đến ngày 15/06/2026; nếu bảng đã được sắp xếp hoặc sửa, hãy tô màu lại.',
    ]);
  });

  test('names every kind, its sign in words, how many there are, and leads to the first', async () => {
    const model = await made('vi');
    const rows = lines(model).filter((row) => row.length === 8);
    expect(rows[1]).toEqual([
      'Quá hạn',
      '',
      'đỏ sẫm, chữ trắng đậm, viền liền',
      'Đã qua hạn cuối mà chưa hoàn thành.',
      'Đôn đốc đơn vị chủ trì; đã xong thì ghi kết quả.',
      2,
      2,
      'F4',
    ]);
    expect(rows.slice(1).map((row) => [row[0], row[5], row[6], row[7]])).toEqual([
      ['Quá hạn', 2, 2, 'F4'],
      ['Sắp đến hạn', 0, 0, '–'],
      ['Thiếu chủ trì', 1, 0, 'D4'],
      ['Thiếu thời hạn', 0, 0, '–'],
      ['Thời hạn chưa rõ', 0, 0, '–'],
      ['Nội dung khác cần xem', 0, '–', '–'],
    ]);
    const link = model.rows.flatMap(({ cells }) => cells).find((cell) => cell?.link)!.link;
    expect(link).toEqual({ sheet: 'Phụ lục', cell: 'F4' });
  });

  test('every style that is used is there; the same in English', async () => {
    for (const model of [await made('vi'), await made('en')]) {
      const used = model.rows.flatMap(({ cells }) => cells.flatMap((cell) => (cell ? [cell.style] : [])));
      expect(used.filter((style) => !(style in model.styles))).toEqual([]);
      expect(lines(model).flat().join(' ')).not.toMatch(/\{\w+\}/);
    }
    expect(
      lines(await made('en'))
        .flat()
        .join(' '),
    ).toContain('Marked at 08:05 on 16 June 2026');
  });
});

test('the highlights are plain data of the port', async () => {
  for (const sheet of highlightsOf(await marksOf([ok(1, 'Trước 30/3'), ok(2)])))
    expect(SheetHighlights.parse(sheet)).toEqual(sheet);
});
