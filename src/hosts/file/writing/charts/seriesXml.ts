import type { ChartModel } from '../../../../workbook/chartModel';
import type { SheetModel } from '../../../../workbook/sheetModel';
import { categoriesXml, cellsOf, labelFormat, valuesXml } from './chartData';
import { fillXml, INK, readableOn, textLook } from './chartText';
import { plainText } from '../../../../workbook/plainText';
import { escapeXml } from '../xmlText';

type Series = ChartModel['series'][number];

const SHOWN =
  '<c:showLegendKey val="0"/><c:showVal val="1"/><c:showCatName val="0"/><c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/>';

/** A row of values of a chart. The order of the elements is the schema's. */
export function seriesXml(chart: ChartModel, index: number, model: SheetModel, sheet: string): string {
  const series = chart.series[index]!;
  const points = cellsOf(model, series.values).length;
  return (
    `<c:ser><c:idx val="${index}"/><c:order val="${index}"/>` +
    nameXml(series.name) +
    lookXml(chart, series.colours[0]!) +
    (chart.kind === 'doughnut' ? '' : '<c:invertIfNegative val="0"/>') +
    pointsXml(chart, series, points) +
    (chart.labels ? labelsXml(chart, series, points, labelFormat(series.values, model)) : '') +
    categoriesXml(chart, model, sheet) +
    valuesXml(series.values, model, sheet) +
    '</c:ser>'
  );
}

const nameXml = (name: string) => (name === '' ? '' : `<c:tx><c:v>${escapeXml(plainText(name))}</c:v></c:tx>`);

/** Neighbouring pieces of a ring or of a stack are parted by a thin white line, so that colours alone need not part them. */
const lookXml = ({ kind, stacking }: ChartModel, colour: string) =>
  `<c:spPr>${fillXml(colour)}${
    kind === 'doughnut' || stacking !== 'none'
      ? `<a:ln w="9525">${fillXml('#FFFFFF')}</a:ln>`
      : '<a:ln><a:noFill/></a:ln>'
  }</c:spPr>`;

const colourAt = ({ colours }: Series, point: number) => colours[point % colours.length]!;

/** Each point in a colour of its own, where the series has several. */
function pointsXml(chart: ChartModel, series: Series, points: number): string {
  if (series.colours.length === 1 && chart.kind !== 'doughnut') return '';
  const before = chart.kind === 'doughnut' ? '' : '<c:invertIfNegative val="0"/>';
  return Array.from(
    { length: points },
    (_, point) =>
      `<c:dPt><c:idx val="${point}"/>${before}<c:bubble3D val="0"/>${lookXml(chart, colourAt(series, point))}</c:dPt>`,
  ).join('');
}

function labelsXml(chart: ChartModel, series: Series, points: number, format: string): string {
  const inside = chart.kind === 'doughnut' || chart.stacking !== 'none';
  // A place is no part of a ring's labels: Excel calls a file that names one damaged.
  const place = chart.kind === 'doughnut' ? '' : `<c:dLblPos val="${inside ? 'ctr' : 'outEnd'}"/>`;
  const look = (point: number) => {
    const colour = inside ? readableOn(colourAt(series, point)) : INK;
    return (
      `<c:numFmt formatCode="${escapeXml(format)}" sourceLinked="0"/><c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>` +
      textLook({ size: 10, bold: inside, colour }) +
      place +
      SHOWN
    );
  };
  const each =
    inside && series.colours.length > 1
      ? Array.from({ length: points }, (_, point) => `<c:dLbl><c:idx val="${point}"/>${look(point)}</c:dLbl>`)
      : [];
  return `<c:dLbls>${each.join('')}${look(0)}${chart.kind === 'doughnut' ? '<c:showLeaderLines val="0"/>' : ''}</c:dLbls>`;
}
