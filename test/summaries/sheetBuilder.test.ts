import { number, text } from '../../src/summaries/cells';
import { textHeight } from '../../src/workbook/textHeight';
import { startSheet } from '../../src/summaries/sheetBuilder';
import { STYLES } from '../../src/summaries/styles';
import { SheetModel } from '../../src/workbook/sheetModel';

const NAME = { mark: 'NamRo_Overview', name: 'Tổng hợp' };

test('cells flow around what reaches into their row, and every covered cell carries its frame', () => {
  const sheet = startSheet(NAME, [10, 10, 10, 10]);
  sheet.head([
    [text('A', 'head', { down: 2 }), text('B', 'head', { across: 2 }), text('C', 'head', { down: 2 })],
    [text('B1', 'head'), text('B2', 'head')],
  ]);
  sheet.row([number(1), null, number(3)]);
  const model = SheetModel.parse(sheet.build());
  const values = model.rows.map((row) => row.cells.map((cell) => (cell === null ? '-' : cell.value)));
  expect(values).toEqual([
    ['A', 'B', null, 'C'],
    [null, 'B1', 'B2', null],
    [1, '-', 3],
  ]);
  expect(model.merges).toEqual(['A1:A2', 'B1:C1', 'D1:D2']);
  expect(model.print.repeat).toEqual({ from: 1, to: 2 });
  expect(Object.keys(model.styles).sort()).toEqual(['head', 'number']);
});

test('a text that reaches over two short rows makes the last of them taller', () => {
  const sheet = startSheet(NAME, [10, 10]);
  sheet.row([text('Một đoạn dài phải xuống nhiều dòng trong một cột hẹp', 'text', { down: 2 }), text('x')]);
  sheet.row([text('y')]);
  const [first, second] = sheet.build().rows;
  expect(first!.height! + second!.height!).toBeGreaterThanOrEqual(
    textHeight('Một đoạn dài phải xuống nhiều dòng trong một cột hẹp', 10, STYLES.text),
  );
});

test('what begins like a formula stays a text', () => {
  const sheet = startSheet(NAME, [10]);
  sheet.row([text('=1+1')]);
  expect(sheet.build().rows[0]!.cells[0]).toEqual({ value: '=1+1', style: 'text' });
});

test.each([
  ['one line', 'Phòng HCTH', 20, 1],
  ['lines of its own', 'a\nb\nc', 20, 3],
  ['wrapped at words', 'Chi cục Trồng trọt và Bảo vệ thực vật', 20, 2],
  ['a word longer than the column', 'x'.repeat(60), 10, 8],
  ['marks take no room', 'Cán bộ, công chức, viên chức và người lao động các cơ quan', 20, 3],
  ['nothing', '', 10, 1],
])('the height of a text: %s', (_, words, width, lines) => {
  expect(textHeight(words, width, STYLES.text)).toBe(Math.ceil(lines * 11 * 1.19 + 4));
});

test('no row is taller than a spreadsheet allows', () => {
  expect(textHeight('dài '.repeat(5000), 10, STYLES.text)).toBe(409);
});
