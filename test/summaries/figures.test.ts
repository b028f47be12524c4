import type { Inspection } from '../../src/checks/engine/inspection';
import { countsOf } from '../../src/figures/counts';
import { countClears } from '../../src/figures/fiveClears';
import { summarise } from '../../src/summaries/summarise';
import { SheetModel } from '../../src/workbook/sheetModel';
import { describePlans } from '../plansAtHand';
import { inspected, samplesFolder, workbooksIn } from './inspected';
import { recalculated, wrong } from './recalculated';
import { shownRows } from './tableContext';

const WRITTEN = { writtenAt: '08:15 ngày 30/10/2024' };
const sheetsOf = (inspections: Inspection[]) => summarise(inspections, WRITTEN);
const rowOf = (model: SheetModel, name: string) => shownRows(model).find((row) => row.includes(name))!;
const sumOf = (row: (string | number)[]) => row.map(Number);

/** The sheets' figures are the inspection's, and each formula gives the value that stands beside it. */
async function figuresHold(folder: string, file: string) {
  const inspections = await inspected(folder, file);
  const models = sheetsOf(inspections);
  for (const model of models) SheetModel.parse(model);
  expect(recalculated(models).flatMap(wrong)).toEqual([]);

  const counts = countsOf(inspections[0]!);
  const overview = models.find(({ mark }) => mark === 'NamRo_Overview')!;
  const of = (name: string) => Number(rowOf(overview, name)[2]);
  const { done, open, withoutTerm } = counts;
  const openByTerm = of('Chưa hoàn thành, trong hạn') + of('Không thời hạn');
  expect(of('Tổng số nhiệm vụ')).toBe(counts.items);
  expect(of('Đã hoàn thành')).toBe(done.onTime + done.late + done.undated);
  expect(of('Chưa hoàn thành, quá hạn')).toBe(open.overdue);
  expect(of('Chờ xác nhận')).toBe(counts.waiting);
  expect(of('Không phát sinh, dừng')).toBe(counts.notApplicable);
  expect(of('Trong tổng số: chưa cập nhật kết quả')).toBe(counts.notWritten);
  expect(openByTerm).toBe(
    open.withinTerm + open.dueSoon + counts.inProgress + withoutTerm.continuous + withoutTerm.noDate,
  );
  const rows = shownRows(overview);
  for (const section of counts.sections.filter(({ key }) => key !== null)) {
    expect(rows.filter(([number, , items]) => number === section.number && items === section.items)).not.toEqual([]);
  }
  for (const { clearItems, unclearItems } of countClears(inspections[0]!)) {
    expect(clearItems + unclearItems).toBe(counts.items);
  }

  const units = models.find(({ mark }) => mark === 'NamRo_ByUnit')!;
  for (const unit of counts.units) {
    const [, , leads, onTime, late, undated] = sumOf(rowOf(units, unit.unit ?? '(chưa giao)'));
    expect([unit.unit, leads, onTime, late, undated]).toEqual([
      unit.unit,
      unit.items,
      unit.done.onTime,
      unit.done.late,
      unit.done.undated,
    ]);
  }
  const total = rowOf(units, 'Cộng các dòng');
  expect(total[2]).toBe(counts.units.reduce((sum, { items }) => sum + items, 0));
}

describe('the samples', () => {
  test.each(workbooksIn(samplesFolder))('%s', (file) => figuresHold(samplesFolder, file));
});

describePlans('the real plans', (folder) => {
  test.each(workbooksIn(folder))('%s', (file) => figuresHold(folder, file));

  test('what Gia Lai has to report as of 30/10/2024', async () => {
    const [overview] = sheetsOf(await inspected(folder, 'gia-lai-2024.xlsx'));
    expect(shownRows(overview!).map(([first]) => first)).toContain(
      'Tính đến ngày 30/10/2024: 65 nhiệm vụ; số đã hoàn thành: chưa có số liệu; chưa hoàn thành, còn trong hạn 23; quá hạn 4 (trên 30 ngày: 2); ' +
        'có thể quá hạn, ngày chưa rõ 2; không thời hạn 36 (thường xuyên 23, chưa rõ ngày 13). Bảng không có cột kết quả nên việc đã qua hạn đều tính là chưa hoàn thành.',
    );
  });

  test('the points of Hà Giang: 21,11 of 42,5', async () => {
    const models = sheetsOf(await inspected(folder, 'ha-giang-2024.xlsx'));
    const scores = models.find(({ mark }) => mark === 'NamRo_Scores')!;
    const [bySection, inAll] = shownRows(scores).filter(([name]) => name === 'Tổng cộng');
    expect(bySection).toEqual(['Tổng cộng', '', 18, '', 42.5, 21.11, 21.39, 21.11 / 42.5, 1]);
    expect(inAll!.slice(4)).toEqual([42.5, 21.11, 21.39, 21.11 / 42.5]);
    expect(rowOf(scores, 'Số tiêu chí mất điểm chưa có').slice(8)).toEqual([4, 0, 11]);
    expect(rowOf(scores, 'Số điểm mất ở các tiêu chí đó').slice(8)).toEqual([1.92, 0, 8.57]);
  });
});
