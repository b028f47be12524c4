import { coded } from '../../coded';
import { CELL_LOOKS } from '../../../src/marks/looks';
import type { AddedColumn, Changes } from '../../../src/workbook/changes';
import { highlightFormula } from '../../../src/workbook/changes';
import { type CellStyle, type SheetModel, TABLE_CELL } from '../../../src/workbook/sheetModel';
import { excelWith } from '../../contract/excelSubject';
import { snapshotOf } from '../../snapshotOf';

const plan = () => ({
  snapshot: snapshotOf('Phụ lục', [
    ['STT', 'Nhiệm vụ', 'Thời hạn'],
    [1, 'Rà soát', '30/11'],
    [2, 'Báo cáo', { v: 46203, f: 'dd/mm/yyyy', shown: '30/06/2026' }],
  ]),
});
const STYLE: CellStyle = { ...TABLE_CELL, vertical: 'top' };
const model = (
  mark: string,
  cells: SheetModel['rows'][number]['cells'][],
  more: Partial<SheetModel> = {},
): SheetModel =>
  coded({
    mark,
    name: mark.slice('NamRo_'.length),
    tab: '#C00000',
    styles: { plain: STYLE, text: { ...STYLE, format: '@' } },
    widths: [10, 20],
    rows: cells.map((row) => ({ cells: row, height: null })),
    merges: [],
    freeze: { rows: 0, columns: 0 },
    filter: null,
    print: { landscape: true, repeat: { from: 1, to: 1 }, breaks: [1, 3] },
    charts: [],
    ...more,
  });
const highlight = (marker: string, ranges: string[]) => ({ marker, ranges, style: CELL_LOOKS.overdue });
const column: AddedColumn = {
  sheet: 'Phụ lục',
  column: 'D',
  like: 'C',
  header: '30/6',
  headerRow: 1,
  fromRow: 1,
  toRow: 3,
  width: 20,
  list: ['Chưa thực hiện', 'Đã hoàn thành'],
  listRows: [{ from: 2, to: 3 }],
  format: 'dd/mm/yyyy',
};

describe('highlights', () => {
  test('stand before all other rules, the first of them first; the user’s rules stay', async () => {
    const { excel, host } = await excelWith([plan()]);
    const { rules } = excel.sheet('Phụ lục');
    rules.push({ id: 'user1', type: 'Custom', at: 'A1', formula: '=$A1>0' });
    rules.push({ id: 'user2', type: 'DataBar', at: 'A1', formula: '' });
    const highlights = [
      { sheet: 'Phụ lục', highlights: [highlight('overdue', ['A2:C2', 'B3']), highlight('other', ['A3'])] },
    ];
    expect((await host.apply({ highlights })).highlights).toEqual({ cleared: 0, set: 2 });
    const formulas = () => excel.sheet('Phụ lục').rules.map(({ at, formula }) => [at, formula]);
    expect(formulas()).toEqual([
      ['A2:C2,B3', `=${highlightFormula('overdue')}`],
      ['A3', `=${highlightFormula('other')}`],
      ['A1', '=$A1>0'],
      ['A1', ''],
    ]);
    expect((await host.apply({ clearHighlights: 'all' })).highlights.cleared).toBe(2);
    expect(excel.sheet('Phụ lục').rules.map(({ id }) => id)).toEqual(['user1', 'user2']);
  });

  test('of more blocks than one list of addresses holds are several rules', async () => {
    const { excel, host } = await excelWith([plan()]);
    const ranges = Array.from({ length: 3_000 }, (_, i) => `B${2 * i + 2}`);
    const highlights = [{ sheet: 'Phụ lục', highlights: [highlight('other', ranges)] }];
    const { set } = (await host.apply({ highlights })).highlights;
    expect(set).toBe(3);
    expect(excel.sheet('Phụ lục').rules.flatMap(({ at }) => at.split(','))).toHaveLength(3_000);
    expect((await host.apply({ clearHighlights: 'all' })).highlights.cleared).toBe(3);
  });
});

