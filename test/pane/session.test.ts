import { memoryHost, type MemoryOptions } from '../../src/hosts/memory/memoryHost';
import type { MemorySheet } from '../../src/hosts/memory/memoryWorkbook';
import { Session } from '../../src/pane/session/session';
import { shown } from '../../src/pane/session/state';
import type { WorkbookHost } from '../../src/workbook/host';
import { snapshotOf } from '../snapshotOf';

const HEADER = ['STT', 'Nhiệm vụ', 'Sản phẩm', 'Đơn vị chủ trì', 'Đơn vị phối hợp', 'Thời hạn', 'Kết quả thực hiện'];
const item = (task: string, deadline: string) => [1, task, 'Báo cáo', 'Văn phòng Sở', 'Thanh tra Sở', deadline, null];
const PLAN = snapshotOf('Kế hoạch', [
  ['KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH NĂM 2026'],
  HEADER,
  item('Ban hành kế hoạch', '31/3/2026'),
  [],
  ['PHỤ LỤC II: NHIỆM VỤ BỔ SUNG NĂM 2026'],
  HEADER,
  item('Rà soát thủ tục', '30/11/2026'),
]);
const OTHER = snapshotOf('Bổ sung', [['KẾ HOẠCH BỔ SUNG NĂM 2026'], HEADER, item('Kiểm tra công vụ', '20/6/2026')]);
const NOTES = snapshotOf('Ghi chép', [['Họp ngày 12/6'], ['Mời: Văn phòng']]);

/** A workbook someone works in: the test says when they change a cell or turn to another sheet. */
function workedIn(sheets: MemorySheet[], options: MemoryOptions & { active?: string; slow?: number } = {}) {
  const memory = memoryHost(sheets, options);
  const told = { changed: new Set<(sheet: string) => void>(), activated: new Set<(sheet: string) => void>() };
  const reads: string[] = [];
  const { active } = options;
  const host: WorkbookHost = {
    ...memory,
    apply: async (changes) => {
      if (options.slow) await new Promise((done) => setTimeout(done, options.slow));
      return memory.apply(changes);
    },
    read: (sheet) => {
      reads.push(sheet);
      return memory.read(sheet);
    },
    onChanged: (listener) => {
      told.changed.add(listener);
      return () => told.changed.delete(listener);
    },
    onActivated: (listener) => {
      told.activated.add(listener);
      return () => told.activated.delete(listener);
    },
    ...(active !== undefined && { activeSheet: async () => active }),
  };
  const tell = (what: keyof typeof told, sheet: string) => told[what].forEach((listener) => listener(sheet));
  const session = new Session(host, { asOf: '2026-06-15', language: 'vi', now: () => '2026-06-15T08:00' });
  return { host, memory, reads, tell, told, session };
}
const three = (): MemorySheet[] => [PLAN, OTHER, NOTES].map((snapshot) => ({ snapshot: structuredClone(snapshot) }));
const tasks = (session: Session) => shown(session.current())?.plan.items.map(({ task }) => task);
const wait = (ms: number) => jest.advanceTimersByTimeAsync(ms);

beforeEach(() => void jest.useFakeTimers());
afterEach(() => {
  jest.restoreAllMocks();
  jest.useRealTimers();
});

