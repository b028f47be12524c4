import { inspectPlan, type Inspection } from '../../src/checks/engine/inspection';
import { makeCalendar } from '../../src/calendar/workCalendar';
import { namePlans } from '../../src/summaries/names';
import { shortNames } from '../../src/summaries/planNames';
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

test('the sheets of several plans have marks of their own, and their plans’ names', () => {
  const named = (sheet: string, inspection: Inspection): Inspection => ({
    ...inspection,
    plan: { ...inspection.plan, sheet },
  });
  const [first, second, third] = namePlans([
    named('PL I', withUnits('Văn phòng')),
    named('PL I', withUnits('Văn phòng')),
    named('PL II', withUnits()),
  ]);
  expect(first!.sheets.overview).toEqual({ mark: 'NamRo_Overview', name: 'Tổng hợp - PL I' });
  expect(second!.sheets.overview).toEqual({ mark: 'NamRo_Overview_2', name: 'Tổng hợp - PL I (2)' });
  expect(third!.sheets.overdue).toEqual({ mark: 'NamRo_Overdue_3', name: 'Quá hạn - PL II' });
  expect(first!.units.get('Văn phòng')).toEqual({ mark: 'NamRo_Unit_van_phong', name: 'Phiếu - Văn phòng' });
  expect(second!.units.get('Văn phòng')).toEqual({ mark: 'NamRo_Unit_P2_van_phong', name: 'Phiếu - Văn phòng (2)' });
});

test('one plan alone has its sheets’ plain names', () => {
  const [only] = namePlans([withUnits('Văn phòng')]);
  expect(Object.values(only!.sheets).map(({ name }) => name)).toEqual([
    ...['Tổng hợp', 'Thay đổi trong kỳ', 'Theo đơn vị', 'Theo công chức', 'Quá hạn và sắp đến hạn', 'Lịch'],
    ...['Cần sửa', 'Điểm', 'Minh chứng'],
  ]);
});

describe('short names of plans', () => {
  const plan = (sheet: string, ...lines: string[]) =>
    makePlan({ sheet, titleLines: lines.map((text, i) => ({ row: i + 1, text, at: `A${i + 1}` })) });

  test.each<[string, string[], string]>([
    ['PL II', ['PHỤ LỤC III'], 'PL II'],
    ['Cải cách 2026', [], 'Cải cách 2026'],
    ['Sheet1', ['SỞ XÂY DỰNG', 'Phụ lục số 02', 'KẾ HOẠCH'], 'Phụ lục số 02'],
    ['Trang tính 3', ['BIỂU 1: CÁC NHIỆM VỤ'], 'BIỂU 1'],
    ['Sheet2', ['(Phụ lục IV kèm theo Kế hoạch)'], 'Phụ lục IV'],
    ['Sheet2', ['Phụ lục kèm theo Kế hoạch số 12', 'Mẫu mực trong công tác'], 'Sheet2'],
    ['Sheet2', [], 'Sheet2'],
    ['Sheet Tổ chức', ['Phụ lục 1'], 'Sheet Tổ chức'],
  ])('the sheet “%s” under %j: %s', (sheet, lines, expected) => {
    expect(shortNames([plan(sheet, ...lines)])).toEqual([expected]);
  });

  test('no two are the same', () => {
    expect(shortNames([plan('PL'), plan('pl'), plan('PL (2)')])).toEqual(['PL', 'pl (2)', 'PL (2) (2)']);
  });

  test('names of tabs fit, whatever the plans are called, and no two are the same', () => {
    const long = 'Phụ lục nhiệm vụ khắc phục điểm trừ năm';
    const plans = [`${long} 1`, `${long} 2`, 'PHỤ LỤC 2026 [a]:b', "'", 'Sheet1', 'Tổng hợp'].map((sheet) => {
      const inspection = withUnits('Văn phòng', 'Thanh tra');
      return { ...inspection, plan: { ...inspection.plan, sheet } };
    });
    const names = namePlans(plans).flatMap(({ sheets, units }) => [...Object.values(sheets), ...units.values()]);
    expect(new Set(names.map(({ name }) => name.toLowerCase())).size).toBe(names.length);
    for (const { name } of names) {
      expect(name.length).toBeLessThanOrEqual(31);
      expect(name).not.toMatch(/[[\]:*?/\\]|^'|'$/);
    }
    expect(names[0]!.name).toBe('Tổng hợp - PL nhiệm vụ khắc');
  });
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
