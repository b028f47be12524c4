import { decide } from '../../src/actions/decide';
import { inspectWorkbook } from '../../src/actions/inspectWorkbook';
import { memoryHost } from '../../src/hosts/memory/memoryHost';
import { membersDecision, membersForm, otherUnits } from '../../src/pane/views/units/membersForm';
import { unitLines } from '../../src/pane/views/units/model';
import type { WorkbookHost } from '../../src/workbook/host';
import { snapshotOf, type TestCell } from '../snapshotOf';

/** Which units are in a collective, ticked in the pane and kept in the sheet of units. */
const PLAN = snapshotOf('Phụ lục', [
  ['KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH NĂM 2026'],
  ['STT', 'Nhiệm vụ', 'Đơn vị chủ trì', 'Đơn vị phối hợp', 'Thời hạn'],
  [1, 'Lập dự toán năm', 'Phòng Kế hoạch', 'Thanh tra Sở', '31/3/2026'],
  [2, 'Rà soát thủ tục', 'Các phòng, đơn vị trực thuộc', null, '31/3/2026'],
  [3, 'Kiểm tra trạm', 'Các chi cục trực thuộc', 'Các phòng, đơn vị trực thuộc Sở', 'Quý IV'],
  [4, 'Trồng cây', 'Chi cục Giống', 'Văn phòng Sở', 'Quý IV'],
  [5, 'Tập huấn', 'Chi cục Giống', 'Các phòng, đơn vị trực thuộc', 'Quý IV'],
]);
const ALL = 'Các phòng, đơn vị trực thuộc';
const HEAD = ['Tên đơn vị', 'Tên gọi khác', 'Từ ngày', 'Đến ngày', 'Thuộc nhóm', 'Thủ trưởng', 'Thư điện tử'];
const open = (...units: TestCell[][]) =>
  memoryHost([
    { snapshot: structuredClone(PLAN) },
    ...(units.length > 0 ? [{ snapshot: snapshotOf('Năm Rõ - Đơn vị', units) }] : []),
  ]);
const inspect = async (host: WorkbookHost) => {
  const { inspections, problems } = await inspectWorkbook(host, { asOf: '2026-06-15' });
  return { inspection: inspections[0]!, problems };
};
const tick = async (host: WorkbookHost, collective: string, chosen: string[]) => {
  const { inspection } = await inspect(host);
  const decision = membersDecision(membersForm(collective, inspection), chosen, inspection);
  if (decision) await decide(host, decision);
  return decision;
};

test('without a sheet all of the plan’s units are there, none ticked, and names that fit are proposed', async () => {
  const { inspection } = await inspect(open());
  const form = membersForm(ALL, inspection);
  expect([...form.units].sort()).toEqual(['Chi cục Giống', 'Phòng Kế hoạch', 'Thanh tra Sở', 'Văn phòng Sở']);
  expect([form.declared, form.fixed]).toEqual([[], []]);
  expect([...form.proposed].sort()).toEqual(['Chi cục Giống', 'Phòng Kế hoạch']);
  expect(membersDecision(form, [], inspection)).toBeNull();
  const { collectives, units } = unitLines(inspection);
  expect([...units, ...collectives].map(({ unit, isCollective }) => [unit, isCollective])).toEqual(
    expect.arrayContaining([
      [ALL, true],
      ['Chi cục Giống', false],
    ]),
  );
});

test('what is ticked is kept in the sheet, and read back ticked', async () => {
  const host = open();
  await tick(host, ALL, ['Phòng Kế hoạch', 'Văn phòng Sở']);
  const { inspection, problems } = await inspect(host);
  expect(problems).toEqual([]);
  expect(membersForm(ALL, inspection).declared).toEqual(['Phòng Kế hoạch', 'Văn phòng Sở']);
  expect(await tick(host, ALL, ['Phòng Kế hoạch', 'Văn phòng Sở'])).toBeNull();
});

test('a unit may be in several; taken out of one it stays in the other', async () => {
  const host = open();
  await tick(host, ALL, ['Chi cục Giống']);
  await tick(host, 'Các chi cục trực thuộc', ['Chi cục Giống']);
  await tick(host, ALL, []);
  const { inspection } = await inspect(host);
  expect(inspection.settings.units).toMatchObject([{ name: 'Chi cục Giống', groups: ['Các chi cục trực thuộc'] }]);
});

test('nothing else of the office’s rows is touched', async () => {
  const host = open(
    ['Do Văn phòng Sở giữ'],
    ['Số máy', ...HEAD],
    [
      '101',
      'Chi cục Giống',
      'CC Giống; Giống',
      '1/1/2020',
      null,
      'Các phòng, đơn vị trực thuộc Sở',
      'Bế Thị Cúc',
      null,
    ],
    ['102', 'Trạm Bắc', null, null, null, 'Các trạm', null, 'bac@so.example'],
  );
  await tick(host, ALL, ['Trạm Bắc', 'Thanh tra Sở']);
  const { texts } = await host.read('Năm Rõ - Đơn vị');
  expect(texts.slice(2)).toEqual([
    ['101', 'Chi cục Giống', 'CC Giống; Giống', '1/1/2020', '', '', 'Bế Thị Cúc', ''],
    ['102', 'Trạm Bắc', '', '', '', 'Các trạm; Các phòng, đơn vị trực thuộc', '', 'bac@so.example'],
    ['', 'Thanh tra Sở', '', '', '', 'Các phòng, đơn vị trực thuộc'],
  ]);
});

test('who is in it through another collective of the sheet is ticked and cannot be taken out', async () => {
  const host = open(
    HEAD,
    ['Các chi cục trực thuộc', null, null, null, ALL],
    ['Chi cục Giống', null, null, null, 'Các chi cục trực thuộc'],
  );
  const { inspection } = await inspect(host);
  const form = membersForm(ALL, inspection);
  expect([form.declared, form.fixed]).toEqual([['Chi cục Giống'], ['Chi cục Giống']]);
  expect(membersDecision(form, ['Chi cục Giống', 'Văn phòng Sở'], inspection)).toEqual({
    kind: 'groups',
    units: [{ name: 'Văn phòng Sở', groups: [ALL] }],
  });
});

test('units of the sheet alone may be ticked and may have a sheet', async () => {
  const { inspection } = await inspect(open(HEAD, ['Trạm Bắc'], ['Đội Cũ', null, null, '31/12/2025']));
  expect(membersForm(ALL, inspection).units).toContain('Trạm Bắc');
  expect(otherUnits(inspection)).toEqual(['Trạm Bắc']);
});
