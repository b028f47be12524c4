import { address } from '../../../workbook/address';
import type { ChartModel } from '../../../workbook/chartModel';
import { parseBlock } from '../../../workbook/block';
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
  for (const model of sheet.charts) finish(await addChart(batch, worksheet, model), model, isAnyNegative(sheet, model));
}

/**
 * The charts of a sheet one by one, after something of them was refused: each is there even where it cannot be given all of its looks (Excel
 * on an iPad takes no place of an axis, office-js#1688). @returns Whether all of it was done.
 */
export async function chartsAgain(batch: Batch, worksheet: () => Excel.Worksheet, sheet: SheetModel): Promise<boolean> {
  const { context } = worksheet();
  const standing = worksheet().charts;
  const emptied = await batch.tried(async () => {
    standing.load({ name: true });
    await context.sync();
    for (const chart of standing.items) chart.delete();
  });
  if (!emptied) return false;
  let whole = true;
  for (const model of sheet.charts) {
    let chart: Excel.Chart | undefined;
    const stands = await batch.tried(async () => {
      chart = await addChart(batch, worksheet(), model);
    });
    const finished = stands && (await batch.tried(async () => finish(chart!, model, isAnyNegative(sheet, model))));
    whole &&= finished;
  }
  return whole;
}

function isAnyNegative({ rows }: SheetModel, { series }: ChartModel): boolean {
  return series.some(({ values }) => {
    const { top, left, bottom, right } = parseBlock(values);
    const cells = rows.slice(top - 1, bottom).flatMap((row) => row.cells.slice(left - 1, right));
    return cells.some((cell) => typeof cell?.value === 'number' && cell.value < 0);
  });
}

/** What makes it a chart that says what it is to say. */
async function addChart(batch: Batch, worksheet: Excel.Worksheet, model: ChartModel): Promise<Excel.Chart> {
  const { kind, stacking, place, series, categories } = model;
  const { top, left, bottom, right } = parseBlock(series[0]!.values);
  const by = top === bottom && right > left ? 'Rows' : 'Columns';
  const points = Math.max(bottom - top, right - left) + 1;
  const chart = worksheet.charts.add(TYPES[kind][stacking]!, worksheet.getRange(series[0]!.values), by);
  chart.title.text = model.title;
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
    await batch.made(14 + one.colours.length * 4);
  }
  await batch.made(6);
  return chart;
}

/** What makes it easier to read. */
function finish(chart: Excel.Chart, { kind, stacking, legend }: ChartModel, negative: boolean): void {
  chart.format.font.name = FONT;
  chart.legend.visible = legend !== 'none';
  if (legend !== 'none') chart.legend.position = LEGEND[legend];
  // A scale that begins elsewhere makes bars much alike look different; one of shares would go on to 120 per cent.
  if (kind !== 'doughnut' && !negative) chart.axes.valueAxis.minimum = 0;
  if (stacking === 'percent' && kind !== 'doughnut') chart.axes.valueAxis.maximum = 1;
  if (kind !== 'bar') return;
  // The first bar stands at the top, as in the table; the scale stays at the bottom.
  chart.axes.categoryAxis.reversePlotOrder = true;
  chart.axes.categoryAxis.position = 'Maximum';
}