describe('opening', () => {
  test('the sheet the user has before them, by itself', async () => {
    const { session, reads } = workedIn(three(), { active: 'Bổ sung' });
    await session.open();
    expect(session.current()).toMatchObject({ phase: 'ready', sheet: 'Bổ sung', busy: null, notice: null });
    expect(tasks(session)).toEqual(['Kiểm tra công vụ']);
    expect(reads).toEqual(['Bổ sung']);
  });
  test('where there is no such sheet, the first with a plan', async () => {
    const { session } = workedIn([...three()].reverse());
    await session.open();
    expect(session.current()).toMatchObject({ phase: 'ready', sheet: 'Bổ sung' });
  });
  test('a sheet without a plan, and another one instead', async () => {
    const { session } = workedIn(three(), { active: 'Ghi chép' });
    await session.open();
    expect(session.current()).toMatchObject({ phase: 'nothing', sheet: 'Ghi chép', notice: null });
    await session.chooseSheet('Kế hoạch');
    expect(session.current()).toMatchObject({ phase: 'ready', sheet: 'Kế hoạch' });
  });
  describe('a sheet with a mark of ours before the user', () => {
    const marked = (title: string) => ({
      snapshot: { ...snapshotOf('Tổng hợp', [[title], HEADER, item('Kiểm tra công vụ', '20/6/2026')]) },
      info: { ours: true, mark: 'NamRo_Overview' },
    });

    test('is no plan where it is ours: the first with a plan is read', async () => {
      const ours = marked('TỔNG HỢP TÌNH HÌNH THỰC HIỆN NHIỆM VỤ');
      const { session } = workedIn([...three(), ours], { active: 'Tổng hợp' });
      await session.open();
      expect(session.current()).toMatchObject({ phase: 'ready', sheet: 'Kế hoạch' });
    });

    test('is read where only the name says so', async () => {
      const { session } = workedIn([...three(), marked('KẾ HOẠCH BỔ SUNG NĂM 2026')], { active: 'Tổng hợp' });
      await session.open();
      expect(session.current()).toMatchObject({ phase: 'ready', sheet: 'Tổng hợp' });
    });
  });
  test('a sheet that cannot be read', async () => {
    const { session, host } = workedIn(three());
    host.read = () => Promise.reject(new Error('out of memory'));
    await session.open();
    const notice = { id: 'unexpected', intent: 'error', values: { reason: 'out of memory' } };
    expect(session.current()).toMatchObject({ phase: 'failed', busy: null, notice });
  });
});

test('another day', async () => {
  const { session } = workedIn(three());
  await session.open();
  expect(shown(session.current())!.standings[0]).toMatchObject({ progress: 'overdue', daysLate: 76 });
  await session.setAsOf('2026-03-31');
  expect(shown(session.current())).toMatchObject({ asOf: '2026-03-31', standings: [{ progress: 'due-soon' }] });
});

describe('a change in the sheet', () => {
  const change = async (host: WorkbookHost) => {
    await host.apply({ edits: [{ sheet: 'Kế hoạch', at: 'B7', expect: 'Rà soát thủ tục', value: 'Rà soát quy chế' }] });
  };
  test('is read once the sheet is quiet; the plan shown stays the chosen one', async () => {
    const { session, host, reads, tell } = workedIn(three());
    await session.open();
    session.choosePlan(1);
    reads.length = 0;
    await change(host);
    tell('changed', 'Kế hoạch');
    await wait(250);
    tell('changed', 'Kế hoạch');
    await wait(250);
    expect(reads).toEqual([]);
    await wait(100);
    expect(reads).toEqual(['Kế hoạch']);
    expect(session.current().chosen).toBe(1);
    expect(tasks(session)).toEqual(['Rà soát quy chế']);
  });
  test('during an action is looked at when that is done', async () => {
    const { session, memory, tell } = workedIn(three(), { slow: 1000 });
    await session.open();
    session.choosePlan(1);
    void session.mark();
    tell('changed', 'Kế hoạch');
    await wait(1000);
    expect(session.current()).toMatchObject({ busy: null, notice: { id: 'marked' } });
    await change(memory);
    await wait(300);
    expect(tasks(session)).toEqual(['Rà soát quy chế']);
    expect(session.current().notice).toMatchObject({ id: 'marked' });
  });
  test('is not looked at any more when the pane is closed', async () => {
    const { session, reads, tell, told } = workedIn(three());
    await session.open();
    reads.length = 0;
    tell('changed', 'Kế hoạch');
    session.close();
    await wait(1000);
    expect([reads.length, told.changed.size, told.activated.size]).toEqual([0, 0, 0]);
  });
});

