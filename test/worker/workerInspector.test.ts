import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { type InspectedWorkbook, inspectWorkbook } from '../../src/actions/inspectWorkbook';
import { serveInspection } from '../../src/entries/worker/serveInspection';
import { WorkerInspector } from '../../src/entries/worker/workerInspector';
import { openWorkbook } from '../../src/hosts/file/openWorkbook';
import { Session } from '../../src/pane/session/session';
import type { WorkbookHost } from '../../src/workbook/host';
import { ENDS, FakeWorker, type Moment, starting, useFakeLocks } from './fakeWorker';

beforeAll(useFakeLocks);

const folder = path.resolve(__dirname, '../../samples');
const samples = readdirSync(folder).filter((file) => file.endsWith('.xlsx'));
const bytesOf = (file: string) => new Uint8Array(readFileSync(path.join(folder, file)));
const OPTIONS = { asOf: '2026-06-15' };
/** All that was found, as a digest: the texts themselves are long. */
const json = (all: InspectedWorkbook) =>
  createHash('sha256')
    .update(JSON.stringify({ ...all, snapshots: [...all.snapshots] }))
    .digest('hex');
const host = (): Promise<WorkbookHost> => openWorkbook(bytesOf('so-theo-doi-ket-qua-2026.xlsx'));

test.each(samples)('%s: what the worker gives is what the window gives, byte for byte', async (file) => {
  const inspector = new WorkerInspector(starting(serveInspection).start);
  const workbook = await openWorkbook(bytesOf(file));
  const inWindow = await inspectWorkbook(workbook, OPTIONS);
  const sheet = inWindow.inspections[0]!.plan.sheet;
  expect(json(await inspector.inspect(workbook, OPTIONS))).toBe(json(inWindow));
  const one = { ...OPTIONS, sheet, year: 2025 };
  expect(json(await inspector.inspect(workbook, one))).toBe(json(await inspectWorkbook(workbook, one)));
  inspector.stop();
});

test('an error of the workbook comes back as it was', async () => {
  const inspector = new WorkerInspector(starting(serveInspection).start);
  const cause = new Error('Excel is busy');
  const workbook = { ...(await host()), sheets: () => Promise.reject(cause) };
  await expect(inspector.inspect(workbook, OPTIONS)).rejects.toBe(cause);
  const missing = inspector.inspect(await host(), { ...OPTIONS, sheet: 'Không có' });
  await expect(missing).rejects.toMatchObject({ name: 'UnreadableWorkbook', reason: 'no-such-sheet' });
  inspector.stop();
});

test('stopping ends the worker at once, whatever it is busy with; asked again, another one does all of it', async () => {
  const { start, started } = starting(serveInspection);
  const inspector = new WorkerInspector(start);
  const workbook = await host();
  const { read } = workbook;
  workbook.read = () => new Promise(() => {});
  const never = inspector.inspect(workbook, OPTIONS);
  setTimeout(inspector.stop, 20);
  await expect(never).rejects.toMatchObject({ name: 'Stopped' });
  expect(started[0]!.terminated).toBe(true);
  workbook.read = read;
  expect(json(await inspector.inspect(workbook, OPTIONS))).toBe(json(await inspectWorkbook(workbook, OPTIONS)));
  expect(started).toHaveLength(2);
  inspector.stop();
});

const MOMENTS: Moment[] = [
  { method: 'inspect', nth: 1, when: 'before' },
  { method: 'inspect', nth: 1, when: 'after' },
];
test.each(MOMENTS.flatMap((moment) => ENDS.map((end) => [end, moment.when, moment] as const)))(
  'a worker that ends (%s, %s it is done): that is said, and the next one does all of it',
  async (end, _when, moment) => {
    const { start } = starting(serveInspection, { end, moment });
    const inspector = new WorkerInspector(start);
    const workbook = await host();
    const ended = { name: 'WorkerEnded', part: 'inspection' };
    await expect(inspector.inspect(workbook, OPTIONS)).rejects.toMatchObject(ended);
    expect(json(await inspector.inspect(workbook, OPTIONS))).toBe(json(await inspectWorkbook(workbook, OPTIONS)));
    inspector.stop();
  },
);

