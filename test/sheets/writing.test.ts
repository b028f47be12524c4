import { CELL_LOOKS } from '../../src/marks/looks';
import type { AddedColumn } from '../../src/workbook/changes';
import { type SheetModel, TABLE_CELL } from '../../src/workbook/sheetModel';
import { coded } from '../coded';
import { openBook } from '../contract/sheetsSubject';
import { builtScript } from './builtScript';
import type { FakeBook } from './fake/fakeBook';
import { FakeRule } from './fake/fakeRule';
import { FakeValidation } from './fake/fakeValidation';
import { seededBook } from './seededBook';
import { parseAddress } from '../../src/workbook/address';

beforeAll(builtScript);

const ROWS = [
  ['STT', 'Nhiệm vụ', 'Thời hạn'],
  [1, 'Ban hành kế hoạch', 'Quý I'],
  [2, 'Kiểm tra', '30/11'],
];
const valueIn = (book: FakeBook, at: string) => {
  const { row, column } = parseAddress(at)!;
  return book.sheet('Phụ lục').cell(row, column).value;
};
const newBook = (): FakeBook =>
  seededBook({
    sheets: [
      { name: 'Phụ lục', rows: ROWS },
      { name: 'Danh bạ', rows: [['x']] },
    ],
  });

const style = { ...TABLE_CELL, size: 11 };
const model = (cells: SheetModel['rows'][number]['cells'][], more: Partial<SheetModel> = {}): SheetModel => ({
  mark: 'NamRo_Overview',
  name: 'Tổng hợp',
  tab: '#5B9BD5',
  styles: { text: style, day: { ...style, format: 'dd/mm/yyyy' }, indented: { ...style, indent: 2 } },
  widths: [6, 40, 20],
  rows: cells.map((row) => ({ cells: row, height: null })),
  merges: [],
  freeze: { rows: 0, columns: 0 },
  filter: null,
  print: { landscape: false, repeat: null, breaks: [] },
  charts: [],
  ...more,
});
const text = (value: string | number | null, more = {}) => ({ value, style: 'text', ...more });

describe('formulas and links are written as the country does', () => {
  const cells = [
    [
      text('', { formula: 'IF(A1=0,"a,b",COUNTIFS(A1:A9,"x",B1:B9,"y")*1.5)' }),
      text('Dòng 2', { link: { sheet: 'Phụ lục', cell: 'B2' } }),
      text('Chính nó', { link: { mark: 'NamRo_Overview', cell: 'A1' } }),
      text('Nơi đã mất', { link: { sheet: 'Biểu 9', cell: 'A1' } }),
    ],
  ];
  const written = async (locale: string) => {
    const book = newBook();
    book.locale = locale;
    const host = await openBook(book);
    await host.apply({ sheets: [model(cells)] });
    const sheet = book.sheet('Tổng hợp');
    const { values } = await host.read('Tổng hợp');
    return {
      formulas: [1, 2, 3, 4].map((column) => sheet.cell(1, column).formula),
      values: values[0]!.slice(1),
      sheet,
      book,
    };
  };

  test('Vietnam: semicolons, and commas in numbers', async () => {
    const { formulas, values, sheet, book } = await written('vi_VN');
    expect(formulas).toEqual([
      '=IF(A1=0;"a,b";COUNTIFS(A1:A9;"x";B1:B9;"y")*1,5)',
      `=HYPERLINK("#gid=${book.sheet('Phụ lục').id}&range=B2";"Dòng 2")`,
      `=HYPERLINK("#gid=${sheet.id}&range=A1";"Chính nó")`,
      '',
    ]);
    expect(values).toEqual(['Dòng 2', 'Chính nó', 'Nơi đã mất']);
  });

  test.each([
    ['en_US', ','],
    ['en_GB', ','],
    ['ja_JP', ','],
    ['fr_FR', ';'],
    ['de_DE', ';'],
    ['en_ZA', ';'],
    ['xx_YY', ';'],
  ])('%s: %s', async (locale, separator) => {
    const { formulas } = await written(locale);
    expect(formulas[1]).toContain(`"${separator}"Dòng 2"`);
    expect(formulas[0]).toContain(separator === ',' ? '*1.5' : '*1,5');
  });
});

