import { makeWorkbook } from '../../samples/making/workbook';
import { WorkerEnded } from '../../src/actions/brokenOff';
import { serveFile } from '../../src/entries/worker/serveFile';
import { WorkerFile } from '../../src/entries/worker/workerFile';
import { PageHost } from '../../src/hosts/page/pageHost';
import { valueAt } from '../../src/workbook/edits';
import { type End, ENDS, FakeWorker, type Moment, starting, useFakeLocks } from './fakeWorker';

beforeAll(useFakeLocks);

const BYTES = makeWorkbook({
  sheets: [
    {
      name: 'Phụ lục',
      rows: [
        ['STT', 'Nhiệm vụ'],
        [1, 'Một'],
      ],
    },
  ],
});
const edit = (expect: string, value: string) => ({ edits: [{ sheet: 'Phụ lục', at: 'B2', expect, value }] });
const shown = async (file: WorkerFile) => valueAt(await file.read('Phụ lục'), 'B2');
const shownIn = async (bytes: Uint8Array) => {
  const file = await WorkerFile.open(starting(serveFile).start, bytes);
  const text = await shown(file);
  file.close();
  return text;
};
const told = (file: WorkerFile) => new Promise<string>((done) => file.onReopened(done));
const outcome = (asked: Promise<unknown>) =>
  asked.then(
    () => 'done',
    (cause: unknown) => cause,
  );

test('a file is opened, changed, taken back; the bytes are those of each change', async () => {
  const { start, started } = starting(serveFile);
  const file = await WorkerFile.open(start, BYTES);
  await file.apply(edit('Một', 'Hai'));
  expect(await shownIn(await file.bytes())).toBe('Hai');
  await file.undo();
  expect(await file.bytes()).toEqual(BYTES);
  expect(await file.standing()).toEqual({ version: 0, canUndo: false, canRedo: true });
  await expect(file.read('Không có')).rejects.toMatchObject({ name: 'UnreadableWorkbook', reason: 'no-such-sheet' });
  file.close();
  expect(started).toHaveLength(1);
  expect(started[0]!.terminated).toBe(true);
});

test('a sheet that is read again after a change: rows that have not changed stay the objects they were; two readings at once are both whole', async () => {
  const file = await WorkerFile.open(starting(serveFile).start, BYTES);
  const before = await file.read('Phụ lục');
  await file.apply(edit('Một', 'Hai'));
  const [now, again] = await Promise.all([file.read('Phụ lục'), file.read('Phụ lục')]);
  expect(now.values).toEqual([
    ['STT', 'Nhiệm vụ'],
    [1, 'Hai'],
  ]);
  expect(again).toEqual(now);
  expect(now.values.map((row, i) => row === before.values[i])).toEqual([true, false]);
  file.close();
});

describe('a worker that ends', () => {
  const MOMENTS: [string, Moment][] = [
    ['before a change is made', { method: 'apply', nth: 2, when: 'before' }],
    ['when a change is made and not yet told', { method: 'apply', nth: 2, when: 'after' }],
    ['while a sheet is read', { method: 'read', nth: 1, when: 'before' }],
    ['while its standing is asked for', { method: 'standing', nth: 1, when: 'after' }],
  ];
  const all = MOMENTS.flatMap(([name, moment]) => ENDS.map((end) => [name, end, moment] as const));

  test.each(all)('%s (%s): every ask is answered, what was finished is kept', async (_name, end, moment) => {
    const { start, started } = starting(serveFile, { end, moment });
    const file = await WorkerFile.open(start, BYTES);
    const reopened = told(file);
    await file.apply(edit('Một', 'Hai'));
    const asked = [file.apply(edit('Hai', 'Ba')), file.sheets(), file.read('Phụ lục'), file.standing()].map(outcome);
    const bytes = file.bytes();
    const outcomes = await Promise.all(asked);
    const failed = outcomes.filter((one) => one !== 'done');
    expect(failed.length).toBeGreaterThan(0);
    for (const cause of failed) expect(cause).toMatchObject({ name: 'WorkerEnded', part: 'file' });
    // What was said to be done is there, and nothing else.
    const left = outcomes[0] === 'done' ? 'Ba' : 'Hai';
    // Opened again from what was finished, and usable: nothing half made, nothing lost.
    expect(await reopened).toBe('reopened');
    expect(started).toHaveLength(2);
    expect(await shownIn(await bytes)).toBe(left);
    expect(await shown(file)).toBe(left);
    await file.apply(edit(left, 'Bốn'));
    expect(await shownIn(await file.bytes())).toBe('Bốn');
    file.close();
  });

  test('equal versions stay equal bytes, so that it is known what is not saved', async () => {
    const { start, started } = starting(serveFile);
    const file = await WorkerFile.open(start, BYTES);
    const host = await PageHost.over(file);
    await host.edit({ sheet: 'Phụ lục', at: 'B2' }, 'Một', 'Hai');
    await host.edit({ sheet: 'Phụ lục', at: 'B2' }, 'Hai', 'Ba');
    await host.undo();
    host.markSaved();
    const reopened = told(file);
    started[0]!.die('gone');
    await reopened;
    await host.openedAgain();
    expect(host.current()).toMatchObject({ version: 1, unsaved: false, canUndo: false, openedAgain: 1 });
    await host.edit({ sheet: 'Phụ lục', at: 'B2' }, 'Hai', 'Bốn');
    expect(host.current()).toMatchObject({ version: 3, unsaved: true, canUndo: true });
    await host.undo();
    expect(host.current()).toMatchObject({ version: 1, unsaved: false });
    file.close();
  });

  // Its lock can be waited for only once it has said that it holds it: before that its port tells.
  test.each(ENDS.filter((end) => end !== 'gone'))(
    'while it is opened (%s): that it ended is said',
    async (end: End) => {
      const moment = { method: 'open', nth: 1, when: 'before' } as const;
      const { start } = starting(serveFile, { end, moment });
      await expect(WorkerFile.open(start, BYTES)).rejects.toMatchObject({ name: 'WorkerEnded', part: 'file' });
    },
  );

  test('again while the file is opened again: each ask is answered, the copy can be saved, it opens when asked', async () => {
    const { start, started } = starting(
      serveFile,
      { end: 'gone', moment: { method: 'read', nth: 1, when: 'before' } },
      { end: 'error', moment: { method: 'open', nth: 1, when: 'before' } },
    );
    const file = await WorkerFile.open(start, BYTES);
    await file.apply(edit('Một', 'Hai'));
    const reopened = told(file);
    await expect(file.read('Phụ lục')).rejects.toBeInstanceOf(WorkerEnded);
    expect(await reopened).toBe('not-reopened');
    const later = [file.sheets(), file.apply(edit('Hai', 'Ba')), file.undo(), file.standing()].map(outcome);
    for (const cause of await Promise.all(later)) expect(cause).toMatchObject({ reason: 'not-reopened' });
    expect(await shownIn(await file.bytes())).toBe('Hai');
    const again = told(file);
    await file.reopen();
    expect(await again).toBe('reopened');
    expect(await shown(file)).toBe('Hai');
    expect(started).toHaveLength(3);
    file.close();
  });
});

