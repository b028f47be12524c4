import { inspectWorkbook } from '../../src/actions/inspectWorkbook';
import { memoryWorkbook } from '../../src/hosts/memory/memoryWorkbook';
import { SETTINGS_SHEETS, type SettingsSheet } from '../../src/settings/sheets';
import { snapshotOf, type TestCell } from '../snapshotOf';

const PLAN = {
  snapshot: snapshotOf('Phụ lục', [
    ['KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH NĂM 2026'],
    ['STT', 'Nhiệm vụ', 'Sản phẩm', 'Đơn vị chủ trì', 'Đơn vị phối hợp', 'Thời hạn'],
    [1, 'Ban hành kế hoạch tuyên truyền', 'Kế hoạch tuyên truyền', 'Văn phòng Sở', 'Phòng KHTC', 'Trước 30/6'],
    [2, 'Kiểm tra công tác văn thư', 'Báo cáo kiểm tra', null, 'Phòng Kế hoạch - Tài chính Sở', 'Quý IV'],
    [
      3,
      'Bồi dưỡng công chức một cửa',
      'Báo cáo kết quả bồi dưỡng',
      'Các phòng thuộc Sở',
      'Văn phòng Sở',
      'Trước 30/11',
    ],
  ]),
};
const settings = (kind: SettingsSheet, ...rows: TestCell[][]) => ({
  snapshot: snapshotOf(`Trang ${kind}`, [SETTINGS_SHEETS[kind].columns, ...rows]),
  info: { ours: true, mark: SETTINGS_SHEETS[kind].mark },
});
const inspect = async (asOf: string, ...sheets: ReturnType<typeof settings>[]) => {
  const result = await inspectWorkbook(memoryWorkbook([PLAN, ...sheets]), { asOf });
  const [inspection] = result.inspections;
  return {
    ...result,
    inspection: inspection!,
    found: inspection!.findings.map(({ check, at, severity }) => `${check} ${at} ${severity}`),
  };
};

test('settings sheets are no plans and hold for all who open the workbook', async () => {
  const plain = await inspect('2026-06-15');
  expect(plain.found).toContain('lead-missing D4 error');
  expect(plain.found).toContain('lead-collective D5 warning');

  const set = await inspect(
    '2026-06-15',
    settings('checks', ['lead-missing', 'lưu ý', null], ['lead-collective', 'tắt', null]),
  );
  expect(set.skipped).toEqual([{ sheet: 'Trang checks', reason: 'ours' }]);
  expect(set.found).toContain('lead-missing D4 info');
  expect(set.found.filter((found) => found.startsWith('lead-collective'))).toEqual([]);
});

test('a finding set aside with a reason is kept apart, and comes back when its cell changes', async () => {
  const same = await inspect(
    '2026-06-15',
    settings('setAside', ['lead-collective', '3', 'Các phòng  thuộc Sở', 'Giám đốc đã giao đầu mối']),
  );
  expect(same.inspection.setAside).toMatchObject([
    { finding: { check: 'lead-collective', at: 'D5' }, reason: 'Giám đốc đã giao đầu mối' },
  ]);
  expect(same.found.filter((found) => found.startsWith('lead-collective'))).toEqual([]);

  const changed = await inspect(
    '2026-06-15',
    settings('setAside', ['lead-collective', '3', 'Các phòng, ban', 'Giám đốc đã giao đầu mối']),
  );
  expect(changed.inspection.setAside).toEqual([]);
  expect(changed.found).toContain('lead-collective D5 warning');
});

test('days, the meaning of “trước” and the office’s unit names', async () => {
  const set = await inspect(
    '2026-06-15',
    settings('general', ['“Trước ngày” không tính ngày đó', 'Không', null], ['Số ngày coi là sắp đến hạn', 5, null]),
    settings('units', ['Phòng Kế hoạch - Tài chính', 'Phòng KHTC; Phòng Kế hoạch - Tài chính Sở', null, null]),
  );
  const [first] = set.inspection.plan.items;
  expect(first!.deadline.milestones[0]!.lastDay).toBe('2026-06-30');
  expect(set.inspection.standings[0]!.progress).toBe('within-term');
  expect(set.inspection.plan.items.map(({ partners }) => partners[0]!.unit)).toEqual([
    'Phòng Kế hoạch - Tài chính',
    'Phòng Kế hoạch - Tài chính',
    'Văn phòng Sở',
  ]);
});

