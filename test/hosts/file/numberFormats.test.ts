import { CellText } from '../../../src/hosts/file/cellText';
import { builtInFormat } from '../../../src/hosts/file/styles';
import { readRows } from './handMade';

const DAY = 44535; // 05/12/2021

it.each<[code: string, value: number, shown: string]>([
  ['General', 4.1, '4.1'],
  ['General', 0.1 + 0.2, '0.3'],
  ['General', 1 / 3, '0.333333333'],
  ['General', -12, '-12'],
  ['General', 99_999_999_999, '99999999999'],
  ['General', 1_234_567_890_123, '1.23457E+12'],
  ['0', 4.1, '4'],
  ['00', 1, '01'],
  ['0.0', 4.1, '4.1'],
  ['0.00%', 0.5, '50.00%'],
  ['#,##0', 1234567, '1,234,567'],
  ['@', 12, '12'],
  ['dd/mm/yyyy', DAY, '05/12/2021'],
  ['d/m/yyyy', DAY, '5/12/2021'],
  ['m/d/yyyy', DAY, '12/5/2021'],
  ['dd/mm/yyyy;@', DAY, '05/12/2021'],
  ['[$-1010000]d/m/yyyy;@', DAY, '5/12/2021'],
  ['[$-42A]dd mmmm yyyy', DAY, '05 Tháng Mười Hai 2021'],
  ['dddd', DAY, 'Chủ Nhật'],
  ['dd"/"mm"/"yyyy', DAY, '05/12/2021'],
  ['"Tháng "m/yyyy', DAY, 'Tháng 12/2021'],
  ['"Quý "0', 2, 'Quý 2'],
  ['dd/mm/yyyy hh:mm', DAY + 0.5, '05/12/2021 12:00'],
  [';;;', 5, ''],
  ['a code [ no program reads', 3, '3'],
])('%s shows %d as %s', (code, value, shown) => {
  expect(new CellText(false).ofNumber(value, code)).toBe(shown);
});

it.each<[code: string, value: string, shown: string]>([
  ['General', 'Quý I', 'Quý I'],
  ['dd/mm/yyyy', '31/11/2026', '31/11/2026'],
  ['@', '4.10', '4.10'],
  ['"Số "@', '12/KH', 'Số 12/KH'],
  [';;;', 'a', ''],
])('%s shows the text %s as %s', (code, value, shown) => {
  expect(new CellText(false).ofText(value, code)).toBe(shown);
});

it.each<[id: number, code: string]>([
  [0, 'General'],
  [1, '0'],
  [9, '0%'],
  [14, 'dd/mm/yyyy'],
  [22, 'dd/mm/yyyy h:mm'],
  [37, '#,##0_);(#,##0)'],
  [49, '@'],
  [164, 'General'],
  [Number.NaN, 'General'],
])('the built-in format %d is %s', (id, code) => {
  expect(builtInFormat(id)).toBe(code);
});

it('reads the formats of cells from the styles part', async () => {
  const styles =
    '<styleSheet><numFmts><numFmt numFmtId="164" formatCode="&quot;Tháng &quot;m/yyyy"/></numFmts>' +
    '<fonts><font><name val="Arial"/></font><font><b/><name val=".VnTime"/></font></fonts>' +
    '<cellStyleXfs><xf numFmtId="9" fontId="0"/></cellStyleXfs>' +
    '<cellXfs><xf numFmtId="0" fontId="0"/><xf numFmtId="14" fontId="1"/><xf numFmtId="164"/></cellXfs>' +
    '<dxfs><dxf><font><name val="Wrong"/></font></dxf></dxfs></styleSheet>';
  const cells = `<c><v>1</v></c><c s="1"><v>${DAY}</v></c><c s="2"><v>${DAY}</v></c>`;
  expect(await readRows(`<row>${cells}</row>`, '', { 'xl/styles.xml': styles })).toMatchObject({
    texts: [['1', '05/12/2021', 'Tháng 12/2021']],
    formats: [['General', 'dd/mm/yyyy', '"Tháng "m/yyyy']],
    fonts: [['Arial', '.VnTime', 'Arial']],
  });
});
