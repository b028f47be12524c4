import type { SheetSpec } from '../../../../samples/making/spec';
import type { SheetModel } from '../../../../src/workbook/sheetModel';
import { newErrors } from '../../../validated';
import { applied, BOOK, PLAN, SHEET, textsOf, workbookWith } from './changed';
import { cell, sheetOf } from './models';

const overview = (more: Partial<SheetModel> = {}): SheetModel =>
  sheetOf(
    [
      ['Tổng hợp', 3],
      [null, cell(3, { formula: 'B1' })],
    ],
    {
      filter: 'A1:B2',
      print: { landscape: true, repeat: { from: 1, to: 1 }, breaks: [] },
      charts: [
        {
          kind: 'bar',
          stacking: 'none',
          title: 'Số việc',
          description: 'Số việc',
          place: { top: 4, left: 1, bottom: 12, right: 3 },
          categories: 'A1:A2',
          series: [{ name: 'Số việc', values: 'B1:B2', colours: ['#C00000'] }],
          labels: true,
          legend: 'none',
        },
      ],
      ...more,
    },
  );
const units = sheetOf(
  [['Năm Rõ - Đơn vị'], ['Tên đơn vị', 'Tên gọi khác'], [cell(3, { formula: '[NamRo_Overview]!B1' })]],
  { mark: 'NamRo_Units', name: 'Đơn vị' },
);
const REMOVE = { removeSheets: ['NamRo_Overview', 'NamRo_Units'] };
const OTHER: SheetSpec = { name: 'Biểu 2', rows: [['a', { value: 3, formula: 'A1' }]] };

test('a sheet goes with its charts, names, types and styles: the file is as it was', async () => {
  const bytes = workbookWith();
  const made = await applied(bytes, { sheets: [overview(), units] });
  const removed = await applied(made.bytes, REMOVE);
  expect(removed.applied.removed).toEqual([
    { mark: 'NamRo_Overview', name: 'Tổng hợp', kept: false },
    { mark: 'NamRo_Units', name: 'Đơn vị', kept: false },
  ]);
  expect(removed.parts).toEqual(textsOf(bytes));
});

test('a mark no sheet has was removed already', async () => {
  const bytes = workbookWith();
  const result = await applied(bytes, REMOVE);
  expect(result.applied.removed).toEqual([]);
  expect(result.bytes).toBe(bytes);
});

/** Our sheet stands first, as the user moved it, and two of the user's behind it, with names of their own. */
async function ourSheetFirst(rest: string): Promise<Uint8Array> {
  const { parts } = await applied(workbookWith({}, [PLAN, OTHER]), { sheets: [sheetOf([['x']])] });
  return workbookWith(
    {
      ...parts,
      [BOOK]: moved(parts[BOOK]!).replace(/<definedNames>.*<\/definedNames>/, (names) =>
        names.replace('</definedNames>', `${rest}</definedNames>`),
      ),
    },
    [PLAN, OTHER],
  );
}
/** The workbook with its main part changed. */
const rebound = (bytes: Uint8Array, change: (book: string) => string): Uint8Array => {
  const parts = textsOf(bytes);
  return workbookWith({ ...parts, [BOOK]: change(parts[BOOK]!) });
};

function moved(book: string): string {
  const [ours] = /<sheet name="Tổng hợp"[^>]*\/>/.exec(book)!;
  return book.replace(ours, '').replace('<sheets>', `<sheets>${ours}`);
}

test('names of single sheets and the open sheet count on', async () => {
  const local = (place: number) => `<definedName name="Vùng" localSheetId="${place}">'Phụ lục'!$A$1</definedName>`;
  const bytes = await ourSheetFirst(local(1) + local(2));
  const opened = rebound(bytes, (book) => book.replace('activeTab="0"', 'firstSheet="1" activeTab="2"'));
  const { parts, bytes: after } = await applied(opened, REMOVE);
  expect(parts[BOOK]).toContain('firstSheet="0" activeTab="1"');
  expect(parts[BOOK]).toContain(local(0) + local(1));
  expect(parts[BOOK]).not.toContain('NamRo');
  expect(await newErrors(opened, after)).toEqual([]);
});

