import { fix } from '../../src/actions/fix';
import { parseAddress } from '../../src/workbook/address';
import { valueAt, type SheetEdit } from '../../src/workbook/edits';
import type { EditRefusal } from '../../src/workbook/judgeEdits';
import type { CellValue } from '../../src/workbook/snapshot';
import { ChangeRefused, type WorkbookHost } from '../../src/workbook/host';
import { type Seed, type Subject, SUBJECTS } from './subjects';

/** Which edits are made, and why not, whatever program holds the workbook. */
const SHEET = 'Phụ lục';
const HEADER = ['STT', 'Nhiệm vụ', 'Đơn vị chủ trì', 'Thời hạn', 'Ghi chú'];
const ROWS = [
  HEADER,
  [1, 'Ban hành  kế hoạch', 'Văn phòng', '30/6/2026', null],
  [2, 'Kiểm tra  văn thư', 'Phòng  Nội vụ', '30/9/2026', 'a'],
  [3, 'Tổng kết  năm', 'Văn  phòng', '30/11/2026', 'b'],
  [4, 'Báo cáo  quý', 'Văn  phòng', '15/12/2026', ''],
];
const seed = (more: Partial<Seed['sheets'][number]> = {}, others: Seed['sheets'] = []): Seed => ({
  sheets: [{ name: SHEET, rows: ROWS, ...more }, ...others],
});
const edit = (at: string, expect: CellValue, value: CellValue): SheetEdit => ({ sheet: SHEET, at, expect, value });
/** One that nothing stands against in any of the seeds. */
const FINE = edit('B2', 'Ban hành  kế hoạch', 'Ban hành kế hoạch');
const OTHER = { name: 'Khác', rows: [['x']] };

interface Case {
  what: string;
  seed: Seed;
  refused: SheetEdit[];
  reason: EditRefusal;
  unlike?: keyof Subject;
}
const CASES: Case[] = [
  { what: 'a cell that has changed', seed: seed(), refused: [edit('C4', 'Văn thư', 'x')], reason: 'changed' },
  { what: 'an empty cell where none was', seed: seed(), refused: [edit('E2', 'x', 'y')], reason: 'changed' },
  {
    what: 'a formula',
    seed: seed({ formulas: { C4: 'VLOOKUP(A4,DM!A:B,2,0)' } }),
    refused: [edit('C4', 'Văn  phòng', 'Văn phòng')],
    reason: 'formula',
  },
  {
    what: 'a formula that gives an empty text',
    seed: seed({ formulas: { E5: 'IF(A5>9,"x","")' } }),
    refused: [edit('E5', null, 'x'), edit('E5', '', 'x')],
    reason: 'formula',
  },
  {
    what: 'results of a formula that fills a block',
    seed: seed({ arrays: { 'C3:C5': 'TRIM(A3:A5)' } }),
    refused: [
      edit('C3', 'Phòng  Nội vụ', 'x'),
      edit('C4', 'Văn  phòng', 'Văn phòng'),
      edit('C5', 'Văn  phòng', 'Văn phòng'),
    ],
    reason: 'formula',
  },
  {
    what: 'a cell under a merged block',
    seed: seed({ merges: ['D4:E5'] }),
    refused: [edit('E4', 'b', 'x'), edit('D5', '15/12/2026', 'x')],
    reason: 'merged',
  },
  {
    what: 'headings of a table',
    seed: seed({ tables: [{ block: 'A1:E5' }] }),
    refused: [edit('C1', 'Đơn vị chủ trì', 'Chủ trì')],
    reason: 'table-head',
    unlike: 'hidesTables',
  },
  {
    what: 'totals of a table',
    seed: seed({ tables: [{ block: 'A3:E5', header: false, totals: true }] }),
    refused: [edit('C5', 'Văn  phòng', 'x')],
    reason: 'table-head',
    unlike: 'hidesTables',
  },
  {
    what: 'a locked cell of a protected sheet',
    seed: seed({ protected: true, unlocked: ['B2:B3', 'D4'] }),
    refused: [edit('C4', 'Văn  phòng', 'Văn phòng'), edit('E2', null, 'x')],
    reason: 'protected',
  },
  {
    what: 'a cell edited twice by those who do not know of each other',
    seed: seed(),
    refused: [edit('B2', 'Ban hành  kế hoạch', 'Ban hành kế hoạch 2026')],
    reason: 'twice',
  },
  {
    what: 'a text too long',
    seed: seed(),
    refused: [edit('C4', 'Văn  phòng', 'x'.repeat(50_001))],
    reason: 'too-long',
  },
  { what: 'no cell', seed: seed(), refused: [edit('A0', null, 1), edit('XFE1', null, 1)], reason: 'no-such-cell' },
  {
    what: 'a formula on a protected sheet: what can never be is said first',
    seed: seed({ protected: true, unlocked: ['B2'], formulas: { C4: 'A1' } }),
    refused: [edit('C4', 'Văn  phòng', 'x')],
    reason: 'formula',
  },
];

