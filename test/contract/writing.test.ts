import { coded } from '../coded';
import type { Changes, SheetHighlights } from '../../src/workbook/changes';
import { NOTE_SIGNATURE } from '../../src/workbook/changes';
import { Applied } from '../../src/workbook/changes';
import { ChangeRefused, type WorkbookHost } from '../../src/workbook/host';
import type { SheetModel } from '../../src/workbook/sheetModel';
import { CELL_LOOKS } from '../../src/marks/looks';
import { type Seed, SUBJECTS } from './subjects';

/** What every host must do when it writes, whatever program holds the workbook. Asked only through the port: no host shows a test more. */
const PLAN: Seed = {
  sheets: [
    {
      name: 'Phụ lục',
      rows: [
        ['STT', 'Nhiệm vụ', 'Đơn vị chủ trì', 'Thời hạn', null],
        [1, 'Ban hành kế hoạch', 'Văn phòng', 'Quý I', null],
        [2, 'Kiểm tra  văn thư', null, '30/11', null],
        [3, 'Tổng kết', 'Văn phòng', null, null],
      ],
      merges: ['C2:C3'],
    },
    { name: 'Danh bạ', rows: [['Họ tên'], ['Nguyễn Thị Hoa']] },
  ],
};
type Allowed = NonNullable<Seed['sheets'][number]['allows']>;
const plan = (changed: Partial<Seed> = {}, locked: string[] = [], allows: Allowed = []): Seed => ({
  ...PLAN,
  sheets: PLAN.sheets.map((sheet) => ({ ...sheet, protected: locked.includes(sheet.name), allows })),
  ...changed,
});

const highlights = (...markers: string[]): SheetHighlights => ({
  sheet: 'Phụ lục',
  highlights: markers.map((marker, i) => ({
    marker,
    ranges: [`A${i + 2}:D${i + 2}`],
    style: CELL_LOOKS.overdue,
  })),
});

const plain = {
  size: 12,
  bold: false,
  italic: false,
  underline: false,
  colour: null,
  fill: null,
  border: 'none',
  horizontal: 'left',
  vertical: 'center',
  wrap: false,
  indent: 0,
  format: 'General',
} as const;
const model = (mark: string, name: string, ...rows: SheetModel['rows'][number]['cells'][]): SheetModel =>
  coded({
    mark,
    name,
    tab: null,
    styles: { plain, day: { ...plain, format: 'dd/mm/yyyy' } },
    widths: [20],
    rows: rows.map((cells) => ({ cells, height: null })),
    merges: [],
    freeze: { rows: 0, columns: 0 },
    filter: null,
    print: { landscape: false, repeat: null, breaks: [] },
    charts: [],
  });
const cell = (value: string | number) => ({ value, style: 'plain' });

const column = (letters: string, toRow = 4) => ({
  sheet: 'Phụ lục',
  column: letters,
  like: 'D',
  header: 'Kết quả thực hiện',
  headerRow: 1,
  fromRow: 1,
  toRow,
  width: 20,
  list: ['Chưa thực hiện', 'Đã hoàn thành'],
  listRows: [{ from: 2, to: toRow }],
  format: null,
});

/** Everything the port shows of a workbook. */
async function everything(host: WorkbookHost) {
  const sheets = await host.sheets();
  const snapshots = [];
  for (const { name } of sheets) {
    const { values, texts, merges } = await host.read(name);
    // Empty cells at the ends of rows say nothing.
    const trimmed = <T>(rows: T[][], empty: T) =>
      rows.map((row) =>
        row.slice(
          0,
          row.reduce((end, value, i) => (value === empty ? end : i + 1), 0),
        ),
      );
    snapshots.push({ name, values: trimmed(values, null), texts: trimmed(texts, ''), merges });
  }
  return { sheets, snapshots };
}

async function refusal(host: WorkbookHost, changes: Changes): Promise<ChangeRefused> {
  try {
    await host.apply(changes);
  } catch (cause) {
    if (cause instanceof ChangeRefused) return cause;
    throw cause;
  }
  throw new Error('the changes were not refused');
}

