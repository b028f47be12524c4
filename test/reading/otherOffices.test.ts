import type { Item, Milestone, Plan } from '../../src/plan/plan';
import { plansIn, tables, type TableFile, type TrueItem } from '../tableFiles';

const plansOf = (table: TableFile): Plan[] => plansIn(table).map(({ plan }) => plan);

describe.each(tables.map((table) => [table.name, table] as const))('%s', (_name, table) => {
  test('the plans and no other table', () => {
    expect(plansOf(table).map(({ sheet, headerRow, year }) => ({ sheet, headerRow, year }))).toEqual(
      table.truth.plans.map(({ sheet, headerRow, year }) => ({ sheet, headerRow, year })),
    );
  });

  test('the columns', () => {
    const read = plansOf(table).map((plan, i) =>
      Object.fromEntries(
        plan.columns
          .filter(({ field }) => field in table.truth.plans[i]!.columns)
          .map(({ field, column }) => [field, column]),
      ),
    );
    expect(read).toEqual(table.truth.plans.map(({ columns }) => columns));
  });

  test('every item and no other row', () => {
    expect(plansOf(table).map((plan) => plan.items.map(({ row }) => row))).toEqual(
      table.truth.plans.map(({ items }) => items.map(({ row }) => row)),
    );
  });

  test('numbers, sections, units, deadlines, points', () => {
    const wrong = plansOf(table).flatMap((plan, i) =>
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