test('a unit’s name holds from a day to a day', async () => {
  const entry = (from: TestCell, to: TestCell) => settings('units', ['Phòng Kinh tế', 'Phòng KHTC', from, to]);
  const unitOn = async (sheet: ReturnType<typeof entry>) =>
    (await inspect('2026-06-15', sheet)).inspection.plan.items[0]!.partners[0]!.unit;
  expect(await unitOn(entry('1/1/2026', null))).toBe('Phòng Kinh tế');
  expect(await unitOn(entry('1/7/2026', null))).not.toBe('Phòng Kinh tế');
  expect(await unitOn(entry(null, '31/5/2026'))).not.toBe('Phòng Kinh tế');
});

test('what cannot be used in a settings sheet is told', async () => {
  const set = await inspect('2026-06-15', settings('checks', ['lead-missing', 'nặng', null]));
  expect(set.problems).toEqual([{ sheet: 'Trang checks', at: 'B2', problem: 'level', value: 'nặng' }]);
  expect(set.found).toContain('lead-missing D4 error');
});

test('what a person said of columns holds, whatever their words', async () => {
  const said = await inspect(
    '2026-06-15',
    settings('columns', ['Phụ lục', 2, 'C', 'Kết quả thực hiện'], ['Phụ lục', '', 'E', 'Không dùng']),
  );
  const { columns } = said.inspection.plan;
  expect(columns.find(({ column }) => column === 'C')).toMatchObject({
    field: 'result',
    certainty: 'set',
    by: ['user'],
  });
  expect(columns.some(({ column }) => column === 'E')).toBe(false);
  expect(said.inspection.plan.items[0]).toMatchObject({
    product: '',
    partners: [],
    result: { text: 'Kế hoạch tuyên truyền' },
  });
});

test('a table whose header has no known word is read from the row a person points at', async () => {
  const unknown = {
    snapshot: snapshotOf('Việc', [
      ['Bảng phân công năm 2026'],
      ['#', 'Đầu mục', 'Đồng chí A', 'Cột X'],
      [1, 'Ban hành quy chế', 'Văn phòng', 'Trước 30/6'],
      [2, 'Kiểm tra văn thư', '', 'Quý IV'],
    ]),
  };
  const read = async (...rows: TestCell[][]) =>
    inspectWorkbook(memoryWorkbook([unknown, settings('columns', ...rows)]), { asOf: '2026-06-15', sheet: 'Việc' });
  expect((await read(['Việc khác', 2, 'B', 'Nhiệm vụ'])).inspections).toEqual([]);
  const { inspections } = await read(
    ['Việc', 2, 'B', 'Nhiệm vụ'],
    ['Việc', 2, 'C', 'Đơn vị chủ trì'],
    ['Việc', 2, 'D', 'Thời hạn'],
  );
  expect(inspections[0]!.plan).toMatchObject({ headerRow: 2, year: 2026 });
  expect(inspections[0]!.plan.items.map(({ row, task }) => [row, task])).toEqual([
    [3, 'Ban hành quy chế'],
    [4, 'Kiểm tra văn thư'],
  ]);
  expect(inspections[0]!.findings.map(({ check, at }) => `${check} ${at}`)).toContain('lead-missing C4');
});

describe('in steps', () => {
  const shares: number[] = [];
  const options = {
    asOf: '2026-06-15',
    onStep: async (share: number) => void shares.push(share),
  };

  test('they say how far it is, and come to the same', async () => {
    const workbook = memoryWorkbook([PLAN]);
    const { inspections } = await inspectWorkbook(workbook, options);
    expect(inspections).toEqual((await inspectWorkbook(workbook, { asOf: '2026-06-15' })).inspections);
    expect(shares[0]).toBe(0);
    expect(shares[shares.length - 1]).toBe(1);
    expect(shares.length).toBeGreaterThan(50);
    expect([...shares].sort((a, b) => a - b)).toEqual(shares);
  });

  test('they can be given up', async () => {
    const stop = new Error('stop');
    const giveUp = async (share: number) => {
      if (share > 0.5) throw stop;
    };
    await expect(inspectWorkbook(memoryWorkbook([PLAN]), { asOf: '2026-06-15', onStep: giveUp })).rejects.toBe(stop);
  });
});
