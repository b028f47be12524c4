import { filledBlock, filledOutside, movedCell, sheetAnchor } from '../../src/workbook/anchors';
import type { CellValue } from '../../src/workbook/snapshot';
import { snapshotOf } from '../snapshotOf';

type Rows = readonly (readonly unknown[] | undefined)[];

describe('whether anchors hold', () => {
  test.each<[string, CellValue[][], Rows, string | null]>([
    ['the same', [['a', 1, true]], [['a', 1, true]], null],
    ['an empty cell as null, as an empty text, as none', [[null, '', null]], [['', null]], null],
    ['rows that end early', [['a', null, null], [null]], [['a']], null],
    ['no rows at all', [[null], [null]], [], null],
    ['values that end early, and something stands there now', [['a']], [['a', null, 'x']], 'S!D5'],
    ['something stands in a row that was empty', [['a'], []], [['a'], [null, 'x']], 'S!C6'],
    ['nothing stands there any more', [['a', 'b']], [['a', '']], 'S!C5'],
    ['a figure and the same as a text', [[1]], [['1']], 'S!B5'],
    ['nought is not nothing', [[0]], [[null]], 'S!B5'],
    ['nothing is not nought', [[null]], [[0]], 'S!B5'],
    ['no is not nothing', [[false]], [['']], 'S!B5'],
    ['a day moved by one', [[46_188]], [[46_189]], 'S!B5'],
    ['a letter more', [['Kiểm tra']], [['Kiểm tra ']], 'S!B5'],
    ['two rows exchanged', [['1'], ['2']], [['2'], ['1']], 'S!B5'],
  ])('%s', (_, values, now, where) => {
    expect(movedCell([{ sheet: 'S', range: 'B5:D6', values }], () => now)).toBe(where);
  });

  test('cells left out may have changed', () => {
    const anchors = [{ sheet: 'S', range: 'B5:C5', values: [['a', 'b']] }];
    const isLeftOut = (sheet: string, row: number, column: number) => `${sheet}${row}${column}` === 'S52';
    expect(movedCell(anchors, () => [['x', 'b']], isLeftOut)).toBeNull();
    expect(movedCell(anchors, () => [['x', 'y']], isLeftOut)).toBe('S!C5');
  });

  test('a sheet is anchored with the row below it', () => {
    expect(sheetAnchor(snapshotOf('S', [['a', 'b'], ['c']]))).toEqual({
      sheet: 'S',
      range: 'A1:B3',
      values: [['a', 'b'], ['c']],
      whole: true,
    });
    expect(sheetAnchor(snapshotOf('S', [])).range).toBe('A1');
  });
});

describe('whether a sheet that was looked at whole holds more by now', () => {
  const anchor = { sheet: 'S', range: 'B2:D5', values: [], whole: true as const };
  test.each<[string, unknown[][], string | null]>([
    ['nothing at all', [], null],
    ['only empty cells', [[null, ''], [undefined]], null],
    ['within', [[], [null, 'a', 0, false]], null],
    ['in its last cell', [[], [], [], [], [null, null, null, 'x']], null],
    ['below', [[], [], [], [], [], [null, 'x']], 'S!B6'],
    ['to the right', [[], [null, null, null, null, 'x']], 'S!E2'],
    [
      'above',
      [
        [null, 'x'],
        [null, 'a'],
      ],
      'S!B1',
    ],
    ['to the left', [[], ['x', 'a']], 'S!A2'],
    ['nought is something', [[], [null, null, null, null, 0]], 'S!E2'],
  ])('%s', (_, rows, where) => {
    expect(filledOutside([anchor], () => filledBlock(rows))).toBe(where);
    expect(filledOutside([{ ...anchor, whole: undefined }], () => filledBlock(rows))).toBeNull();
  });

  test('rows that begin elsewhere', () => {
    expect(filledBlock([[null, 'a'], ['b']], 5, 3)).toEqual({ top: 5, left: 3, bottom: 6, right: 4 });
  });
});