describe('looks and layout of our sheets', () => {
  test('sizes, lines, blanks for an indent, what stays in sight', async () => {
    const book = newBook();
    await (
      await openBook(book)
    ).apply({
      sheets: [
        model(
          [
            [text('Tổng hợp'), text(null), text(null)],
            [text('1'), { value: 'Ban hành', style: 'indented' }, text('x')],
          ],
          {
            merges: ['A1:C1'],
            freeze: { rows: 1, columns: 1 },
            filter: 'A2:C2',
          },
        ),
      ],
    });
    const sheet = book.sheet('Tổng hợp');
    expect(sheet.lookAt(2, 2, 'size')).toBe(11);
    expect(sheet.lookAt(2, 2, 'font')).toBe('Times New Roman');
    expect(sheet.lookAt(2, 3, 'border')).toEqual([true, true, true, true, true, true]);
    expect(sheet.cell(2, 2).format).toBe('0;-0;0;"      "@');
    expect(sheet.cell(2, 2).value).toBe('Ban hành');
    // The title reaches over the line between the columns that stay and those that go: Sheets takes no such line.
    expect(sheet.frozen).toEqual({ rows: 1, columns: 0 });
    expect(sheet.filter).not.toBeNull();
    expect([sheet.widths.get(2), sheet.tab]).toEqual([285, '#5B9BD5']);
  });

  test('a sheet longer than a new one gets the rows it needs', async () => {
    const book = newBook();
    const rows = Array.from({ length: 1500 }, (_, i) => Array.from({ length: 30 }, () => text(i)));
    await (await openBook(book)).apply({ sheets: [model(rows)] });
    expect(book.sheet('Tổng hợp').cell(1500, 30).value).toBe(1499);
  });

  test('written again, nothing of the old one is left', async () => {
    const book = newBook();
    const host = await openBook(book);
    const chart: SheetModel['charts'][number] = {
      kind: 'doughnut',
      stacking: 'none',
      title: 'Tình hình',
      description: '',
      place: { top: 5, left: 1, bottom: 12, right: 3 },
      categories: 'A2:A3',
      series: [{ name: 'Nhiệm vụ', values: 'B2:B3', colours: ['#548235', '#C00000'] }],
      labels: true,
      legend: 'right',
    };
    const first = model(
      [
        [text('a'), text(1)],
        [text('b'), text(2)],
        [text('c'), text(3)],
      ],
      {
        charts: [chart],
        merges: ['A3:B3'],
        filter: 'A1:B1',
        freeze: { rows: 1, columns: 0 },
      },
    );
    await host.apply({ sheets: [coded(first)] });
    const sheet = book.sheet('Tổng hợp');
    expect(sheet.charts).toMatchObject([
      { kind: 'pie', ranges: ['A2:A3', 'B2:B3'], options: { pieHole: 0.5, colors: ['#548235', '#C00000'] } },
    ]);
    const again = coded(model([[text('mới')]]));
    await host.apply({ sheets: [again] });
    expect(book.sheet('Tổng hợp')).toBe(sheet);
    expect((await host.read('Tổng hợp')).values).toEqual([['mới'], [again.rows[1]!.cells[0]!.value]]);
    expect([sheet.charts, sheet.merges, sheet.filter, sheet.frozen]).toEqual([[], [], null, { rows: 0, columns: 0 }]);
  });

  test('the user stays on the sheet they were on', async () => {
    const book = newBook();
    await (await openBook(book)).apply({ sheets: [model([[text('a')]])] });
    expect(book.active.name).toBe('Phụ lục');
  });

  test('one that formulas of others point to is kept', async () => {
    const book = newBook();
    const host = await openBook(book);
    await host.apply({ sheets: [coded(model([[text('a')]]))] });
    Object.assign(book.sheet('Danh bạ').cell(1, 1), { formula: "='Tổng hợp'!A1", value: 'a' });
    const { removed } = await host.apply({ removeSheets: ['NamRo_Overview'] });
    expect(removed).toEqual([{ mark: 'NamRo_Overview', name: 'Tổng hợp', kept: true }]);
    expect(book.sheet('Tổng hợp')).toBeDefined();
  });
});

