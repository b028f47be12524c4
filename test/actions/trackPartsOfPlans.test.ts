import fs from 'node:fs';
import path from 'node:path';
import { inspectWorkbook } from '../../src/actions/inspectWorkbook';
import { trackParts } from '../../src/actions/trackParts';
import { openWorkbook } from '../../src/hosts/file/openWorkbook';
import { hasSeveralParts } from '../../src/progress/lateParts';
import { SETTINGS_SHEETS } from '../../src/settings/sheets';
import { valueAt } from '../../src/workbook/edits';
import type { WorkbookHost } from '../../src/workbook/host';
import { describePlans } from '../plansAtHand';

/** The sheet of parts over whole workbooks: made, filled in by program, stored, opened again and read back. */
const { title: SHEET } = SETTINGS_SHEETS.parts;
const open = (file: string) => openWorkbook(new Uint8Array(fs.readFileSync(file)));

async function write(host: WorkbookHost, cells: Record<string, string>): Promise<void> {
  const sheet = await host.read(SHEET);
  const edits = Object.entries(cells).map(([at, value]) => ({ sheet: SHEET, at, expect: valueAt(sheet, at), value }));
  expect((await host.apply({ edits })).edits.refused).toEqual([]);
}

/** Every part is entered as done on its last day; then each is done on time, whatever the result cells say. */
async function allInTime(file: string): Promise<number> {
  const host = await open(file);
  const asOf = '2027-01-31';
  const { periods } = await trackParts(host, { asOf });
  if (periods.sheet === null) return 0;
  const { texts } = await host.read(SHEET);
  const rows = texts.flatMap((row, i) => (i > 2 && row[3] !== '' ? [[i + 1, row[4]!] as const] : []));
  expect(rows).toHaveLength(periods.parts);
  await write(
    host,
    Object.fromEntries(rows.map(([row, end]) => (end === '' ? [`F${row}`, 'Đã hoàn thành'] : [`G${row}`, end]))),
  );
  const again = await openWorkbook(host.bytes());
  const { inspections, problems } = await inspectWorkbook(again, { asOf });
  expect(problems).toEqual([]);
  const parts = inspections.flatMap(({ standings }) => standings.filter(hasSeveralParts).flatMap((one) => one.parts));
  expect(parts).toHaveLength(periods.parts);
  expect(parts.filter(({ state, end }) => state !== (end === null ? 'done' : 'done-on-time'))).toEqual([]);
  expect((await trackParts(again, { asOf })).periods.added).toBe(0);
  return periods.parts;
}

const samples = path.resolve(__dirname, '../../samples');
test.each(fs.readdirSync(samples).filter((name) => name.endsWith('.xlsx')))('%s', async (name) => {
  await allInTime(path.join(samples, name));
});

describePlans('the parts of real plans', (folder) => {
  test('each is entered in its row and found again', async () => {
    const files = fs.readdirSync(folder).filter((name) => name.endsWith('.xlsx'));
    const counts: number[] = [];
    for (const name of files) counts.push(await allInTime(path.join(folder, name)));
    expect(counts.reduce((sum, count) => sum + count, 0)).toBeGreaterThan(20);
  });

  test('four reports of which two were sent: the other two entered, the item is done late', async () => {
    const host = await open(path.join(folder, '../year/faults/F3-four-reports.xlsx'));
    const asOf = '2021-12-10';
    const stands = async (workbook: WorkbookHost) => {
      const { inspections, problems } = await inspectWorkbook(workbook, { asOf });
      const place = inspections[0]!.plan.items.findIndex(({ row }) => row === 11);
      const { progress, parts } = inspections[0]!.standings[place]!;
      return [progress, ...parts.map(({ state, daysLate }) => `${state} ${daysLate}`), problems.length];
    };
    const [first, second] = ['done-on-time 0', 'done-late 3'];
    expect(await stands(host)).toEqual(['overdue', first, second, 'overdue 92', 'overdue 6', 0]);
    await trackParts(host, { asOf });
    const { texts } = await host.read(SHEET);
    const rowOf = (part: string) => texts.findIndex((row) => row[0] === 'I.5' && row[3]!.toLowerCase() === part) + 1;
    await write(host, { [`G${rowOf('quý iii')}`]: '9/9/2021', [`F${rowOf('báo cáo năm')}`]: 'Đã hoàn thành' });
    const again = await openWorkbook(host.bytes());
    expect(await stands(again)).toEqual(['done-late', first, second, first, 'done 0', 0]);
  });
});
