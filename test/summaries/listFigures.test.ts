import fs from 'node:fs';
import path from 'node:path';
import { inspectWorkbook } from '../../src/actions/inspectWorkbook';
import { openWorkbook } from '../../src/hosts/file/openWorkbook';
import { countsOf } from '../../src/figures/counts';
import { calendar } from '../../src/summaries/calendar';
import { findings } from '../../src/summaries/findings';
import { namePlans } from '../../src/summaries/names';
import { overdue } from '../../src/summaries/overdue';
import type { SheetContext } from '../../src/summaries/summary';
import { unitSheet } from '../../src/summaries/unitSheet';
import { describePlans } from '../plansAtHand';
import { shownRows, tableContext } from './tableContext';

const figure = (words: RegExp, texts: string[]): number =>
  texts.reduce((sum, words_) => sum + Number(words.exec(words_)?.[1] ?? 0), 0);
const firstCells = (rows: (string | number)[][]) => rows.map(([first]) => String(first ?? ''));

/** Whatever the sheets count is what the inspection counts. */
function expectSameFigures(context: SheetContext): void {
  const { inspection } = context;
  const counts = countsOf(inspection);

  const dueRows = overdue.make(context).flatMap(({ rows }) => rows);
  const withStyle = (style: string) =>
    dueRows.filter(({ cells }) => cells.some((cell) => cell?.style === style && cell.value !== null));
  expect(withStyle('daysLate')).toHaveLength(counts.open.overdue);
  expect(withStyle('daysLeft')).toHaveLength(counts.open.dueSoon);

  const days = shownRows(calendar.make(context)[0]!);
  const dated = inspection.plan.items.filter(({ deadline }) =>
    deadline.milestones.some(({ lastDay, occurrences }) => lastDay !== null || occurrences.length > 0),
  );
  const undated = figure(/^Không có ngày cụ thể: (\d+) nhiệm vụ/, firstCells(days));
  expect(undated + dated.length).toBe(counts.items);

  const lines = shownRows(findings.make(context)[0]!).filter(
    ([place, severity]) => typeof place === 'number' && severity,
  );
  const cells = lines.map((row) => Number(/\((\d+) ô\)$/.exec(String(row[3]))?.[1] ?? 1));
  const distinct = new Set(
    inspection.findings.map(({ check, message, at, data }) => JSON.stringify([check, message, at, data])),
  );
  expect(cells.reduce((sum, n) => sum + n, 0)).toBe(distinct.size);

  for (const { unit, items } of counts.units) {
    if (unit === null) continue;
    const said = firstCells(shownRows(unitSheet(context, unit)));
    expect([unit, figure(/^A\. Đơn vị chủ trì: (\d+)/, said)]).toEqual([unit, items]);
  }
}

test('the figures of a table with something of everything', () => {
  const rows = Array.from({ length: 60 }, (_, i) => [
    i + 1,
    `Việc thứ ${i + 1}`,
    ['Phòng A', 'Phòng B; Phòng C', null, 'Các phòng thuộc Sở'][i % 4]!,
    ['Quý I', '20/6/2026', 'Thường xuyên', 'Cả năm', 'Trước ngày 15 hằng tháng', null, 'Khi có yêu cầu'][i % 7]!,
    [null, 'Đang làm', 'Đã hoàn thành', 'Không phát sinh'][i % 5] ?? null,
  ]);
  expectSameFigures(tableContext({ rows }));
});

describePlans('the figures of real plans', (folder) => {
  it.each([
    ['lang-son-2024', '2024-10-30'],
    ['gia-lai-2024', '2024-10-30'],
    ['nghe-an-2023', '2023-10-30'],
    ['cong-thuong-2021', '2021-10-30'],
  ])('%s as of %s', async (name, asOf) => {
    const bytes = new Uint8Array(fs.readFileSync(path.join(folder, `${name}.xlsx`)));
    const { inspections, settings } = await inspectWorkbook(await openWorkbook(bytes), { asOf });
    const names = namePlans(inspections);
    inspections.forEach((inspection, place) =>
      expectSameFigures({ inspection, names: names[place]!, has: () => true, settings, writtenAt: '' }),
    );
  });
});