describe('the user’s own', () => {
  const rule = (book: FakeBook, formula: string) => {
    const own = new FakeRule(book);
    own.formula = formula;
    own.ranges = [book.sheet('Phụ lục').getRange('A1:C3')];
    return own;
  };
  const overdue = {
    sheet: 'Phụ lục',
    highlights: [{ marker: 'overdue', ranges: ['A2:C2', 'C3'], style: CELL_LOOKS.overdue }],
  };

  test('rules of colour stay as they are, behind ours', async () => {
    const book = newBook();
    const sheet = book.sheet('Phụ lục');
    sheet.rules = [rule(book, '=$A1>1')];
    const host = await openBook(book);
    await host.apply({ highlights: [overdue] });
    expect(sheet.rules.map(({ formula }) => formula)).toEqual(['=N("nam-ro:overdue")=0', '=$A1>1']);
    expect(sheet.rules[0]!.ranges.map((range) => range.getA1Notation())).toEqual(['A2:C2', 'C3']);
    await host.apply({ clearHighlights: 'all' });
    expect(sheet.rules.map(({ formula, ranges }) => [formula, ranges[0]!.getA1Notation()])).toEqual([
      ['=$A1>1', 'A1:C3'],
    ]);
  });

  test('notes between ours are as they were; one that came from Excel with our name is ours', async () => {
    const book = newBook();
    const sheet = book.sheet('Phụ lục');
    sheet.cell(2, 3).note = 'Chờ ý kiến';
    sheet.cell(3, 2).note = 'Chưa rõ sản phẩm.\n\t-Năm Rõ';
    const host = await openBook(book);
    const at = (cell: string) => ({ sheet: 'Phụ lục', at: cell, text: 'Chưa ghi ngày.' });
    expect((await host.apply({ notes: [at('C1'), at('C2'), at('C3')] })).notes).toEqual({
      cleared: 0,
      set: 2,
      refused: [at('C2')],
    });
    expect(sheet.cell(2, 3).note).toBe('Chờ ý kiến');
    expect((await host.apply({ clearNotes: ['Phụ lục'] })).notes.cleared).toBe(3);
    expect([1, 2, 3].map((row) => sheet.cell(row, 3).note)).toEqual(['', 'Chờ ý kiến', '']);
  });

  test('formulas are not written over', async () => {
    const book = newBook();
    Object.assign(book.sheet('Phụ lục').cell(2, 3), { formula: '=A1', value: 'Quý I' });
    const edit = { sheet: 'Phụ lục', at: 'C2', expect: 'Quý I', value: 'Quý II' };
    expect((await (await openBook(book)).apply({ edits: [edit] })).edits.refused).toEqual([
      { ...edit, reason: 'formula' },
    ]);
  });

  test('what a formula of another cell fills is not written into; beside it everything is', async () => {
    const book = seededBook({
      sheets: [
        {
          name: 'Phụ lục',
          rows: [...ROWS.map((row) => [...row, 'ghi chú']), [3, 'Tổng kết', 'Quý IV', 'x']],
          arrays: { 'C2:C4': 'A2:A4' },
        },
      ],
    });
    const edits = ['C2', 'C3', 'C4', 'D2', 'D4', 'B4'].map((at) => ({
      sheet: 'Phụ lục',
      at,
      expect: valueIn(book, at),
      value: 'y',
    }));
    const { refused } = (await (await openBook(book)).apply({ edits })).edits;
    expect(refused.map(({ at, reason }) => `${at} ${reason}`)).toEqual(['C2 formula', 'C3 formula', 'C4 formula']);
    expect(valueIn(book, 'C3')).toBe('30/11');
  });

  test('what a formula fills to the right is found by the kind of the formula', async () => {
    const book = seededBook({
      sheets: [
        {
          name: 'Phụ lục',
          rows: [
            ['a', 'b', 'c', null],
            [1, 2, null, 'x'],
          ],
          formulas: { A1: 'SPLIT("a b c"," ")' },
        },
      ],
    });
    const edits = ['B1', 'C1', 'B2', 'D2'].map((at) => ({
      sheet: 'Phụ lục',
      at,
      expect: valueIn(book, at),
      value: 'y',
    }));
    const { refused } = (await (await openBook(book)).apply({ edits })).edits;
    expect(refused.map(({ at }) => at)).toEqual(['B1', 'C1', 'B2']);
  });

  test.each([
    [
      'a list, and it is not in it',
      (rule: FakeValidation) => rule.requireValueInList(['Quý I', 'Quý III']),
      'Quý II',
      1,
    ],
    ['a list, and it is in it', (rule: FakeValidation) => rule.requireValueInList(['Quý I', 'Quý II']), 'Quý II', 0],
    [
      'a list that others may be added to',
      (rule: FakeValidation) => rule.requireValueInList(['x']).setAllowInvalid(true),
      'Quý II',
      0,
    ],
    ['a rule nobody can ask', (rule: FakeValidation) => rule.requireDate(), 'Quý II', 1],
    ['a list, and the cell is emptied', (rule: FakeValidation) => rule.requireValueInList(['x']), null, 0],
  ])('a rule for what is typed: %s', async (_what, make, value, refused) => {
    const book = newBook();
    const rule = new FakeValidation();
    rule.allowsOthers = false;
    book.sheet('Phụ lục').cell(2, 3).validation = make(rule);
    const edits = [
      { sheet: 'Phụ lục', at: 'C2', expect: 'Quý I', value },
      { sheet: 'Phụ lục', at: 'C3', expect: '30/11', value: '30/12' },
    ];
    const applied = await (await openBook(book)).apply({ edits });
    expect(applied.edits.refused).toEqual(edits.slice(0, refused).map((edit) => ({ ...edit, reason: 'validation' })));
    expect(valueIn(book, 'C2')).toBe(refused === 1 ? 'Quý I' : (value ?? ''));
    expect(valueIn(book, 'C3')).toBe('30/12');
  });

  test('a list of a range of cells is read', async () => {
    const book = newBook();
    const rule = new FakeValidation().requireValueInRange(book.sheet('Danh bạ').getRange('A1:A1'));
    rule.allowsOthers = false;
    book.sheet('Phụ lục').cell(2, 3).validation = rule;
    const edit = (value: string) => ({ sheet: 'Phụ lục', at: 'C2', expect: 'Quý I', value });
    const host = await openBook(book);
    expect((await host.apply({ edits: [edit('y')] })).edits.refused).toMatchObject([{ reason: 'validation' }]);
    expect((await host.apply({ edits: [edit('x')] })).edits.made).toBe(1);
  });

  test('cells of text stay so, whichever call fails, and hold the text or what they held', async () => {
    for (const value of ['Tắt', '30/11', '=1+1', "'x", 7, null]) {
      for (let call = 1, refused = true; refused; call += 1) {
        const book = newBook();
        const cell = book.sheet('Phụ lục').cell(2, 3);
        cell.format = '@';
        const host = await openBook(book);
        book.calls.refuse({ call, cut: false });
        await host
          .apply({ edits: [{ sheet: 'Phụ lục', at: 'C2', expect: 'Quý I', value }] })
          .catch((cause: unknown) => cause);
        refused = book.calls.hasRefused;
        expect([value, call, cell.format]).toEqual([value, call, '@']);
        expect(['Quý I', value ?? '']).toContain(cell.value);
      }
    }
  });

  test('cells of text stay so: "30/11" does not become a day', async () => {
    const book = newBook();
    const cell = book.sheet('Phụ lục').cell(3, 3);
    cell.format = '@';
    await (
      await openBook(book)
    ).apply({ edits: [{ sheet: 'Phụ lục', at: 'C3', expect: '30/11', value: '30/11/2026' }] });
    expect([cell.value, cell.format]).toEqual(['30/11/2026', '@']);
  });

  test.each<[string, boolean, string | null]>([
    ['C2:C9', false, 'Phụ lục!C2:C9'],
    ['C2', false, 'Phụ lục!C2'],
    ['A9:B9', false, null],
    ['C2:C9', true, null],
  ])('cells that are protected (%s, this user may edit: %s)', async (address, mayEdit, detail) => {
    const book = newBook();
    book.locks.push({ type: 'RANGE', sheet: book.sheet('Phụ lục'), address, mayEdit });
    const applied = (await openBook(book)).apply({ highlights: [overdue] });
    if (detail === null) expect((await applied).highlights.set).toBe(1);
    else await expect(applied).rejects.toMatchObject({ reason: 'protected-sheet', detail });
  });

  test('a protected sheet that this user may edit is not in the way', async () => {
    const book = newBook();
    book.locks.push({ type: 'SHEET', sheet: book.sheet('Phụ lục'), address: 'A1', mayEdit: true });
    const host = await openBook(book);
    expect((await host.sheets())[0]!.protected).toBe(false);
  });
});

