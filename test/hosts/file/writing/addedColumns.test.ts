import type { AddedColumn } from '../../../../src/workbook/changes';
import { newErrors } from '../../../validated';
import { applied, PLAN, SHEET, STYLES, textsOf, workbookWith, type PartChange } from './changed';

const column = (letters: string, more: Partial<AddedColumn> = {}): AddedColumn => ({
  sheet: PLAN.name,
  column: letters,
  like: 'D',
  header: 'Kết quả',
  headerRow: 1,
  fromRow: 1,
  toRow: 4,
  width: 22,
  list: ['Chưa thực hiện', 'Đã "xong"'],
  listRows: [{ from: 2, to: 4 }],
  format: null,
  ...more,
});
const cell = (text: string, at: string) => new RegExp(`<c r="${at}"[^>]*>`).exec(text)?.[0];
const styleOf = (text: string, at: string) => /s="(\d+)"/.exec(cell(text, at) ?? '')?.[1];

test('a column takes over the look of its neighbour, row by row', async () => {
  const bytes = workbookWith();
  const {
    parts,
    applied: done,
    bytes: after,
  } = await applied(bytes, { columns: [column('E'), column('F', { header: 'Ghi chú', list: [] })] });
  const sheet = parts[SHEET]!;
  expect(done.columns).toBe(2);
  for (const row of [1, 2, 3, 4]) expect([row, styleOf(sheet, `E${row}`)]).toEqual([row, styleOf(sheet, `D${row}`)]);
  expect(sheet).toContain('<is><t>Kết quả</t></is>');
  expect(sheet).toContain('<dimension ref="A1:F4"/>');
  expect(sheet).toContain(
    '<col min="5" max="5" width="22" customWidth="1"/><col min="6" max="6" width="22" customWidth="1"/></cols>',
  );
  expect(sheet).toContain(
    '<dataValidations count="1"><dataValidation type="list" allowBlank="1" showInputMessage="1" sqref="E2:E4"><formula1>&quot;Chưa thực hiện,Đã &quot;&quot;xong&quot;&quot;&quot;</formula1></dataValidation></dataValidations><pageMargins',
  );
  expect(parts[STYLES]).toBe(textsOf(bytes)[STYLES]);
  expect(await newErrors(bytes, after)).toEqual([]);
});

test('with a number format of its own, every row keeps the rest of its look', async () => {
  const bytes = workbookWith();
  const {
    host,
    parts,
    bytes: after,
  } = await applied(
    bytes,
    { columns: [column('E', { format: 'dd/mm/yyyy hh:mm' })] },
    {
      edits: [{ sheet: PLAN.name, at: 'E3', expect: null, value: 46187.5 }],
    },
  );
  expect((await host.read(PLAN.name)).texts[2]![4]).toBe('14/06/2026 12:00');
  expect(styleOf(parts[SHEET]!, 'E1')).toBe(styleOf(parts[SHEET]!, 'D1'));
  expect(await newErrors(bytes, after)).toEqual([]);
});

