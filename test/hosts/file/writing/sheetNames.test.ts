import { acceptableName, freeName, nameKey, quoteName } from '../../../../src/workbook/sheetNames';

const taken = (...names: string[]) => new Set(names.map(nameKey));

test.each([
  ['Tổng hợp', [], 'Tổng hợp'],
  ['Tổng hợp', ['Tổng hợp'], 'Tổng hợp (2)'],
  ['Tổng hợp', ['TỔNG HỢP', 'tổng hợp (2)'], 'Tổng hợp (3)'],
  // The user's name is written with tone marks of their own.
  ['Tổng hợp', ['Tổng hợp'.normalize('NFD')], 'Tổng hợp (2)'],
  ['Tổng hợp', ['Tong hop'], 'Tổng hợp'],
  ['Nhiệm vụ của Văn phòng Ủy ban tỉnh', ['Nhiệm vụ của Văn phòng Ủy ban t'], 'Nhiệm vụ của Văn phòng Ủy b (2)'],
])('%s beside %j is %s', (wanted, there, name) => {
  expect(freeName(wanted, taken(...there))).toBe(name);
});

test.each([
  ['Quý I/2026: [dự thảo]?*\\', 'Quý I 2026   dự thảo'],
  ["'Danh sách'", 'Danh sách'],
  ['History', 'History_'],
  ['lịch\nsử', 'lịch sử'],
  ['///', 'Năm Rõ'],
  ['Nhiệm vụ của Văn phòng Ủy ban tỉnh', 'Nhiệm vụ của Văn phòng Ủy ban t'],
  [`${'a'.repeat(30)}😀`, 'a'.repeat(30)],
])('%j becomes %j', (wanted, name) => {
  expect(acceptableName(wanted)).toBe(name);
  expect(name.length).toBeLessThanOrEqual(31);
});

test('a quotation mark within a name is doubled', () => {
  expect(quoteName("Tỉnh 'A'")).toBe("'Tỉnh ''A'''");
});
