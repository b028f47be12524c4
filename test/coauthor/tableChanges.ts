import { address, parseAddress } from '../../src/workbook/address';
import { parseBlock } from '../../src/workbook/block';
import type { CellValue, MergedRange } from '../../src/workbook/snapshot';

/** Where a cell stands after somebody has moved it; null when it is gone. */
export type Move = (row: number, column: number) => { row: number; column: number } | null;

/** What a co-author does to the sheet of the plan. */
export interface TableChange {
  move?: Move;
  set?: Record<string, CellValue>;
  rename?: string;
  remove?: true;
}

/** The table these changes are made for: its header in row 2, tasks in rows 3 to 8, columns A to F. */
const [FIRST, LAST] = [3, 8];

const rows =
  (of: (row: number) => number | null): Move =>
  (row, column) => {
    const moved = of(row);
    return moved === null ? null : { row: moved, column };
  };
const columns =
  (of: (column: number) => number | null): Move =>
  (row, column) => {
    const moved = of(column);
    return moved === null ? null : { row, column: moved };
  };
const isTask = (row: number) => FIRST <= row && row <= LAST;

export const TABLE_CHANGES: Record<string, TableChange> = {
  'puts a row in between': { move: rows((row) => (row >= 5 ? row + 1 : row)) },
  'puts a row in and fills it': {
    move: rows((row) => (row >= 5 ? row + 1 : row)),
    set: { A5: 9, B5: 'Tổ chức hội nghị', C5: 'Kế hoạch', D5: 'Phòng Hành chính', F5: 'Tháng 11' },
  },
  'puts a row before the first task': { move: rows((row) => (row >= FIRST ? row + 1 : row)) },
  'puts a row above the table': { move: rows((row) => row + 1) },
  'adds a task at the end': {
    set: { A9: 7, B9: 'Tổng kết chương trình', C9: 'Báo cáo', D9: 'Văn phòng Sở', F9: 'Tháng 12' },
  },
  'takes a row away': { move: rows((row) => (row === 4 ? null : row > 4 ? row - 1 : row)) },
  'takes the last row away': { move: rows((row) => (row === LAST ? null : row > LAST ? row - 1 : row)) },
  'exchanges two rows': { move: rows((row) => (row === 4 ? 6 : row === 6 ? 4 : row)) },
  'sorts the table': { move: rows((row) => (isTask(row) ? FIRST + LAST - row : row)) },
  'puts a column in between': { move: columns((column) => (column >= 3 ? column + 1 : column)) },
  'puts a column before the first': { move: columns((column) => column + 1) },
  'takes a column away': { move: columns((column) => (column === 3 ? null : column > 3 ? column - 1 : column)) },
  'gives the sheet another name': { rename: 'Phụ lục I' },
  'takes the sheet away': { remove: true },
  'changes a task': { set: { B5: 'Công bố danh mục thủ tục hành chính' } },
  'changes a deadline': { set: { F3: 'Tháng 12' } },
  'names a lead': { set: { D4: 'Phòng Tổng hợp' } },
  'writes far away': { set: { T40: 'ghi chú riêng' } },
};

/** A change nobody need wait for. */
export const FAR_AWAY = 'writes far away';

export const placeOf = (at: string): { row: number; column: number } => parseAddress(at)!;

/** All cells of some blocks ("A3:B4,F3"), by their addresses. */
export const cellsOf = (blocks: MergedRange[]): string[] =>
  blocks.flatMap(({ top, left, bottom, right }) =>
    Array.from({ length: bottom - top + 1 }, (_, r) =>
      Array.from({ length: right - left + 1 }, (_unused, c) => address(top + r, left + c)),
    ).flat(),
  );

/** The same cells after a move. */
export const movedCells = (blocks: MergedRange[], move: Move): MergedRange[] =>
  cellsOf(blocks).flatMap((at) => {
    const { row, column } = placeOf(at);
    const place = move(row, column);
    return place ? [parseBlock(address(place.row, place.column))] : [];
  });
