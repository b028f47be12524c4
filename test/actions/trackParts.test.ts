import { clear } from '../../src/actions/clear';
import { inspectWorkbook } from '../../src/actions/inspectWorkbook';
import { partChanges } from '../../src/actions/tracking/parts/partChanges';
import { trackParts } from '../../src/actions/trackParts';
import { memoryHost } from '../../src/hosts/memory/memoryHost';
import type { Standing } from '../../src/progress/standing';
import { SETTING_PROBLEMS } from '../../src/settings/settingProblems';
import { SETTINGS_SHEETS } from '../../src/settings/sheets';
import type { WorkbookHost } from '../../src/workbook/host';
import { snapshotOf, type TestCell } from '../snapshotOf';

/** "Theo dõi từng kỳ": made from the plans, filled in by people, read back by number, words, part and last day. */
const asOf = '2026-09-15';
const { title: TITLE, columns: HEAD } = SETTINGS_SHEETS.parts;
const REPORTS = 'Quý I trước 10/3/2026; Quý II trước 10/6/2026; Quý III trước 10/9/2026; Năm trước 05/12/2026';
const PLAN: TestCell[][] = [
  ['KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH NĂM 2026'],
  ['STT', 'Nhiệm vụ', 'Đơn vị chủ trì', 'Thời hạn', 'Kết quả thực hiện'],
  [1, 'Báo cáo công tác văn thư định kỳ', 'Văn phòng Sở', REPORTS, null],
  [2, 'Kiểm tra công vụ', 'Thanh tra Sở', 'Trước 30/9/2026', null],
  [3, 'Đối thoại với doanh nghiệp', 'Phòng Tổng hợp', 'Đợt 1 trước 01/5/2026; Đợt 2 trước 01/11/2026', null],
];
const SHORT: Record<string, string> = { 'done-on-time': 'on-time', 'done-late': 'late', 'within-term': '-' };
const partsOf = ({ parts }: Standing) =>
  parts.map(({ state, daysLate }) => `${SHORT[state] ?? state}${daysLate || ''}`).join(' ');

const open = (...more: [name: string, rows: TestCell[][]][]) =>
  memoryHost([
    { snapshot: snapshotOf('Phụ lục', structuredClone(PLAN)) },
    ...more.map(([name, rows]) => ({ snapshot: snapshotOf(name, structuredClone(rows)) })),
  ]);
const rowsOf = async (host: WorkbookHost, name = TITLE) =>
  (await host.read(name)).texts.slice(3).filter((row) => row.some((text) => text !== ''));
const write = (host: WorkbookHost, at: string, value: string, sheet = TITLE, expect: string | null = null) =>
  host.apply({ edits: [{ sheet, at, expect, value }] });
async function inspect(host: WorkbookHost, options: { sheet?: string; asOf?: string } = {}) {
  const { inspections, problems, skipped } = await inspectWorkbook(host, { asOf, ...options });
  return {
    parts: inspections.flatMap(({ standings }) => standings.map(partsOf)),
    problems: problems.map(({ at, problem }) => `${at} ${problem}`),
    skipped,
  };
}