test('turning to another sheet, but not to one of ours', async () => {
  const { session, tell } = workedIn(three());
  await session.open();
  tell('activated', 'Bổ sung');
  await wait(0);
  expect(tasks(session)).toEqual(['Kiểm tra công vụ']);
  await session.mark();
  const legend = session.current().sheets.find(({ ours }) => ours)!.name;
  tell('activated', legend);
  await wait(1000);
  expect(session.current().sheet).toBe('Bổ sung');
});

test('turning to another sheet while something is under way', async () => {
  const { session, tell } = workedIn(three(), { slow: 1000 });
  await session.open();
  void session.mark();
  tell('activated', 'Bổ sung');
  tell('changed', 'Bổ sung');
  await wait(1500);
  expect(session.current()).toMatchObject({ sheet: 'Bổ sung', busy: null });
});

describe('an action', () => {
  test('says what it did and reads the table again, once', async () => {
    const { session, memory, reads } = workedIn(three());
    await session.open();
    reads.length = 0;
    await session.decide({ kind: 'unit', name: 'Văn phòng Sở', aliases: ['VP Sở'] });
    expect(session.current()).toMatchObject({ notice: { id: 'decided', intent: 'success' }, busy: null });
    expect(session.current().settings!.units).toMatchObject([{ name: 'Văn phòng Sở', aliases: ['VP Sở'] }]);
    expect(memory.applied).toHaveLength(1);
    expect(reads.filter((sheet) => sheet === 'Kế hoạch')).toHaveLength(1);
    session.dismiss();
    expect(session.current().notice).toBeNull();
  });
  test('that is refused leaves the workbook as it was, and a notice', async () => {
    const { session, memory } = workedIn(
      three().map((sheet) => ({ ...sheet, info: { protected: sheet.snapshot.name === 'Kế hoạch' } })),
    );
    await session.open();
    await session.mark();
    const notice = { id: 'protected-sheet', intent: 'warning', values: { detail: 'Kế hoạch' } };
    expect(session.current()).toMatchObject({ phase: 'ready', busy: null, notice });
    expect(memory.applied).toEqual([]);
    expect(tasks(session)).toEqual(['Ban hành kế hoạch']);
  });
  test('does not begin while another one runs', async () => {
    const { session, memory } = workedIn(three());
    await session.open();
    await Promise.all([session.mark(), session.clear(), session.track()]);
    expect(memory.applied).toHaveLength(1);
    expect(session.current().notice).toMatchObject({ id: 'marked' });
  });
  test('that finds nothing to do says so', async () => {
    const { session } = workedIn(three());
    await session.open();
    await session.clear();
    expect(session.current().notice).toMatchObject({ id: 'nothing-to-clear', intent: 'info' });
  });
});

test('a cell is shown without a reading and without a word', async () => {
  const { session, memory, reads } = workedIn(three());
  await session.open();
  reads.length = 0;
  await session.select('B3');
  await session.selectOn('Bổ sung', 'F3');
  expect(memory.selected).toEqual([
    { sheet: 'Kế hoạch', at: 'B3' },
    { sheet: 'Bổ sung', at: 'F3' },
  ]);
  expect([reads, session.current().notice]).toEqual([[], null]);
});

test('a reading that is stopped leaves what was shown', async () => {
  const { session } = workedIn(three());
  await session.open();
  // Every step takes longer than the screen may stand still.
  let now = 0;
  jest.spyOn(performance, 'now').mockImplementation(() => (now += 50));
  const shares: (number | null)[] = [];
  const drawn = new Set<unknown>();
  session.subscribe(() => {
    shares.push(session.current().share);
    drawn.add(session.currentButShare());
  });
  const reading = session.setAsOf('2026-12-31');
  await Promise.resolve();
  expect(session.current().busy).toBe('reading');
  await wait(0);
  session.stop();
  await wait(10);
  await reading;
  const stopped = {
    phase: 'ready',
    busy: null,
    share: null,
    stoppable: false,
    interrupted: 'stopped',
    asOf: '2026-06-15',
  };
  expect(session.current()).toMatchObject(stopped);
  expect(shown(session.current())).toMatchObject({ asOf: '2026-06-15' });
  jest.restoreAllMocks();
  await session.readAgain();
  expect(session.current()).toMatchObject({ phase: 'ready', interrupted: null });
  expect(shares.some((share) => share !== null)).toBe(true);
  // What does not show how far it is is not drawn for it.
  expect(drawn.size).toBe(shares.length - shares.filter((share) => share !== null).length);
});

