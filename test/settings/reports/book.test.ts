import { type ReportBook, type ReportEntry, type Typed } from '../../../src/settings/reports/book';
import { bookChanges } from '../../../src/settings/reports/bookChanges';
import { bookModel } from '../../../src/settings/reports/bookModel';
import { readBook } from '../../../src/settings/reports/readBook';
import { ministryPeriods, type Period } from '../../../src/settings/periods/period';
import { serialOf } from '../../../src/calendar/serial';
import { applyEdits } from '../../../src/workbook/applyEdits';
import { SheetModel } from '../../../src/workbook/sheetModel';
import type { SheetSnapshot } from '../../../src/workbook/snapshot';
import { snapshotOf, type TestCell } from '../../snapshotOf';
import { recalculated, wrong } from '../../summaries/recalculated';

/** The register of reports: units by periods, what people type in it, and what its formulas make of that. */
const day = (of: string): Typed => ({ day: of });
const text = (value: string | number | null): Typed => ({ value });
const entry = (received: Typed, amount = '', content = ''): ReportEntry => ({
  received,
  amount: text(amount || null),
  content: text(content || null),
});
const NONE = entry(text(null));
const BOOK: ReportBook = {
  periods: [
    { title: 'Quý I năm 2026', due: day('2026-03-10') },
    { title: '6 tháng đầu năm 2026', due: text(null) },
    { title: 'Quý III năm 2026', due: text('10/9') },
  ],
  units: [
    {
      name: 'Văn phòng Sở',
      entries: [entry(day('2026-03-10'), 'x', 'x'), entry(day('2026-06-09')), NONE],
      note: text('bản giấy'),
    },
    {
      name: 'Thanh tra Sở',
      entries: [entry(day('2026-03-22'), 'x'), NONE, entry(day('2026-09-01'))],
      note: text(null),
    },
    { name: '=Phòng Nội vụ', entries: [entry(text('31/6/2026')), NONE, NONE], note: text(null) },
    { name: 'Phòng Tổng hợp', entries: [NONE, NONE, NONE], note: text(null) },
  ],
};

/** The sheet as a program shows it: formulas by their results. */
function sheetOf(book: ReportBook, change: Record<string, TestCell> = {}): SheetSnapshot {
  const model = SheetModel.parse(bookModel(book));
  const rows = model.rows.map(({ cells }) =>
    cells.map((cell): TestCell => {
      if (cell?.day === undefined) return cell?.value ?? null;
      const [year, month, ofMonth] = cell.day.split('-');
      return { v: serialOf(cell.day, false)!, f: 'dd/mm/yyyy', shown: `${ofMonth}/${month}/${year}` };
    }),
  );
  for (const [at, value] of Object.entries(change)) {
    const [, letters, row] = /^([A-Z]+)(\d+)$/.exec(at)!;
    const column = [...letters!].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
    (rows[Number(row) - 1] ??= [])[column - 1] = value;
  }
  return snapshotOf(
    model.name,
    Array.from(rows, (row = []) => Array.from(row, (cell) => cell ?? null)),
  );
}

const statesOf = (book: ReportBook) =>
  bookModel(book)
    .rows.slice(5, 5 + book.units.length)
    .map(({ cells }) => book.periods.map((_, place) => cells[2 + place * 5 + 1]!.value));

test('what has come of each report, and the shares at the foot', () => {
  expect(statesOf(BOOK)).toEqual([
    ['Đúng hạn', 'Đã gửi', 'Chưa gửi'],
    ['Trễ 12 ngày', 'Chưa gửi', 'Xem lại hạn'],
    ['Xem lại ngày', 'Chưa gửi', 'Chưa gửi'],
    ['Chưa gửi', 'Chưa gửi', 'Chưa gửi'],
  ]);
  const { rows } = bookModel(BOOK);
  expect(rows.at(-2)!.cells.flatMap((cell) => cell?.value ?? [])).toEqual([
    ...['Báo cáo đúng hạn', '1/4 báo cáo đúng hạn (25%)', 'Chưa ghi hạn gửi', 'Chưa ghi hạn gửi'],
  ]);
  expect(rows.at(-1)!.cells.flatMap((cell) => cell?.value ?? [])).toEqual([
    ...['Các kỳ có hạn, đã có báo cáo', '1/4 báo cáo đúng hạn (25%)'],
  ]);
});