describe('made', () => {
  test('a row for each part of the items with more than one, in the order of the plan', async () => {
    const host = open();
    expect((await trackParts(host, { asOf })).periods).toEqual({ sheet: TITLE, parts: 6, added: 6 });
    expect((await rowsOf(host)).map((row) => row.slice(0, 5))).toEqual([
      ['1', 'Báo cáo công tác văn thư định kỳ', 'Văn phòng Sở', 'Quý I', '09/03/2026'],
      ['1', 'Báo cáo công tác văn thư định kỳ', 'Văn phòng Sở', 'Quý II', '09/06/2026'],
      ['1', 'Báo cáo công tác văn thư định kỳ', 'Văn phòng Sở', 'Quý III', '09/09/2026'],
      ['1', 'Báo cáo công tác văn thư định kỳ', 'Văn phòng Sở', 'Năm', '04/12/2026'],
      ['3', 'Đối thoại với doanh nghiệp', 'Phòng Tổng hợp', 'Đợt 1', '30/04/2026'],
      ['3', 'Đối thoại với doanh nghiệp', 'Phòng Tổng hợp', 'Đợt 2', '31/10/2026'],
    ]);
    expect((await rowsOf(host))[0]![9]).toBe('Phụ lục');
    // It is not read as a plan, and says nothing while it is empty.
    expect((await inspect(host)).problems).toEqual([]);
    expect((await inspect(host)).parts).toHaveLength(3);
  });

  test('made once more nothing is added; what people wrote stays, and only missing rows go below', async () => {
    const host = open();
    await trackParts(host, { asOf });
    await write(host, 'F4', 'Đã hoàn thành');
    await write(host, 'I4', 'Gửi qua trục liên thông');
    await write(host, 'L5', 'ghi ngoài bảng');
    expect((await trackParts(host, { asOf })).periods).toEqual({ sheet: TITLE, parts: 6, added: 0 });
    await write(host, 'D4', '15/4/2026 và 15/10/2026', 'Phụ lục', 'Trước 30/9/2026');
    const before = await rowsOf(host);
    expect((await trackParts(host, { asOf })).periods).toEqual({ sheet: TITLE, parts: 8, added: 2 });
    const after = await rowsOf(host);
    expect(after.slice(0, 6)).toEqual(before);
    expect(after.slice(6).map((row) => row.slice(0, 5))).toEqual([
      ['2', 'Kiểm tra công vụ', 'Thanh tra Sở', expect.stringContaining('15/4'), '15/04/2026'],
      ['2', 'Kiểm tra công vụ', 'Thanh tra Sở', expect.stringContaining('15/10'), '15/10/2026'],
    ]);
    expect((await inspect(host)).problems).toEqual([]);
  });

  test('one in which nobody has written is made anew in the order of the plan', async () => {
    const host = open();
    await trackParts(host, { asOf });
    await write(host, 'D4', '15/4/2026 và 15/10/2026', 'Phụ lục', 'Trước 30/9/2026');
    await trackParts(host, { asOf });
    expect((await rowsOf(host)).map(([number]) => number)).toEqual(['1', '1', '1', '1', '2', '2', '3', '3']);
  });

  test('without an item of several dates there is no such sheet', async () => {
    const host = memoryHost([{ snapshot: snapshotOf('Phụ lục', structuredClone([PLAN[0]!, PLAN[1]!, PLAN[3]!])) }]);
    expect((await trackParts(host, { asOf })).periods).toEqual({ sheet: null, parts: 0, added: 0 });
    expect(await host.sheets()).toHaveLength(1);
  });

  test('a sheet of the user’s with that title stays as it is and is read as the plan it is', async () => {
    const own: TestCell[][] = [PLAN[1]!, [9, 'Việc riêng của Sở', 'Văn phòng Sở', 'Trước 30/9/2026', null]];
    const host = open([TITLE, own]);
    expect((await inspect(host)).parts).toHaveLength(4);
    const { periods } = await trackParts(host, { asOf });
    expect(periods.sheet).not.toBe(TITLE);
    expect((await host.read(TITLE)).texts[1]![1]).toBe('Việc riêng của Sở');
    await write(host, 'F4', 'Đã hoàn thành', periods.sheet!);
    expect((await trackParts(host, { asOf })).periods).toMatchObject({ sheet: periods.sheet, added: 0 });
    expect((await inspect(host)).parts[0]).toBe('done overdue98 overdue6 -');
  });

  test('cleared, it stays', async () => {
    const host = open();
    await trackParts(host, { asOf });
    await write(host, 'F4', 'Đã hoàn thành');
    expect((await clear(host, {})).removed).toEqual([]);
    expect((await rowsOf(host))[0]![5]).toBe('Đã hoàn thành');
  });
});

