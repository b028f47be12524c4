import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inspectWorkbook, type InspectedWorkbook } from '../../src/actions/inspectWorkbook';
import { reportPlan } from '../../src/actions/report';
import type { Inspection } from '../../src/checks/engine/inspection';
import { textReport } from '../../src/entries/cli/textReport';
import { countsOf } from '../../src/figures/counts';
import { countClears } from '../../src/figures/fiveClears';
import { openWorkbook } from '../../src/hosts/file/openWorkbook';
import { countMarks } from '../../src/marks/counts';
import { legend } from '../../src/marks/legend';
import { markPlan } from '../../src/marks/markPlan';
import { barsOf, type Tile, tilesOf } from '../../src/pane/views/overview/model';
import { groupLines, linesOf } from '../../src/pane/views/progress/model';
import { unitLines } from '../../src/pane/views/units/model';
import { summarise } from '../../src/summaries/summarise';
import type { SheetModel } from '../../src/workbook/sheetModel';
import { describePlans } from '../plansAtHand';
import { samplesFolder, workbooksIn } from '../summaries/inspected';
import { tableWith } from '../summaries/headedTables';
import { shownRows } from '../summaries/tableContext';

/** Four days of a plan's life: begun, at its middle, near its end, over. */
const DAYS = ['-02-01', '-06-15', '-10-30'] as const;
const daysOf = (file: string): string[] => {
  const year = /20\d\d/.exec(file)![0];
  return [...DAYS.map((day) => year + day), `${Number(year) + 1}-01-20`];
};

/** The lines of the office's count by which a director is pressed, whoever says them. */
interface Said {
  items: number;
  overdue: number;
  perhaps: number;
  soon: number;
  done: number;
}

const byJson = (inspection: Inspection): Said => {
  const { counts } = reportPlan('', inspection, 'vi');
  const { byProgress } = counts;
  const of = (progress: string) => byProgress[progress]!;
  return {
    items: counts.items,
    overdue: of('overdue'),
    perhaps: of('perhaps-overdue'),
    soon: of('due-soon'),
    done: of('done-on-time') + of('done-late') + of('done'),
  };
};

const byOffice = (inspection: Inspection): Said => {
  const { items, open, done } = reportPlan('', inspection, 'vi').counts.office;
  const { overdue, perhapsOverdue: perhaps, dueSoon: soon } = open;
  return { items, overdue, perhaps, soon, done: done.onTime + done.late + done.undated };
};

const byTiles = (inspection: Inspection): Said => {
  const tiles = tilesOf(inspection);
  const of = (group: Tile['group']) => tiles.find((tile) => tile.group === group)?.n ?? 0;
  return {
    items: tiles.filter(({ ofWhich }) => !ofWhich).reduce((sum, { n }) => sum + (n ?? 0), 0),
    overdue: of('overdue'),
    perhaps: of('perhaps-overdue'),
    soon: of('due-soon'),
    done: of('done'),
  };
};

const byList = (inspection: Inspection): Said => {
  const groups = groupLines(linesOf(inspection), 'deadline', inspection);
  const of = (id: string) => groups.find((group) => group.id === id)?.lines.length ?? 0;
  return {
    items: groups.reduce((sum, { lines }) => sum + lines.length, 0),
    overdue: of('overdue'),
    perhaps: of('perhaps-overdue'),
    soon: of('soon'),
    done: of('done'),
  };
};

const byText = (inspection: Inspection): Said => {
  const lines = textReport('', inspection, 'vi').map((line) =>
    [line]
      .flat()
      .map((span) => (typeof span === 'string' ? span : span.text))
      .join(''),
  );
  const of = (label: string) =>
    Number(lines.map((line) => new RegExp(`^  ${label} +(\\d+)(?: |$)`).exec(line)?.[1]).find(Boolean) ?? 0);
  return {
    items: Number(/(\d+) nhiệm vụ/.exec(lines.find((line) => line.startsWith('Tình hình'))!)![1]),
    overdue: of('Quá hạn'),
    perhaps: of('Có thể quá hạn, ngày chưa rõ'),
    soon: of('Sắp đến hạn'),
    done: of('Đã hoàn thành'),
  };
};

const sheetOf = (models: SheetModel[], mark: string): SheetModel | undefined =>
  models.find((model) => model.mark.startsWith(mark));

const byOverview = (overview: SheetModel): Said => {
  const { rows } = tableWith(overview, 'Tình hình', 'Số nhiệm vụ');
  const of = (line: string) => Number(rows.find((row) => row['Tình hình'] === line)!['Số nhiệm vụ']);
  const sections = tableWith(overview, 'Lĩnh vực, nội dung').rows;
  const whole = sections.find((row) => row['Lĩnh vực, nội dung'] === 'Tất cả nhiệm vụ' || row.TT === 'Tổng cộng')!;
  return {
    items: of('Tổng số nhiệm vụ'),
    overdue: of('Chưa hoàn thành, quá hạn'),
    perhaps: of('Có thể quá hạn, ngày chưa rõ'),
    soon: Number(whole['Chưa hoàn thành, trong hạn / Sắp đến hạn']),
    done: of('Đã hoàn thành'),
  };
};

