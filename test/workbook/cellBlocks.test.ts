import { CellBlocks } from '../../src/workbook/cellBlocks';
import { blockText } from '../../src/workbook/block';
import { parseAddress } from '../../src/workbook/address';
import { blocksByRow } from '../../src/workbook/blockFinder';

test.each<[cells: string, blocks: string[]]>([
  ['', []],
  ['B2', ['B2']],
  ['B2 C2 D2', ['B2:D2']],
  ['D2 B2 C2 B2', ['B2:D2']],
  ['B2 C2 B3 C3', ['B2:C3']],
  ['B2 C2 B3', ['B2:C2', 'B3']],
  ['B2 B4', ['B2', 'B4']],
  ['A1 C1 A2 C2 A3', ['A1:A3', 'C1:C2']],
  ['XFD1 A2', ['XFD1', 'A2']],
])('cells %p are the blocks %j', (cells, blocks) => {
  const all = new CellBlocks();
  for (const cell of cells.split(' ')) {
    const place = parseAddress(cell);
    if (place) all.add(place.row, place.column);
  }
  expect(all.joined().map(blockText)).toEqual(blocks);
});

test.each<[row: number, blocks: string[]]>([
  [1, ['A1:E3']],
  [2, ['A1:E3', 'G2:H2', 'J2:K9']],
  [4, ['A4:B4', 'D4:E4', 'J2:K9']],
  [10, []],
])('row %i is crossed by %j, from left to right', (row, blocks) => {
  const all = [
    { top: 4, left: 4, bottom: 4, right: 5 },
    { top: 2, left: 10, bottom: 9, right: 11 },
    { top: 2, left: 7, bottom: 2, right: 8 },
    { top: 4, left: 1, bottom: 4, right: 2 },
    { top: 1, left: 1, bottom: 3, right: 5 },
  ];
  expect(blocksByRow(all)(row).map(blockText)).toEqual(blocks);
});