describe('read back', () => {
  const filled = async (cells: Record<string, string>, of: { cell?: string; asOf?: string } = {}) => {
    const host = open();
    await trackParts(host, { asOf });
    if (of.cell) await write(host, 'E3', of.cell, 'Phụ lục');
    for (const [at, value] of Object.entries(cells))
      await write(
        host,
        at,
        value,
        TITLE,
        String((await host.read(TITLE)).texts[Number(at.slice(1)) - 1]!['ABCDEFGHIJ'.indexOf(at[0]!)]! || '') || null,
      );
    const { parts, problems } = await inspect(host, { asOf: of.asOf ?? asOf });
    return { reports: parts[0], talks: parts[2], problems };
  };
  const OPEN = 'overdue190 overdue98 overdue6 -';

  test.each<[cells: Record<string, string>, reports: string]>([
    [{ G4: '8/3/2026' }, 'on-time overdue98 overdue6 -'],
    [{ F4: 'Đã hoàn thành', G4: '12/03/2026', G5: '2026-06-09' }, 'late3 on-time overdue6 -'],
    [{ F4: 'Đã hoàn thành' }, 'done overdue98 overdue6 -'],
    [{ F4: 'x' }, 'done overdue98 overdue6 -'],
    [{ F4: 'Đã gửi báo cáo số 12/BC-VP ngày 8/3/2026' }, 'on-time overdue98 overdue6 -'],
    [{ H4: '12/BC-VP ngày 12/3/2026' }, 'late3 overdue98 overdue6 -'],
    [{ H4: '12/BC-VP ngày 12/3/2026 (đính chính bản 11/BC-VP ngày 8/3/2026)' }, 'on-time overdue98 overdue6 -'],
    [{ F4: 'Hoàn thành ngày 8/3/2026' }, 'on-time overdue98 overdue6 -'],
    [{ E4: 'cuối quý' }, OPEN],
    [{ J4: '', F4: 'Đã hoàn thành' }, 'done overdue98 overdue6 -'],
    [{ F4: 'Đang thực hiện' }, OPEN],
    [{ F4: 'Chờ phê duyệt', G4: '8/3/2026' }, 'waiting overdue98 overdue6 -'],
    [{ F4: 'Không phát sinh' }, 'not-applicable overdue98 overdue6 -'],
    [{ F4: 'Chưa thực hiện' }, OPEN],
    [{ F4: '-', I4: 'đã nhắc' }, OPEN],
    // The item and the part are found wherever the row stands, by small differences of writing too.
    [
      { A4: '1.', B4: 'BÁO CÁO công tác  văn thư định kỳ', D4: 'quý i', G4: '8/3/2026' },
      'on-time overdue98 overdue6 -',
    ],
    [{ A4: '31', G4: '8/3/2026' }, 'on-time overdue98 overdue6 -'],
    [{ B4: 'Báo cáo công tác văn thư', B5: 'Báo cáo văn thư định kỳ', G4: '8/3/2026' }, 'on-time overdue98 overdue6 -'],
  ])('%j', async (cells, reports) => expect(await filled(cells)).toMatchObject({ reports, problems: [] }));

  test.each<[cells: Record<string, string>, problem: string]>([
    [{ G4: '31/6/2026' }, 'G4 part-day'],
    [{ G4: 'đầu tháng 3' }, 'G4 part-day'],
    [{ G4: '8/3' }, 'G4 part-day'],
    [{ G4: 'l2/3/2026' }, 'G4 part-day'],
    [{ E4: 'cuối quý', F4: 'Đã hoàn thành' }, 'E4 part-day'],
    [{ F4: 'hỏi lại chị Lan' }, 'F4 part-word'],
    [{ F4: 'Đang thực hiện', G4: '8/3/2026' }, 'F4 part-day-not-done'],
    [{ F4: 'Chưa thực hiện', G4: '8/3/2026' }, 'F4 part-day-not-done'],
    [{ G4: '8/3/2016' }, 'G4 part-day-early'],
    [{ H4: '12/BC-VP' }, 'H4 part-document-alone'],
    [{ H4: 'bản giấy' }, 'H4 part-document-alone'],
    // The result stands in a row whose name and day are not of one part, or of none.
    [{ D4: 'Quý II', F4: 'Đã hoàn thành' }, 'D4 part-two-meanings'],
    [{ E4: '09/06/2026', F4: 'Đã hoàn thành' }, 'D4 part-two-meanings'],
    [{ D4: 'Kỳ đầu', F4: 'Đã hoàn thành' }, 'D4 part-two-meanings'],
    [{ D4: 'Tháng 5', E4: '05/06/2026', F4: 'Đã hoàn thành' }, 'D4 part-unknown'],
    [{ D4: 'Quý II', E4: '09/06/2026', F4: 'Đã hoàn thành', F5: 'Đã hoàn thành' }, 'D5 part-twice'],
    [{ A4: '7', B4: 'Việc không có trong kế hoạch', F4: 'Đã hoàn thành' }, 'B4 part-no-item'],
    [{ A4: '3', B4: 'Việc không có trong kế hoạch', F4: 'Đã hoàn thành' }, 'B4 part-no-item'],
    [{ F3: 'Tình hình' }, 'A3 part-head'],
  ])('%j is told, stays and is not used', async (cells, problem) => {
    const { reports, problems } = await filled(cells);
    expect(problems).toEqual([problem]);
    expect(SETTING_PROBLEMS[problem.split(' ')[1]!]).toBeDefined();
    expect(reports).toBe(problem === 'D5 part-twice' ? 'overdue190 done overdue6 -' : OPEN);
  });

  test('a row that was emptied takes nobody’s place, and is not told', async () => {
    expect(await filled({ D4: 'Quý II', E4: '09/06/2026', F5: 'Đã hoàn thành' })).toMatchObject({
      reports: 'overdue190 done overdue6 -',
      problems: [],
    });
    expect((await filled({ A4: '9', B4: 'Việc khác' })).problems).toEqual([]);
  });

  test('a day after the day counted is told, and the part is not done as of then', async () => {
    const cells = { F4: 'Đã hoàn thành', G4: '12/3/2026' };
    expect(await filled(cells, { asOf: '2026-03-10' })).toMatchObject({
      reports: 'overdue1 - - -',
      problems: ['G4 part-day-later'],
    });
    expect(await filled(cells, { asOf: '2026-03-12' })).toMatchObject({ problems: [] });
  });

  test('it goes before the result cell; an empty row leaves its part to that', async () => {
    expect((await filled({ F4: 'Chưa thực hiện' }, { cell: 'Đã hoàn thành' })).reports).toBe('overdue190 done done -');
    expect((await filled({ G5: '12/6/2026' }, { cell: 'Quý I: 12/BC-VP ngày 8/3/2026' })).reports).toBe(
      'on-time late3 overdue6 -',
    );
  });
});

