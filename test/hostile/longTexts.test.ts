import { MOST_SIGNS } from '../../src/language/firstSigns';
import { COLUMNS, growsTooFast } from './longCell';
import { LONGEST } from './hostileTexts';

const column = (header: string) => COLUMNS.findIndex(([words]) => words === header);

/** What once took seconds, or gigabytes; everything is tried among the long tests. */
test.each<[string, string]>([
  ['Đơn vị chủ trì', 'a '],
  ['Đơn vị chủ trì', 'a\n'],
  ['Đơn vị chủ trì', 'UBND '],
  ['Đơn vị chủ trì', '10/KH-UBND '],
  ['Đơn vị chủ trì', 'sở, '],
  ['Thời hạn', ','],
  ['Thời hạn', ';'],
  ['Thời hạn', 'a\n'],
  ['Thời hạn', 'trước ngày '],
  ['Mục tiêu', ','],
  ['Mục tiêu', ')'],
  ['Nhiệm vụ', 'ạ'],
  ['Nhiệm vụ', '(('],
])('%s full of %j takes a time in proportion to its length', async (header, filling) => {
  const found = [
    await growsTooFast('inspect', column(header), filling, MOST_SIGNS),
    await growsTooFast('inspect', column(header), filling, LONGEST),
  ];
  expect(found).toEqual([null, null]);
});