test('a sheet of ours offers texts in its lists, and any other may be typed', async () => {
  const book = newBook();
  const lists = [{ range: 'A2:A5000', choices: ['Đạt', 'Chưa đạt'] }];
  await (await openBook(book)).apply({ sheets: [model([[text('a')]], { lists })] });
  const sheet = book.sheet('Tổng hợp');
  const validation = { list: ['Đạt', 'Chưa đạt'], allowsOthers: true };
  expect([1, 2, 1000].map((row) => sheet.cell(row, 1).validation)).toMatchObject([null, validation, validation]);
  expect(sheet.cell(2, 2).validation).toBeNull();
});

describe('a column', () => {
  const column: AddedColumn = {
    sheet: 'Phụ lục',
    column: 'D',
    like: 'C',
    header: 'Kết quả thực hiện',
    headerRow: 1,
    fromRow: 1,
    toRow: 3,
    width: 20,
    list: ['Chưa thực hiện', 'Đã hoàn thành'],
    listRows: [{ from: 2, to: 2 }],
    format: 'dd/mm/yyyy',
  };

  test('takes the look of its neighbour, not its merged blocks and rules; texts to choose from stand in its rows', async () => {
    const book = newBook();
    const sheet = book.sheet('Phụ lục');
    sheet.merges = [{ top: 2, left: 3, bottom: 3, right: 3 }];
    const host = await openBook(book);
    await host.apply({
      highlights: [
        { sheet: 'Phụ lục', highlights: [{ marker: 'overdue', ranges: ['C2'], style: CELL_LOOKS.overdue }] },
      ],
    });
    await host.apply({ columns: [column] });
    expect(sheet.merges).toHaveLength(1);
    expect(sheet.rules[0]!.ranges.map((range) => range.getA1Notation())).toEqual(['C2']);
    expect(sheet.cell(2, 4)).toMatchObject({
      format: 'dd/mm/yyyy',
      validation: { list: ['Chưa thực hiện', 'Đã hoàn thành'], allowsOthers: true },
    });
    expect(sheet.cell(3, 4).validation).toBeNull();
  });

  test('beyond the last column of the sheet gets one', async () => {
    const book = newBook();
    await (await openBook(book)).apply({ columns: [{ ...column, column: 'AB' }] });
    expect(book.sheet('Phụ lục').columns).toBe(28);
  });
});