test('rows sorted by people are found as well', async () => {
  const host = open();
  await trackParts(host, { asOf });
  const rows = await rowsOf(host);
  const sorted = [...rows].reverse().map((row) => row.map((text): TestCell => text || null));
  sorted[5]![6] = '8/3/2026';
  const again = open([TITLE, [[TITLE], ['giải thích'], HEAD, ...sorted]]);
  expect((await inspect(again)).parts).toEqual([
    'on-time overdue98 overdue6 -',
    expect.any(String),
    expect.any(String),
  ]);
});

describe('items alike in everything', () => {
  const twice: TestCell[][] = [PLAN[0]!, PLAN[1]!, PLAN[2]!, PLAN[2]!];
  const workbook = () => memoryHost([{ snapshot: snapshotOf('Phụ lục', structuredClone(twice)) }]);

  test('have rows each, in their order', async () => {
    const host = workbook();
    expect((await trackParts(host, { asOf })).periods).toMatchObject({ added: 8 });
    await write(host, 'F8', 'Đã hoàn thành');
    expect((await inspect(host)).parts).toEqual(['overdue190 overdue98 overdue6 -', 'done overdue98 overdue6 -']);
    expect((await trackParts(host, { asOf })).periods).toMatchObject({ added: 0 });
  });
});

