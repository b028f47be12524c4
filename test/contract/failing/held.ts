import { clear } from '../../../src/actions/clear';
import { collectInto } from '../../../src/actions/collect';
import { decide } from '../../../src/actions/decide';
import { fix } from '../../../src/actions/fix';
import { mark } from '../../../src/actions/mark';
import { summarise } from '../../../src/actions/summarise';
import { track } from '../../../src/actions/track';
import { trackParts } from '../../../src/actions/trackParts';
import { trackReports } from '../../../src/actions/trackReports';
import { address } from '../../../src/workbook/address';
import { valueAt } from '../../../src/workbook/edits';
import { ChangeUnfinished, type WorkbookHost } from '../../../src/workbook/host';
import { readCopies } from '../../actions/returnedCopy';
import type { Seed } from '../subjects';
import { planOf } from './plan';
import type { Failing, FailingSubject, Opened } from './subjects';
import { noteFaults, type Told } from './noteFaults';
import type { Shown } from './shown';

const AT = { asOf: '2026-06-15', writtenAt: '2026-06-15T08:00' };
/** Another day, on which nearly every cell of a summary says something else. */
const BEFORE = { asOf: '2026-03-02', writtenAt: '2026-03-02T16:30' };
type Act = (host: WorkbookHost) => Promise<object | void>;

const MARK: Act = (host) => mark(host, { ...AT, language: 'vi', notes: true });
const SUMMARISE: Act = (host) => summarise(host, AT);
const SUMMARISED: Act = (host) => summarise(host, BEFORE);
/** Sheets of units that people have written into, and a task that another unit leads by now. */
const UNITS = ['Sở Nội vụ', 'Sở Tài chính'];
const TYPED: Act = async (host) => {
  await summarise(host, { ...BEFORE, units: UNITS });
  await type(host, 'Phiếu - Sở Nội vụ', 'Ghi chú', 1, 'Chờ ý kiến Sở');
  await type(host, 'Phiếu - Sở Nội vụ', 'Ghi chú', 2, 'Đã gửi dự thảo');
  await type(host, 'Phiếu - Sở Nội vụ', 'Kết quả thực hiện', 2, 'Đang trình ký');
  await type(host, 'Phụ lục', 'Cơ quan chủ trì', 4, 'Sở Tài chính');
};
const SUMMARISE_UNITS: Act = (host) => summarise(host, { ...AT, units: UNITS });
/** Types into the column under a head, in the row with a number in its first column. */
async function type(host: WorkbookHost, sheet: string, head: string, number: number, value: string): Promise<void> {
  const snapshot = await host.read(sheet);
  const top = snapshot.texts.findIndex((row) => row.includes(head));
  const row = snapshot.values.findIndex((cells, r) => r > top && cells[1 - snapshot.left] === number);
  const at = address(snapshot.top + row, snapshot.left + snapshot.texts[top]!.indexOf(head));
  const { edits } = await host.apply({ edits: [{ sheet, at, expect: valueAt(snapshot, at), value }] });
  if (edits.made !== 1) throw new Error(`not typed: ${sheet}!${at}`);
}

const level =
  (check: string): Act =>
  (host) =>
    decide(host, { kind: 'level', check, level: 'off' });

/** A deadline with parts to be followed one by one. */
const TWO_DAYS: Act = (host) =>
  host.apply({
    edits: [
      { sheet: 'Phụ lục', at: 'E3', expect: 'Quý I/2026', value: 'Đợt 1 trước 30/3/2026; đợt 2 trước 30/9/2026' },
    ],
  });

/** Copies of the plan, filled in by two of its units. */
const COLLECT: Act = (host) => {
  const rows = planOf(9).sheets[0]!.rows;
  const filled = (unit: string) => ({
    file: `${unit}.xlsx`,
    modified: '2026-06-10',
    rows: rows.map((row, i) =>
      i === 1
        ? [...row, 'Kết quả thực hiện', 'Ngày hoàn thành']
        : row[3] === unit
          ? [...row, 'Đã hoàn thành', '9/6/2026']
          : row,
    ),
  });
  return collectInto(host, readCopies(filled('Sở Tài chính'), filled('Sở Tư pháp')), AT);
};

/** What a user can do, each with what was done before it. */
export const ACTIONS: Record<string, { before: Act[]; act: Act; cleared?: true }> = {
  mark: { before: [], act: MARK, cleared: true },
  'mark again': { before: [MARK], act: MARK, cleared: true },
  summarise: { before: [], act: SUMMARISE, cleared: true },
  'summarise again': { before: [SUMMARISED], act: SUMMARISE, cleared: true },
  'summarise over typed words': { before: [TYPED], act: SUMMARISE_UNITS },
  track: { before: [], act: (host) => track(host, AT) },
  'track parts': { before: [TWO_DAYS], act: (host) => trackParts(host, AT) },
  'track reports': { before: [], act: (host) => trackReports(host, { ...AT, today: '2026-06-15' }) },
  collect: { before: [], act: COLLECT },
  'collect again': { before: [COLLECT], act: COLLECT },
  fix: { before: [], act: async (host) => void (await fix(host, { ...AT, all: true })) },
  clear: { before: [MARK, SUMMARISE], act: (host) => clear(host, {}) },
  decide: { before: [], act: level('lead-missing') },
  'decide again': { before: [level('lead-missing')], act: level('deadline-impossible') },
};

export interface Outcome {
  /** What was wrong in what was said or in what stands; null when nothing was. */
  fault: string | null;
  /** "refused", "unfinished", "done", "left out". */
  said: string;
}

