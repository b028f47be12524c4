import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { makeWorkbook } from '../../samples/making/workbook';
import { samples } from '../../samples/plans/all';
import { Report } from '../../src/actions/report';
import { ReportLine } from '../../src/actions/reportLines';
import { cli } from './runCli';

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'nam-ro-lines-'));
afterAll(() => fs.rmSync(folder, { recursive: true }));
const files = Object.entries(samples)
  .slice(0, 2)
  .map(([name, spec]) => {
    const file = path.join(folder, `${name}.xlsx`);
    fs.writeFileSync(file, makeWorkbook(spec));
    return file;
  });
const none = path.join(folder, 'không có.xlsx');

const linesOf = (out: string) =>
  out
    .trimEnd()
    .split('\n')
    .map((line) => ReportLine.parse(JSON.parse(line)));

describe('inspect --jsonl', () => {
  test('says what --json says: each plan, each item, each finding, each sheet and file that was not read', async () => {
    const { out, status, err } = await cli('inspect', ...files, none, '--jsonl', '--fail-on', 'never');
    const whole = Report.parse(JSON.parse((await cli('inspect', ...files, none, '--json', '--fail-on', 'never')).out));
    expect(status).toBe(2);
    expect(err).toContain('Không tìm thấy tệp');
    const lines = linesOf(out);
    const plans = lines.flatMap((line) => (line.type === 'plan' ? [line] : []));
    const items = lines.flatMap((line) => (line.type === 'item' ? [line] : []));
    const skipped = lines.flatMap((line) => (line.type === 'skipped' ? [line] : []));
    expect(plans.map(({ file, sheet, items: n, year }) => [file, sheet, n, year])).toEqual(
      whole.plans.map(({ file, sheet, items: all, year }) => [file, sheet, all.length, year]),
    );
    expect(skipped.map(({ type: _type, ...rest }) => rest)).toEqual(whole.skipped);
    expect(plans.map(({ byProgress, office }) => [byProgress, office.items])).toEqual(
      whole.plans.map(({ counts }) => [counts.byProgress, counts.items]),
    );
    expect(items.map(({ plan, row, state, leads }) => [plan, row, state, leads.map(({ unit }) => unit)])).toEqual(
      whole.plans.flatMap((plan, i) =>
        plan.items.map(({ row, progress, leads }) => [plans[i]!.plan, row, progress, leads.map(({ unit }) => unit)]),
      ),
    );
    const found = (list: readonly { check: string; cell: string }[]) =>
      [...new Set(list.map(({ check, cell }) => `${check} ${cell}`))].sort();
    whole.plans.forEach((plan, i) => {
      const own = items.filter((item) => item.plan === plans[i]!.plan).flatMap(({ findings }) => findings);
      expect(found([...own, ...plans[i]!.findings])).toEqual(found(plan.findings));
    });
  });

  test('prints each plan as soon as its file is read, a value a line', async () => {
    const { out } = await cli('inspect', ...files, '--jsonl');
    const types = linesOf(out).map((line) => line.type);
    expect(types[0]).toBe('plan');
    expect(types.lastIndexOf('plan')).toBeGreaterThan(types.indexOf('item'));
  });

  test.each([
    [['--json'], 'Không dùng cùng lúc --jsonl và --json'],
    [['--people'], 'Không dùng cùng lúc --jsonl và --people'],
  ])('not with %j', async (options, sentence) => {
    const { status, out, err } = await cli('inspect', files[0]!, '--jsonl', ...options);
    expect([status, out]).toEqual([2, '']);
    expect(err).toContain(sentence);
  });

  test('is of inspect alone', async () => {
    const { status, err } = await cli('mark', files[0]!, '-o', path.join(folder, 'x.xlsx'), '--jsonl');
    expect(status).toBe(2);
    expect(err).toContain('--jsonl chỉ dùng với lệnh inspect');
  });
});
