import { closePeriod } from '../../../src/actions/closePeriod';
import { inspectWorkbook } from '../../../src/actions/inspectWorkbook';
import type { Day } from '../../../src/calendar/day';
import { changesSince } from '../../../src/figures/closings/changes';
import { earlierClosings } from '../../../src/figures/closings/earlier';
import { memoryHost } from '../../../src/hosts/memory/memoryHost';
import type { SheetSnapshot } from '../../../src/workbook/snapshot';
import { chance, isDone, isOverdue, planSheet, type Task, task } from './filledPlan';

const RECORD = 'Năm Rõ - Các kỳ';

/** The workbook with a plan's rows as they are now and what was kept of it so far, closed once more: the record then. */
async function closed(tasks: readonly Task[], record: SheetSnapshot | null, period: string, day: Day, mark = true) {
  const kept = record ? [{ snapshot: record, mark: mark ? 'NamRo_Closings' : null }] : [];
  const host = memoryHost([{ snapshot: planSheet(tasks) }, ...kept]);
  await closePeriod(host, { period, today: day });
  return host.read(RECORD);
}

/** The lists of a plan as it is now, by what was kept of it. */
async function lists(tasks: readonly Task[], record: SheetSnapshot, asOf: Day, sheet = 'Phụ lục') {
  const host = memoryHost([planSheet(tasks, sheet), record].map((snapshot) => ({ snapshot })));
  const { inspections, settings, problems } = await inspectWorkbook(host, { asOf });
  expect(problems).toEqual([]);
  const [earlier] = earlierClosings(inspections, settings.closings);
  const since = changesSince(inspections[0]!, earlier!)!;
  const texts = (all: { item: { task: string } }[]) => all.map(({ item }) => item.task).sort();
  return {
    period: since.before.period.kind,
    done: texts(since.done),
    overdue: texts(since.overdue),
    still: since.still.map(({ item, periods }) => `${item.task} ×${periods}`).sort(),
    undone: texts(since.undone),
    moved: since.moved.map(({ item, from, to }) => `${item.task} ${from.join()}→${to.join()}`).sort(),
    added: since.added.map((item) => item.task).sort(),
    gone: since.gone.map(({ row }) => row.task).sort(),
  };
}

/** What the lists have to be, from what was done to the tasks: `then` are those of the closings before, the latest first. */
function known(now: readonly Task[], then: { tasks: readonly Task[]; on: Day }[], on: Day) {
  const [last] = then as [(typeof then)[0]];
  const before = (id: number, nth = 0) => then[nth]?.tasks.find((one) => one.id === id);
  const wasOverdue = (id: number, nth: number) => {
    const one = before(id, nth);
    return one !== undefined && isOverdue(one, then[nth]!.on);
  };
  const times = (id: number) => {
    let n = 0;
    while (wasOverdue(id, n)) n += 1;
    return n;
  };
  const wasDone = (id: number) => {
    const one = before(id);
    return one !== undefined && isDone(one, last.on);
  };
  const pick = (which: (one: Task) => boolean) =>
    now
      .filter(which)
      .map(({ text }) => text)
      .sort();
  return {
    done: pick((one) => isDone(one, on) && !wasDone(one.id)),
    overdue: pick((one) => isOverdue(one, on) && times(one.id) === 0),
    still: now
      .filter((one) => isOverdue(one, on) && times(one.id) > 0)
      .map(({ id, text }) => `${text} ×${times(id)}`)
      .sort(),
    undone: pick((one) => !isDone(one, on) && wasDone(one.id)),
    moved: now
      .flatMap(({ id, text, due }) => {
        const old = before(id)?.due;
        return old && old !== due ? [`${text} ${old}→${due}`] : [];
      })
      .sort(),
    added: pick(({ id }) => !before(id)),
    gone: last.tasks
      .filter(({ id }) => !now.some((one) => one.id === id))
      .map(({ text }) => text)
      .sort(),
  };
}

