import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { makeCalendar } from '../../../src/calendar/workCalendar';
import { openWorkbook } from '../../../src/hosts/file/openWorkbook';
import type { Item, TargetFigure } from '../../../src/plan/plan';
import { outcomeOf } from '../../../src/progress/outcome';
import { progressOf } from '../../../src/progress/progressOf';
import { readPlans } from '../../../src/reading/readPlans';

const folder = resolve(__dirname, '../../../../shared/year');
/** After the last day of every row. */
const AS_OF = '2024-12-15';

interface Pair {
  target: string;
  result: string | number;
  expected: string;
  accept?: string[];
  figures: TargetFigure[];
  row: number;
}

/** The items of the first plan of a workbook, by their rows. */
async function itemsOf(file: string): Promise<Map<number, Item>> {
  const workbook = await openWorkbook(new Uint8Array(readFileSync(resolve(folder, file))));
  const [sheet] = await workbook.sheets();
  const [plan] = readPlans(await workbook.read(sheet!.name), { calendar: makeCalendar() });
  return new Map(plan!.items.map((item) => [item.row, item]));
}

describe('targets and results written by hand', () => {
  if (!existsSync(folder)) {
    it('targets and results written by hand (the year is not beside this checkout: not run)', () =>
      expect(existsSync(folder)).toBe(false));
    return;
  }

  it('are judged as they were, figure by figure', async () => {
    const { pairs } = JSON.parse(readFileSync(resolve(folder, 'targets.truth.json'), 'utf8')) as { pairs: Pair[] };
    const items = await itemsOf('targets/targets.xlsx');
    const wrong = pairs.filter(({ row, expected, accept = [], figures }) => {
      const item = items.get(row)!;
      const outcome = outcomeOf(item, '2024-12-31') ?? 'none';
      if (outcome !== expected) return !accept.includes(outcome);
      return JSON.stringify(item.answer?.figures) !== JSON.stringify(figures);
    });
    expect(wrong.map(({ row, target, result }) => ({ row, target, result, read: items.get(row)!.answer }))).toEqual([]);
    expect(pairs).toHaveLength(60);
  });

  const files: [file: string, met: number[], missed: number[], unknown: number[]][] = [
    ['faults/F5-targets.xlsx', [4, 5, 6, 7, 8, 9, 10, 12, 13, 14, 16], [11, 15, 17], []],
    ['faults/F5b-targets-several.xlsx', [], [4, 5, 7, 8, 9, 10, 12, 13, 14, 15], [6, 11]],
  ];
  it.each(files)('%s', async (file, met, missed, unknown) => {
    const items = await itemsOf(file);
    const of = (verdict: string) =>
      [...items.values()].filter((item) => outcomeOf(item, AS_OF) === verdict).map(({ row }) => row);
    expect({ met: of('met'), missed: of('missed'), unknown: of('unknown') }).toEqual({ met, missed, unknown });
    for (const row of met) expect(progressOf(items.get(row)!, AS_OF).progress).toMatch(/^done/);
  });
});