describe('several plans', () => {
  const other = (rows = PLAN): [string, TestCell[][]] => ['Phụ lục II', rows];

  test('a row is its own plan’s, though another has the same task', async () => {
    const host = open(other());
    await trackParts(host, { asOf });
    await write(host, 'F10', 'Đã hoàn thành');
    expect((await inspect(host)).parts.filter((parts) => parts.startsWith('done'))).toHaveLength(1);
    expect((await inspect(host, { sheet: 'Phụ lục' })).parts[0]).toBe('overdue190 overdue98 overdue6 -');
    expect(await inspect(host, { sheet: 'Phụ lục II' })).toMatchObject({
      parts: ['done overdue98 overdue6 -', expect.any(String), expect.any(String)],
      problems: [],
    });
  });

  test('the sheet of a plan renamed, its rows are found by their words', async () => {
    const host = open();
    await trackParts(host, { asOf });
    const rows = (await host.read(TITLE)).texts.map((row) => row.map((text): TestCell => text || null));
    rows[3]![5] = 'Đã hoàn thành';
    const renamed = memoryHost([
      { snapshot: snapshotOf('Kế hoạch', structuredClone(PLAN)) },
      { snapshot: snapshotOf(TITLE, rows) },
    ]);
    expect(await inspect(renamed)).toMatchObject({
      parts: ['done overdue98 overdue6 -', expect.any(String), expect.any(String)],
      problems: [],
    });
  });
});

test('a copy of the sheet is no plan, and says nothing', async () => {
  const host = open();
  await trackParts(host, { asOf });
  const rows = (await host.read(TITLE)).texts.map((row) => row.map((text): TestCell => text || null));
  rows[3]![5] = 'Đã hoàn thành';
  const again = open(['Theo dõi từng kỳ (2)', rows]);
  expect(await inspect(again)).toMatchObject({
    parts: ['overdue190 overdue98 overdue6 -', expect.any(String), expect.any(String)],
    skipped: [{ sheet: 'Theo dõi từng kỳ (2)', reason: 'ours' }],
  });
});

/** The sheet of parts as it was made for the plans of a workbook, its texts as rows that can be changed. */
async function madeFor(...plans: [name: string, rows: TestCell[][]][]): Promise<TestCell[][]> {
  const host = memoryHost(plans.map(([name, rows]) => ({ snapshot: snapshotOf(name, structuredClone(rows)) })));
  await trackParts(host, { asOf });
  return (await host.read(TITLE)).texts.map((row) => row.map((text): TestCell => text || null));
}
const first = async (host: WorkbookHost, options: { sheet?: string } = {}) => {
  const { parts, problems } = await inspect(host, options);
  return { parts: parts[0], problems };
};
const OPEN_FIRST = 'overdue190 overdue98 overdue6 -';

test('of two rows of one part the upper one holds, though one of them was worded anew', async () => {
  const rows = await madeFor(['Phụ lục', PLAN]);
  rows[3]!.splice(3, 2, 'Quý II', '09/06/2026');
  rows[4]!.splice(1, 5, 'Báo cáo văn thư định kỳ', 'Văn phòng Sở', 'Quý I', '09/03/2026', 'Đã hoàn thành');
  rows[5]!.splice(3, 3, 'Quý I', '09/03/2026', 'Chưa thực hiện');
  expect(await first(open([TITLE, rows]))).toEqual({ parts: 'done overdue98 overdue6 -', problems: ['D6 part-twice'] });
});

test('a row people add without naming the sheet of the plan is found as well', async () => {
  const rows = await madeFor(['Phụ lục', PLAN]);
  rows.splice(4, 1);
  rows.push([1, 'Báo cáo công tác văn thư định kỳ', null, 'Quý II', '09/06/2026', 'Đã hoàn thành']);
  expect(await first(open([TITLE, rows]))).toEqual({ parts: 'overdue190 done overdue6 -', problems: [] });
  // Where two plans have the task, whose it is cannot be told.
  const two = open(['Phụ lục II', PLAN], [TITLE, rows]);
  expect(await first(two)).toMatchObject({ parts: OPEN_FIRST, problems: [expect.stringContaining('part-no-item')] });
  // Asked for one sheet, a row may be another's.
  const own: TestCell[][] = [...PLAN.slice(0, 2), [9, 'Việc khác hẳn', 'Thanh tra Sở', 'Trước 30/9/2026', null]];
  const apart = memoryHost([
    { snapshot: snapshotOf('Phụ lục', structuredClone(PLAN)) },
    { snapshot: snapshotOf('Phụ lục III', own) },
    { snapshot: snapshotOf(TITLE, structuredClone(rows)) },
  ]);
  expect((await first(apart, { sheet: 'Phụ lục III' })).problems).toEqual([]);
});

