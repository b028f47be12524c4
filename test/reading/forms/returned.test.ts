import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { inspectWorkbook } from '../../../src/actions/inspectWorkbook';
import { openWorkbook } from '../../../src/hosts/file/openWorkbook';

const file = resolve(__dirname, '../../../../shared/year/faults/F2-phieu-returned.xlsx');

/** A unit's sheet as it once came back: its results were taken from the column of states that we had worked out. */
if (!existsSync(file)) test('a unit’s sheet that came back (it is not beside this checkout: not run)', () => undefined);
else
  test('a unit’s sheet that came back', async () => {
    const host = await openWorkbook(new Uint8Array(readFileSync(file)));
    const { inspections, skipped } = await inspectWorkbook(host, { asOf: '2024-07-20' });
    expect([inspections.length, skipped]).toEqual([1, []]);
    const { plan } = inspections[0]!;
    const columns = Object.fromEntries(plan.columns.map(({ field, column }) => [field, column]));
    expect(columns).toMatchObject({ number: 'B', task: 'C', lead: 'E', result: 'I', note: 'J' });
    expect(columns).not.toHaveProperty('verdict');
    const rowsOf = (state: string) => plan.items.filter(({ result }) => result!.state === state).map(({ row }) => row);
    expect(rowsOf('done')).toEqual([10, 11, 12, 13, 14, 15]);
    expect(rowsOf('not-written')).toHaveLength(48);
    const led = plan.items.filter(({ leads }) => leads.some(({ unit }) => unit === 'Phòng TCCB')).map(({ row }) => row);
    expect(led).toEqual([10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20]);
    const at = (row: number) => plan.items.find((item) => item.row === row)!;
    expect(at(22).partners.map(({ unit }) => unit)).toEqual(['Phòng TCCB']);
    expect(at(30).leads.map(({ unit }) => unit)).toEqual(['Phòng Kế hoạch Tài chính']);
  });
