import { savedName } from '../../src/entries/web/savedName';

test.each([
  ['Kế hoạch.xlsx', 'Kế hoạch - 5 rõ.xlsx'],
  ['Kế hoạch - 5 rõ.xlsx', 'Kế hoạch - 5 rõ.xlsx'],
  ['KE HOACH.XLSM', 'KE HOACH - 5 rõ.xlsm'],
  ['Bảng dán', 'Bảng dán - 5 rõ.xlsx'],
])('%s → %s', (name, saved) => expect(savedName(name)).toBe(saved));