test('a row that names a plan’s sheet is no other plan’s', async () => {
  const rows = (await madeFor(['Phụ lục II', PLAN])).map((row, i) =>
    i > 2 && row[0] ? [...row.slice(0, 5), 'Đã hoàn thành', ...row.slice(6)] : row,
  );
  const other: TestCell[][] = [...PLAN.slice(0, 2), [9, 'Việc khác hẳn', 'Thanh tra Sở', 'Trước 30/9/2026', null]];
  const both = open(['Phụ lục II', other], [TITLE, rows]);
  expect((await first(both)).parts).toBe(OPEN_FIRST);
  expect((await first(both)).problems).toHaveLength(6);
  // Nor while that plan is not looked at: its sheet was not asked for, or is hidden.
  expect(await first(open(['Phụ lục II', PLAN], [TITLE, rows]), { sheet: 'Phụ lục' })).toEqual({
    parts: OPEN_FIRST,
    problems: [],
  });
  const hidden = memoryHost([
    { snapshot: snapshotOf('Phụ lục', structuredClone(PLAN)) },
    { snapshot: snapshotOf('Phụ lục II', structuredClone(PLAN)), info: { visible: false } },
    { snapshot: snapshotOf(TITLE, rows) },
  ]);
  expect(await first(hidden)).toEqual({ parts: OPEN_FIRST, problems: [] });
});

test('a row that names the sheet asked for is told where its item is not to be found', async () => {
  const rows = await madeFor(['Phụ lục', PLAN]);
  rows[3]!.splice(0, 2, '7', 'Việc không có trong kế hoạch');
  rows[3]![5] = 'Đã hoàn thành';
  const told = await first(open([TITLE, rows]), { sheet: 'Phụ lục' });
  expect(told.problems).toEqual(['B4 part-no-item']);
});

test('a document without a number is evidence as it was written', async () => {
  const rows = await madeFor(['Phụ lục', PLAN]);
  rows[3]!.splice(5, 3, 'Đã hoàn thành', null, 'Bản giấy, văn thư giữ');
  const { inspections } = await inspectWorkbook(open([TITLE, rows]), { asOf });
  expect(inspections[0]!.standings[0]!.parts[0]).toMatchObject({
    state: 'done',
    evidence: [{ number: 'Bản giấy, văn thư giữ' }],
  });
});

describe('which sheet is made anew', () => {
  const plans = async () => (await inspectWorkbook(open(), { asOf })).inspections.map(({ plan }) => plan);
  const changes = async (more: object, otherSheets: string[] = [], isOurs = true) => {
    const rows = await madeFor(['Phụ lục', PLAN]);
    return partChanges(await plans(), { ...snapshotOf(TITLE, rows), ...more }, isOurs, otherSheets).changes;
  };

  test('one in which nobody has written', async () => expect((await changes({})).sheets).toHaveLength(1));
  test.each([5, 6, 7, 8])('none with a word in column %i', async (column) => {
    const rows = await madeFor(['Phụ lục', PLAN]);
    rows[3]![column] = 'Đã hoàn thành';
    expect(await changes(snapshotOf(TITLE, rows))).toEqual({});
  });
  test('none with somebody’s note', async () => expect(await changes({ notes: ['A4'] })).toEqual({}));
  test('none that is not ours', async () => expect(await changes({}, [], false)).toEqual({}));
  test('none with rows of a plan that is not looked at', async () =>
    expect((await changes({}, ['Phụ lục'])).sheets).toBeUndefined());
});