describe('edits', () => {
  const edit = (at: string, expect: string | number | null, value: string | number | null) => ({
    sheet: 'Phụ lục',
    at,
    expect,
    value,
  });

  test('leave a cell of text one, whatever is written into it', async () => {
    const { excel, host } = await excelWith([
      { snapshot: snapshotOf('Phụ lục', [[{ v: 0, f: '@', shown: '0' }], ['x']]) },
    ]);
    await host.apply({ edits: [edit('A1', 0, "'=1+1"), edit('A2', 'x', '1/2')] });
    const cells = excel.sheet('Phụ lục').cells;
    expect([cells.get(1)!.get(1), cells.get(2)!.get(1)]).toMatchObject([
      { value: "'=1+1", format: '@', formula: null },
      { value: '1/2', format: 'General', formula: null },
    ]);
  });

  test('of many cells are asked for and made in a handful of round trips', async () => {
    const rows = Array.from({ length: 3_000 }, (_, i) => [i, `  nhiệm vụ ${i}`]);
    const { excel, host } = await excelWith([{ snapshot: snapshotOf('Phụ lục', rows) }]);
    const edits = rows.map(([i, text]) => edit(`B${(i as number) + 1}`, text!, String(text).trim()));
    expect((await host.apply({ edits })).edits).toEqual({ made: 3_000, refused: [] });
    expect(excel.syncs).toBeLessThanOrEqual(4);
    expect((await host.read('Phụ lục')).values[2_999]).toEqual([2_999, 'nhiệm vụ 2999']);
  });

  test('below the table are made where the cell is empty', async () => {
    const { host } = await excelWith([plan()]);
    await host.apply({ edits: [edit('B9', null, 'mới')] });
    expect((await host.read('Phụ lục')).values[8]![1]).toBe('mới');
  });

  test('a cell changed since it was read refuses what expects it, and nothing is done', async () => {
    const { excel, host } = await excelWith([plan()]);
    await host.read('Phụ lục');
    excel.edit('Phụ lục', 'B2', 'Rà soát lại');
    const changes: Changes = {
      expects: [{ sheet: 'Phụ lục', at: 'B2', value: 'Rà soát' }],
      edits: [edit('A2', 1, 9)],
      sheets: [model('NamRo_A', [[{ value: 'a', style: 'plain' }]])],
    };
    await expect(host.apply(changes)).rejects.toMatchObject({ reason: 'changed', detail: 'Phụ lục!B2' });
    expect([excel.book.sheets.length, (await host.read('Phụ lục')).values[1]![0]]).toEqual([1, 1]);
  });
});

test('a workbook that was opened to be read only is not touched', async () => {
  const { host } = await excelWith([plan()]);
  const document = { value: { mode: Office.DocumentMode.ReadOnly } };
  const context = { value: Object.create(Office.context, { document }) };
  Object.assign(globalThis, { Office: Object.create(Office, { context }) });
  await expect(host.apply({ clearHighlights: 'all' })).rejects.toMatchObject({ reason: 'read-only' });
});

test('an added column takes over the look beside it, offers its texts, and takes no number for its header', async () => {
  const { excel, host } = await excelWith([plan()]);
  expect((await host.apply({ columns: [column] })).columns).toBe(1);
  const { cells, looks } = excel.sheet('Phụ lục');
  expect([1, 2, 3].map((row) => cells.get(row)!.get(4))).toMatchObject([
    { value: '30/6' },
    { value: null, format: 'dd/mm/yyyy' },
    { value: null, format: 'dd/mm/yyyy' },
  ]);
  expect(looks).toContainEqual({ at: 'D1:D3', what: 'copyFrom', value: null });
  expect(looks).toContainEqual({
    at: 'D2:D3',
    what: 'dataValidation.rule',
    value: { list: { inCellDropDown: true, source: 'Chưa thực hiện,Đã hoàn thành' } },
  });
});

