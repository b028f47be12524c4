import fs from 'node:fs';
import path from 'node:path';
import { makeCalendar } from '../../src/calendar/workCalendar';
import { openWorkbook } from '../../src/hosts/file/openWorkbook';
import type { Item, Plan } from '../../src/plan/plan';
import { readPlans } from '../../src/reading/readPlans';
import { describePlans } from '../plansAtHand';

/** A milestone of a truth file; `occurrences` is left out for kinds that have none. */
interface TrueMilestone {
  label: string | null;
  kind: string;
  from: string | null;
  lastDay: string | null;
  occurrences?: string[];
}
interface TrueItem {
  row: number;
  stt: string;
  section?: string;
  code?: { level: string; number: string } | null;
  leads: string[];
  partners: string[];
  leadsExpanded?: string[];
  partnersExpanded?: string[];
  deadline: { milestones: TrueMilestone[] };
}

const calendar = makeCalendar();

// name, truth, row offset of the base files (null: by sheetmap.json), plan year
const CASES: [name: string, truth: string, year: number][] = [
  ['gia-lai-2024', 'gia-lai-2024', 2024],
  ['gia-lai-2024-pages', 'gia-lai-2024', 2024],
  ['ha-giang-2024', 'ha-giang-2024', 2024],
  ['lang-son-2024', 'lang-son-2024', 2024],
  ['lang-son-2024-pages', 'lang-son-2024', 2024],
  ['cong-thuong-2021', 'cong-thuong-2021', 2021],
  ['nghe-an-2023', 'nghe-an-2023', 2023],
  ['nghe-an-2023-pages', 'nghe-an-2023', 2023],
];
const OFFSETS: Record<string, number> = {
  'gia-lai-2024': 7,
  'ha-giang-2024': 5,
  'lang-son-2024': 6,
  'cong-thuong-2021': 6,
  'nghe-an-2023': 9,
};

describePlans('real plans against their truth', (folder) => {
  const json = (file: string) => JSON.parse(fs.readFileSync(path.join(folder, file), 'utf8'));
  const maps: { file: string; rows: { row: number; sheetRows: number[] }[] }[] = json('sheetmap.json');

  const rowOf = (name: string, base: string, row: number): number => {
    const map = maps.find((m) => m.file === `${name}.xlsx`);
    if (map) return map.rows.find((r) => r.row === row)!.sheetRows[0]!;
    const repeated: number[] = name.endsWith('-pages') ? json(`${base}.json`).repeatedHeaderBefore : [];
    return row + OFFSETS[base]! + repeated.filter((r) => r <= row).length;
  };

  const read = async (name: string): Promise<Plan[]> => {
    const workbook = await openWorkbook(new Uint8Array(fs.readFileSync(path.join(folder, `${name}.xlsx`))));
    const plans: Plan[] = [];
    for (const { name: sheet } of await workbook.sheets())
      plans.push(...readPlans(await workbook.read(sheet), { calendar }));
    return plans;
  };

  test.each(CASES)('%s', async (name, base, year) => {
    const truth: TrueItem[] = json(`${base}.truth.json`);
    const plans = await read(name);
    expect(plans).toHaveLength(1);
    const plan = plans[0]!;
    expect(plan.year).toBe(year);
    expect(plan.items.map((item) => item.row)).toEqual(truth.map((item) => rowOf(name, base, item.row)));
    const wrong = truth.flatMap((want, i) => differences(want, plan.items[i]!, plan));
    expect(wrong).toEqual([]);
  });
});

/** What differs between an item and its truth, in words. "Các phòng: KHTC" may be read as "KHTC" or spelled out. */
function differences(want: TrueItem, item: Item, plan: Plan): string[] {
  const section = plan.sections.find((s) => s.key === item.section);
  const milestones = item.deadline.milestones.map(({ label, kind, from, lastDay, occurrences }) => ({
    label,
    kind,
    from,
    lastDay,
    occurrences,
  }));
  const wanted = want.deadline.milestones.map((m) => ({
    label: m.label,
    kind: m.kind,
    from: m.from,
    lastDay: m.lastDay,
    occurrences: m.occurrences ?? [],
  }));
  const pairs: [string, unknown, unknown][] = [
    ['number', item.number, want.stt],
    ['leads', item.leads.map((u) => u.text), want.leads],
    ['partners', item.partners.map((u) => u.text), want.partners],
    ['deadline', milestones, wanted],
    ['rest', item.deadline.rest, ''],
  ];
  if (want.section) pairs.push(['section', section?.number, want.section]);
  if (want.code !== undefined) pairs.push(['criterion', item.criterion, want.code]);
  return pairs
    .filter(([, got, expected]) => JSON.stringify(got) !== JSON.stringify(expected))
    .map(
      ([what, got, expected]) =>
        `row ${item.row} ${what}: ${JSON.stringify(got)}, expected ${JSON.stringify(expected)}`,
    );
}
