import fc from 'fast-check';
import { makeCalendar } from '../../src/calendar/workCalendar';
import { inspectPlan } from '../../src/checks/engine/inspection';
import { readDeadline } from '../../src/reading/deadlines/readDeadline';
import { readPlans } from '../../src/reading/readPlans';
import { readUnits } from '../../src/reading/units/unitRef';
import { snapshotOf } from '../snapshotOf';

/** Whatever stands in the cells, reading neither throws nor hangs. */
const calendar = makeCalendar();
const words = fc.constantFrom(
  'trước',
  'ngày',
  'quý',
  'I',
  'II',
  'IV',
  'tháng',
  '6',
  '30/6',
  '31/11',
  '/2026',
  '2026',
  'năm',
  'hàng',
  'định kỳ',
  'và',
  ',',
  ';',
  '-',
  '\n',
  '(',
  ')',
  ':',
  'theo',
  'khi',
  'sau',
  'đến',
  'hết',
  'từ',
  'báo cáo',
  '05 ngày làm việc',
  'kể từ',
  'cuối',
  'đầu',
  'thường xuyên',
  '…',
  '%',
  'Phòng',
  'các',
  'Sở',
  'chủ trì',
  'phối hợp',
  'a)',
  '+',
  'UBND',
  '99999 ngày',
);
const phrase = fc.array(words, { maxLength: 12 }).map((parts) => parts.join(' '));
const cell = fc.oneof(phrase, fc.string({ maxLength: 30 }), fc.integer(), fc.double(), fc.boolean(), fc.constant(null));

test('any deadline cell', () => {
  const context = { year: 2026, strictBefore: true, addWorkingDays: () => null };
  fc.assert(
    fc.property(fc.oneof(phrase, fc.string()), fc.option(fc.constant(2026)), (text, year) => {
      const read = readDeadline(text, { ...context, year });
      for (const { kind, from, lastDay, occurrences } of read.milestones) {
        if (kind === 'date') expect(lastDay).not.toBeNull();
        if (kind === 'period') expect(from! <= lastDay!).toBe(true);
        if (kind !== 'recurring') expect(occurrences).toEqual([]);
        if (['continuous', 'event', 'reference', 'recurring'].includes(kind)) expect(lastDay).toBeNull();
      }
    }),
    { numRuns: 3000 },
  );
});

test('any unit cell', () => {
  fc.assert(
    fc.property(fc.oneof(phrase, fc.string()), (text) => {
      for (const unit of readUnits(text)) expect(unit.text).toBe(unit.text.trim());
    }),
    { numRuns: 2000 },
  );
});

test('any table under a header', () => {
  const header = ['STT', 'Nhiệm vụ', 'Sản phẩm', 'Đơn vị chủ trì', 'Đơn vị phối hợp', 'Thời hạn', 'Kết quả thực hiện'];
  const number = fc.oneof(
    fc.constantFrom('I', 'II', 'A', '1', '1.1', 'a)', '(1)', '-', '', 'NV-01'),
    fc.integer({ min: 1, max: 40 }),
    cell,
  );
  const row = fc.tuple(number, cell, cell, cell, cell, cell, cell);
  const merge = fc.tuple(
    fc.integer({ min: 2, max: 12 }),
    fc.integer({ min: 0, max: 3 }),
    fc.constantFrom('A', 'B', 'D', 'F'),
  );
  fc.assert(
    fc.property(fc.array(row, { maxLength: 12 }), fc.array(merge, { maxLength: 3 }), (rows, merges) => {
      const ranges = merges.map(([top, height, column]) => `${column}${top}:${column}${top + height}`);
      const snapshot = snapshotOf('Kế hoạch', [['KẾ HOẠCH NĂM 2026'], header, ...rows], ranges);
      for (const plan of readPlans(snapshot, { calendar })) {
        const inspection = inspectPlan(plan, '2026-06-15', calendar);
        expect(inspection.findings.filter(({ check }) => check === 'check-failed')).toEqual([]);
        expect(new Set(plan.items.map((item) => item.row)).size).toBe(plan.items.length);
      }
    }),
    { numRuns: 400 },
  );
});
