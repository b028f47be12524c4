import fc from 'fast-check';
import {
  clean,
  fold,
  foldAccents,
  foldTonePlace,
  hasInvisible,
  isCapitals,
  isDecomposed,
  oneLine,
} from '../../src/language/text';

test.each([
  ['Kế hoạch', 'Kế hoạch'],
  ['', ''],
  ['   ', ''],
  ['  Kế hoạch  ', 'Kế hoạch'],
  ['Kế hoạch'.normalize('NFD'), 'Kế hoạch'],
  ['Kế\u200Bhoạch', 'Kếhoạch'],
  ['\uFEFFKế ho\u00ADạch', 'Kế hoạch'],
  ['Kế\u00A0hoạch', 'Kế hoạch'],
  ['Kế\thoạch', 'Kế hoạch'],
  ['Quý I\r\nQuý II\rQuý III', 'Quý I\nQuý II\nQuý III'],
  ['Quý I  \n  Quý II', 'Quý I\nQuý II'],
  ['Quý I\u2028Quý II\vQuý III', 'Quý I\nQuý II\nQuý III'],
  ['a\n\nb', 'a\n\nb'], // an empty line says something too
  ['a  b', 'a  b'],
  ['30/KH-SNN – số “12”', '30/KH-SNN – số “12”'],
])('clean %j', (text, expected) => expect(clean(text)).toBe(expected));

test('clean does nothing more the second time', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => clean(clean(text)) === clean(text)));
});

test('clean takes a cell full of blanks in its stride', () =>
  expect(clean(`a${' '.repeat(32_000)}b\u00A0`)).toHaveLength(32_002));

test.each([
  ['Thời\nhạn  hoàn\u00A0\u00A0thành ', 'Thời hạn hoàn thành'],
  ['a\n\n\nb', 'a b'],
  ['a  b', 'a b'],
])('one line %j', (text, expected) => expect(oneLine(text)).toBe(expected));

test.each([
  ['hoà', 'hòa'],
  ['uỷ ban', 'ủy ban'],
  ['khoẻ', 'khỏe'],
  ['thuý', 'thúy'],
  ['thuỷ lợi', 'thủy lợi'],
  ['văn hoá, xã hội', 'văn hóa, xã hội'],
  ['hoá hoá', 'hóa hóa'],
  ['toạ đàm', 'tọa đàm'],
  ['nguỵ', 'ngụy'],
  ['huỷ/thoả', 'hủy/thỏa'],
])('tone place: %s is %s', (older, newer) => expect(foldTonePlace(older)).toBe(newer));

test.each([
  'quý',
  'quỹ',
  'quỳ',
  'hoạt động',
  'kế hoạch',
  'hoàn thành',
  'toàn bộ',
  'ngoài',
  'thuế',
  'huỳnh',
  'khuỷu',
  'hòa',
  'ủy ban',
  'của',
  'bìa',
  'mưa',
  'khuya',
  'hoa',
])('tone place: %s stays', (text) => expect(foldTonePlace(text)).toBe(text));

test.each([
  ['ỦY BAN', 'Uỷ ban'],
  ['Đơn vị – chủ trì', 'đơn vị - chủ trì'],
  ['“Rõ việc”', '"rõ việc"'],
  ['l’État', "l'état"],
  ['Kết quả/\nsản phẩm', 'KẾT QUẢ/ SẢN PHẨM'.normalize('NFD')],
])('%j and %j have one key', (a, b) => expect(fold(a)).toBe(fold(b)));

test.each([
  ['hằng năm', 'hàng năm'],
  ['quý', 'quy'],
])('%s and %s keep two keys', (a, b) => expect(fold(a)).not.toBe(fold(b)));

test.each([
  ['Thời hạn', 'thoi han'],
  ['Đơn vị chủ trì', 'don vi chu tri'],
  ['ƯỚC TÍNH', 'uoc tinh'],
  ['Kết quả'.normalize('NFD'), 'ket qua'],
  ['TT', 'tt'],
])('without accents: %s is %s', (text, key) => expect(foldAccents(text)).toBe(key));

test.each([
  ['CẢI CÁCH THỂ CHẾ', true],
  ['I. CẢI CÁCH THỂ CHẾ', true],
  ['UBND', true],
  ['ĐƠN VỊ', true],
  ['Cải cách', false],
  ['UBND tỉnh', false],
  ['A', false],
  ['1.1', false],
  ['', false],
])('%s in capitals: %s', (text, capitals) => expect(isCapitals(text)).toBe(capitals));

test.each([
  ['Thời hạn', false],
  ['Thời hạn'.normalize('NFD'), true],
  ['Tho\u031B\u0300i', true],
  ['plain', false],
  ['', false],
])('%j decomposed: %s', (text, decomposed) => expect(isDecomposed(text)).toBe(decomposed));

test('invisible signs are seen, each time anew', () => {
  for (let again = 0; again < 3; again++) {
    for (const sign of ['\u200B', '\u200D', '\u200E', '\u202C', '\u2060', '\uFEFF', '\u00AD'])
      expect(hasInvisible(`Kế${sign} hoạch`)).toBe(true);
    for (const text of ['Kế hoạch', 'Kế\u00A0hoạch', 'Kế\nhoạch', '']) expect(hasInvisible(text)).toBe(false);
  }
});
