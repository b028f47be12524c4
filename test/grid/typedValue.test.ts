import { typedValue } from '../../src/grid/typedValue';

const empty = { value: null, format: 'General', date1904: false };

test.each([
  ['', null],
  ['12', 12],
  ['01', '01'],
  ['4.1', '4.1'],
  ['1,5', '1,5'],
  ['=A1+1', '=A1+1'],
  ['30/6/2026', '30/6/2026'],
  ['  Văn phòng ', '  Văn phòng '],
])('in an empty cell “%s” is %j', (text, value) => expect(typedValue(text, empty)).toBe(value));

test.each([
  ['a number stays one, with the comma of Vietnam', '1,5', { ...empty, value: 2 }, 1.5],
  ['numbering kept as text stays text', '12', { ...empty, value: '11' }, '12'],
  ['a cell of texts', '12', { ...empty, format: '@' }, '12'],
  ['a day in a cell of days', '14/6/2026', { ...empty, format: 'dd/mm/yyyy' }, 46187],
  ['a day in an old file of a Mac', '14/6/2026', { ...empty, format: 'dd/mm/yyyy', date1904: true }, 44725],
  ['a day that does not exist', '31/6/2026', { ...empty, format: 'dd/mm/yyyy' }, '31/6/2026'],
])('%s', (_, text, cell, value) => expect(typedValue(text, cell)).toBe(value));