describe('sheets of ours', () => {
  const cell = (value: string | number | null, more = {}) => ({ value, style: 'plain', ...more });

  test('point to each other, to the plan, and to nothing that is not there', async () => {
    const { excel, host } = await excelWith([plan()]);
    const first = model('NamRo_A', [
      [cell(3, { formula: '[NamRo_B]!A1+1' }), cell(5, { formula: '[NamRo_C]!A1' })],
      [cell('B"2', { link: { sheet: 'Phụ lục', cell: 'B2' } }), cell('xem', { link: { mark: 'NamRo_B', cell: 'A1' } })],
      [cell('mất', { link: { sheet: 'Biểu 9', cell: 'B2' } }), cell('dài '.repeat(100), { link: { cell: 'A1' } })],
    ]);
    await host.apply({ sheets: [first, model('NamRo_B', [[cell(2)]])] });
    const { cells } = excel.sheet('A');
    const formulas = [1, 2, 3].map((row) => [1, 2].map((c) => cells.get(row)!.get(c)!.formula));
    expect(formulas.slice(0, 2)).toEqual([
      ["='B'!A1+1", null],
      [`=HYPERLINK("#'Phụ lục'!B2","B""2")`, `=HYPERLINK("#'B'!A1","xem")`],
    ]);
    expect(formulas[2]![0]).toBeNull();
    expect((await host.read('A')).values.slice(0, 3)).toEqual([
      [0, 5],
      ['B"2', 'xem'],
      ['mất', 'dài '.repeat(100)],
    ]);
  });

  test('offer texts in their lists, and any other may be typed', async () => {
    const { excel, host } = await excelWith([plan()]);
    const lists = [{ range: 'A2:A9', choices: ['Đạt', 'Chưa đạt'] }];
    await host.apply({ sheets: [model('NamRo_A', [[cell('Kết quả')]], { lists })] });
    const { looks } = excel.sheet('A');
    const list = { inCellDropDown: true, source: 'Đạt,Chưa đạt' };
    expect(looks).toContainEqual({ at: 'A2:A9', what: 'dataValidation.rule', value: { list } });
    expect(looks.find(({ what }) => what === 'dataValidation.errorAlert')!.value).toMatchObject({ showAlert: false });
  });

  test('are dressed by a call for each style, not for each cell', async () => {
    const { excel, host } = await excelWith([plan()]);
    const rows = Array.from({ length: 500 }, (_, i) => [cell(i), { ...cell(`30/${i}`), style: 'text' }]);
    await host.apply({ sheets: [model('NamRo_A', rows, { freeze: { rows: 1, columns: 1 }, filter: 'A1:B500' })] });
    const { cells, looks } = excel.sheet('A');
    expect(cells.get(500)!.get(2)).toMatchObject({ value: '30/499', format: '@', font: 'Times New Roman' });
    expect(looks.length).toBeLessThan(90);
    const said = (what: string) => looks.filter((look) => look.what === what).map(({ at, value }) => [at, value]);
    expect(said('freezePanes.freezeAt()')).toEqual([['A1', 'A1:A1']]);
    expect(said('format.columnWidth')).toEqual([
      ['A1:A1048576', 56.25],
      ['B1:B1048576', 108.75],
    ]);
    expect(said('pageLayout.zoom')).toEqual([['A1', { horizontalFitToPages: 1 }]]);
    expect(said('pageLayout.setPrintTitleRows()')).toEqual([['A1', '$1:$1']]);
    expect(said('horizontalPageBreaks.add()')).toEqual([['A1', 'A3']]);
  });

  const CHART: SheetModel['charts'][number] = {
    kind: 'bar',
    stacking: 'stacked',
    title: 'Theo đơn vị',
    description: '',
    place: { top: 5, left: 1, bottom: 20, right: 6 },
    categories: 'A1:A3',
    series: [
      { name: 'Quá hạn', values: 'B1:B3', colours: ['#C00000'] },
      { name: 'Trong hạn', values: 'C1:C3', colours: ['#00B050'] },
    ],
    labels: true,
    legend: 'bottom',
  };

  test('have native charts, one each after they were written again', async () => {
    const { excel, host } = await excelWith([plan()]);
    const own = model('NamRo_A', [[cell('x'), cell(1), cell(2)]], { charts: [CHART] });
    await host.apply({ sheets: [own] });
    await host.apply({ sheets: [own] });
    const { charts } = excel.sheet('A');
    expect(charts).toHaveLength(1);
    expect(charts[0]!.looks[0]).toEqual({ at: "'A'!B1:B3", what: 'BarStacked', value: 'Columns' });
    expect(charts[0]!.looks.map(({ what }) => what)).toEqual(
      expect.arrayContaining(['title.text', 'series.add()', 'setPosition()']),
    );
  });

  test.each([
    ['bar', 'stacked', 1, { 'axes.valueAxis.minimum': 0 }],
    ['column', 'none', 1, { 'axes.valueAxis.minimum': 0 }],
    ['column', 'percent', 1, { 'axes.valueAxis.minimum': 0, 'axes.valueAxis.maximum': 1 }],
    // What lies below nothing is to be seen, and a ring has no scale.
    ['bar', 'none', -1, {}],
    ['doughnut', 'none', 1, {}],
  ] as const)('show counts from nothing on: %s, %s, %i', async (kind, stacking, n, scale) => {
    const { excel, host } = await excelWith([plan()]);
    await host.apply({
      sheets: [model('NamRo_A', [[cell('x'), cell(n), cell(2)]], { charts: [{ ...CHART, kind, stacking }] })],
    });
    const said = excel.sheet('A').charts[0]!.looks.filter(({ what }) => what.startsWith('axes.valueAxis.'));
    expect(Object.fromEntries(said.map(({ what, value }) => [what, value]))).toEqual(scale);
  });

  test('hold nothing of before when they are written again', async () => {
    const { excel, host } = await excelWith([plan()]);
    await host.apply({ sheets: [model('NamRo_A', [[cell('a')], [cell('b')], [cell('c')]], { merges: ['A1:B1'] })] });
    const { id } = excel.sheet('A');
    await host.apply({ sheets: [model('NamRo_A', [[cell('mới')]])] });
    expect(await host.read('A')).toMatchObject({ values: [['mới'], [expect.stringMatching(/^Mã trang/)]], merges: [] });
    expect([excel.sheet('A').id, excel.book.names]).toEqual([id, [{ name: 'NamRo_A', formula: "='A'!$A$1" }]]);
  });

  test.each([false, true])(
    'are kept when a formula of a sheet that stays points to them, protected: %s',
    async (locked) => {
      const { excel, host } = await excelWith([{ ...plan(), info: { protected: locked } }]);
      await host.apply({
        sheets: [model('NamRo_A', [[cell(1)]]), model('NamRo_B', [[cell(1, { formula: '[NamRo_A]!A1' })]])],
      });
      excel.sheet('Phụ lục').cells.get(2)!.get(1)!.formula = "=SUM('B'!A1:A9)";
      const { removed } = await host.apply({ removeSheets: ['NamRo_A', 'NamRo_B'] });
      expect(removed).toEqual([
        { mark: 'NamRo_A', name: 'A', kept: false },
        { mark: 'NamRo_B', name: 'B', kept: true },
      ]);
      expect(excel.book.names.map(({ name }) => name)).toEqual(['NamRo_B']);
    },
  );

  test('are written even where Excel sets no page, on a machine without a printer', async () => {
    const { excel, host } = await excelWith([plan()]);
    let last = 0;
    excel.before = (request) => {
      last = request;
      excel.book.sheets.forEach((sheet) => (sheet.protected = sheet.name === 'A' && sheet.cells.size > 0));
    };
    const { sheets } = await host.apply({ sheets: [model('NamRo_A', [[cell('a')]])] });
    expect([
      sheets[0]!.name,
      last > 2,
      excel.sheet('A').looks.some(({ what }) => what.startsWith('pageLayout')),
    ]).toEqual(['A', true, false]);
  });

  test('days are counted as the workbook counts them', async () => {
    const { excel, host } = await excelWith([
      {
        snapshot: snapshotOf('Phụ lục', [[{ v: 43073, f: 'dd/mm/yyyy', shown: '05/12/2021' }]], [], { date1904: true }),
      },
    ]);
    await host.read('Phụ lục');
    await host.apply({ sheets: [model('NamRo_A', [[{ value: null, day: '2021-12-05', style: 'plain' }]])] });
    expect(excel.sheet('A').cells.get(1)!.get(1)!.value).toBe(43073);
  });
});

