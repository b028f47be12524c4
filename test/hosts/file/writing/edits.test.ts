import type { SheetEdit } from '../../../../src/workbook/edits';
import { strToU8 } from 'fflate';
import type { CellValue } from '../../../../src/workbook/snapshot';
import { newErrors } from '../../../validated';
import { utf16 } from '../handMade';
import { applied, PLAN, SHEET, textsOf, TYPES, withType, workbookWith, type PartChange } from './changed';

const edit = (at: string, expect: CellValue, value: CellValue) => ({ sheet: PLAN.name, at, expect, value });
const data = (rows: string) => (text: string) =>
  text.replace(/<sheetData>.*<\/sheetData>/, `<sheetData>${rows}</sheetData>`);
const dataOf = (text: string) => /<sheetData>(.*)<\/sheetData>/s.exec(text)?.[1] ?? text;

const cases: {
  name: string;
  rows: string;
  edits: [at: string, expect: CellValue, value: CellValue][];
  after: string;
}[] = [
  {
    name: 'a text keeps the style of its cell',
    rows: '<row r="1"><c r="A1" s="2" t="str"><v>x</v></c></row>',
    edits: [['A1', 'x', 'y']],
    after: '<row r="1"><c r="A1" s="2" t="inlineStr"><is><t>y</t></is></c></row>',
  },
  {
    name: 'blanks at the ends, signs of XML, an escape that is none',
    rows: '<row r="1"><c r="A1"><v>1</v></c></row>',
    edits: [['A1', 1, ' a <b> & "c"\n_x000D_ ']],
    after:
      '<row r="1"><c r="A1" t="inlineStr"><is><t xml:space="preserve"> a &lt;b&gt; &amp; &quot;c&quot;\n_x005F_x000D_ </t></is></c></row>',
  },
  {
    name: 'a number, a truth, nothing',
    rows: '<row r="1"><c r="A1" t="b"><v>1</v></c><c r="B1" s="1"><v>7</v></c><c r="C1"><v>8</v></c></row>',
    edits: [
      ['A1', true, 0.1],
      ['B1', 7, null],
      ['C1', 8, false],
    ],
    after: '<row r="1"><c r="A1"><v>0.1</v></c><c r="B1" s="1"/><c r="C1" t="b"><v>0</v></c></row>',
  },
  {
    name: 'cells that are not there stand in order',
    rows: '<row r="2" spans="2:3"><c r="B2"><v>1</v></c><c r="D2"><v>2</v></c></row>',
    edits: [
      ['E2', null, 5],
      ['A2', null, 3],
      ['C2', null, 4],
    ],
    after:
      '<row r="2" spans="2:5"><c r="A2"><v>3</v></c><c r="B2"><v>1</v></c><c r="C2"><v>4</v></c><c r="D2"><v>2</v></c><c r="E2"><v>5</v></c></row>',
  },
  {
    name: 'rows that are not there stand in order',
    rows: '<row r="2"><c r="A2"><v>1</v></c></row><row r="5"/>',
    edits: [
      ['B9', null, 9],
      ['A1', null, 1],
      ['A8', null, 8],
      ['A3', null, 3],
      ['A5', null, 5],
    ],
    after:
      '<row r="1"><c r="A1"><v>1</v></c></row><row r="2"><c r="A2"><v>1</v></c></row><row r="3"><c r="A3"><v>3</v></c></row>' +
      '<row r="5"><c r="A5"><v>5</v></c></row><row r="8"><c r="A8"><v>8</v></c></row><row r="9"><c r="B9"><v>9</v></c></row>',
  },
  {
    name: 'places that are not said',
    rows: '<row><c><v>1</v></c><c><v>2</v></c></row><row><c r="C2"><v>3</v></c></row>',
    edits: [
      ['B1', 2, 5],
      ['A2', null, 6],
    ],
    after: '<row><c><v>1</v></c><c r="B1"><v>5</v></c></row><row><c r="A2"><v>6</v></c><c r="C2"><v>3</v></c></row>',
  },
  {
    name: 'the second edit of a cell sees the first',
    rows: '<row r="1"><c r="A1"><v>1</v></c></row>',
    edits: [
      ['A1', 1, 2],
      ['A1', 2, 3],
    ],
    after: '<row r="1"><c r="A1"><v>3</v></c></row>',
  },
];

test.each(cases)('$name', async ({ rows, edits, after }) => {
  const bytes = workbookWith({ [SHEET]: data(rows) });
  const result = await applied(bytes, { edits: edits.map((one) => edit(...one)) });
  expect(result.applied.edits).toEqual({ made: edits.length, refused: [] });
  expect(dataOf(result.parts[SHEET]!)).toBe(after);
});

describe('a text whose parts have a look of their own', () => {
  const rich = (at: string, ...runs: string[]) =>
    `<c r="${at}" t="inlineStr"><is>${runs.map((run) => `<r><t>${run}</t></r>`).join('')}</is></c>`;
  const rows = `<row r="1">${rich('A1', 'a', 'b')}${rich('B1', 'c')}</row>`;
  const made = async (wanted: Partial<SheetEdit> = {}) => {
    const one = { ...edit('A1', 'ab', 'd'), ...wanted };
    const { applied: said, parts } = await applied(workbookWith({ [SHEET]: data(rows) }), { edits: [one] });
    return { said: said.edits, cells: dataOf(parts[SHEET]!) };
  };

  test('stays as it is', async () => {
    const { said, cells } = await made();
    expect(said.refused).toMatchObject([{ at: 'A1', reason: 'rich-text' }]);
    expect(cells).toBe(rows);
  });

  test.each([
    ['somebody typed over it', { byHand: true }],
    ['its encoding is converted, and the font with it', { font: 'Times New Roman' }],
  ])('goes where %s', async (_what, wanted) => {
    const { said, cells } = await made(wanted);
    expect(said.refused).toEqual([]);
    expect(cells).toContain('<is><t>d</t></is>');
    expect(cells).toContain(rich('B1', 'c'));
  });
});

