import fc from 'fast-check';
import { makeWorkbook } from '../../../../samples/making/workbook';
import { plainText } from '../../../../src/workbook/plainText';
import { errorsOf } from '../../../validated';
import {
  cell,
  chartOf,
  list,
  namesIn,
  overview,
  partsOf,
  PLAN,
  readSheet,
  sheetNames,
  sheetOf,
  WORKBOOK,
  write,
} from './models';

test('sheets are added behind the others, with their charts, names and looks', async () => {
  const { bytes, written } = write(PLAN, overview(), list());
  expect(written).toEqual([
    { mark: 'NamRo_Overview', name: 'Tổng hợp', replaced: false },
    { mark: 'NamRo_List', name: 'Danh sách', replaced: false },
  ]);
  expect(await sheetNames(bytes)).toEqual(['Phụ lục', 'Tổng hợp', 'Danh sách']);
  expect(namesIn(bytes)).toEqual([
    `name="NamRo_Overview" 'Tổng hợp'!$A$1`,
    `name="NamRo_List" 'Danh sách'!$A$1`,
    `name="_xlnm.Print_Titles" localSheetId="2" 'Danh sách'!$1:$1`,
    `name="_xlnm._FilterDatabase" localSheetId="2" hidden="1" 'Danh sách'!$A$1:$B$2`,
  ]);
  expect(await errorsOf(bytes)).toEqual([]);
});

test('what stood in the workbook keeps every byte', () => {
  const [before, after] = [PLAN, write(PLAN, overview(), list()).bytes].map(partsOf);
  const touched = Object.keys(before!).filter((name) => before![name] !== after![name]);
  expect(touched.sort()).toEqual(['[Content_Types].xml', 'xl/_rels/workbook.xml.rels', 'xl/styles.xml', WORKBOOK]);
});

test('values, days and results of formulas are read back', async () => {
  const rows = [
    [cell('=1+1'), cell(' a\nb '), cell('mã_x000D_1'), cell(2.5), cell(true)],
    [
      cell(null, { day: '2026-06-30', style: 'day' }),
      cell(7, { formula: 'SUM(B2:B3)' }),
      cell('x', { formula: 'A1&""' }),
    ],
  ];
  for (const date1904 of [false, true]) {
    const book = makeWorkbook({ sheets: [{ name: 'S', rows: [[1]] }], date1904 });
    const { bytes } = write(book, sheetOf(rows));
    const { values, texts, formats } = await readSheet(bytes, 'Tổng hợp');
    expect(values).toEqual([
      ['=1+1', ' a\nb ', 'mã_x000D_1', 2.5, true],
      [date1904 ? 44741 : 46203, 7, 'x'],
    ]);
    expect(texts[1]![0]).toBe('30/06/2026');
    expect(formats[1]![0]).toBe('dd/mm/yyyy');
    expect(await errorsOf(bytes)).toEqual([]);
  }
});

test('any text is read back as it was, but for signs nobody sees', async () => {
  const odd = fc.constantFrom('_x000D_', '\r\n', '\u0007', '\uD800', ']]>', '&#10;', ' ', '\t', '=', '_', 'ữ', '😀');
  const texts = fc.sample(fc.array(fc.oneof(odd, fc.string({ unit: 'binary' })), { minLength: 1 }), {
    numRuns: 500,
    seed: 30,
  });
  const given = texts.map((pieces) => pieces.join(''));
  const { bytes } = write(PLAN, sheetOf(given.map((text) => [text, cell('x', { formula: 'A1' })])));
  const { values } = await readSheet(bytes, 'Tổng hợp');
  expect(values.map(([text]) => text ?? '')).toEqual(given.map(plainText));
  expect(await errorsOf(bytes)).toEqual([]);
});

test.each(['bar', 'column', 'doughnut'] as const)('%s charts of every kind are valid', async (kind) => {
  const charts = (['none', 'stacked', 'percent'] as const).flatMap((stacking) =>
    (['none', 'bottom', 'right'] as const).map((legend) =>
      chartOf({ kind, stacking, legend, labels: legend !== 'none' }),
    ),
  );
  const colours = chartOf({
    kind,
    stacking: 'none',
    series: [{ name: '', values: 'B2:B4', colours: ['#548235', '#FFC000', '#C00000'] }],
  });
  expect(await errorsOf(write(PLAN, overview({ charts: [...charts, colours] })).bytes)).toEqual([]);
});

test('10,000 rows are written without waiting', () => {
  const rows = Array.from({ length: 10_000 }, (_, row) => [
    row,
    `Rà soát, sửa đổi & bổ sung văn bản số ${row}`,
    cell(null, { day: '2026-06-30', style: 'day' }),
    cell(row, { formula: `A${row + 1}*2` }),
    cell('xem', { link: { sheet: 'Phụ lục', cell: `B${row + 1}` } }),
    'Văn phòng',
    true,
    0.5,
  ]);
  const model = sheetOf(rows);
  write(PLAN, sheetOf(rows.slice(0, 500)));
  // Counted in the processor's time: others may be at work on the machine. It takes about half a second.
  const start = process.cpuUsage();
  write(PLAN, model);
  expect(process.cpuUsage(start).user / 1000).toBeLessThan(3000);
});