test.each([
  ['visible', '', 0],
  ['the next that can be seen', 'state="hidden" ', 1],
])('when the open sheet goes, %s is open', async (_which, state, active) => {
  const bytes = await ourSheetFirst('');
  const hidden = rebound(bytes, (book) => book.replace('name="Phụ lục" ', `name="Phụ lục" ${state}`));
  const { parts } = await applied(hidden, REMOVE);
  expect(Number(/activeTab="(\d+)"/.exec(parts[BOOK]!)![1])).toBe(active);
});

const pointing: [string, (sheet: string) => string, (book: string) => string][] = [
  [
    'a formula',
    (sheet) => sheet.replace(/<c r="A2"[^]*?<\/c>/, '<c r="A2"><f>\'Tổng hợp\'!B1*2</f><v>6</v></c>'),
    (book) => book,
  ],
  [
    'a formula over several sheets',
    (sheet) => sheet.replace(/<c r="A2"[^]*?<\/c>/, '<c r="A2"><f>SUM(\'Phụ lục:tổng hợp\'!B1)</f><v>6</v></c>'),
    (book) => book,
  ],
  [
    'a list to choose from',
    (sheet) =>
      sheet.replace(
        '<pageMargins',
        '<dataValidations count="1"><dataValidation type="list" sqref="H1"><formula1>\'Tổng hợp\'!$A$1:$A$2</formula1></dataValidation></dataValidations><pageMargins',
      ),
    (book) => book,
  ],
  [
    'a name',
    (sheet) => sheet,
    (book) => book.replace('<definedNames>', '<definedNames><definedName name="Tổng">\'Tổng hợp\'!$B$1</definedName>'),
  ],
];
test.each(pointing)('a sheet %s points to is kept', async (_what, inSheet, inBook) => {
  const { parts } = await applied(workbookWith(), { sheets: [overview()] });
  const bytes = workbookWith({ ...parts, [SHEET]: inSheet(parts[SHEET]!), [BOOK]: inBook(parts[BOOK]!) });
  const result = await applied(bytes, REMOVE);
  expect(result.applied.removed).toEqual([{ mark: 'NamRo_Overview', name: 'Tổng hợp', kept: true }]);
  expect(result.bytes).toBe(bytes);
});

test('a sheet whose name is part of another one’s is not taken for it', async () => {
  const { parts } = await applied(workbookWith(), { sheets: [overview()] });
  const bytes = workbookWith({
    ...parts,
    [SHEET]: parts[SHEET]!.replace(
      /<c r="A2"[^]*?<\/c>/,
      "<c r=\"A2\"><f>'Bảng Tổng hợp'!B1+'Tổng hợp 2'!B1</f><v>6</v></c>",
    ),
  });
  expect((await applied(bytes, REMOVE)).applied.removed[0]!.kept).toBe(false);
});

test('the last sheet that can be seen is kept', async () => {
  const { parts } = await applied(workbookWith(), { sheets: [overview()] });
  const bytes = workbookWith({
    ...parts,
    [BOOK]: parts[BOOK]!.replace('name="Phụ lục" ', 'name="Phụ lục" state="hidden" ').replace(
      'activeTab="0"',
      'activeTab="1"',
    ),
  });
  expect((await applied(bytes, REMOVE)).applied.removed[0]!.kept).toBe(true);
});

test('cells leave the order of calculation', async () => {
  const { parts } = await applied(workbookWith({}, [OTHER]), { sheets: [overview()] });
  const id = /name="Tổng hợp" sheetId="(\d+)"/.exec(parts[BOOK]!)![1];
  const chain = (cells: string) =>
    `<calcChain xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">${cells}</calcChain>`;
  const bytes = workbookWith({
    ...parts,
    'xl/calcChain.xml': chain(`<c r="B1" i="1"/><c r="B2" i="${id}"/>`),
    'xl/_rels/workbook.xml.rels': parts['xl/_rels/workbook.xml.rels']!.replace(
      '</Relationships>',
      '<Relationship Id="rId99" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/calcChain" Target="calcChain.xml"/></Relationships>',
    ),
    '[Content_Types].xml': parts['[Content_Types].xml']!.replace(
      '</Types>',
      '<Override PartName="/xl/calcChain.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.calcChain+xml"/></Types>',
    ),
  });
  const result = await applied(bytes, REMOVE);
  expect(result.parts['xl/calcChain.xml']).toBe(chain('<c r="B1" i="1"/>'));
  expect(await newErrors(bytes, result.bytes)).toEqual([]);
});
