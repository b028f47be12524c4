import { inspectPlan, type Inspection } from '../../src/checks/engine/inspection';
import { makeCalendar } from '../../src/calendar/workCalendar';
import { namePlans } from '../../src/summaries/names';
import { makeItem, makePlan, unitRef } from '../makeItem';

const withUnits = (...units: string[]): Inspection =>
  inspectPlan(
    makePlan({ items: units.map((unit, i) => makeItem({ row: i + 2, leads: [unitRef(unit)] })) }),
    '2026-06-15',
    makeCalendar([]),
  );
const unitNames = (...units: string[]) => {
  const [names] = namePlans([withUnits(...units)]);
  return units.map((unit) => names!.units.get(unit)!);
};

test('the sheets of several plans have marks and names of their own', () => {
  const [first, second, third] = namePlans([withUnits('Văn phòng'), withUnits('Văn phòng'), withUnits()]);
  expect(first!.sheets.overview).toEqual({ mark: 'NamRo_Overview', name: 'Tổng hợp' });
  expect(second!.sheets.overview).toEqual({ mark: 'NamRo_Overview_2', name: 'Tổng hợp (2)' });
  expect(third!.sheets.overdue).toEqual({ mark: 'NamRo_Overdue_3', name: 'Quá hạn và sắp đến hạn (3)' });
  expect(first!.units.get('Văn phòng')).toEqual({ mark: 'NamRo_Unit_van_phong', name: 'Phiếu - Văn phòng' });
  expect(second!.units.get('Văn phòng')).toEqual({ mark: 'NamRo_Unit_P2_van_phong', name: 'Phiếu - Văn phòng (2)' });
});

test.each([
  ['Phòng HC-TH', 'NamRo_Unit_phong_hc_th', 'Phiếu - Phòng HC-TH'],
  ['Phòng Kế hoạch/Tài chính: [KHTC]?*\\', 'NamRo_Unit_phong_ke_hoach_tai_chinh_khtc', 'Phiếu - Phòng Kế hoạch-Tài'],
  ['Chi cục Quản lý chất lượng Nông, lâm sản và Thủy sản', null, 'Phiếu - Chi cục Quản lý chất'],
  ["'Ban'", 'NamRo_Unit_ban', "Phiếu - 'Ban"],
  ['=SUM(A1)', 'NamRo_Unit_sum_a1', 'Phiếu - =SUM(A1)'],
  ['???', 'NamRo_Unit_x', 'Phiếu - ---'],
])('the sheet of %j', (unit, mark, name) => {
  const [named] = unitNames(unit);
  if (mark !== null) expect(named!.mark).toBe(mark);
  expect(named!.name).toBe(name);
});

test('units that are alike by their first letters, or but for capitals and accents, keep apart', () => {
  const names = unitNames(
    'Chi cục Chăn nuôi và Thú y tỉnh Hà Giang',
    'Chi cục Chăn nuôi và Thú y tỉnh Gia Lai',
    'Phòng hạ tầng',
    'Phòng Hạ Tầng',
    'Phòng hà tang',
  );
  expect(new Set(names.map(({ name }) => name.toLowerCase())).size).toBe(5);
  expect(new Set(names.map(({ mark }) => mark.toLowerCase())).size).toBe(5);
  for (const { name, mark } of names) {
    expect(name.length).toBeLessThanOrEqual(31);
    expect(name).not.toMatch(/[[\]:*?/\\]|^'|'$/);
    expect(mark).toMatch(/^NamRo_[A-Za-z0-9_]+$/);
  }
});

test('the same workbook gets the same names', () => {
  const units = ['Văn phòng', 'Thanh tra', 'Văn  phòng'];
  expect(namePlans([withUnits(...units)])).toEqual(namePlans([withUnits(...units)]));
});