describe('where a worker cannot be started, the window does it', () => {
  const starts: [string, () => Worker][] = [
    [
      'there are none',
      () => {
        throw new ReferenceError('Worker is not defined');
      },
    ],
    [
      'its script is refused',
      () => {
        const worker = new FakeWorker(() => undefined);
        setImmediate(() => worker.die('error'));
        return worker as unknown as Worker;
      },
    ],
  ];
  test.each(starts)('%s', async (_name, start) => {
    const counted = jest.fn(start);
    const inspector = new WorkerInspector(counted);
    const workbook = await host();
    const expected = json(await inspectWorkbook(workbook, OPTIONS));
    expect(json(await inspector.inspect(workbook, OPTIONS))).toBe(expected);
    expect(json(await inspector.inspect(workbook, OPTIONS))).toBe(expected);
    // It is not tried again and again.
    expect(counted).toHaveBeenCalledTimes(1);
  });
});

describe('the session', () => {
  const over = (start: () => Worker, workbook: WorkbookHost) =>
    new Session(workbook, {
      ...{ asOf: '2026-06-15', language: 'vi', now: () => '2026-06-15T08:00' },
      inspector: new WorkerInspector(start),
    });

  test('stopped at the first reading shows no results, and begins anew when asked', async () => {
    const workbook = await host();
    const { read } = workbook;
    workbook.read = () => new Promise(() => {});
    const session = over(starting(serveInspection).start, workbook);
    const opening = session.open();
    while (!session.current().stoppable) await new Promise((done) => setTimeout(done, 5));
    session.stop();
    await opening;
    const nothing = { phase: 'reading', inspections: [], busy: null, stoppable: false, interrupted: 'stopped' };
    expect(session.current()).toMatchObject(nothing);
    workbook.read = read;
    await session.readAgain();
    expect(session.current()).toMatchObject({ phase: 'ready', interrupted: null, notice: null });
    session.close();
  });

  test('an action that is stopped while it reads changes nothing, and says so', async () => {
    const workbook = await host();
    const session = over(starting(serveInspection).start, workbook);
    await session.open();
    const before = session.current().inspections;
    const apply = jest.spyOn(workbook, 'apply');
    const { read } = workbook;
    workbook.read = () => new Promise(() => {});
    const marking = session.mark();
    while (!session.current().stoppable) await new Promise((done) => setTimeout(done, 5));
    session.stop();
    await marking;
    expect(apply).not.toHaveBeenCalled();
    expect(session.current()).toMatchObject({ phase: 'ready', busy: null, notice: { id: 'stopped' } });
    expect(session.current().inspections).toBe(before);
    workbook.read = read;
    await session.mark();
    expect(session.current()).toMatchObject({ notice: { id: 'marked' } });
    session.close();
  });

  test('a worker that ends is told with what can be passed on; what was shown stays', async () => {
    const { start, started } = starting(serveInspection, null);
    const session = over(start, await host());
    await session.open();
    const reading = session.setAsOf('2026-12-31');
    while (started[0]!.asked.filter((method) => method === 'inspect').length < 2)
      await new Promise((done) => setImmediate(done));
    started[0]!.die('gone');
    await reading;
    expect(session.current()).toMatchObject({
      ...{ phase: 'ready', busy: null, asOf: '2026-06-15', interrupted: 'ended' },
      endedBy: { tried: 'reading', kinds: ['WorkerEnded (gone, inspection)'] },
    });
    await session.setAsOf('2026-12-31');
    expect(session.current()).toMatchObject({ asOf: '2026-12-31', interrupted: null });
    session.close();
  });
});
