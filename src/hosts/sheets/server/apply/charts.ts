import type { ChartModel } from '../../../../workbook/chartModel';
import type { SheetModel } from '../../../../workbook/sheetModel';
import type { Sheet } from '../service';
import { heightOf, pixelsOf, USUAL_HEIGHT } from './measures';

/** Google's own charts over the cells of the sheet they stand on. A description for those who cannot see them a script cannot give. */
export function addCharts(sheet: Sheet, model: SheetModel, replaced: boolean): void {
  if (replaced) for (const old of sheet.getCharts()) sheet.removeChart(old);
  for (const chart of model.charts) sheet.insertChart(made(sheet, chart, model));
}

function made(
  sheet: Sheet,
  chart: ChartModel,
  { widths, rows }: SheetModel,
): GoogleAppsScript.Spreadsheet.EmbeddedChart {
  const { kind, stacking, place, series } = chart;
  const builder = sheet.newChart();
  if (kind === 'bar') builder.asBarChart();
  else if (kind === 'column') builder.asColumnChart();
  else builder.asPieChart();
  builder.addRange(sheet.getRange(chart.categories));
  for (const { values } of series) builder.addRange(sheet.getRange(values));
  // The blocks hold no heading: the first row is a figure like the others.
  builder.setNumHeaders(0);
  builder.setPosition(place.top, place.left, 0, 0);
  const options: Record<string, unknown> = {
    title: chart.title,
    width: sum(widths.slice(place.left - 1, place.right).map(pixelsOf)),
    height: sum(rows.slice(place.top - 1, place.bottom).map(({ height }) => rowPixels(height))),
    legend: { position: chart.legend },
    ...(kind === 'doughnut' ? doughnut(chart) : bars(chart)),
  };
  if (stacking !== 'none') options.isStacked = stacking === 'percent' ? 'percent' : true;
  for (const [option, value] of Object.entries(options)) builder.setOption(option, value);
  return builder.build();
}

const doughnut = ({ series, labels }: ChartModel): Record<string, unknown> => ({
  pieHole: 0.5,
  pieSliceText: labels ? 'value' : 'none',
  colors: series[0]!.colours,
});

const bars = ({ series, labels }: ChartModel): Record<string, unknown> => ({
  colors: series.map(({ colours }) => colours[0]!),
  series: Object.fromEntries(
    series.map(({ name, colours }, i) => [
      i,
      { labelInLegend: name, color: colours[0]!, ...(labels && { dataLabel: 'value' }) },
    ]),
  ),
});

const rowPixels = (points: number | null): number => Math.max(USUAL_HEIGHT, points === null ? 0 : heightOf(points));
const sum = (numbers: number[]): number => numbers.reduce((total, number) => total + number, 0);
