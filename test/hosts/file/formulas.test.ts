import { blockText } from '../../../src/workbook/block';
import { handMade, readRows, relationships, workbookXml } from './handMade';
import { openWorkbook } from '../../../src/hosts/file/openWorkbook';

/** What a cell of A1 holds, what is known of it, and what it is read as. */
const CELLS: { name: string; cell: string; formula: boolean; unknown: boolean; value: unknown }[] = [
  { name: 'a constant', cell: '<c r="A1"><v>5</v></c>', formula: false, unknown: false, value: 5 },
  { name: 'a number', cell: '<c r="A1"><f>1+4</f><v>5</v></c>', formula: true, unknown: false, value: 5 },
  { name: 'no result', cell: '<c r="A1"><f>B1</f></c>', formula: true, unknown: true, value: null },
  { name: 'an empty result', cell: '<c r="A1"><f>B1</f><v></v></c>', formula: true, unknown: true, value: null },
  { name: 'an empty element', cell: '<c r="A1"><f>B1</f><v/></c>', formula: true, unknown: true, value: null },
  { name: 'blanks', cell: '<c r="A1"><f>B1</f><v> </v></c>', formula: true, unknown: true, value: null },
  { name: 'a text that is none', cell: '<c r="A1" t="str"><f>B1</f></c>', formula: true, unknown: true, value: null },
  { name: 'an empty text', cell: '<c r="A1" t="str"><f>""</f><v></v></c>', formula: true, unknown: false, value: '' },
  { name: 'a text', cell: '<c r="A1" t="str"><f>B1</f><v>Sở</v></c>', formula: true, unknown: false, value: 'Sở' },
  { name: 'an error', cell: '<c r="A1" t="e"><f>B1</f><v>#N/A</v></c>', formula: true, unknown: false, value: '#N/A' },
  { name: 'an error not said', cell: '<c r="A1" t="e"><f>B1</f><v/></c>', formula: true, unknown: true, value: null },
  { name: 'false', cell: '<c r="A1" t="b"><f>1=2</f><v>0</v></c>', formula: true, unknown: false, value: false },
  { name: 'yes or no', cell: '<c r="A1" t="b"><f>1=2</f><v></v></c>', formula: true, unknown: true, value: null },
  { name: 'a shared text', cell: '<c r="A1" t="s"><f>B1</f><v></v></c>', formula: true, unknown: true, value: null },
  { name: 'no shared text', cell: '<c r="A1" t="s"><v></v></c>', formula: false, unknown: false, value: null },
  { name: 'a day', cell: '<c r="A1" t="d"><f>B1</f><v></v></c>', formula: true, unknown: true, value: null },
  {
    name: 'a text in place',
    cell: '<c r="A1" t="inlineStr"><f>B1</f><is><t>Sở</t></is></c>',
    formula: true,
    unknown: false,
    value: 'Sở',
  },
  {
    name: 'one of many of a shared formula',
    cell: '<c r="A1"><f t="shared" si="0"/></c>',
    formula: true,
    unknown: true,
    value: null,
  },
  { name: 'a formula without words', cell: '<c r="A1"><f/><v>7</v></c>', formula: true, unknown: false, value: 7 },
];

test.each(CELLS)('a formula’s cell with $name', async ({ cell, formula, unknown, value }) => {
  const sheet = await readRows(
    `<row r="1">${cell}<c r="B1" t="str"><v>after</v></c></row>`,
    '',
    // A shared text that must not be taken for the result of a formula that has none.
    {
      'xl/sharedStrings.xml':
        '<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><si><t>x</t></si></sst>',
    },
  );
  expect(sheet.formulas!.map(blockText)).toEqual(formula ? ['A1'] : []);
  expect(sheet.unknown!.map(blockText)).toEqual(unknown ? ['A1'] : []);
  expect(sheet.values[0]![0]).toBe(value);
  expect(sheet.values[0]![1]).toBe('after');
});

test('blocks are joined, whatever the order of the cells', async () => {
  const cell = (at: string) => `<c r="${at}"><f>Z1</f></c>`;
  const sheet = await readRows(
    `<row r="3">${cell('C3')}${cell('B3')}</row><row r="1">${cell('B1')}${cell('C1')}${cell('E1')}</row><row r="2">${cell('B2')}${cell('C2')}</row>` +
      `<row r="4">${cell('B4')}</row>`,
  );
  expect(sheet.unknown!.map(blockText)).toEqual(['B1:C3', 'E1', 'B4']);
  expect(sheet.formulas).toEqual(sheet.unknown);
});

test('an array formula fills its block; what has no result there is unknown', async () => {
  const sheet = await readRows(
    '<row r="1"><c r="A1"><f t="array" ref="A1:A4">B1:B4</f><v>1</v></c></row><row r="2"><c r="A2"><v>2</v></c></row><row r="3"><c r="A3" s="0"/></row>',
  );
  expect(sheet.formulas!.map(blockText)).toEqual(['A1:A4']);
  expect(sheet.unknown!.map(blockText)).toEqual(['A3:A4']);
});

test.each(['A1:XFD1048576', 'A1:', '#REF!', ''])('a block that cannot be, %j, is passed over', async (ref) => {
  const sheet = await readRows(`<row r="1"><c r="A1"><f t="array" ref="${ref}">B1</f><v>1</v></c></row>`);
  expect(sheet.formulas!.map(blockText)).toEqual(['A1']);
  expect(sheet.unknown).toEqual([]);
});

test('a hundred thousand formulas without results take no longer than others', async () => {
  const rows = Array.from(
    { length: 100_000 },
    (_, i) => `<row r="${i + 1}"><c r="A${i + 1}"><f>B${i + 1}</f></c></row>`,
  );
  const sheet = await readRows(rows.join(''));
  expect(sheet.unknown!.map(blockText)).toEqual(['A1:A100000']);
}, 30_000);

test.each([
  ['show', true],
  ['', true],
  ['Hidden', true],
  ['visible', true],
  ['hidden', false],
  ['veryHidden', false],
])('a sheet whose state is %j', async (state, visible) => {
  const bytes = handMade({
    'xl/workbook.xml': workbookXml(`<sheet name="S" sheetId="1" state="${state}" r:id="s"/>`),
    'xl/_rels/workbook.xml.rels': relationships(['s', 'worksheet', 'worksheets/sheet1.xml']),
  });
  expect((await (await openWorkbook(bytes)).sheets()).map((sheet) => sheet.visible)).toEqual([visible]);
});
