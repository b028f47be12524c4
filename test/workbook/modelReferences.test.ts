import { resolveFormula, resolveLink } from '../../src/workbook/modelReferences';
import { nameKey } from '../../src/workbook/sheetNames';

const directory = {
  ours: new Map([
    ['NamRo_Units', "Đơn vị 'A'"],
    ['NamRo_Overview', 'Tổng hợp'],
  ]),
  all: new Set(["Đơn vị 'A'", 'Tổng hợp', 'Phụ lục I'].map(nameKey)),
};

test.each([
  ['SUM(C2:C4)', 'SUM(C2:C4)'],
  ['[NamRo_Units]!C5', "'Đơn vị ''A'''!C5"],
  ['[NamRo_Units]!C5+[NamRo_Overview]!$A$1', "'Đơn vị ''A'''!C5+'Tổng hợp'!$A$1"],
  ['COUNTIF([NamRo_Units]!A:A,"[NamRo_Units]!""x")', "COUNTIF('Đơn vị ''A'''!A:A,\"[NamRo_Units]!\"\"x\")"],
  ["'[NamRo_Units]!'!A1", "'[NamRo_Units]!'!A1"],
  ['[NamRo_Gone]!C5', null],
  ['"[NamRo_Gone]!"', '"[NamRo_Gone]!"'],
  ['[Book1.xlsx]Sheet1!A1', '[Book1.xlsx]Sheet1!A1'],
])('the formula %s is written %s', (formula, written) => {
  expect(resolveFormula(formula, directory)).toBe(written);
});

test.each([
  [{ sheet: 'Phụ lục I', cell: 'F12' }, "'Phụ lục I'!F12"],
  [{ sheet: 'phụ lục i', cell: 'F12' }, "'phụ lục i'!F12"],
  [{ mark: 'NamRo_Units', cell: 'A3' }, "'Đơn vị ''A'''!A3"],
  [{ cell: 'A40' }, "'Tổng hợp'!A40"],
  [{ sheet: 'Biểu 9', cell: 'A1' }, null],
  [{ mark: 'NamRo_Gone', cell: 'A1' }, null],
])('the link %j leads to %s', (link, location) => {
  expect(resolveLink(link, 'Tổng hợp', directory)).toBe(location);
});