test('what is worked out again by a spreadsheet is what stands there', () => {
  const empty = { ...BOOK, units: BOOK.units.map((unit) => ({ ...unit, entries: [NONE, NONE, NONE] })) };
  const months = Array.from({ length: 16 }, (_, i) => ({ title: `Tháng ${i + 1}`, due: day('2026-03-10') }));
  const long: ReportBook = {
    periods: months,
    units: BOOK.units.map(({ name, note }) => ({ name, note, entries: months.map(() => entry(day('2026-03-09'))) })),
  };
  const dated = { ...BOOK, periods: BOOK.periods.map((period) => ({ ...period, due: day('2026-06-10') })) };
  const all = recalculated([BOOK, empty, long, dated, { ...BOOK, units: [] }].map(bookModel));
  expect(all.flatMap(wrong)).toEqual([]);
  expect(all.flat().length).toBeGreaterThan(200);
  // Excel takes no longer formula.
  expect(Math.max(...all.flat().map(({ formula }) => formula.length))).toBeLessThan(8192);
});

test('what was typed is read back', () => {
  const read = readBook(sheetOf(BOOK))!;
  expect(read.periods).toEqual(BOOK.periods);
  expect(read.units).toEqual(BOOK.units);
  expect([read.rows, read.spare.length]).toEqual([[6, 7, 8, 9], 10]);
  expect(readBook(snapshotOf('Sổ báo cáo', [['TT', 'Đơn vị', 'Quý I']]))).toBeNull();
});

