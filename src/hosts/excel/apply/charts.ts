import { address } from '../../../workbook/address';
import type { ChartModel } from '../../../workbook/chartModel';
import type { Batch } from '../batch';

const TYPES: Record<ChartModel['kind'], Record<ChartModel['stacking'], Excel.Interfaces.ChartData['chartType']>> = {
  bar: { none: 'BarClustered', stacked: 'BarStacked', percent: 'BarStacked100' },
  column: { none: 'ColumnClustered', stacked: 'ColumnStacked', percent: 'ColumnStacked100' },
  doughnut: { none: 'Doughnut', stacked: 'Doughnut', percent: 'Doughnut' },
};
const LEGEND = { none: 'Bottom', bottom: 'Bottom', right: 'Right' } as const;

/** Native charts over the cells of the sheet they stand on. Their description for those who cannot see them Excel takes from a title only. */
export async function addCharts(batch: Batch, worksheet: Excel.Worksheet, charts: ChartModel[]): Promise<void> {
  for (const model of charts) await addChart(batch, worksheet, model);
}

async function addChart(batch: Batch, worksheet: Excel.Worksheet, model: ChartModel): Promise<void> {
  const { kind, stacking, place, series, categories, legend } = model;
  const chart = worksheet.charts.add(TYPES[kind][stacking]!, worksheet.getRange(series[0]!.values), 'Columns');
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
    else one.colours.forEach((colour, p) => own.points.getItemAt(p).format.fill.setSolidColor(colour));
    await batch.made(8 + one.colours.length * 4);
  }
  // The first of a table of bars stands at the top, as in the table, not at the bottom.
  if (kind === 'bar') chart.axes.categoryAxis.reversePlotOrder = true;
  await batch.made(10);
}