async function opened(subject: FailingSubject, seed: Seed, name: string): Promise<Opened> {
  const workbook = await subject.open(seed);
  for (const before of ACTIONS[name]!.before) await before(workbook.host);
  return workbook;
}

export interface Reference {
  requests: number;
  /** Those that are worth failing. */
  telling: number[];
  before: Shown;
  after: Shown;
  told: Told;
  cleared: Shown | null;
}

/** What an action gives back, as far as it is held to what stands: some give back how many notes went only. */
function toldOf(done: object | void): Told {
  const { leftOut, notes } = (done ?? {}) as Told;
  return { ...(leftOut && { leftOut }), ...(notes && typeof notes === 'object' && { notes }) };
}

/** What an action asks and leaves where nothing fails. */
export async function reference(subject: FailingSubject, seed: Seed, name: string): Promise<Reference> {
  const workbook = await opened(subject, seed, name);
  const [from, before] = [workbook.requests(), workbook.shown()];
  const told = toldOf(await ACTIONS[name]!.act(workbook.host));
  const [requests, after] = [workbook.requests() - from, workbook.shown()];
  const telling = workbook.telling
    ? workbook.telling().flatMap((at) => (at > from && at <= from + requests ? [at - from] : []))
    : Array.from({ length: requests }, (_, i) => i + 1);
  const asked = { requests, telling, before, after, told };
  if (!ACTIONS[name]!.cleared) return { ...asked, cleared: null };
  await clear(workbook.host, {});
  return { ...asked, cleared: workbook.shown() };
}

/** Does an action while a request fails and holds what is said to what is; then again without, which has to end as if nothing had happened. */
export async function held(
  subject: FailingSubject,
  seed: Seed,
  name: string,
  failing: Failing,
  normal: Reference,
): Promise<Outcome> {
  const workbook = await opened(subject, seed, name);
  workbook.fail(failing);
  const { said, fault } = await tried(workbook, ACTIONS[name]!.act, normal);
  workbook.fail(null);
  if (fault) return { said, fault };
  const clearing = normal.cleared !== null && failing.request % 2 === 0;
  try {
    await (clearing ? clear(workbook.host, {}) : ACTIONS[name]!.act(workbook.host));
  } catch (cause) {
    return { said, fault: `cannot be done again: ${String(cause)}` };
  }
  const aside = [...workbook.shown().sheets.keys()].filter((sheet) => sheet.includes('(có ghi thêm)'));
  if (aside.length > 0) return { said, fault: `set aside though nobody has written into it: ${aside.join(', ')}` };
  const wanted = clearing ? normal.cleared! : normal.after;
  const other = differing(workbook.shown(), wanted, 'all');
  return {
    said,
    fault: other.length > 0 ? `${clearing ? 'cleared' : 'done'} again it differs: ${other.join('; ')}` : null,
  };
}

async function tried(workbook: Opened, act: Act, { before, after, told: normal }: Reference): Promise<Outcome> {
  let told: Told;
  try {
    told = toldOf(await act(workbook.host));
  } catch (cause) {
    if (cause instanceof ChangeUnfinished) {
      const untold = differing(workbook.shown(), before, 'all', cause.written).filter(() => cause.written.length > 0);
      return { said: 'unfinished', fault: untold.length > 0 ? `written and not said: ${untold.join('; ')}` : null };
    }
    const changed = differing(workbook.shown(), before, 'all');
    return {
      said: 'refused',
      fault: changed.length > 0 ? `said to be unchanged (${String(cause)}): ${changed.join('; ')}` : null,
    };
  }
  const { leftOut = [], notes } = told;
  const is = workbook.shown();
  const lacking = [
    ...differing(is, after, leftOut.some(({ what }) => what !== 'notes') ? 'cells' : 'cells and looks'),
    ...noteFaults(is, before, after, told, normal),
  ];
  return {
    said: leftOut.length > 0 || notes?.missing ? 'left out' : 'done',
    fault: lacking.length > 0 ? `said to be done: ${lacking.join('; ')}` : null,
  };
}

/** Where two states differ, but for sheets that are named. */
function differing(
  is: Shown,
  wanted: Shown,
  what: 'all' | 'cells and looks' | 'cells',
  but: readonly string[] = [],
): string[] {
  const found: string[] = [];
  const compare = (name: string, a: unknown, b: unknown) => {
    const [one, other] = [a, b].map((part) => JSON.stringify(part) ?? '') as [string, string];
    if (one !== other) found.push(`${name} ${around(one, other)}`);
    return one === other;
  };
  if (but.length === 0) compare('names', is.book, wanted.book);
  for (const name of new Set([...is.sheets.keys(), ...wanted.sheets.keys()])) {
    if (but.includes(name)) continue;
    const [a, b] = [is.sheets.get(name), wanted.sheets.get(name)];
    const same = compare(`cells of ${name}`, a?.cells, b?.cells);
    if (same && what !== 'cells') compare(`look of ${name}`, a?.look, b?.look);
    if (what === 'all') compare(`notes of ${name}`, a && listed(a.notes), b && listed(b.notes));
  }
  return found;
}

const listed = (notes: Map<string, string>) => [...notes].map((note) => note.join(' ')).sort();

/** The place where two texts begin to differ. */
function around(a: string, b: string): string {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at += 1;
  return `(${a.slice(Math.max(0, at - 40), at + 80)} ≠ ${b.slice(Math.max(0, at - 40), at + 80)})`;
}