test('a comment of ours begins with our name; one refused for an old note leaves the others', async () => {
  const { excel, host } = await excelWith([plan()]);
  excel.sheet('Phụ lục').notes.push('B2');
  const notes = ['A2', 'B2', 'C2', 'A3'].map((at) => ({ sheet: 'Phụ lục', at, text: `ở ${at}` }));
  const applied = await host.apply({ notes });
  expect(applied.notes).toEqual({ cleared: 0, set: 3, refused: [notes[1]] });
  const { comments } = excel.sheet('Phụ lục');
  expect(comments.map(({ at, content }) => [at, content])).toEqual(
    ['A2', 'C2', 'A3'].map((at) => [at, `Năm Rõ:\nở ${at}`]),
  );
});

test('a comment of ours that people have answered stays, with what they said', async () => {
  const { excel, host } = await excelWith([plan()]);
  const notes = ['A2', 'C2'].map((at) => ({ sheet: 'Phụ lục', at, text: `ở ${at}` }));
  await host.apply({ notes });
  excel.sheet('Phụ lục').comments[0]!.replies = ['Đã hỏi Sở Tư pháp, chờ trả lời'];
  const applied = await host.apply({ clearNotes: 'all', notes });
  expect(applied.notes).toEqual({ cleared: 1, set: 1, refused: [notes[0]] });
  expect(excel.sheet('Phụ lục').comments).toMatchObject([{ at: 'A2', replies: [expect.any(String)] }, { at: 'C2' }]);
});
