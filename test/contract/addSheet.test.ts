import type { PlainSheet } from '../../src/workbook/sheetModel';
import { separatedTable } from '../../src/importing/text/separatedTable';
import { tableSheet } from '../../src/importing/table/tableSheet';
import { planOf } from './failing/plan';
import { FAILING } from './failing/subjects';
import { type Seed, SUBJECTS } from './subjects';

/** A table from elsewhere as a sheet of the user's own: the same in every host that can add one. */
const TEXTS = [
  ['STT', 'Nhiệm vụ', 'Thời hạn'],
  ['4.1', '=SUM(A1)', '30/6/2026'],
  ['1/2', "'dấu nháy", '-5'],
  ['01', '@ai', '+84 912'],
];
const SHEET: PlainSheet = {
  ...tableSheet(separatedTable(`Phụ lục I\n${TEXTS.map((row) => row.join(';')).join('\n')}`).table, 'Phụ lục'),
};
const SEED: Seed = { sheets: [{ name: 'Phụ lục', rows: [['của người dùng', 1]] }] };

describe.each(SUBJECTS)('a sheet that is added in the $name host', ({ open, reopen, prepare }) => {
  if (prepare) beforeAll(prepare);

  test('is the user’s own: every cell text, behind the others, which stay as they are', async () => {
    const host = await open(SEED);
    if (!host.addSheet) return expect(host.addSheet).toBeUndefined();
    const name = await host.addSheet(SHEET);
    expect(name).toBe('Phụ lục (2)');
    const again = await reopen(host);
    expect((await again.sheets()).map((sheet) => [sheet.name, sheet.ours])).toEqual([
      ['Phụ lục', false],
      ['Phụ lục (2)', false],
    ]);
    const { values, merges } = await again.read(name);
    expect(values.slice(1).map((row) => row.slice(0, 3))).toEqual(TEXTS);
    expect(values[0]![0]).toBe('Phụ lục I');
    expect(merges).toEqual([{ top: 1, left: 1, bottom: 1, right: 3 }]);
    expect((await again.read('Phụ lục')).values).toEqual([['của người dùng', 1]]);
  });

  test('is not where the workbook takes no sheets', async () => {
    const host = await open({ ...SEED, protectedStructure: true });
    if (!host.addSheet) return expect(host.addSheet).toBeUndefined();
    await expect(host.addSheet(SHEET)).rejects.toMatchObject({ name: 'ChangeRefused', reason: 'protected-structure' });
    expect(await host.sheets()).toHaveLength(1);
  });
});

describe.each(FAILING.filter(({ name }) => name.startsWith('Excel')))(
  'in $name, whatever request fails,',
  (subject) => {
    test('the sheet stands whole, or not at all, or it is named', async () => {
      const count = await subject.open(planOf(3));
      await count.host.addSheet!(SHEET);
      const all = count.requests();
      const faults: string[] = [];
      for (const how of subject.hows) {
        const opened = await subject.open(planOf(3));
        const first = opened.requests();
        for (let request = 1; request <= all - first; request += 1) {
          const one = await subject.open(planOf(3));
          one.fail({ request: one.requests() + request, how });
          const end = await one.host.addSheet!(SHEET).then(
            () => 'done',
            (cause: Error & { written?: string[] }) => `${cause.name} ${cause.written?.join() ?? ''}`.trim(),
          );
          one.fail(null);
          const sheets = await one.host.sheets();
          const added = sheets.map(({ name }) => name).filter((name) => name === 'Phụ lục (2)');
          const whole = added.length === 1 && (await one.host.read(added[0]!)).values.length === TEXTS.length + 1;
          // Of what was never heard of again nobody knows whether it stands.
          const named = end === 'ChangeUnfinished Phụ lục (2)';
          const holds = end === 'done' ? whole : named || added.length === 0;
          if (!holds) faults.push(`${how}, request ${request}: ${end}; ${added.join()}`);
        }
      }
      expect(faults).toEqual([]);
    });
  },
);
