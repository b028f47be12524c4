import { openWorkbook } from '../../../src/hosts/file/openWorkbook';
import { handMade, worksheet } from './handMade';

/** Zips that are whole and say something else than they should: read as another workbook in silence, they would be the worst of all. */
const SHEET = 'xl/worksheets/sheet1.xml';
const SST = 'xl/sharedStrings.xml';
const strings = (...texts: string[]) =>
  `<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">${texts.map((text) => `<si><t>${text}</t></si>`).join('')}</sst>`;
const cell = (at: string, index: string) => `<c r="${at}" t="s"><v>${index}</v></c>`;
const row = (number: number, ...cells: string[]) => `<row r="${number}">${cells.join('')}</row>`;

const read = async (sheetData: string, texts: string | null = strings('Nhiệm vụ', 'Thời hạn')) => {
  const host = await openWorkbook(handMade({ [SHEET]: worksheet(sheetData), ...(texts && { [SST]: texts }) }));
  return host.read((await host.sheets())[0]!.name);
};

test('a whole one is read', async () => {
  const { values } = await read(row(1, cell('A1', '0'), cell('B1', '1')));
  expect(values).toEqual([['Nhiệm vụ', 'Thời hạn']]);
});

test.each([
  ['a shared text that is not there', row(1, cell('A1', '7'))],
  ['a shared text of a number below nothing', row(1, cell('A1', '-1'))],
  ['a shared text without a number', row(1, cell('A1', 'abc'))],
  ['a shared text between two', row(1, cell('A1', '0.5'))],
  ['two cells at one place', row(1, cell('A1', '0'), cell('A1', '1'))],
  ['two rows of one number', row(1, cell('A1', '0')) + row(1, cell('B1', '1'))],
  [
    'two rows of one number with another between',
    row(1, cell('A1', '0')) + row(2, cell('A2', '1')) + row(1, cell('B1', '1')),
  ],
  ['a number in a format that is not there', row(1, '<c r="A1" s="99"><v>46157</v></c>')],
  ['a cell in another row than it says', row(1, cell('A2', '0'))],
])('%s: the file is damaged', async (_what, sheetData) => {
  await expect(read(sheetData)).rejects.toMatchObject({ reason: 'damaged' });
});

test('texts that are shared, and no part of shared texts: damaged', async () => {
  await expect(read(row(1, cell('A1', '0')), null)).rejects.toMatchObject({ reason: 'damaged' });
});
