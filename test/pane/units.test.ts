import { inspectWorkbook } from '../../src/actions/inspectWorkbook';
import { decide } from '../../src/actions/decide';
import { memoryHost } from '../../src/hosts/memory/memoryHost';
import { joinable, joinUnits, proposalsOf } from '../../src/pane/views/units/joining';
import { unitLines } from '../../src/pane/views/units/model';
import { UnitEntry } from '../../src/settings/settings';
import type { WorkbookHost } from '../../src/workbook/host';
import { snapshotOf } from '../snapshotOf';

const PLAN = snapshotOf('Phụ lục', [
  ['KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH NĂM 2026'],
  ['STT', 'Nhiệm vụ', 'Sản phẩm', 'Đơn vị chủ trì', 'Đơn vị phối hợp', 'Thời hạn', 'Kết quả thực hiện'],
  [1, 'Lập dự toán năm', 'Dự toán', 'Phòng Kế hoạch - Tài chính', 'Thanh tra Sở', '31/3/2026', null],
  [2, 'Công khai quyết toán', 'Quyết định', 'Phòng KHTC', null, '20/6/2026', null],
  [3, 'Mua sắm tập trung', 'Hợp đồng', 'Phòng Kế hoạch - Tài chính', null, '15/1/2026', 'Hoàn thành ngày 12/01/2026'],
  [4, 'Bồi dưỡng nghiệp vụ', 'Lớp', 'phòng Nhân sự', 'Phòng Tổ chức cán bộ', '30/11/2026', null],
  [5, 'Rà soát thủ tục', 'Báo cáo', 'Các phòng, đơn vị thuộc Sở', null, 'Quý IV', null],
  [6, 'Kiểm tra công vụ', 'Kết luận', null, null, 'Quý IV', null],
]);
const open = () => memoryHost([{ snapshot: structuredClone(PLAN) }]);
const inspect = async (host: WorkbookHost) => {
  const { inspections, settings } = await inspectWorkbook(host, { asOf: '2026-06-15' });
  return { inspection: inspections[0]!, settings };
};

test('a line a unit with what it has, collectives and what nobody leads apart', async () => {
  const { inspection } = await inspect(open());
  const { units, collectives, unled, nobody } = unitLines(inspection);
  const said = (lines: typeof units) =>
    lines.map(({ unit, figures }) => `${unit}: ${figures.map(({ name, n }) => `${name} ${n}`).join(', ')}`);
  expect(said(units)).toEqual([
    'Phòng Kế hoạch - Tài chính: leads 3, overdue 1, soon 1, done 1',
    'Phòng Nhân sự: leads 1',
    'Phòng Tổ chức cán bộ: partners 1',
    'Thanh tra Sở: partners 1',
  ]);
  expect(said(collectives)).toEqual(['Các phòng, đơn vị thuộc Sở: leads 1']);
  expect([unled, nobody]).toEqual([1, 1]);
});

test('spellings that are one unit’s are proposed until they are accepted', async () => {
  const host = open();
  const before = await inspect(host);
  const [proposal, ...more] = proposalsOf(before.inspection, before.settings);
  expect(more).toEqual([]);
  expect(proposal).toEqual({
    keep: 'Phòng Kế hoạch - Tài chính',
    others: [{ text: 'Phòng KHTC', n: 1 }],
    at: 'D4',
    decision: { kind: 'unit', name: 'Phòng Kế hoạch - Tài chính', aliases: ['Phòng KHTC'] },
  });
  await decide(host, proposal!.decision);
  const after = await inspect(host);
  expect(proposalsOf(after.inspection, after.settings)).toEqual([]);
});

test('names the office has written stay beside an accepted one', async () => {
  const { inspection, settings } = await inspect(open());
  const aliases = ['P. KHTC', 'Phòng Kế hoạch - Tài chính'];
  const units = [UnitEntry.parse({ name: 'Phòng Tài chính', aliases, from: null, to: null })];
  expect(proposalsOf(inspection, { ...settings, units })[0]!.decision).toEqual({
    kind: 'unit',
    name: 'Phòng Tài chính',
    aliases: ['P. KHTC', 'Phòng Kế hoạch - Tài chính', 'Phòng KHTC'],
  });
});

test('two names are joined by every way in which the table writes the one', async () => {
  const host = open();
  const { inspection, settings } = await inspect(host);
  const decision = joinUnits(inspection.plan, settings, 'Phòng Nhân sự', 'Phòng Tổ chức cán bộ');
  expect(decision).toMatchObject({ name: 'Phòng Tổ chức cán bộ', aliases: ['Phòng Nhân sự', 'phòng Nhân sự'] });
  await decide(host, decision);
  const after = await inspect(host);
  expect(after.inspection.plan.items[3]!.leads.map(({ unit }) => unit)).toEqual(['Phòng Tổ chức cán bộ']);
  expect(joinable(['Phòng Tổ chức cán bộ', 'Thanh tra Sở'], after.settings)).toEqual(['Thanh tra Sở']);
});
