import { isOwnFoot, saysOurs } from '../../src/workbook/ownMarks';
import { CODE_TOKEN, isUnfinished, readCode, withCode } from '../../src/workbook/sheetCode';
import type { SheetModel } from '../../src/workbook/sheetModel';
import { codeCellIn, writingOf } from '../../src/workbook/unfinishedSheet';
import { snapshotOf } from '../snapshotOf';

const HEAD = ['TT', 'Số', 'Nhiệm vụ', 'Sản phẩm, mục tiêu', 'Kết quả thực hiện', 'Ghi chú'];
const rowsOf = (result: string, task = 'Kiểm tra', code = `Mã trang: ${CODE_TOKEN} (để nhận ra)`) => [
  [code, null, null, null, null, null],
  HEAD,
  [1, '1', task, 'Báo cáo', result, null],
];
const modelOf = (rows: (string | number | null)[][]): SheetModel =>
  withCode({
    mark: 'NamRo_Unit_1',
    name: 'Phiếu',
    tab: null,
    styles: {},
    widths: [],
    rows: rows.map((row) => ({ cells: row.map((value) => ({ value, style: 'text' })), height: null })),
    merges: [],
    freeze: { rows: 0, columns: 0 },
    filter: null,
    print: { landscape: false, repeat: null, breaks: [] },
    charts: [],
  });
const valuesOf = ({ rows }: SheetModel) => rows.map(({ cells }) => cells.map((cell) => cell?.value ?? null));
const read = (rows: (string | number | boolean | null)[][]) => snapshotOf('Phiếu', rows);
const codeIn = (model: SheetModel) => codeCellIn(valuesOf(model).map((row) => row.map(String)));

const OLD = modelOf(rowsOf('Đang làm'));
const NEW = modelOf(rowsOf('Đã xong', 'Kiểm tra văn thư'));
const before = codeIn(OLD)!;
const { first, draft, pending, last } = writingOf(NEW, before);
const inOld = valuesOf(OLD).map((row, r) => (r === before.row - 1 ? [first!.text, ...row.slice(1)] : row));

describe('a sheet of ours that is written over', () => {
  test.each([
    ['before', valuesOf(OLD), { unfinished: false, intact: true, results: true }],
    ['its old cells still there', inOld, { unfinished: true, intact: false, results: true }],
    [
      'old and new cells mixed',
      [...inOld.slice(0, 2), valuesOf(draft)[2]!],
      { unfinished: true, intact: false, results: true },
    ],
    ['all but the code', valuesOf(draft), { unfinished: true, intact: false, results: true }],
    [
      'a result typed into it since',
      [...inOld.slice(0, 2), [1, '1', 'Kiểm tra', 'Báo cáo', 'Chờ ký', null]],
      { unfinished: true, intact: false, results: false },
    ],
    ['whole', valuesOf(NEW), { unfinished: false, intact: true, results: true }],
  ])('says what it is: %s', (_, rows, { unfinished, intact, results }) => {
    expect(isUnfinished(read(rows))).toBe(unfinished);
    expect(readCode(read(rows))).toEqual({ intact, resultsIntact: results });
    const texts = rows.flat().map(String);
    expect([saysOurs('NamRo_Unit_1', texts), texts.some(isOwnFoot)]).toEqual([true, true]);
  });

  test('the last cell written is its code, and with it the sheet is as it was made', () => {
    expect(first!.text).toMatch(/^Mã trang: đang ghi… /);
    expect(pending).toEqual({ ...last, text: first!.text });
    const whole = valuesOf(draft).map((row, r) => (r === last!.row - 1 ? [last!.text, ...row.slice(1)] : row));
    expect(whole).toEqual(valuesOf(NEW));
  });

  test.each([
    [
      'in English',
      'Sheet code: AAAA-BBBB (by which)',
      /^Sheet code: being written… AAAA-BBBB [0-9A-Z]{4}-[-0-9A-Z]+ \(by which\)$/,
    ],
    ['left once before', first!.text, /^Mã trang: đang ghi… (?:[0-9A-Z]{4}(?:-[0-9A-Z]{4}){2} ?){2} \(để nhận ra\)$/],
  ])('%s, it keeps the codes it had', (_, text, wanted) => {
    expect(writingOf(NEW, { row: 9, column: 1, text }).first).toEqual({
      row: 9,
      column: 1,
      text: expect.stringMatching(wanted),
    });
  });

  test.each([
    ['a sheet without a code', 'Bảng của tôi', null],
    ['words about a code', 'Mã trang: đang ghi', null],
    ['a code too short', 'Mã trang: AAAA', null],
  ])('%s says nothing', (_, text, none) => {
    expect(codeCellIn([[text]])).toBe(none);
    expect(isUnfinished(read([[text]]))).toBe(false);
    expect(readCode(read([[text]]))).toBe(null);
  });

  test('a new one says so from its first cell on; settings carry no code', () => {
    expect(writingOf(NEW, null).first).toEqual(writingOf(NEW, null).pending);
    const settings = modelOf([['Năm Rõ - Cài đặt']]);
    expect(writingOf(settings, null)).toEqual({ first: null, draft: settings, pending: null, last: null });
  });
});
