import { textTable } from '../../src/entries/web/pasting/textTable';

const rows = (text: string) => textTable(text)?.rows.map(({ cells }) => cells.map((cell) => cell?.text));

test.each([
  [
    'rows of Windows, the last line empty',
    'STT\tViệc\r\n1\tBan hành\r\n',
    [
      ['STT', 'Việc'],
      ['1', 'Ban hành'],
    ],
  ],
  ['a cell with a line break and quotation marks', '1\t"Việc ""A""\nvà B"\tx', [['1', 'Việc "A"\nvà B', 'x']]],
  [
    'quotation marks that are the text’s own',
    '1\t"A" và "B"\n2\t"mở',
    [
      ['1', '"A" và "B"'],
      ['2', '"mở'],
    ],
  ],
  ['empty cells at both ends', '\tb\t\n', [['', 'b', '']]],
  ['hard blanks', 'a\u00a0b\tc', [['a b', 'c']]],
])('%s', (_, text, expected) => expect(rows(text)).toEqual(expected));

test('a text without tabs is no table', () => expect(textTable('chỉ một câu\nvà một dòng')).toBeNull());