async function valuesOf(host: WorkbookHost): Promise<(at: string) => CellValue> {
  const snapshot = await host.read(SHEET);
  return (at) => {
    const value = valueAt(snapshot, at);
    return value === '' ? null : value;
  };
}

describe.each(SUBJECTS)('edits through the $name host', (subject) => {
  const { open, reopen, prepare, formulaAt } = subject;
  if (prepare) beforeAll(prepare, 300_000);

  test.each(CASES)('refused: $what; the others are made', async ({ seed: given, refused, reason, unlike }) => {
    const host = await open(given);
    const before = await valuesOf(host);
    const [first] = refused.filter(({ at }) => parseAddress(at));
    const formula = await formulaAt?.(host, first!.at);
    const { edits } = await host.apply({ edits: [FINE, ...refused] });
    if (unlike && subject[unlike]) {
      expect(edits).toEqual({ made: 1 + refused.length, refused: [] });
      return;
    }
    expect(edits).toEqual({ made: 1, refused: refused.map((one) => ({ ...one, reason })) });
    const after = await valuesOf(await reopen(host));
    for (const { at } of refused) expect(after(at)).toEqual(at === 'B2' ? FINE.value : before(at));
    expect(after('B2')).toBe(FINE.value);
    expect(await formulaAt?.(host, first!.at)).toEqual(formula);
  });

  test('made: the first cell of a merged block, a body cell of a table, an unlocked cell, the second of two in turn', async () => {
    const host = await open(
      seed({ merges: ['D4:E5'], tables: [{ block: 'A1:E5' }], protected: true, unlocked: ['B2:D5'] }),
    );
    const edits = [
      FINE,
      edit('D4', '30/11/2026', '30/11'),
      edit('C3', 'Phòng  Nội vụ', 'Phòng Nội vụ'),
      edit('$C$3', 'Phòng Nội vụ', 'Sở Nội vụ'),
    ];
    expect((await host.apply({ edits })).edits).toEqual({ made: 4, refused: [] });
    const after = await valuesOf(await reopen(host));
    expect(['B2', 'D4', 'C3'].map(after)).toEqual(['Ban hành kế hoạch', '30/11', 'Sở Nội vụ']);
  });

  test('a text as long as a cell takes is made, one longer is not', async () => {
    const { longest = 32_767 } = subject;
    const host = await open(seed());
    const long = edit('C4', 'Văn  phòng', 'x'.repeat(longest));
    const longer = edit('C5', 'Văn  phòng', 'x'.repeat(longest + 1));
    expect((await host.apply({ edits: [long, longer] })).edits).toEqual({
      made: 1,
      refused: [{ ...longer, reason: 'too-long' }],
    });
  });

  test('the font of an unlocked cell is locked with the sheet', async () => {
    const host = await open(seed({ protected: true, unlocked: ['B2:B3'] }));
    const styled = { ...FINE, font: 'Times New Roman' };
    const { edits } = await host.apply({ edits: [styled, edit('B3', 'Kiểm tra  văn thư', 'x')] });
    expect(edits).toEqual(
      subject.opensLooks ? { made: 2, refused: [] } : { made: 1, refused: [{ ...styled, reason: 'protected' }] },
    );
  });

  test('where the sheet allows another look of cells, the font of an unlocked cell changes with its text', async () => {
    const host = await open(seed({ protected: true, unlocked: ['B2:B3'], allows: ['formats'] }));
    const styled = { ...FINE, font: 'Times New Roman' };
    const locked = edit('C4', 'Văn  phòng', 'Văn phòng');
    const { edits } = await host.apply({ edits: [styled, locked] });
    expect(edits).toEqual({ made: 1, refused: [{ ...locked, reason: 'protected' }] });
  });

  test('a protected sheet does not keep the edits of others back', async () => {
    const host = await open(seed({}, [{ ...OTHER, protected: true }]));
    const other = { sheet: OTHER.name, at: 'A1', expect: 'x', value: 'y' };
    const { edits } = await host.apply({ edits: [other, FINE] });
    expect(edits).toEqual({ made: 1, refused: [{ ...other, reason: 'protected' }] });
  });

  test('a sheet that is not there refuses the whole', async () => {
    const host = await open(seed());
    const lost = { ...FINE, sheet: 'Không có' };
    await expect(host.apply({ edits: [FINE, lost] })).rejects.toMatchObject({ reason: 'no-such-sheet' });
    expect((await valuesOf(host))('B2')).toBe(FINE.expect);
  });

  test('fix tells for each cell why it was left, and mends the others', async () => {
    const host = await open(
      seed({
        formulas: { C4: 'VLOOKUP(A4,DM!A:B,2,0)' },
        arrays: { 'B4:B5': 'A4:A5' },
        protected: true,
        unlocked: ['A1:C5'],
      }),
    );
    const { made, refused } = await fix(host, { asOf: '2026-06-15' });
    expect(refused.map(({ at, reason }) => `${at} ${reason}`).sort()).toEqual([
      'B4 formula',
      'B5 formula',
      'C4 formula',
    ]);
    expect(made.map(({ at }) => at)).toEqual(expect.arrayContaining(['B2', 'B3', 'C3', 'C5']));
    expect(made.every(({ at }) => !['B4', 'B5', 'C4'].includes(at))).toBe(true);
    const after = await valuesOf(await reopen(host));
    expect(['C3', 'C4', 'B4'].map(after)).toEqual(['Phòng Nội vụ', 'Văn  phòng', 'Tổng kết  năm']);
    if (formulaAt) expect(await formulaAt(host, 'C4')).toBe('VLOOKUP(A4,DM!A:B,2,0)');
  });

  test('fix of a sheet that is wholly locked says so once', async () => {
    const host = await open(seed({ protected: true }));
    const refusal = await fix(host, { asOf: '2026-06-15' }).then(
      () => null,
      (cause: unknown) => cause,
    );
    expect(refusal).toBeInstanceOf(ChangeRefused);
    expect(refusal).toMatchObject({ reason: 'protected-sheet', detail: SHEET });
  });

  describe('a column is not added over', () => {
    const column = (toRow = 5) => ({
      sheet: SHEET,
      column: 'F',
      like: 'E',
      header: 'Kết quả',
      headerRow: 1,
      fromRow: 1,
      toRow,
      width: 20,
      list: [],
      listRows: [],
      format: null,
    });
    const wide = (value: CellValue) => ROWS.map((row) => [...row, value]);
    const cases: [string, Seed, string, string, keyof Subject | null][] = [
      ['a formula that gives an empty text', seed({ rows: wide(''), formulas: { F1: '""' } }), 'not-empty', 'F1', null],
      [
        'what a formula of another cell fills',
        seed({ rows: wide(''), arrays: { 'F3:F5': 'IF(A3:A5>9,1,"")' } }),
        'not-empty',
        'F3',
        null,
      ],
      ['a merged block', seed({ rows: wide(null), merges: ['E4:F4'] }), 'not-empty', 'F4', null],
      ['the edge of a table', seed({ tables: [{ block: 'A1:E5' }] }), 'beside-table', 'F1', 'hidesTables'],
      [
        'the edge of a table below the first heading row',
        seed({ tables: [{ block: 'A2:E5' }] }),
        'beside-table',
        'F2',
        'hidesTables',
      ],
    ];
    test.each(cases)('%s', async (_what, given, reason, at, unlike) => {
      const host = await open(given);
      const apply = host.apply({ columns: [column()] });
      if (unlike && subject[unlike]) expect((await apply).columns).toBe(1);
      else await expect(apply).rejects.toMatchObject({ reason, detail: `${SHEET}!${at}` });
    });

    test('but beside a table that stands elsewhere it is', async () => {
      const host = await open(seed({ rows: [...ROWS, [null], ['Danh mục'], ['x']], tables: [{ block: 'A7:E8' }] }));
      expect((await host.apply({ columns: [column()] })).columns).toBe(1);
    });
  });
});