describe.each(SUBJECTS)(
  'writing through the $name host',
  ({ open, reopen, prepare, hasNoStructureLock, allowsNothing }) => {
    if (prepare) beforeAll(prepare);

    test('nothing asked, nothing done', async () => {
      const host = await open(plan());
      const before = await everything(host);
      expect(Applied.parse(await host.apply({}))).toEqual({
        highlights: { cleared: 0, set: 0 },
        notes: { cleared: 0, set: 0, refused: [] },
        sheets: [],
        removed: [],
        edits: { made: 0, refused: [] },
        columns: 0,
      });
      expect(await everything(host)).toEqual(before);
    });

    describe('highlights', () => {
      test('are set, replaced and cleared; the cells stay as they are', async () => {
        const host = await open(plan());
        const before = await everything(host);
        const set = await host.apply({ highlights: [highlights('overdue', 'due-soon')] });
        expect(set.highlights).toEqual({ cleared: 0, set: 2 });
        const again = await reopen(host);
        const replaced = await again.apply({ highlights: [highlights('no-owner')] });
        expect(replaced.highlights).toEqual({ cleared: 2, set: 1 });
        const last = await reopen(again);
        const cleared = await last.apply({ clearHighlights: 'all' });
        expect(cleared.highlights).toEqual({ cleared: 1, set: 0 });
        expect(await everything(await reopen(last))).toEqual(before);
      });

      test('are cleared only on the sheets that are named', async () => {
        const host = await open(plan());
        await host.apply({ highlights: [highlights('overdue')] });
        expect((await host.apply({ clearHighlights: ['Danh bạ'] })).highlights.cleared).toBe(0);
        expect((await host.apply({ clearHighlights: ['Phụ lục'] })).highlights.cleared).toBe(1);
        expect((await host.apply({ clearHighlights: ['Phụ lục'] })).highlights.cleared).toBe(0);
      });

      test('cleared and set in one go are what was set last', async () => {
        const host = await open(plan());
        await host.apply({ highlights: [highlights('overdue', 'due-soon')] });
        const both = await host.apply({ clearHighlights: 'all', highlights: [highlights('other')] });
        expect(both.highlights).toEqual({ cleared: 2, set: 1 });
        expect((await host.apply({ clearHighlights: 'all' })).highlights.cleared).toBe(1);
      });

      test('of a sheet that is not there are refused', async () => {
        const host = await open(plan());
        const wanted = { ...highlights('overdue'), sheet: 'Biểu 9' };
        expect(await refusal(host, { highlights: [wanted] })).toMatchObject({
          reason: 'no-such-sheet',
          detail: 'Biểu 9',
        });
      });
    });

    describe('notes', () => {
      const note = (at: string, text = 'Chưa ghi đơn vị chủ trì.') => ({ sheet: 'Phụ lục', at, text });

      test('are set and cleared', async () => {
        const host = await open(plan());
        const set = await host.apply({ notes: [note('C3'), note('D4', '=1+1')] });
        expect(set.notes).toEqual({ cleared: 0, set: 2, refused: [] });
        const cleared = await (await reopen(host)).apply({ clearNotes: 'all' });
        expect(cleared.notes).toEqual({ cleared: 2, set: 0, refused: [] });
      });

      test('of ours into which somebody wrote are theirs: they stay', async () => {
        const text = `${NOTE_SIGNATURE}Chưa ghi đơn vị chủ trì.\nCần làm: Ghi tên đơn vị.\nĐã trao đổi với chị Lan`;
        const host = await open(plan({ notes: [{ sheet: 'Phụ lục', at: 'C3', text }] }));
        expect((await host.apply({ clearNotes: 'all' })).notes.cleared).toBe(0);
        const again = await reopen(host);
        expect((await again.apply({ notes: [note('C3')] })).notes).toMatchObject({ set: 0, refused: [note('C3')] });
      });

      test('are refused where someone’s stands; that one stays when ours are cleared', async () => {
        const host = await open(plan({ notes: [{ sheet: 'Phụ lục', at: 'C3', text: 'Chờ ý kiến Giám đốc' }] }));
        const set = await host.apply({ notes: [note('C3'), note('D4')] });
        expect(set.notes).toEqual({ cleared: 0, set: 1, refused: [note('C3')] });
        const cleared = await host.apply({ clearNotes: 'all' });
        expect(cleared.notes.cleared).toBe(1);
        expect((await host.apply({ notes: [note('C3')] })).notes.refused).toEqual([note('C3')]);
      });
    });

    describe('edits', () => {
      const edit = (at: string, expect: string | number | null, value: string | number | null) => ({
        sheet: 'Phụ lục',
        at,
        expect,
        value,
      });

      test('are made where the cell holds what was expected, refused one by one where it does not', async () => {
        const host = await open(plan());
        const late = edit('B2', 'Một nội dung cũ', 'x');
        const { edits } = await host.apply({ edits: [edit('B3', 'Kiểm tra  văn thư', 'Kiểm tra văn thư'), late] });
        expect(edits).toEqual({ made: 1, refused: [{ ...late, reason: 'changed' }] });
        const { values } = await (await reopen(host)).read('Phụ lục');
        expect([values[1]![1], values[2]![1]]).toEqual(['Ban hành kế hoạch', 'Kiểm tra văn thư']);
      });

      test('an empty cell can be filled, a filled one emptied, text become a number', async () => {
        const host = await open(plan());
        await host.apply({ edits: [edit('D4', null, 'Tháng 12'), edit('D2', 'Quý I', null), edit('A4', 3, 4)] });
        const { values } = await (await reopen(host)).read('Phụ lục');
        expect([values[3]![3], values[1]![3] ?? null, values[3]![0]]).toEqual(['Tháng 12', null, 4]);
      });

      test('made twice are made once', async () => {
        const host = await open(plan());
        const once = [edit('A2', 1, 5)];
        await host.apply({ edits: once });
        expect((await host.apply({ edits: once })).edits).toEqual({
          made: 0,
          refused: once.map((one) => ({ ...one, reason: 'changed' })),
        });
      });
    });

    test('an edit that brings a font changes that cell’s font, and no other’s', async () => {
      const font = '.VnTime';
      const host = await open({ sheets: [{ name: 'Phô lôc', font, rows: [['Thêi h¹n', 'Tr\u00ADíc 30/6']] }] });
      const before = await host.read('Phô lôc');
      const edit = { sheet: 'Phô lôc', at: 'A1', expect: 'Thêi h¹n', value: 'Thời hạn', font: 'Times New Roman' };
      expect((await host.apply({ edits: [edit] })).edits).toEqual({ made: 1, refused: [] });
      const { values, fonts } = await (await reopen(host)).read('Phô lôc');
      expect(values).toEqual([['Thời hạn', 'Tr\u00ADíc 30/6']]);
      // Not every host reads fonts.
      expect(fonts?.[0]).toEqual(before.fonts && ['Times New Roman', before.fonts[0]![1]]);
    });

    test('all that is expected must hold, else nothing is done', async () => {
      const host = await open(plan());
      const before = await everything(host);
      const changes: Changes = {
        expects: [
          { sheet: 'Phụ lục', at: 'A2', value: 1 },
          { sheet: 'Phụ lục', at: 'D4', value: 'Quý IV' },
        ],
        edits: [{ sheet: 'Phụ lục', at: 'A2', expect: 1, value: 9 }],
        sheets: [model('NamRo_Legend', 'Chú giải màu', [cell('x')])],
      };
      expect(await refusal(host, changes)).toMatchObject({ reason: 'changed', detail: 'Phụ lục!D4' });
      expect(await everything(host)).toEqual(before);
    });

    describe('columns', () => {
      test('are added where nothing stands', async () => {
        const host = await open(plan());
        expect((await host.apply({ columns: [column('E'), { ...column('F'), header: 'Ghi chú' }] })).columns).toBe(2);
        const { values, merges } = await (await reopen(host)).read('Phụ lục');
        expect(values[0]).toEqual(['STT', 'Nhiệm vụ', 'Đơn vị chủ trì', 'Thời hạn', 'Kết quả thực hiện', 'Ghi chú']);
        expect(values.slice(1).map((row) => row.slice(4).filter((value) => value !== null))).toEqual([[], [], []]);
        expect(merges).toEqual([{ top: 2, left: 3, bottom: 3, right: 3 }]);
      });

      test('are refused where a cell of theirs is not empty, and nothing is done', async () => {
        const host = await open(plan());
        const before = await everything(host);
        const changes: Changes = {
          edits: [{ sheet: 'Phụ lục', at: 'A2', expect: 1, value: 9 }],
          columns: [column('D')],
        };
        expect(await refusal(host, changes)).toMatchObject({ reason: 'not-empty', detail: 'Phụ lục!D1' });
        expect(await everything(host)).toEqual(before);
      });

      test('a second time they are refused: their header stands there', async () => {
        const host = await open(plan());
        await host.apply({ columns: [column('E')] });
        expect(await refusal(host, { columns: [column('E')] })).toMatchObject({ reason: 'not-empty' });
      });
    });

    describe('sheets of ours', () => {
      test('are added, known by their mark, and read back', async () => {
        const host = await open(plan());
        const { sheets } = await host.apply({
          sheets: [
            model(
              'NamRo_Overview',
              'Tổng hợp',
              [cell('Tổng hợp'), cell(3)],
              [null, { ...cell(''), day: '2026-06-30', style: 'day' }],
            ),
          ],
        });
        expect(sheets).toEqual([{ mark: 'NamRo_Overview', name: 'Tổng hợp', replaced: false }]);
        const again = await reopen(host);
        expect((await again.sheets()).map(({ name, ours, mark }) => ({ name, ours, mark }))).toEqual([
          { name: 'Phụ lục', ours: false, mark: null },
          { name: 'Danh bạ', ours: false, mark: null },
          { name: 'Tổng hợp', ours: true, mark: 'NamRo_Overview' },
        ]);
        const { values, texts } = await again.read('Tổng hợp');
        expect(values[0]).toEqual(['Tổng hợp', 3]);
        expect(values[1]![1]).toBe(46203);
        expect(texts[1]![1]).toBe('30/06/2026');
      });

      test('are replaced in their place and keep their name', async () => {
        const host = await open(plan());
        await host.apply({ sheets: [model('NamRo_A', 'Một', [cell('cũ')]), model('NamRo_B', 'Hai', [cell('b')])] });
        const again = await reopen(host);
        const { sheets } = await again.apply({ sheets: [model('NamRo_A', 'Tên khác', [cell('mới')])] });
        expect(sheets).toEqual([{ mark: 'NamRo_A', name: 'Một', replaced: true }]);
        const last = await reopen(again);
        expect((await last.sheets()).map(({ name }) => name)).toEqual(['Phụ lục', 'Danh bạ', 'Một', 'Hai']);
        expect((await last.read('Một')).values[0]).toEqual(['mới']);
        expect((await last.read('Hai')).values[0]).toEqual(['b']);
      });

      test('never take the place of a user’s sheet of that name, whatever its capitals', async () => {
        const host = await open(plan());
        const before = await everything(host);
        const { sheets } = await host.apply({ sheets: [model('NamRo_Overview', 'danh BẠ', [cell('của ta')])] });
        expect(sheets[0]!.replaced).toBe(false);
        expect(sheets[0]!.name.toLowerCase()).not.toBe('danh bạ');
        expect(sheets[0]!.name.length).toBeLessThanOrEqual(31);
        const after = await everything(await reopen(host));
        expect(after.snapshots.slice(0, 2)).toEqual(before.snapshots);
        expect((await host.read(sheets[0]!.name)).values[0]).toEqual(['của ta']);
      });

      test('are removed, and nothing else is', async () => {
        const host = await open(plan());
        const before = await everything(host);
        await host.apply({ sheets: [model('NamRo_A', 'Một', [cell('a')])] });
        const { removed } = await (await reopen(host)).apply({ removeSheets: ['NamRo_A', 'NamRo_Khong_co'] });
        expect(removed).toEqual([{ mark: 'NamRo_A', name: 'Một', kept: false }]);
        const again = await open(plan());
        await again.apply({ sheets: [model('NamRo_A', 'Một', [cell('a')])] });
        await again.apply({ removeSheets: ['NamRo_A'] });
        expect(await everything(again)).toEqual(before);
      });
    });

    test.each(['=1+1', '+84 24 3943', '-5 việc', '@SUM(A1)', "'=x", '=HYPERLINK("http://x")'])(
      'text goes in as text: %s',
      async (text) => {
        const host = await open(plan());
        await host.apply({
          edits: [{ sheet: 'Phụ lục', at: 'D4', expect: null, value: text }],
          sheets: [model('NamRo_A', 'Một', [cell(text)])],
        });
        const again = await reopen(host);
        expect((await again.read('Phụ lục')).values[3]![3]).toBe(text);
        expect((await again.read('Một')).values[0]![0]).toBe(text);
      },
    );

    describe('what is protected', () => {
      const CASES: [string, Changes][] = [
        ['highlights', { highlights: [highlights('overdue')] }],
        ['notes', { notes: [{ sheet: 'Phụ lục', at: 'C3', text: 'x' }] }],
        ['columns', { columns: [column('E')] }],
      ];

      test.each(CASES)('a protected sheet takes no %s, and nothing else is done', async (_what, changes) => {
        const host = await open(plan({}, ['Phụ lục']));
        const before = await everything(host);
        const all: Changes = { ...changes, sheets: [model('NamRo_A', 'Một', [cell('a')])] };
        expect(await refusal(host, all)).toMatchObject({ reason: 'protected-sheet', detail: 'Phụ lục' });
        expect(await everything(host)).toEqual(before);
      });

      const ALLOWING: [Allowed, string[]][] = [
        [['formats'], ['highlights']],
        [['notes'], ['notes']],
        [
          ['formats', 'notes'],
          ['highlights', 'notes'],
        ],
      ];
      const clearing: Changes = { clearHighlights: 'all', clearNotes: 'all' };

      test.each(ALLOWING)('a protected sheet that allows %j takes that, and nothing else', async (allows, taken) => {
        for (const [what, changes] of CASES) {
          const host = await open(plan({}, ['Phụ lục'], allows));
          const before = await everything(host);
          const all: Changes = { ...changes, sheets: [model('NamRo_A', 'Một', [cell('a')])] };
          if (taken.includes(what) && !allowsNothing) {
            const { highlights: marked, notes } = await host.apply(all);
            expect([what, marked.set + notes.set]).toEqual([what, 1]);
            const again = await reopen(host);
            const after = await everything(again);
            expect(after.snapshots.slice(0, 2)).toEqual(before.snapshots);
            expect(after.sheets[0]).toMatchObject({ protected: true });
            // Done again, what stood there goes; taken away, nothing is left.
            const second = await again.apply({ ...clearing, ...changes });
            expect(second.highlights.cleared + second.notes.cleared).toBe(1);
            const third = await reopen(again);
            const last = await third.apply({ ...clearing, removeSheets: ['NamRo_A'] });
            expect(last.highlights.cleared + last.notes.cleared).toBe(1);
            expect(await everything(await reopen(third))).toEqual(before);
          } else if (what === 'notes' && !allowsNothing) {
            const { notes, leftOut, sheets } = await host.apply(all);
            expect(notes).toEqual({ cleared: 0, set: 0, refused: [] });
            expect(leftOut).toEqual([{ sheet: 'Phụ lục', what: 'locked-notes' }]);
            expect(sheets).toHaveLength(1);
            expect((await everything(await reopen(host))).snapshots.slice(0, 2)).toEqual(before.snapshots);
          } else {
            expect(await refusal(host, all)).toMatchObject({ reason: 'protected-sheet', detail: 'Phụ lục' });
            expect(await everything(host)).toEqual(before);
          }
        }
      });

      test.each(ALLOWING)('a protected sheet that allows %j takes no edit', async (allows) => {
        const host = await open(plan({}, ['Phụ lục'], allows));
        const before = await everything(host);
        const edit = { sheet: 'Phụ lục', at: 'D2', expect: 'Quý I', value: 'Quý II' };
        const { edits } = await host.apply({ edits: [edit] });
        expect(edits).toEqual({ made: 0, refused: [{ ...edit, reason: 'protected' }] });
        expect(await everything(await reopen(host))).toEqual(before);
      });

      const both: Changes = { ...CASES[0]![1], ...CASES[1]![1] };

      test('where notes are allowed and highlights are not, neither is made', async () => {
        const host = await open(plan({}, ['Phụ lục'], ['notes']));
        const before = await everything(host);
        expect(await refusal(host, both)).toMatchObject({ reason: 'protected-sheet', detail: 'Phụ lục' });
        expect(await everything(host)).toEqual(before);
        expect((await host.apply(clearing)).highlights.cleared).toBe(0);
      });

      (allowsNothing ? test.skip : test)(
        'where highlights are allowed and notes are not, highlights are made, notes left out and told by their sheet',
        async () => {
          const host = await open(plan({}, ['Phụ lục'], ['formats']));
          const before = await everything(host);
          const elsewhere = { sheet: 'Danh bạ', at: 'A1', text: 'y' };
          for (const cleared of [0, 1]) {
            const done = await host.apply({ ...clearing, ...both, notes: [...both.notes!, elsewhere] });
            expect(done.highlights).toEqual({ cleared, set: 1 });
            expect(done.notes).toEqual({ cleared, set: 1, refused: [] });
            expect(done.leftOut).toEqual([{ sheet: 'Phụ lục', what: 'locked-notes' }]);
          }
          const last = await (await reopen(host)).apply(clearing);
          expect([last.highlights.cleared, last.notes.cleared, last.leftOut]).toEqual([1, 1, undefined]);
          expect(await everything(await reopen(host))).toEqual(before);
        },
      );

      test('on the sheets that are not protected everything can be done', async () => {
        const host = await open(plan({}, ['Danh bạ']));
        const { highlights: done } = await host.apply({ clearHighlights: 'all', highlights: [highlights('overdue')] });
        expect(done.set).toBe(1);
      });

      (hasNoStructureLock ? test.skip : test)('a protected structure takes no sheet', async () => {
        const host = await open(plan({ protectedStructure: true }));
        const before = await everything(host);
        const changes = { highlights: [highlights('overdue')], sheets: [model('NamRo_A', 'Một', [cell('a')])] };
        expect(await refusal(host, changes)).toMatchObject({ reason: 'protected-structure' });
        expect(await everything(host)).toEqual(before);
        expect((await host.apply({ clearHighlights: 'all' })).highlights.cleared).toBe(0);
      });
    });

    test('applied twice, the workbook is as after the first time', async () => {
      const host = await open(plan());
      const changes: Changes = {
        clearHighlights: 'all',
        clearNotes: 'all',
        highlights: [highlights('overdue', 'no-owner')],
        notes: [{ sheet: 'Phụ lục', at: 'C3', text: 'Chưa ghi đơn vị chủ trì.' }],
        sheets: [model('NamRo_A', 'Một', [cell('a')]), model('NamRo_B', 'Danh bạ', [cell('b')])],
      };
      const first = await host.apply(changes);
      const again = await reopen(host);
      const once = await everything(again);
      const second = await again.apply(changes);
      expect(second.highlights).toEqual({ cleared: 2, set: 2 });
      expect(second.notes).toEqual({ cleared: 1, set: 1, refused: [] });
      expect(second.sheets).toEqual(first.sheets.map((sheet) => ({ ...sheet, replaced: true })));
      expect(await everything(await reopen(again))).toEqual(once);
    });
  },
);
