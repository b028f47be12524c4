import { bookNames } from '../../src/handing/fileNames';

test.each([
  [['Phòng Đào tạo'], ['Phieu giao - Phong Dao tao.xlsx']],
  [
    ['Phòng A/B', 'Phòng A:B', 'PHÒNG A-B'],
    ['Phong A-B', 'Phong A-B (2)', 'PHONG A-B (3)'].map((name) => `Phieu giao - ${name}.xlsx`),
  ],
  [['../../etc/passwd'], ['Phieu giao - etc-passwd.xlsx']],
  [['Phòng\nmột\tcửa…'], ['Phieu giao - Phong mot cua.xlsx']],
  [['Phòng “Thi đua”?*<>|'], ['Phieu giao - Phong -Thi dua.xlsx']],
  [['Trung tâm KC&TVPTCN (cơ sở 2).'], ['Phieu giao - Trung tam KC&TVPTCN (co so 2).xlsx']],
  [
    ['🙂', '…'],
    ['Phieu giao - 1.xlsx', 'Phieu giao - 2.xlsx'],
  ],
  [['Chi cục '.repeat(40)], [`Phieu giao - ${'Chi cuc '.repeat(12).slice(0, 90).trim()}.xlsx`]],
  [
    ['hoà Bình', 'hòa bình'],
    ['Phieu giao - hoa Binh.xlsx', 'Phieu giao - hoa binh (2).xlsx'],
  ],
])('%j', (units, names) => {
  expect(bookNames(units)).toEqual(names);
});

test('sixty units of one name are sixty files', () => {
  const names = bookNames(Array<string>(60).fill('Phòng Tổng hợp'));
  expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(60);
});
