import { makeWorkbook } from '../../../../samples/making/workbook';
import { addRelation } from '../../../../src/hosts/file/writing/relations';
import { ChangeRefused } from '../../../../src/workbook/host';
import { tortureWorkbook } from '../../../torture/torture';
import { errorsOf, newErrors } from '../../../validated';
import {
  cell,
  changed,
  draftOf,
  list,
  namesIn,
  overview,
  partsOf,
  PLAN,
  readSheet,
  sheetNames,
  sheetOf,
  tabsOf,
  UNITS,
  WORKBOOK,
  write,
} from './models';

/** The validator is a program of its own, started for each workbook. */
/** Someone's note on our sheet, as Excel keeps it: a part of comments and one of their shapes. */
function withNote(bytes: Uint8Array): Uint8Array {
  const draft = draftOf(bytes);
  const sheet = 'xl/worksheets/sheet2.xml';
  draft.put(
    'xl/comments1.xml',
    '<comments/>',
    'application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml',
  );
  draft.put('xl/drawings/vmlDrawing1.vml', '<xml/>', 'application/vnd.openxmlformats-officedocument.vmlDrawing');
  addRelation(draft, sheet, { type: 'comments', target: 'xl/comments1.xml' });
  addRelation(draft, sheet, { type: 'vmlDrawing', target: 'xl/drawings/vmlDrawing1.vml' });
  return draft.save();
}
const worksheets = (bytes: Uint8Array) =>
  Object.fromEntries(Object.entries(partsOf(bytes)).filter(([name]) => /worksheets|drawings|charts/.test(name)));

describe('written again', () => {
  const once = write(PLAN, overview(), list()).bytes;

  test('everything is as after the first time', () => {
    const { bytes, written } = write(once, overview(), list());
    expect(written.map(({ replaced }) => replaced)).toEqual([true, true]);
    expect(partsOf(bytes)).toEqual(partsOf(once));
  });

  test('a sheet keeps its part, its place, its number and the name people gave it', async () => {
    const renamed = await changed(
      await changed(once, WORKBOOK, 'sheet name="Tổng hợp"', 'sheet name="Bảng của &quot;An&quot;"'),
      WORKBOOK,
      /'Tổng hợp'/g,
      `'Bảng của "An"'`,
    );
    const { bytes, written } = write(renamed, sheetOf([[cell('mới', { formula: '[NamRo_List]!A1' })]]));
    expect(written).toEqual([{ mark: 'NamRo_Overview', name: 'Bảng của "An"', replaced: true }]);
    expect(await sheetNames(bytes)).toEqual(['Phụ lục', 'Bảng của "An"', 'Danh sách']);
    expect((await readSheet(bytes, 'Bảng của "An"')).values).toEqual([['mới']]);
    expect(tabsOf(bytes)).toBe(tabsOf(renamed));
    expect(partsOf(bytes)['xl/worksheets/sheet2.xml']).toContain("<f>'Danh sách'!A1</f>");
    expect(await errorsOf(bytes)).toEqual([]);
  });

  test('its old charts, filter and printed rows go; those of the other sheet stay', async () => {
    const { bytes } = write(once, sheetOf(UNITS), list({ filter: null, print: overview().print }));
    expect(Object.keys(partsOf(bytes)).filter((name) => /chart|drawing/.test(name))).toEqual([]);
    expect(partsOf(bytes)['[Content_Types].xml']).not.toMatch(/chart|drawing/);
    expect(namesIn(bytes)).toEqual([`name="NamRo_Overview" 'Tổng hợp'!$A$1`, `name="NamRo_List" 'Danh sách'!$A$1`]);
    const { bytes: other } = write(once, sheetOf(UNITS));
    expect(namesIn(other)).toEqual(namesIn(once));
    expect(await errorsOf(other)).toEqual([]);
  });

  test('macros know it by the same name', async () => {
    const sheet = 'xl/worksheets/sheet2.xml';
    const named = await changed(once, sheet, '<sheetPr>', '<sheetPr filterMode="1" codeName="Trang_tính1">');
    expect(partsOf(write(named, overview()).bytes)[sheet]).toContain('<sheetPr codeName="Trang_tính1">');
    expect(partsOf(once)[sheet]).not.toContain('codeName');
  });

  test('what people put on it goes with it: notes, pictures, printer settings', async () => {
    const bytes = write(withNote(once), overview()).bytes;
    expect(Object.keys(partsOf(bytes)).filter((name) => /comment|vml/.test(name))).toEqual([]);
    expect(await errorsOf(bytes)).toEqual([]);
  });
});

