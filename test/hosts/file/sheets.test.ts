import { makeWorkbook } from '../../../samples/making/workbook';
import { openWorkbook } from '../../../src/hosts/file/openWorkbook';
import { handMade, relationships, workbookXml, worksheet, type Parts } from './handMade';

const listed = async (bytes: Uint8Array) => (await openWorkbook(bytes)).sheets();
const names = (...list: string[]) => `<definedNames>${list.join('')}</definedNames>`;
const RELATIONSHIPS = relationships(
  ['s', 'worksheet', 'worksheets/sheet1.xml'],
  ['c', 'chartsheet', 'chartsheets/sheet1.xml'],
  ['m', 'xlMacrosheet', 'macrosheets/sheet1.xml'],
  ['o', 'worksheet', 'worksheets/sheet2.xml'],
);
const TABS =
  '<sheet name="Biểu đồ" r:id="c"/><sheet name="Kế hoạch" r:id="s"/><sheet name="Macro" r:id="m"/><sheet name="Năm Rõ \'26" r:id="o"/>';

const withParts = (parts: Parts) =>
  handMade({ 'xl/_rels/workbook.xml.rels': RELATIONSHIPS, 'xl/worksheets/sheet2.xml': worksheet(''), ...parts });

it('lists sheets in their order, with the hidden ones', async () => {
  const sheets = [
    { name: 'Ẩn', rows: [], state: 'hidden' as const },
    { name: 'A & "B"', rows: [] },
    { name: 'Rất ẩn', rows: [], state: 'veryHidden' as const },
  ];
  expect(await listed(makeWorkbook({ sheets }))).toEqual([
    { name: 'Ẩn', visible: false, protected: false, ours: false, mark: null },
    { name: 'A & "B"', visible: true, protected: false, ours: false, mark: null },
    { name: 'Rất ẩn', visible: false, protected: false, ours: false, mark: null },
  ]);
});

it('leaves out sheets that hold no cells', async () => {
  const infos = await listed(withParts({ 'xl/workbook.xml': workbookXml(TABS) }));
  expect(infos.map(({ name }) => name)).toEqual(['Kế hoạch', "Năm Rõ '26"]);
});

it.each<[xml: string, isProtected: boolean]>([
  ['', false],
  ['<sheetProtection sheet="1" objects="1"/>', true],
  ['<sheetProtection password="CC1A" sheet="true"></sheetProtection>', true],
  ['<sheetProtection objects="1"/>', false],
  ['<sheetProtection sheet="0"/>', false],
])('protection: %s', async (xml, isProtected) => {
  const [info] = await listed(handMade({ 'xl/worksheets/sheet1.xml': worksheet('<row><c><v>1</v></c></row>', xml) }));
  expect(info!.protected).toBe(isProtected);
});

it('finds protection behind many cells, wherever the text is cut into pieces', async () => {
  const rows = Array.from({ length: 5000 }, (_, row) => `<row><c><v>${(row * 7919) % 10007}</v></c></row>`).join('');
  for (const padding of [0, 1, 7, 19]) {
    const sheet = worksheet(rows + `<!--${'x'.repeat(padding)}-->`, '<sheetProtection sheet="1"/>');
    expect((await listed(handMade({ 'xl/worksheets/sheet1.xml': sheet })))[0]!.protected).toBe(true);
  }
});

it.each<[name: string, definedName: string, ours: string[]]>([
  ['a name of ours', `<definedName name="NamRo_TongQuan" hidden="1">'Năm Rõ ''26'!$A$1</definedName>`, ["Năm Rõ '26"]],
  ['in another case', `<definedName name="NamRo_TongQuan">'NĂM RÕ ''26'!$A$1</definedName>`, ["Năm Rõ '26"]],
  ['a constant that belongs to a sheet', '<definedName name="NamRo_Ban" localSheetId="1">1</definedName>', []],
  ['a name of others', `<definedName name="TongQuan">'Kế hoạch'!$A$1</definedName>`, []],
  ['a name whose sheet is gone', '<definedName name="NamRo_X">#REF!$A$1</definedName>', []],
])('sheets of ours: %s', async (_, definedName, ours) => {
  const infos = await listed(withParts({ 'xl/workbook.xml': workbookXml(TABS, names(definedName)) }));
  expect(infos.filter((info) => info.ours).map(({ name }) => name)).toEqual(ours);
});