test('listeners are told of every change until they leave', async () => {
  const { session } = workedIn(three());
  const seen: string[] = [];
  const leave = session.subscribe(() => seen.push(session.current().language));
  session.setLanguage('en');
  leave();
  session.setLanguage('vi');
  expect(seen).toEqual(['en']);
});

describe('marks that are no longer right', () => {
  const FOUR = snapshotOf('Kế hoạch', [
    ['KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH NĂM 2026'],
    HEADER,
    item('Ban hành kế hoạch', '31/3/2026'),
    item('Rà soát thủ tục', '30/11/2026'),
    item('Kiểm tra công vụ', '30/10/2026'),
  ]);
  /** Rows 3 to 5 in another order, or with other deadlines. */
  const rewritten = (...rows: [task: string, deadline: string][]) => ({
    edits: rows.flatMap(([task, deadline], i) => {
      const before = FOUR.values[2 + i]!;
      const at = (column: string) => `${column}${3 + i}`;
      return [
        { sheet: 'Kế hoạch', at: at('B'), expect: before[1]!, value: task },
        { sheet: 'Kế hoạch', at: at('F'), expect: before[5]!, value: deadline },
      ];
    }),
  });
  const opened = async () => {
    const work = workedIn([{ snapshot: structuredClone(FOUR) }]);
    await work.session.open();
    await work.session.mark();
    const marked = () => work.memory.state()[0]!.highlights.flatMap(({ ranges }) => ranges);
    return { ...work, marked };
  };

  test('a sort has them set anew at once', async () => {
    const { memory, session, tell, marked } = await opened();
    expect(marked()).toContain('F3');
    const order = rewritten(
      ['Rà soát thủ tục', '30/11/2026'],
      ['Kiểm tra công vụ', '30/10/2026'],
      ['Ban hành kế hoạch', '31/3/2026'],
    );
    await memory.apply(order);
    tell('changed', 'Kế hoạch');
    await wait(1000);
    expect(marked()).toContain('F5');
    expect(marked()).not.toContain('F3');
    expect(session.current().marksStale).toBe(false);
  });

  test('another change is said, and marking again makes them right', async () => {
    const { memory, session, tell, marked } = await opened();
    await memory.apply({ edits: [{ sheet: 'Kế hoạch', at: 'F4', expect: '30/11/2026', value: '30/4/2026' }] });
    tell('changed', 'Kế hoạch');
    await wait(1000);
    expect(session.current().marksStale).toBe(true);
    expect(marked()).not.toContain('F4');
    await session.mark();
    expect(session.current().marksStale).toBe(false);
    expect(marked().join(' ')).toMatch(/F3:F4|F4/);
  });

  test('a change that leaves every mark in its place is not spoken of', async () => {
    const { memory, session, tell } = await opened();
    await memory.apply({ edits: [{ sheet: 'Kế hoạch', at: 'F4', expect: '30/11/2026', value: '15/11/2026' }] });
    tell('changed', 'Kế hoạch');
    await wait(1000);
    expect(session.current().marksStale).toBe(false);
  });

  test('nothing is said where this pane has not marked, or has cleared', async () => {
    const { memory, session, tell } = await opened();
    await session.clear();
    await memory.apply({ edits: [{ sheet: 'Kế hoạch', at: 'F4', expect: '30/11/2026', value: '30/4/2026' }] });
    tell('changed', 'Kế hoạch');
    await wait(1000);
    expect(session.current().marksStale).toBe(false);
  });
});
