import { codedCellsOfModel, codedCellsOfSnapshot } from '../../src/workbook/codedCells';
import type { ModelCell, SheetModel } from '../../src/workbook/sheetModel';
import type { SheetSnapshot } from '../../src/workbook/snapshot';

/** What a sheet of ours was written with and what is read of it count as the same, however the workbook counts its days. */
const cells: [string, ModelCell, string][] = [
  ['a number', { value: 12, style: 'a' }, 'General'],
  ['a number of days, the word in the format', { value: 112, style: 'a' }, '0 "ngày"'],
  ['a number with a colour in the format', { value: -3, style: 'a' }, '0;[Red]-0'],
  ['a share', { value: 0.25, style: 'a' }, '0%'],
  ['a day', { value: null, day: '2026-06-30', style: 'a' }, 'dd/mm/yyyy'],
  ['a text that looks like a day', { value: '30/06/2026', style: 'a' }, '@'],
];

const readBack = ({ value, day }: ModelCell, format: string, date1904: boolean): SheetSnapshot => {
  const serial = day === undefined ? value : 46_203 - (date1904 ? 1462 : 0);
  const rest = { merges: [], hiddenRows: [], hiddenColumns: [] };
  return {
    name: 'S',
    top: 1,
    left: 1,
    width: 1,
    values: [[serial]],
    texts: [['']],
    formats: [[format]],
    date1904,
    ...rest,
  };
};

describe.each([false, true])('where days count from 1904: %s', (date1904) => {
  test.each(cells)('%s', (_what, cell, format) => {
    const model = { rows: [{ cells: [cell], height: null }] } as unknown as SheetModel;
    expect(codedCellsOfSnapshot(readBack(cell, format, date1904))).toEqual(codedCellsOfModel(model));
  });
});
