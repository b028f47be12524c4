import { coded } from '../coded';
import type { ModelCell, SheetModel } from '../../src/workbook/sheetModel';
import { type Seed, SUBJECTS } from './subjects';

/** What each host could settle in a way of its own, and none does: names, texts, days, what points to a sheet. */
const PLAN = (formulas: Record<string, string> = {}): Seed => ({
  sheets: [
    { name: 'Phụ lục', rows: [['STT', 'Nhiệm vụ', 'Ghi chú', null]] },
    { name: 'Danh bạ', rows: [['Họ tên'], [0], ['Nguyễn Thị Hoa']], formulas },
  ],
});

const plain = {
  ...{ size: 12, bold: false, italic: false, underline: false, colour: null, fill: null, border: 'none' },
  ...{ horizontal: 'left', vertical: 'center', wrap: false, indent: 0, format: 'General' },
} as SheetModel['styles'][string];

const model = (name: string, ...cells: ModelCell[]): SheetModel =>
  coded({
    ...{ mark: 'NamRo_A', name, tab: null, widths: [20], merges: [], filter: null, charts: [] },
    styles: { plain, day: { ...plain, format: 'dd/mm/yyyy' } },
    rows: [{ cells, height: null }],
    freeze: { rows: 0, columns: 0 },
    print: { landscape: false, repeat: null, breaks: [] },
  });
const cell = (value: string): ModelCell => ({ value, style: 'plain' });

describe.each(SUBJECTS)('one rule, in the $name host too', ({ name: host, open, reopen, prepare }) => {
  if (prepare) beforeAll(prepare);

  const NAMES: [string, string][] = [
    ['Tổng hợp: quý I/2026', 'Tổng hợp  quý I 2026'],
    ["'Theo dõi'", 'Theo dõi'],
    ['History', 'History_'],
    ['[*]', 'Năm Rõ'],
    ['DANH BẠ', 'DANH BẠ (2)'],
  ];
  test.each(NAMES)('a sheet of ours wanted as %j is named %j', async (wanted, name) => {
    const { sheets } = await (await open(PLAN())).apply({ sheets: [model(wanted, cell('a'))] });
    expect(sheets).toEqual([{ mark: 'NamRo_A', name, replaced: false }]);
  });

  const TEXTS = [
    '{=1+1}',
    '#N/A',
    ' =1+1',
    'TRUE',
    '4.10',
    '30/11',
    '1'.repeat(70),
    `${'0'.repeat(90)}1`,
    `Ban hành ${'kế hoạch '.repeat(30)}năm 2026`,
  ];
  test.each(TEXTS)('a text stays a text: %s', async (text) => {
    const opened = await open(PLAN());
    const edit = { sheet: 'Phụ lục', at: 'D1', expect: null, value: text };
    await opened.apply({ edits: [edit], sheets: [model('Một', cell(text))] });
    const again = await reopen(opened);
    expect((await again.read('Phụ lục')).values[0]![3]).toBe(text);
    expect((await again.read('Một')).values[0]![0]).toBe(text);
  });

  const DAYS: [string, string | number][] = [
    ['2026-06-30', 46_203],
    ['1900-03-01', 61],
    ['1900-02-28', '28/02/1900'],
    ['1899-12-31', '31/12/1899'],
  ];
  test.each(DAYS)(
    'the day %s is given as %j: of those before March 1900 no number is right everywhere',
    async (day, value) => {
      const opened = await open(PLAN());
      await opened.apply({ sheets: [model('Một', { value: '', day, style: 'day' })] });
      expect((await (await reopen(opened)).read('Một')).values[0]![0]).toBe(value);
    },
  );

  const POINTING: [string, boolean][] = [
    ["'Một'!A1", true],
    ['một!A1', true],
    ["SUM('Danh bạ:Một'!A1)", true],
    ["'Hai Một'!A1", false],
    ['HaiMột!A1', false],
  ];
  // In memory there are results only.
  (host === 'memory' ? test.skip : test).each(POINTING)('%s keeps a sheet of ours: %j', async (formula, kept) => {
    const opened = await open(PLAN({ A2: formula }));
    await opened.apply({ sheets: [model('Một', cell('a'))] });
    const { removed } = await (await reopen(opened)).apply({ removeSheets: ['NamRo_A'] });
    expect(removed).toEqual([{ mark: 'NamRo_A', name: 'Một', kept }]);
  });
});
