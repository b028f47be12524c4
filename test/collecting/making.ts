import { makeCalendar } from '../../src/calendar/workCalendar';
import type { Collection, Decision, Entry, TakenBefore } from '../../src/collecting/collection';
import type { CollectedMaster, ReadSheet, Returned } from '../../src/collecting/master';
import { readPlans } from '../../src/reading/readPlans';
import { DEFAULT_SETTINGS, type Settings, UnitEntry } from '../../src/settings/settings';
import { snapshotOf, type TestCell } from '../snapshotOf';

export const AS_OF = '2026-06-14';

/** A row of a plan as a test writes it down. */
export interface MadeItem {
  number: string;
  task: string;
  lead: string;
  partner?: string;
  deadline?: string;
  product?: string;
  entry?: Partial<Entry>;
}

const HEADS = [
  ...['STT', 'Nhiệm vụ', 'Sản phẩm', 'Đơn vị chủ trì', 'Đơn vị phối hợp', 'Thời hạn hoàn thành'],
  ...['Kết quả thực hiện', 'Ngày hoàn thành', 'Tài liệu kiểm chứng', 'Ghi chú'],
];
const TITLE = 'PHỤ LỤC: NHIỆM VỤ CẢI CÁCH HÀNH CHÍNH NĂM 2026';

interface Layout {
  title?: string;
  lines?: string[];
  sheet?: string;
  heads?: string[];
  merges?: string[];
}

const cellsOf = ({
  number,
  task,
  lead,
  partner = '',
  deadline = 'Trong năm 2026',
  product = '',
  entry = {},
}: MadeItem) => [
  ...[number, task, product, lead, partner, deadline],
  ...[entry.result ?? '', entry.doneOn ?? '', entry.evidence ?? '', entry.note ?? ''],
];

/** A plan's sheet, read. */
export function sheetOf(items: readonly MadeItem[], layout: Layout = {}): ReadSheet {
  const rows = [[layout.title ?? TITLE], ...(layout.lines ?? []).map((line) => [line]), layout.heads ?? HEADS];
  return readSheet([...rows, ...items.map(cellsOf)], layout);
}

export function readSheet(rows: TestCell[][], { sheet = 'Phụ lục', merges = [] }: Layout = {}): ReadSheet {
  const cells = rows.map((row) => row.map((cell) => (cell === '' ? null : cell)));
  const snapshot = snapshotOf(sheet, cells, merges);
  const [plan] = readPlans(snapshot, { calendar: makeCalendar([]), strictBefore: true });
  if (!plan) throw new Error('the test’s table is not read as a plan');
  return { plan, snapshot };
}

export const unitsOf = (...units: [name: string, groups?: string[], aliases?: string[]][]): Settings => ({
  ...DEFAULT_SETTINGS,
  units: units.map(([name, groups = [], aliases = []]) =>
    UnitEntry.parse({ name, aliases, groups, from: null, to: null }),
  ),
});

export const masterWith = (
  items: readonly MadeItem[],
  settings: Settings,
  known: { before?: TakenBefore[]; decisions?: Decision[] } = {},
): CollectedMaster => ({
  sheets: [sheetOf(items)],
  settings,
  before: known.before ?? [],
  decisions: known.decisions ?? [],
});

export const copyNamed = (
  file: string,
  items: readonly MadeItem[],
  modified: string | null,
  layout?: Layout,
): Returned => ({
  ...{ file, modified, digest: '' },
  sheets: [sheetOf(items, layout)],
});

export const OPTIONS = { asOf: AS_OF, period: null, unitOf: new Map<string, string>() };

/** The plan's rows as they stand once what was collected is written. */
export function applied(items: readonly MadeItem[], { items: collected }: Collection, first = 3): MadeItem[] {
  return items.map((item, i) => {
    const entry = collected.find(({ row }) => row === first + i)?.entry;
    return entry ? { ...item, entry } : item;
  });
}

/** What is kept for the next time, as the sheets of collecting keep it. */
export const keptOf = ({ items, conflicts }: Collection): { before: TakenBefore[]; decisions: Decision[] } => ({
  before: items.map(({ key, number, task, words, given, earlier }) => ({
    key,
    number,
    task,
    words,
    entry: given,
    earlier,
  })),
  decisions: conflicts.map(({ key, task, why, choice, reason, words, cell, stands }) => ({
    ...{ key, task, why, choice, reason, cell: cell ?? '', stands },
    words: words.map(({ unit, result }) => ({ unit, result })),
  })),
});
