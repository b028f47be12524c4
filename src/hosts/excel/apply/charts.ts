import { address } from '../../../workbook/address';
import type { ChartModel } from '../../../workbook/chartModel';
import { blockAt } from '../addresses';
import type { SheetModel } from '../../../workbook/sheetModel';
import type { Batch } from '../batch';
import { FONT } from './sheetLook';

const TYPES: Record<ChartModel['kind'], Record<ChartModel['stacking'], Excel.Interfaces.ChartData['chartType']>> = {
  bar: { none: 'BarClustered', stacked: 'BarStacked', percent: 'BarStacked100' },
  column: { none: 'ColumnClustered', stacked: 'ColumnStacked', percent: 'ColumnStacked100' },
  doughnut: { none: 'Doughnut', stacked: 'Doughnut', percent: 'Doughnut' },
};
const LEGEND = { none: 'Bottom', bottom: 'Bottom', right: 'Right' } as const;

/** Native charts over the cells of the sheet they stand on. Their description for those who cannot see them Excel takes from a title only. */
export async function addCharts(batch: Batch, worksheet: Excel.Worksheet, sheet: SheetModel): Promise<void> {
  for (const model of sheet.charts) await addChart(batch, worksheet, model, isAnyNegative(sheet, model));
}

function isAnyNegative({ rows }: SheetModel, { series }: ChartModel): boolean {
  return series.some(({ values }) => {
    const { top, left, bottom, right } = blockAt(values);
    const cells = rows.slice(top - 1, bottom).flatMap((row) => row.cells.slice(left - 1, right));
    return cells.some((cell) => typeof cell?.value === 'number' && cell.value < 0);
  });
}

async function addChart(batch: Batch, worksheet: Excel.Worksheet, model: ChartModel, negative: boolean): Promise<void> {
  const { kind, stacking, place, series, categories, legend } = model;
  const { top, left, bottom, right } = blockAt(series[0]!.values);
  const by = top === bottom && right > left ? 'Rows' : 'Columns';
  const points = Math.max(bottom - top, right - left) + 1;
  const chart = worksheet.charts.add(TYPES[kind][stacking]!, worksheet.getRange(series[0]!.values), by);
  chart.format.font.name = FONT;
  chart.title.text = model.title;
  chart.legend.visible = legend !== 'none';
  if (legend !== 'none') chart.legend.position = LEGEND[legend];
  chart.setPosition(address(place.top, place.left), address(place.bottom, place.right));
  for (const [i, one] of series.entries()) {
    const own = i === 0 ? chart.series.getItemAt(0) : chart.series.add(one.name);
    if (i === 0) own.name = one.name;
    else own.setValues(worksheet.getRange(one.values));
    own.setXAxisValues(worksheet.getRange(categories));
    own.hasDataLabels = model.labels;
    if (one.colours.length === 1) own.format.fill.setSolidColor(one.colours[0]!);
    else {
      one.colours.slice(0, points).forEach((colour, p) => own.points.getItemAt(p).format.fill.setSolidColor(colour));
    }
    await batch.made(8 + one.colours.length * 4);
  }
  if (kind === 'bar') {
    // The first bar stands at the top, as in the table; the scale stays at the bottom.
    chart.axes.categoryAxis.reversePlotOrder = true;
    chart.axes.categoryAxis.position = 'Maximum';
  }
  // A scale that begins elsewhere makes bars much alike look different; one of shares would go on to 120 per cent.
  if (kind !== 'doughnut' && !negative) chart.axes.valueAxis.minimum = 0;
  if (stacking === 'percent' && kind !== 'doughnut') chart.axes.valueAxis.maximum = 1;
  await batch.made(10);
}