describe('made once more', () => {
  const periods = (unitsBy: string | null = null): Period[] =>
    ministryPeriods(2026)
      .slice(0, 3)
      .map((period) => ({ ...period, unitsBy }));
  const names = BOOK.units.map(({ name }) => name);
  const update = (sheet: SheetSnapshot, of = periods(), units = names, isOurs = true) =>
    bookChanges(of, units, sheet, isOurs);
  const remade = (changes: ReturnType<typeof update>['changes']) => readBook(sheetOf0(changes.sheets![0]!))!;
  /** A model as a sheet. */
  function sheetOf0(model: SheetModel): SheetSnapshot {
    return snapshotOf(
      model.name,
      model.rows.map(({ cells }) =>
        cells.map((cell): TestCell =>
          cell?.day === undefined
            ? (cell?.value ?? null)
            : { v: serialOf(cell.day, false)!, f: 'dd/mm/yyyy', shown: cell.day },
        ),
      ),
    );
  }

  test('made first, with the units and periods, due days where they are set', () => {
    const { changes, ...told } = bookChanges(periods('2026-06-10'), ['Phòng A'], null, true);
    expect(told).toEqual({ units: 1, periods: 3, addedUnits: 1, addedPeriods: 3, missing: [] });
    expect(remade(changes).periods[1]).toEqual({ title: '6 tháng đầu năm 2026', due: day('2026-06-10') });
  });

  test('nothing is lost, nothing added', () => {
    const { changes, ...told } = update(sheetOf(BOOK));
    expect(told).toMatchObject({ addedUnits: 0, addedPeriods: 0, missing: [] });
    expect(remade(changes)).toMatchObject(BOOK);
  });

  test('a unit and a period more, in their places; what was typed stays', () => {
    const { changes, ...told } = update(sheetOf(BOOK), ministryPeriods(2026), [...names, 'Phòng Mới']);
    expect(told).toEqual({ units: 5, periods: 4, addedUnits: 1, addedPeriods: 1, missing: [] });
    const book = remade(changes);
    expect(book.periods.map(({ title }) => title)).toEqual([...BOOK.periods.map(({ title }) => title), 'Năm 2026']);
    expect(book.units.map(({ name }) => name)).toEqual([...names, 'Phòng Mới']);
    expect(book.units[1]!.entries.slice(0, 3)).toEqual(BOOK.units[1]!.entries);
  });

  test('a unit people added is one of the book, a due day they typed holds', () => {
    const sheet = sheetOf(BOOK, { B10: 'Trung tâm Thông tin', C10: 'gửi miệng', I4: 'chưa có' });
    const { changes } = update(sheet, periods('2026-06-12'), [...names, 'Phòng Mới']);
    const book = remade(changes);
    expect(book.units.map(({ name }) => name)).toEqual([...names, 'Trung tâm Thông tin', 'Phòng Mới']);
    expect(book.units[4]!.entries[0]!.received).toEqual(text('gửi miệng'));
    expect(book.periods.map(({ due }) => due)).toEqual([day('2026-03-10'), text('chưa có'), text('10/9')]);
  });

  test('empty rows between units are no word of people’s own', () => {
    const sheet = sheetOf(BOOK, {
      B12: 'Trung tâm Thông tin',
      C12: { v: 46091, f: 'dd/mm/yyyy', shown: '10/03/2026' },
    });
    const { changes, ...told } = update(sheet);
    expect(told).toMatchObject({ units: 5, addedUnits: 0, missing: [] });
    const book = remade(changes);
    expect(book.units[4]).toMatchObject({
      name: 'Trung tâm Thông tin',
      entries: [{ received: day('2026-03-10') }, NONE, NONE],
    });
    // A day in a row without a unit is nobody's report, and stays where it was typed.
    expect(update(sheetOf(BOOK, { C12: 'ai gửi?' })).changes).toEqual({});
  });

  test.each<[string, Record<string, TestCell>]>([
    ['a word beside the table', { T7: 'đã nhắc' }],
    ['a word under it', { B25: 'Người lập' }],
    ['a head', { G5: 'Chất lượng' }],
    ['the title', { A1: 'SỔ BÁO CÁO CỦA SỞ' }],
  ])(
    '%s of people’s own: the sheet is not written again; units go into its empty rows, what finds no place is told',
    (_what, change) => {
      const sheet = sheetOf(BOOK, change);
      const { changes, ...told } = update(sheet, ministryPeriods(2026), [...names, 'Phòng Mới']);
      expect(changes.sheets).toBeUndefined();
      expect(told).toEqual({ units: 5, periods: 3, addedUnits: 1, addedPeriods: 0, missing: ['Năm 2026'] });
      const { snapshot, refused } = applyEdits(sheet, changes.edits!);
      expect(refused).toEqual([]);
      expect(snapshot.texts[9]![1]).toBe('Phòng Mới');
      expect(readBook(snapshot)!.units.slice(0, 4)).toEqual(BOOK.units);
    },
  );

  test('a formula of people’s own in a cell for a day, a note: not written again', () => {
    const formulas = [{ top: 6, left: 3, bottom: 6, right: 3 }];
    expect(update({ ...sheetOf(BOOK), formulas }).changes).toEqual({});
    expect(update({ ...sheetOf(BOOK), notes: ['C6'] as never }).changes).toEqual({});
    const ours = [{ top: 6, left: 4, bottom: 9, right: 4 }];
    expect(update({ ...sheetOf(BOOK), formulas: ours }).changes.sheets).toHaveLength(1);
  });

  test('a due day that came later is filled in where none was typed', () => {
    const sheet = sheetOf(BOOK, { T7: 'đã nhắc' });
    const { changes } = update(sheet, periods('2026-06-12'));
    expect(changes.edits).toEqual([
      { sheet: 'Sổ báo cáo', at: 'I4', expect: null, value: serialOf('2026-06-12', false) },
    ]);
  });

  test('one whose heads are gone is set aside, not written over; another’s sheet is left alone', () => {
    const broken = sheetOf(BOOK, { C5: 'Ngày', H5: 'Ngày', M5: 'Ngày' });
    expect(update(broken).changes).toMatchObject({ setAside: ['NamRo_Reports'] });
    expect(update(broken, periods(), names, false).changes.setAside).toBeUndefined();
  });
});
