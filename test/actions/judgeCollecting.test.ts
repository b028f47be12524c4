import { clear } from '../../src/actions/clear';
import { judgeOwn } from '../../src/actions/judgeOwn';
import { conflictsSheet } from '../../src/collecting/sheets/conflicts';
import { matrixSheet } from '../../src/collecting/sheets/matrix';
import { COLLECTING_NAMES } from '../../src/collecting/sheets/sheets';
import { memoryHost } from '../../src/hosts/memory/memoryHost';
import { withCode } from '../../src/workbook/sheetCode';
import type { SheetSnapshot } from '../../src/workbook/snapshot';
import { conflict, context, item, word, written } from '../collecting/sheets/made';

/** Sheets of collecting are worked in: what is only typed where it is meant to be, or sorted, makes them nobody else's. */

const CONTEXT = context({
  items: [5, 6, 7].map((row) => item(row, [word('Văn phòng Sở'), word('Thanh tra Sở')])),
  conflicts: [5, 6, 7].map((row) => conflict(row, [word('Văn phòng Sở'), word('Thanh tra Sở')])),
});
const MODELS = { conflicts: conflictsSheet(CONTEXT), matrix: matrixSheet(CONTEXT) };

async function touchedAfter(kind: keyof typeof MODELS, change: (sheet: SheetSnapshot, head: number) => void) {
  const sheet = await written(MODELS[kind]);
  change(
    sheet,
    sheet.texts.findIndex((row) => row.includes('Vì sao') || row.includes('Vào sổ')),
  );
  const { mark } = COLLECTING_NAMES[kind];
  const host = memoryHost([{ snapshot: sheet, info: { mark, ours: true } }]);
  return (await judgeOwn(host, await host.sheets()))[0]!.touched;
}

/** `head`: the row of the head in the matrices. */
const put = (sheet: SheetSnapshot, r: number, title: string, text: string, head: number) => {
  const c = sheet.texts[head]!.indexOf(title);
  sheet.values[r]![c] = text;
  sheet.texts[r]![c] = text;
};
const swap = <T>(rows: T[], one: number, other: number) => {
  [rows[one], rows[other]] = [rows[other]!, rows[one]!];
};
const sort = ({ values, texts, formats }: SheetSnapshot, head: number) =>
  [values, texts, formats].forEach((rows: unknown[][]) => swap(rows, head + 1, head + 3));

test.each<[string, keyof typeof MODELS, null | 'changed', (sheet: SheetSnapshot, head: number) => void]>([
  ['nothing was done', 'conflicts', null, () => undefined],
  [
    'a choice and a reason',
    'conflicts',
    null,
    (sheet, head) => {
      put(sheet, head + 1, 'Chọn', 'Giữ sổ', head);
      put(sheet, head + 2, 'Lý do', 'đã hỏi', head);
    },
  ],
  [
    'rows sorted, one with a choice',
    'conflicts',
    null,
    (sheet, head) => {
      put(sheet, head + 1, 'Chọn', 'Giữ sổ', head);
      sort(sheet, head);
    },
  ],
  ['rows of the list sorted', 'matrix', null, sort],
  ['filtered', 'matrix', null, (sheet) => void sheet.hiddenRows.push(9)],
  [
    'a word of ours written over',
    'conflicts',
    'changed',
    (sheet, head) => put(sheet, head + 1, 'Đang ghi', 'khác', head),
  ],
  [
    'a word of ours written over, and sorted',
    'matrix',
    'changed',
    (sheet, head) => {
      put(sheet, head + 1, 'Kết quả', 'khác', head);
      sort(sheet, head);
    },
  ],
  [
    'a formula where a reason is meant to be',
    'conflicts',
    'changed',
    (sheet, head) => {
      const column = sheet.texts[head]!.indexOf('Lý do') + 1;
      put(sheet, head + 1, 'Lý do', 'x', head);
      sheet.formulas = [{ top: head + 2, left: column, bottom: head + 2, right: column }];
    },
  ],
  [
    'words beside a row that is none',
    'conflicts',
    'changed',
    (sheet) => {
      sheet.values[0]![0] = 'ghi thêm';
      sheet.texts[0]![0] = 'ghi thêm';
    },
  ],
  [
    'a row taken away',
    'matrix',
    'changed',
    ({ values, texts, formats }, head) => {
      for (const rows of [values, texts, formats] as unknown[][][]) rows.splice(head + 2, 1);
    },
  ],
])('%s (%s)', async (_name, kind, touched, change) => expect(await touchedAfter(kind, change)).toBe(touched));

test('the code of a sheet that carries one is over all but what is typed', () => {
  const [code] = withCode(MODELS.conflicts).rows.flatMap(({ cells }) =>
    cells.flatMap((cell) => /Mã trang: (\S+)/.exec(String(cell?.value ?? ''))?.[1] ?? []),
  );
  expect(code).toMatch(/^[0-9A-Z]{4}-[0-9A-Z]{4}$/);
});

test('clearing leaves what was returned and decided', async () => {
  const host = memoryHost([]);
  await host.apply({ sheets: Object.values(MODELS).map(withCode) });
  expect(await clear(host, {})).toMatchObject({ removed: [], kept: [], written: [] });
  expect((await host.sheets()).map(({ name }) => name)).toEqual(['Cần quyết', 'Kết quả từng đơn vị']);
});