test('an edited file is sound, and no other part was touched', async () => {
  const bytes = workbookWith();
  const { bytes: after, parts } = await applied(bytes, {
    edits: [edit('B3', 'Kiểm tra  văn thư', 'Kiểm tra văn thư'), edit('H9', null, ' x')],
  });
  expect(await newErrors(bytes, after)).toEqual([]);
  expect(parts[SHEET]).toContain('<dimension ref="A1:H9"/>');
  expect({ ...parts, [SHEET]: '' }).toEqual({ ...textsOf(bytes), [SHEET]: '' });
});

const FORMULAS =
  '<row r="1"><c r="A1"><f>1+1</f><v>2</v></c><c r="B1"><f t="shared" si="0" ref="B1:B2">A1</f><v>2</v></c><c r="C1"><f t="array" ref="C1:C2">A1:A2</f><v>2</v></c></row>' +
  '<row r="2"><c r="A2"><v>4</v></c><c r="B2"><f t="shared" si="0"/><v>4</v></c><c r="C2"><v>4</v></c></row>';

test.each([
  ['the result of a formula', 'A1', 2, 'formula'],
  ['a cell of a shared formula', 'B2', 4, 'formula'],
  ['a cell of a block one formula fills', 'C2', 4, 'formula'],
  ['a cell that has changed', 'A2', 5, 'changed'],
  ['no cell', 'A0', null, 'no-such-cell'],
  ['a cell behind the last column', 'XFE1', null, 'no-such-cell'],
])('refused: %s', async (_what, at, expected, reason) => {
  const bytes = workbookWith({ [SHEET]: data(FORMULAS) });
  const one = edit(at, expected, 9);
  const result = await applied(bytes, { edits: [one] });
  expect(result.applied.edits).toEqual({ made: 0, refused: [{ ...one, reason }] });
  expect(result.bytes).toBe(bytes);
});

test("refused: the heading of a table of Excel's, which the table repeats", async () => {
  const table = 'xl/tables/table1.xml';
  const columns = ['STT', 'Nhiệm vụ'].map((name, i) => `<tableColumn id="${i + 1}" name="${name}"/>`).join('');
  const bytes = workbookWith({
    [SHEET]: (text) =>
      text.replace('</worksheet>', '<tableParts count="1"><tablePart r:id="rId1"/></tableParts></worksheet>'),
    'xl/worksheets/_rels/sheet1.xml.rels':
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/table" Target="../tables/table1.xml"/></Relationships>',
    [table]: `<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" id="1" name="T" displayName="T" ref="A1:B4"><autoFilter ref="A1:B4"/><tableColumns count="2">${columns}</tableColumns></table>`,
    [TYPES]: withType(table, 'application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml'),
  });
  const result = await applied(bytes, { edits: [edit('A1', 'STT', 'Số'), edit('A2', 1, 5)] });
  expect(result.applied.edits).toEqual({ made: 1, refused: [{ ...edit('A1', 'STT', 'Số'), reason: 'table-head' }] });
  expect(await newErrors(bytes, result.bytes)).toEqual([]);
});

test('a text too long for a cell is refused by itself', async () => {
  const long = edit('A2', 1, 'x'.repeat(32_768));
  const result = await applied(workbookWith(), { edits: [long, edit('B2', 'Ban hành kế hoạch', 'x'.repeat(32_767))] });
  expect(result.applied.edits).toEqual({ made: 1, refused: [{ ...long, reason: 'too-long' }] });
});

const prefixed = (text: string) => text.replace(/<(\/?)(?=[a-z])/g, '<$1x:').replace('xmlns=', 'xmlns:x=');
const forms: [string, PartChange][] = [
  ['with a prefix', prefixed],
  ['in UTF-16', utf16(textsOf(workbookWith())[SHEET]!.replace(/^<\?.*?\?>\s*/, ''), 'little')],
  ['with a byte order mark', strToU8(`\uFEFF${textsOf(workbookWith())[SHEET]!}`)],
];
test.each(forms)('a sheet %s', async (_form, change) => {
  const bytes = workbookWith({ [SHEET]: change });
  const { bytes: after, host } = await applied(bytes, { edits: [edit('A2', 1, 'Sở'), edit('F7', null, 'Nội vụ')] });
  const { values } = await host.read(PLAN.name);
  expect([values[1]![0], values[6]![5]]).toEqual(['Sở', 'Nội vụ']);
  expect(await newErrors(bytes, after)).toEqual([]);
});

test('an empty sheet', async () => {
  const { host } = await applied(
    workbookWith({ [SHEET]: (text) => text.replace(/<sheetData>.*<\/sheetData>/, '<sheetData/>') }),
    {
      edits: [edit('B2', null, 2), edit('A1', null, 1)],
    },
  );
  expect((await host.read(PLAN.name)).values).toEqual([[1], [null, 2]]);
});

test('a workbook that counts from 1904 keeps its numbers', async () => {
  const bytes = workbookWith({
    'xl/workbook.xml': (text) => text.replace('<workbookPr/>', '<workbookPr date1904="1"/>'),
  });
  const { host } = await applied(bytes, { edits: [edit('D2', 46187, 44725)] });
  expect((await host.read(PLAN.name)).texts[1]![3]).toBe('14/06/2026');
});