const byDueSheet = (sheet: SheetModel): Pick<Said, 'overdue' | 'perhaps' | 'soon'> => {
  const said = shownRows(sheet).map(([first]) => String(first));
  const of = (words: RegExp) => Number(said.map((line) => words.exec(line)?.[1]).find(Boolean) ?? 0);
  return {
    overdue: of(/^A\. Quá hạn: (\d+)/),
    perhaps: of(/^C\. Có thể quá hạn, ngày chưa rõ: (\d+)/),
    soon: of(/^B\. Sắp đến hạn .*: (\d+)/),
  };
};

/** Units by their names, on every surface that lists them: overdue, perhaps overdue, due soon, done. */
function expectSameUnits(inspection: Inspection, units: SheetModel | undefined): void {
  const expected = countsOf(inspection).units.map(({ unit, items, open, done }) => [
    unit ?? '(chưa giao)',
    items,
    open.overdue,
    open.perhapsOverdue,
    open.dueSoon,
    done.onTime + done.late + done.undated,
  ]);
  const { units: own, collectives } = unitLines(inspection);
  const pane = [...own, ...collectives].map(({ unit, figures }) => [
    unit,
    ...['leads', 'overdue', 'perhaps', 'soon', 'done'].map(
      (name) => figures.find((figure) => figure.name === name)?.n ?? 0,
    ),
  ]);
  const led = expected.filter(([unit]) => unit !== '(chưa giao)');
  expect(pane.filter(([, leads]) => leads !== 0)).toEqual(expect.arrayContaining(led));
  if (!units) return;
  const rows = tableWith(units, 'Đơn vị').rows.map((row) => [
    row['Đơn vị'],
    row['Chủ trì (tổng số)'],
    row['Chưa hoàn thành, quá hạn / Quá hạn'],
    row['Có thể quá hạn, ngày chưa rõ'] ?? 0,
    row['Chưa hoàn thành, trong hạn / Sắp đến hạn'],
    ['Đúng hạn', 'Trễ hạn', 'Chưa xác định'].reduce((sum, head) => sum + Number(row[`Đã hoàn thành / ${head}`]), 0),
  ]);
  expect(rows).toEqual(expect.arrayContaining(expected));
}

function expectSameFigures({ inspections, snapshots, settings }: InspectedWorkbook): void {
  for (const inspection of inspections) {
    const { plan, findings } = inspection;
    const said = byOffice(inspection);
    const models = summarise([inspection], { writtenAt: '08:15 ngày 30/10/2024', settings });
    for (const surface of [byJson, byTiles, byList, byText])
      expect([surface.name, surface(inspection)]).toEqual([surface.name, said]);
    expect(byOverview(sheetOf(models, 'NamRo_Overview')!)).toEqual(said);
    const { overdue, perhaps, soon } = said;
    expect(byDueSheet(sheetOf(models, 'NamRo_Overdue')!)).toEqual({ overdue, perhaps, soon });
    expectSameUnits(inspection, sheetOf(models, 'NamRo_ByUnit'));

    const found = findings
      .filter(({ check }) => check === 'deadline-overdue')
      .flatMap(({ data }) => data.rows as unknown as number[]);
    expect(new Set(found).size).toBe(overdue);
    const marks = countMarks([markPlan(inspection, snapshots.get(plan.sheet)!)]);
    expect(marks.find(({ kind }) => kind === 'overdue')!.items).toBe(overdue);
    const made = legend({
      counts: marks,
      sheets: [],
      asOf: inspection.asOf,
      writtenAt: '2026-06-15T08:00',
      language: 'vi',
    });
    const ofLegend = tableWith(made, 'Ô có lỗi').rows.find((row) => row['Ô có lỗi'] === 'Quá hạn')!;
    expect(ofLegend['Số việc']).toBe(overdue);

    const clears = countClears(inspection);
    const time = clears.find(({ clear }) => clear === 'time')!;
    expect(time.unclearItems).toBeGreaterThanOrEqual(countsOf(inspection).withoutTerm.noDate + perhaps);
    const bySheet = tableWith(sheetOf(models, 'NamRo_Overview')!, 'Đã rõ').rows.slice(0, clears.length);
    expect(bySheet.map((row) => [row['Đã rõ'], row['Chưa rõ']])).toEqual(
      clears.map(({ clearItems, unclearItems }) => [clearItems, unclearItems]),
    );
    expect(barsOf(inspection).map(({ clearItems }) => clearItems)).toEqual(clears.map(({ clearItems }) => clearItems));
  }
}

async function everySurface(folder: string, file: string): Promise<void> {
  const bytes = readFileSync(join(folder, file));
  for (const asOf of daysOf(file))
    expectSameFigures(await inspectWorkbook(await openWorkbook(new Uint8Array(bytes)), { asOf }));
}

describe('every surface says the same of the samples', () => {
  test.each(workbooksIn(samplesFolder))('%s', (file) => everySurface(samplesFolder, file));
});

describePlans('every surface says the same of the real plans', (folder) => {
  test.each(workbooksIn(folder))('%s', (file) => everySurface(folder, file));
});
