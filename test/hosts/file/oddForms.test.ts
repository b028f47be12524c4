import { openWorkbook } from '../../../src/hosts/file/openWorkbook';
import {
  handMade,
  MAIN,
  readHandMade,
  readRows,
  relationships,
  TYPES,
  utf16,
  workbookXml,
  worksheet,
  type Parts,
} from './handMade';

const SHEET = worksheet('<row><c t="inlineStr"><is><t>Sở Nội vụ</t></is></c></row>');
const AT = 'xl/worksheets/sheet1.xml';

const forms: { name: string; parts: Parts }[] = [
  { name: 'without styles, shared strings and content types', parts: { [AT]: SHEET } },
  {
    name: 'with another prefix for the format',
    parts: {
      'xl/workbook.xml': `<x:workbook xmlns:x="${MAIN}" xmlns:q="${TYPES}"><x:sheets><x:sheet name="S" sheetId="1" q:id="s"/></x:sheets></x:workbook>`,
      [AT]: `<x:worksheet xmlns:x="${MAIN}"><x:sheetData><x:row><x:c t="inlineStr"><x:is><x:t>Sở Nội vụ</x:t></x:is></x:c></x:row></x:sheetData></x:worksheet>`,
    },
  },
  { name: 'in UTF-16, little end first', parts: { [AT]: utf16(SHEET, 'little') } },
  { name: 'in UTF-16, big end first', parts: { [AT]: utf16(SHEET, 'big') } },
  { name: 'in UTF-8 with a byte order mark', parts: { [AT]: `\uFEFF<?xml version="1.0" encoding="utf-8"?>${SHEET}` } },
  { name: 'with names in another case', parts: { [AT]: null, 'XL/Worksheets/Sheet1.XML': SHEET } },
  { name: 'with a name beginning with a slash', parts: { [AT]: null, '/xl/worksheets/sheet1.xml': SHEET } },
  { name: 'with backslashes in names', parts: { [AT]: null, 'xl\\worksheets\\sheet1.xml': SHEET } },
  {
    name: 'with an absolute target',
    parts: { 'xl/_rels/workbook.xml.rels': relationships(['s', 'worksheet', '/a/s.xml']), 'a/s.xml': SHEET },
  },
  {
    name: 'with a target leading up',
    parts: { 'xl/_rels/workbook.xml.rels': relationships(['s', 'worksheet', '../a/./s.xml']), 'a/s.xml': SHEET },
  },
  {
    name: 'with the workbook part elsewhere',
    parts: {
      '_rels/.rels': relationships(['a', 'officeDocument', '/book.xml']),
      'book.xml': workbookXml('<sheet name="S" sheetId="1" r:id="s"/>'),
      '_rels/book.xml.rels': relationships(['s', 'worksheet', 'deep/s.xml']),
      'deep/s.xml': SHEET,
    },
  },
  {
    name: 'with extensions that repeat names of the format',
    parts: {
      [AT]: worksheet(
        '<row><c t="inlineStr"><is><t>Sở Nội vụ</t></is></c></row>',
        '<extLst><ext xmlns:x14="u"><x14:row/><x14:c><x14:v>9</x14:v></x14:c></ext></extLst>',
      ),
    },
  },
];

it.each(forms)('reads a workbook $name', async ({ parts }) => {
  expect((await readHandMade(parts)).values).toEqual([['Sở Nội vụ']]);
});

const places: { name: string; rows: string; values: unknown[][] }[] = [
  {
    name: 'cells and rows without their places',
    rows: '<row><c><v>1</v></c><c/><c><v>3</v></c></row><row><c><v>4</v></c></row>',
    values: [[1, null, 3], [4]],
  },
  {
    name: 'places given now and then',
    rows: '<row r="2"><c r="B2"><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>',
    values: [[], [null, 1, 2], [3]],
  },
  {
    name: 'rows and cells out of order',
    rows: '<row r="2"><c r="B2"><v>4</v></c><c r="A2"><v>3</v></c></row><row r="1"><c r="A1"><v>1</v></c></row>',
    values: [[1], [3, 4]],
  },
  {
    name: 'columns of two letters',
    rows: '<row r="1"><c r="AB1"><v>1</v></c></row>',
    values: [[...Array<null>(27).fill(null), 1]],
  },
];

it.each(places)('places: $name', async ({ rows, values }) => {
  expect((await readRows(rows)).values).toEqual(values);
});

it('takes the font of the first run of a shared rich text', async () => {
  const strings = `<sst><si><r><t>a</t></r><r><rPr><rFont val="Arial"/></rPr><t>b</t></r></si><si><r><rPr><rFont val="VNI-Times"/></rPr><t xml:space="preserve"> c</t></r></si></sst>`;
  const read = await readRows('<row><c t="s"><v>0</v></c><c t="s"><v>1</v></c></row>', '', {
    'xl/sharedStrings.xml': strings,
  });
  expect(read).toMatchObject({ values: [['ab', ' c']], fonts: [['', 'VNI-Times']] });
});

it('counts rows and columns drawn to nothing as hidden, within the cells there are', async () => {
  const sheet =
    `<worksheet xmlns="${MAIN}"><cols><col min="2" max="2" width="0"/><col min="3" max="16384" hidden="true"/></cols>` +
    '<sheetData><row r="1"><c r="C1"><v>1</v></c></row><row r="2" ht="0"/><row r="3"><c><v>1</v></c></row><row r="9" hidden="1"/></sheetData></worksheet>';
  expect(await readHandMade({ [AT]: sheet })).toMatchObject({ hiddenRows: [2], hiddenColumns: [2, 3] });
});

describe('a sheet that is nearly empty', () => {
  it('is read with a cell in its last corner, without a row made for each empty one', async () => {
    const read = await readRows(
      '<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>2</v></c></row>',
    );
    expect([read.values.length, read.width, read.values.at(-1)!.at(-1)]).toEqual([1_048_576, 16_384, 2]);
    // One row stands for all the empty ones: neither time nor room is spent on them.
    expect(new Set(read.values).size).toBe(3);
  });

  it('keeps nothing of formatted cells without values', async () => {
    const rows = Array.from({ length: 2000 }, (_, row) => `<row r="${row + 1}">${'<c s="3"/>'.repeat(200)}</row>`);
    expect(await readRows(rows.join(''))).toMatchObject({ values: [], width: 0, merges: [] });
  });

  it('is refused when every row reaches into the last column', async () => {
    const rows = Array.from({ length: 700 }, (_, row) => `<row r="${row + 1}"><c r="XFD${row + 1}"><v>1</v></c></row>`);
    await expect(readRows(rows.join(''))).rejects.toMatchObject({ reason: 'too-large' });
  });
});

it('reads a sheet twice alike', async () => {
  const workbook = await openWorkbook(handMade({ [AT]: SHEET }));
  expect(await workbook.read('S')).toEqual(await workbook.read('S'));
});
