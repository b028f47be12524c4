import fs from 'node:fs';
import path from 'node:path';
import { format } from 'numfmt';
import { makeCalendar } from '../../src/calendar/workCalendar';
import type { Item, Milestone, Plan } from '../../src/plan/plan';
import { readPlans } from '../../src/reading/readPlans';
import { snapshotOf, type TestCell } from '../snapshotOf';

/** Tables in the manner of many offices, written down with what must be read out of them (test/tables). */
interface TrueItem {
  row: number;
  number: string | null;
  section?: string | null;
  leads?: string[];
  partners?: string[];
  deadline?: Partial<Milestone>[];
  scores?: { maximum: number | null; self: number | null; reached: number | null };
}
interface TableFile {
  name: string;
  note: string;
  sheets: {
    name: string;
    rows: (string | number | null | { v: number; f: string })[][];
    merges?: string[];
    hiddenRows?: number[];
  }[];
  truth: {
    plans: { sheet: string; headerRow: number; year: number; columns: Record<string, string>; items: TrueItem[] }[];
  };
}

const folder = path.resolve(__dirname, '../tables');
const tables = fs
  .readdirSync(folder)
  .sort()
  .map((file): TableFile => JSON.parse(fs.readFileSync(path.join(folder, file), 'utf8')));
const calendar = makeCalendar();

const cell = (value: TableFile['sheets'][number]['rows'][number][number]): TestCell =>
  typeof value === 'object' && value !== null
    ? { v: value.v, f: value.f, shown: String(format(value.f, value.v)) }
    : value;

const plansOf = (table: TableFile): Plan[] =>
  table.sheets.flatMap((sheet) =>
    readPlans(
      snapshotOf(
        sheet.name,
        sheet.rows.map((row) => row.map(cell)),
        sheet.merges,
        { hiddenRows: sheet.hiddenRows ?? [] },
      ),
      { calendar },
    ),
  );

describe.each(tables.map((table) => [table.name, table] as const))('%s', (_name, table) => {
  const plans = plansOf(table);

  test('the plans and no other table', () => {
    expect(plans.map(({ sheet, headerRow, year }) => ({ sheet, headerRow, year }))).toEqual(
      table.truth.plans.map(({ sheet, headerRow, year }) => ({ sheet, headerRow, year })),
    );
  });

  test('the columns', () => {
    const read = plans.map((plan, i) =>
      Object.fromEntries(
        plan.columns
          .filter(({ field }) => field in table.truth.plans[i]!.columns)
          .map(({ field, column }) => [field, column]),
      ),
    );
    expect(read).toEqual(table.truth.plans.map(({ columns }) => columns));
  });

  test('every item and no other row', () => {
    expect(plans.map((plan) => plan.items.map(({ row }) => row))).toEqual(
      table.truth.plans.map(({ items }) => items.map(({ row }) => row)),
    );
  });

  test('numbers, sections, units, deadlines, points', () => {
    const wrong = plans.flatMap((plan, i) =>
      table.truth.plans[i]!.items.flatMap((want) =>
        differences(
          want,
          plan.items.find(({ row }) => row === want.row)!,
          plan,
        ),
      ),
    );
    expect(wrong).toEqual([]);
  });
});

function differences(want: TrueItem, item: Item, plan: Plan): string[] {
  const section = plan.sections.find(({ key }) => key === item.section);
  const pairs: [string, unknown, unknown][] = [['number', item.number, want.number ?? '']];
  if (want.deadline) pairs.push(['deadline', item.deadline.milestones.map(days), want.deadline.map(days)]);
  if (want.section !== undefined) pairs.push(['section', section?.number ?? '', want.section ?? '']);
  if (want.leads) pairs.push(['leads', item.leads.map(({ text }) => text), want.leads]);
  if (want.partners) pairs.push(['partners', item.partners.map(({ text }) => text), want.partners]);
  if (want.scores)
    pairs.push([
      'scores',
      item.score && { maximum: item.score.maximum, self: item.score.self, reached: item.score.reached },
      want.scores,
    ]);
  return pairs
    .filter(([, got, expected]) => JSON.stringify(got) !== JSON.stringify(expected))
    .map(
      ([what, got, expected]) =>
        `row ${item.row} ${what}: ${JSON.stringify(got)}, expected ${JSON.stringify(expected)}`,
    );
}

const days = ({ kind, from, lastDay, occurrences }: Partial<Milestone>) => [
  kind,
  from ?? null,
  lastDay ?? null,
  occurrences ?? [],
];