/** The tasks some months later: done, put off, taken back, taken out, put in anywhere, in another order. */
function later(tasks: readonly Task[], from: Day, to: Day, nextId: number, any: (below: number) => number): Task[] {
  const days = (a: Day, b: Day) => Array.from({ length: 3 }, (_, i) => (i === 0 ? a : b));
  const kept = tasks
    .filter(() => any(10) > 0)
    .map((one): Task => {
      const what = any(8);
      if (what < 3 && one.doneOn === null) return { ...one, doneOn: days(from, to)[any(3)]! };
      if (what === 3) return { ...one, due: `2026-${String(any(9) + 4).padStart(2, '0')}-1${any(10)}` };
      if (what === 4 && any(3) === 0) return { ...one, doneOn: null };
      return one;
    });
  for (let i = 0; i < any(4); i += 1) kept.splice(any(kept.length + 1), 0, task(nextId + i, any));
  // Sometimes somebody sorts the table: every number changes.
  return any(4) === 0 ? [...kept].sort((a, b) => (a.text < b.text ? -1 : 1)) : kept;
}

describe('two closings of a filled plan, and the plan after them, give the lists that follow from what was done', () => {
  test.each(Array.from({ length: 60 }, (_, seed) => seed))('changes at random, %i', async (seed) => {
    const any = chance(seed + 1);
    const [q1, h1, now] = ['2026-03-14', '2026-06-14', '2026-09-01'];
    const first = Array.from({ length: 12 + any(20) }, (_, id) => task(id, any)).map((one) =>
      any(4) === 0 ? { ...one, doneOn: '2026-02-03' } : one,
    );
    const second = later(first, '2026-04-02', '2026-06-10', 40, any);
    const third = later(second, '2026-07-02', '2026-08-20', 60, any);
    const afterQ1 = await closed(first, null, 'q1', q1);
    expect(await lists(second, afterQ1, h1)).toEqual({
      period: 'q1',
      ...known(second, [{ tasks: first, on: q1 }], h1),
    });
    // A sheet copied from another workbook has its title alone.
    const afterH1 = await closed(second, afterQ1, 'h1', h1, any(2) === 0);
    // As of the day of a closing it is compared with the one before.
    expect((await lists(second, afterH1, h1)).period).toBe('q1');
    const then = [
      { tasks: second, on: h1 },
      { tasks: first, on: q1 },
    ];
    expect(await lists(third, afterH1, now)).toEqual({ period: 'h1', ...known(third, then, now) });
  });
});

describe('one change at a time', () => {
  const any = chance(7);
  const ten = Array.from({ length: 10 }, (_, id) => ({ ...task(id, any), due: '2026-05-31' }));
  const NOTHING = { period: 'q1', done: [], overdue: [], still: [], undone: [], moved: [], added: [], gone: [] };
  const since = async (tasks: readonly Task[], asOf: Day, sheet?: string) =>
    lists(tasks, await closed(ten, null, 'q1', '2026-03-14'), asOf, sheet);

  test('nothing', async () => expect(await since(ten, '2026-04-01')).toEqual(NOTHING));
  test('another order, another sheet name', async () =>
    expect(await since([...ten].reverse(), '2026-04-01', 'KH 2026')).toEqual(NOTHING));
  test('a word more, under the same number', async () =>
    expect(await since([{ ...ten[0]!, text: `${ten[0]!.text} mới` }, ...ten.slice(1)], '2026-04-01')).toEqual(NOTHING));
  test('one row put in above all: no other is new', async () => {
    const more = { ...task(50, any), due: '2026-12-01' };
    expect(await since([more, ...ten], '2026-04-01')).toEqual({ ...NOTHING, added: [more.text] });
  });
  test('one row taken out: every number below changes, none else is gone', async () =>
    expect(await since(ten.slice(1), '2026-04-01')).toEqual({ ...NOTHING, gone: [ten[0]!.text] }));
  test('a day done after the day counted is not done yet', async () =>
    expect(await since([{ ...ten[0]!, doneOn: '2026-04-02' }, ...ten.slice(1)], '2026-04-01')).toEqual(NOTHING));
  test('two tasks of the same words and number each keep theirs', async () => {
    const twins = [ten[0]!, { ...ten[0]!, id: 77 }];
    const record = await closed(twins, null, 'q1', '2026-03-14');
    const done = [{ ...twins[0]!, doneOn: '2026-03-20' }, twins[1]!];
    expect((await lists(done, record, '2026-04-01')).done).toEqual([ten[0]!.text]);
  });
});