describe('a sheet people made is never touched', () => {
  const book = (name: string) => makeWorkbook({ sheets: [{ name, rows: [['của ta']] }] });

  test.each(['Tổng hợp', 'TỔNG HỢP', 'Tổng hợp'.normalize('NFD')])('%s', async (name) => {
    const { bytes, written } = write(book(name), sheetOf([['của máy']]));
    expect(written).toEqual([{ mark: 'NamRo_Overview', name: 'Tổng hợp (2)', replaced: false }]);
    expect((await readSheet(bytes, name)).values).toEqual([['của ta']]);
    expect(await errorsOf(bytes)).toEqual([]);
  });

  test('nor a copy of ours, which carries the name for itself alone', async () => {
    const once = write(PLAN, sheetOf([['một']])).bytes;
    const copied = await changed(
      write(once, sheetOf([['bản chép']], { mark: 'NamRo_Copy', name: 'Tổng hợp (2)' })).bytes,
      WORKBOOK,
      '<definedName name="NamRo_Copy">',
      '<definedName name="NamRo_Overview" localSheetId="2">',
    );
    const { bytes, written } = write(copied, sheetOf([['hai']]));
    expect(written).toEqual([{ mark: 'NamRo_Overview', name: 'Tổng hợp', replaced: true }]);
    expect((await readSheet(bytes, 'Tổng hợp')).values).toEqual([['hai']]);
    expect((await readSheet(bytes, 'Tổng hợp (2)')).values).toEqual([['bản chép']]);
    expect(await errorsOf(bytes)).toEqual([]);
  });

  test('a mark whose sheet was deleted is set anew', async () => {
    const lost = await changed(write(PLAN, sheetOf([['một']])).bytes, WORKBOOK, "'Tổng hợp'!$A$1", '#REF!');
    const { bytes, written } = write(lost, sheetOf([['hai']]));
    expect(written).toEqual([{ mark: 'NamRo_Overview', name: 'Tổng hợp (2)', replaced: false }]);
    expect(namesIn(bytes)).toEqual([`name="NamRo_Overview" 'Tổng hợp (2)'!$A$1`]);
    expect(await errorsOf(bytes)).toEqual([]);
  });
});

test('links and formulas lead to new sheets of ours, written before or after', async () => {
  const first = sheetOf([
    [cell('→', { link: { mark: 'NamRo_List', cell: 'A2' } }), cell(1, { formula: '[NamRo_List]!A2' })],
  ]);
  const { bytes } = write(PLAN, first, list({ name: "Danh 'A' sách" }));
  expect(partsOf(bytes)['xl/worksheets/sheet2.xml']).toContain(`<hyperlink ref="A1" location="'Danh ''A'' sách'!A2"/>`);
  expect(partsOf(bytes)['xl/worksheets/sheet2.xml']).toContain("<f>'Danh ''A'' sách'!A2</f><v>1</v>");
  expect(partsOf(bytes)['xl/worksheets/sheet3.xml']).toContain(`<hyperlink ref="B2" location="'Phụ lục'!B2"/>`);
  expect(await errorsOf(bytes)).toEqual([]);
});

test('of two models with one mark the last is written', async () => {
  const { bytes, written } = write(PLAN, sheetOf([['một']]), sheetOf([['hai']]));
  expect(written).toHaveLength(1);
  expect((await readSheet(bytes, 'Tổng hợp')).values).toEqual([['hai']]);
});

describe('protection', () => {
  const locked = (bytes: Uint8Array) =>
    changed(bytes, WORKBOOK, '<bookViews>', '<workbookProtection lockStructure="1"/><bookViews>');

  test('a locked structure takes no new sheet, but ours are renewed', async () => {
    const book = await locked(PLAN);
    expect(() => write(book, overview())).toThrow(new ChangeRefused('protected-structure'));
    const { written } = write(await locked(write(PLAN, overview()).bytes), overview());
    expect(written[0]!.replaced).toBe(true);
  });

  test('a sheet of ours that someone protected is not written', async () => {
    const once = write(PLAN, overview()).bytes;
    const kept = await changed(
      once,
      'xl/worksheets/sheet2.xml',
      '</sheetData>',
      '</sheetData><sheetProtection sheet="1"/>',
    );
    expect(() => write(kept, overview())).toThrow(new ChangeRefused('protected-sheet', 'Tổng hợp'));
  });
});

describe('a workbook with everything', () => {
  const before = tortureWorkbook();

  test('loses nothing; the sheet people call as ours stays', async () => {
    const { bytes, written } = write(before, overview(), list());
    expect(written.map(({ name }) => name)).toEqual(['Tổng hợp (2)', 'Danh sách']);
    const [old, fresh] = [before, bytes].map(partsOf);
    const touched = Object.keys(old!).filter((name) => old![name] !== fresh![name]);
    expect(touched.sort()).toEqual(['[Content_Types].xml', 'xl/_rels/workbook.xml.rels', 'xl/styles.xml', WORKBOOK]);
    expect(worksheets(write(bytes, overview(), list()).bytes)).toEqual(worksheets(bytes));
    expect(await newErrors(before, bytes, 'xlsm')).toEqual([]);
  });

  test('the order of calculation keeps the cells of other sheets', async () => {
    const once = write(before, overview()).bytes;
    const id = /name="Tổng hợp \(2\)" sheetId="(\d+)"/.exec(partsOf(once)[WORKBOOK]!)![1];
    const entries = `<c r="B4" i="${id}"/><c r="B5"/><c r="B4" i="2"/>`;
    const calculated = await changed(once, 'xl/calcChain.xml', '<c r="B4" i="2"/>', entries);
    const { bytes } = write(calculated, overview());
    expect(partsOf(bytes)['xl/calcChain.xml']).toBe(partsOf(before)['xl/calcChain.xml']);
    const only = await changed(once, 'xl/calcChain.xml', /<c r=.*<\/calcChain>/s, `<c r="B4" i="${id}"/></calcChain>`);
    const { bytes: without } = write(only, overview());
    expect(partsOf(without)['xl/calcChain.xml']).toBeUndefined();
    expect(Object.values(partsOf(without)).join('')).not.toContain('calcChain');
    expect(await newErrors(before, without, 'xlsm')).toEqual([]);
  });
});