const widths: [string, string | null, string][] = [
  ['no widths', null, '<cols><col min="5" max="5" width="22" customWidth="1"/></cols>'],
  [
    'a range over it',
    '<col min="3" max="16384" width="9.5" style="1"/>',
    '<cols><col min="3" max="4" width="9.5" style="1"/><col min="5" max="5" width="22" style="1" customWidth="1"/><col min="6" max="16384" width="9.5" style="1"/></cols>',
  ],
  [
    'a hidden column',
    '<col min="5" max="5" width="0" hidden="1" customWidth="1"/><col min="7" max="7" width="3"/>',
    '<cols><col min="5" max="5" width="22" customWidth="1"/><col min="7" max="7" width="3"/></cols>',
  ],
  [
    'columns on both sides',
    '<col min="1" max="4" width="3"/><col min="6" max="6" width="4"/>',
    '<cols><col min="1" max="4" width="3"/><col min="5" max="5" width="22" customWidth="1"/><col min="6" max="6" width="4"/></cols>',
  ],
];
test.each(widths)('its width, where there are %s', async (_name, cols, after) => {
  const bytes = workbookWith({
    [SHEET]: (text) => text.replace(/<cols>.*<\/cols>/, cols ? `<cols>${cols}</cols>` : ''),
  });
  const { parts } = await applied(bytes, { columns: [column('E')] });
  const attributes = (xml: string) =>
    [...xml.matchAll(/<col\b[^>]*>/g)].map(([tag]) => [...tag.matchAll(/\w+="[^"]*"/g)].map(([one]) => one).sort());
  expect(attributes(/<cols>.*<\/cols>/.exec(parts[SHEET]!)![0])).toEqual(attributes(after));
});

const validation = (sqref: string) =>
  `<dataValidation type="whole" sqref="${sqref}"><formula1>1</formula1><formula2>9</formula2></dataValidation>`;
const lists: [string, string, string | null][] = [
  ['beside it', '<dataValidations count="1">' + validation('A1:A9') + '</dataValidations>', 'E2:E4'],
  ['on one of its cells', '<dataValidations count="1">' + validation('D3:F3') + '</dataValidations>', 'E2 E4'],
  ['on the whole column', '<dataValidations count="1">' + validation('E:E') + '</dataValidations>', null],
];
test.each(lists)("a list leaves the user's rules %s", async (_where, xml, ranges) => {
  const bytes = workbookWith({ [SHEET]: (text) => text.replace('<pageMargins', `${xml}<pageMargins`) });
  const { parts, bytes: after } = await applied(bytes, { columns: [column('E')] });
  expect(/type="list"[^>]*sqref="([^"]*)"/.exec(parts[SHEET]!)?.[1] ?? null).toBe(ranges);
  expect(parts[SHEET]).toContain(/<dataValidation type="whole".*?<\/dataValidation>/.exec(xml)![0]);
  if (ranges) expect(parts[SHEET]).toContain('<dataValidations count="2">');
  expect(await newErrors(bytes, after)).toEqual([]);
});

const refusals: [string, PartChange | null, AddedColumn, object][] = [
  ['a cell with something in it', null, column('D'), { reason: 'not-empty', detail: 'Phụ lục!D1' }],
  [
    'a formula without a result',
    (text) => text.replace('</c></row>', '</c><c r="E1"><f>A1</f></c></row>'),
    column('E'),
    { reason: 'not-empty', detail: 'Phụ lục!E1' },
  ],
  [
    'a merged block',
    (text) => text.replace('<pageMargins', '<mergeCells count="1"><mergeCell ref="D3:E3"/></mergeCells><pageMargins'),
    column('E'),
    { reason: 'not-empty', detail: 'Phụ lục!E3' },
  ],
  ['a list too long', null, column('E', { list: ['x'.repeat(200), 'y'.repeat(60)] }), { reason: 'unsupported' }],
  ['a choice with a comma', null, column('E', { list: ['một, hai'] }), { reason: 'unsupported' }],
];
test.each(refusals)('refused: %s', async (_what, change, added, refusal) => {
  const bytes = workbookWith(change ? { [SHEET]: change } : {});
  await expect(applied(bytes, { columns: [added] })).rejects.toMatchObject(refusal);
});

test('an empty cell that has a look takes the new one', async () => {
  const bytes = workbookWith({ [SHEET]: (text) => text.replace(/(<c r="D2".*?<\/c>)/, '$1<c r="E2" s="0"/>') });
  const { parts } = await applied(bytes, { columns: [column('E')] });
  expect(styleOf(parts[SHEET]!, 'E2')).toBe(styleOf(parts[SHEET]!, 'D2'));
  expect(parts[SHEET]!.match(/r="E2"/g)).toHaveLength(1);
});

test('rows without the neighbour take the look of the row, else of the column', async () => {
  const bytes = workbookWith({
    [SHEET]: (text) =>
      text
        .replace(/<cols>.*<\/cols>/, '<cols><col min="4" max="4" width="9" style="2"/></cols>')
        .replace(
          /<sheetData>.*<\/sheetData>/,
          '<sheetData><row r="2" s="1" customFormat="1"/><row r="3" s="1"/></sheetData>',
        ),
  });
  const { parts } = await applied(bytes, { columns: [column('E')] });
  expect([1, 2, 3, 4].map((row) => styleOf(parts[SHEET]!, `E${row}`))).toEqual(['2', '1', '2', '2']);
});