test('one that never answers is ended by the user: every ask is answered, what was finished is kept', async () => {
  const { start, started } = starting(serveFile);
  const file = await WorkerFile.open(start, BYTES);
  await file.apply(edit('Một', 'Hai'));
  started[0]!.silence();
  const asked = [file.apply(edit('Hai', 'Ba')), file.read('Phụ lục')].map(outcome);
  const bytes = file.bytes();
  await new Promise((done) => setImmediate(done));
  expect(file.isBusy()).toBe(true);
  const reopened = told(file);
  await file.restart();
  for (const cause of await Promise.all(asked)) expect(cause).toMatchObject({ name: 'Stopped' });
  expect([await reopened, file.isBusy(), await shownIn(await bytes)]).toEqual(['restarted', false, 'Hai']);
  await file.apply(edit('Hai', 'Bốn'));
  expect(await shown(file)).toBe('Bốn');
  file.close();
});

test('where there are no workers, that is said', async () => {
  const start = () => {
    throw new ReferenceError('Worker is not defined');
  };
  await expect(WorkerFile.open(start, BYTES)).rejects.toMatchObject({ part: 'file', reason: 'not-started' });
});

test('opening is stopped at once', async () => {
  const silent = new FakeWorker(() => undefined);
  let stop = () => {};
  const opening = WorkerFile.open(
    () => silent as unknown as Worker,
    BYTES,
    (how) => (stop = how),
  );
  stop();
  await expect(opening).rejects.toMatchObject({ name: 'Stopped' });
  expect(silent.terminated).toBe(true);
});

describe('how long a file may take to be read', () => {
  beforeEach(() => jest.useFakeTimers({ doNotFake: ['setImmediate'] }));
  afterEach(() => jest.useRealTimers());
  const silent = () => new FakeWorker(() => undefined);
  const given = (name: string) => ({ bytes: BYTES, name });
  const after = async (asked: Promise<unknown>, milliseconds: number) => {
    const told = outcome(asked);
    await jest.advanceTimersByTimeAsync(milliseconds);
    return Promise.race([told, Promise.resolve('waiting')]);
  };

  test.each([
    ['a.docx', 119_000, 'waiting'],
    ['a.docx', 121_000, { name: 'UnreadableWorkbook', reason: 'too-slow' }],
    ['a.xls', 121_000, { name: 'UnreadableWorkbook', reason: 'too-slow' }],
    ['no ending', 121_000, { name: 'UnreadableWorkbook', reason: 'too-slow' }],
    ['a.xlsx', 3_600_000, 'waiting'],
    ['A.XLSM', 3_600_000, 'waiting'],
  ])('%s after %d ms', async (name, milliseconds, outcomeThen) => {
    const worker = silent();
    const opening = WorkerFile.import(() => worker as unknown as Worker, given(name));
    const seen = await after(opening, milliseconds);
    if (typeof outcomeThen === 'string') expect(seen).toBe(outcomeThen);
    else expect(seen).toMatchObject(outcomeThen);
    expect(worker.terminated).toBe(typeof outcomeThen !== 'string');
  });

  test('a file that was read in time is not ended later', async () => {
    const { start, started } = starting(serveFile);
    const file = await WorkerFile.import(start, given('a.docx'));
    await jest.advanceTimersByTimeAsync(200_000);
    expect([started[0]!.terminated, file.isBusy()]).toEqual([false, false]);
    file.close();
  });
});
