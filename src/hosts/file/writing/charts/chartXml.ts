import type { ChartModel } from '../../../../workbook/chartModel';
import type { SheetModel } from '../../../../workbook/sheetModel';
import { cellsOf, numberOfCell } from './chartData';
import { fillXml, GREY, INK, textLook, titleXml } from './chartText';
import { seriesXml } from './seriesXml';
import { OFFICE_RELATIONSHIPS, XML_HEAD } from '../xmlText';

const CHART = 'http://schemas.openxmlformats.org/drawingml/2006/chart';
const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006/main';
const GROUPING = { none: 'clustered', stacked: 'stacked', percent: 'percentStacked' };
/** Ids of the axes: any numbers, each once in a chart. */
const CATEGORIES = 111_111_111;
const VALUES = 222_222_222;
const TEXT = { size: 11, bold: false, colour: INK };
/** Up to here every whole number gets its grid line; left alone, an axis of small counts would show halves. */
const FEW = 10;

/** A chart of a sheet of ours as a part of its own. */
export function chartXml(chart: ChartModel, model: SheetModel, sheet: string): string {
  return [
    `${XML_HEAD}<c:chartSpace xmlns:c="${CHART}" xmlns:a="${DRAWING}" xmlns:r="${OFFICE_RELATIONSHIPS}">`,
    // Without this element the frame has round corners.
    '<c:date1904 val="0"/><c:lang val="vi-VN"/><c:roundedCorners val="0"/>',
    `<c:chart>${headXml(chart.title)}<c:plotArea><c:layout/>`,
    chart.kind === 'doughnut' ? ringXml(chart, model, sheet) : barsXml(chart, model, sheet),
    '<c:spPr><a:noFill/></c:spPr></c:plotArea>',
    legendXml(chart.legend),
    '<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart>',
    `<c:spPr>${fillXml('#FFFFFF')}<a:ln w="9525">${fillXml(GREY)}</a:ln></c:spPr>`,
    textLook(TEXT),
    '</c:chartSpace>',
  ].join('');
}

/** Without a title a chart of one series would take the series' name for one. */
const headXml = (title: string) =>
  title === '' ? '<c:autoTitleDeleted val="1"/>' : `${titleXml(title)}<c:autoTitleDeleted val="0"/>`;

const allSeries = (chart: ChartModel, model: SheetModel, sheet: string) =>
  chart.series.map((_, index) => seriesXml(chart, index, model, sheet)).join('');

function legendXml(legend: ChartModel['legend']): string {
  if (legend === 'none') return '';
  const place = legend === 'bottom' ? 'b' : 'r';
  return `<c:legend><c:legendPos val="${place}"/><c:overlay val="0"/>${textLook(TEXT)}</c:legend>`;
}

/** The legend of a ring lists the points only while their colours vary; each has its own here. */
const ringXml = (chart: ChartModel, model: SheetModel, sheet: string) =>
  `<c:doughnutChart><c:varyColors val="1"/>${allSeries(chart, model, sheet)}` +
  '<c:firstSliceAng val="0"/><c:holeSize val="55"/></c:doughnutChart>';

function barsXml(chart: ChartModel, model: SheetModel, sheet: string): string {
  const lying = chart.kind === 'bar';
  const stacked = chart.stacking !== 'none';
  return (
    `<c:barChart><c:barDir val="${lying ? 'bar' : 'col'}"/><c:grouping val="${GROUPING[chart.stacking]}"/><c:varyColors val="0"/>` +
    allSeries(chart, model, sheet) +
    `<c:gapWidth val="50"/>${stacked ? '<c:overlap val="100"/>' : ''}` +
    `<c:axId val="${CATEGORIES}"/><c:axId val="${VALUES}"/></c:barChart>` +
    categoryAxis(lying) +
    valueAxis(chart, lying, model)
  );
}

/** Lying bars begin at the bottom: turned round, the first row of the table is the first bar. */
const categoryAxis = (lying: boolean) =>
  `<c:catAx><c:axId val="${CATEGORIES}"/><c:scaling><c:orientation val="${lying ? 'maxMin' : 'minMax'}"/></c:scaling>` +
  `<c:delete val="0"/><c:axPos val="${lying ? 'l' : 'b'}"/><c:numFmt formatCode="General" sourceLinked="0"/>` +
  '<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/>' +
  `<c:spPr><a:ln w="9525">${fillXml('#7F7F7F')}</a:ln></c:spPr>${textLook(TEXT)}` +
  `<c:crossAx val="${VALUES}"/><c:crosses val="autoZero"/>` +
  '<c:auto val="0"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:tickLblSkip val="1"/><c:noMultiLvlLbl val="1"/></c:catAx>';

/** With the categories turned round the values' axis stays at the bottom when it crosses them at their last. */
function valueAxis(chart: ChartModel, lying: boolean, model: SheetModel): string {
  const percent = chart.stacking === 'percent';
  return (
    `<c:valAx><c:axId val="${VALUES}"/><c:scaling><c:orientation val="minMax"/>${percent ? '<c:max val="1"/>' : ''}` +
    // Left alone, an axis of counts much alike may begin at 30 (LibreOffice): the lengths of its bars would say nothing.
    `${anyNegative(chart, model) ? '' : '<c:min val="0"/>'}</c:scaling>` +
    `<c:delete val="0"/><c:axPos val="${lying ? 'b' : 'l'}"/>` +
    `<c:majorGridlines><c:spPr><a:ln w="6350">${fillXml(GREY)}</a:ln></c:spPr></c:majorGridlines>` +
    `<c:numFmt formatCode="${percent ? '0%' : 'General'}" sourceLinked="0"/>` +
    '<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>' +
    `<c:spPr><a:ln><a:noFill/></a:ln></c:spPr>${textLook(TEXT)}` +
    `<c:crossAx val="${CATEGORIES}"/><c:crosses val="${lying ? 'max' : 'autoZero'}"/><c:crossBetween val="between"/>` +
    `${stepXml(chart, model)}</c:valAx>`
  );
}

/** Left alone, an axis of percentages would have ten steps, whose words run into each other under a narrow chart. */
function stepXml(chart: ChartModel, model: SheetModel): string {
  if (chart.stacking === 'percent') return '<c:majorUnit val="0.2"/>';
  return isFew(chart, model) ? '<c:majorUnit val="1"/>' : '';
}

const valuesOf = (chart: ChartModel, model: SheetModel): number[][] =>
  chart.series.map((series) => cellsOf(model, series.values).map((cell) => numberOfCell(cell) ?? 0));

const anyNegative = (chart: ChartModel, model: SheetModel): boolean =>
  valuesOf(chart, model)
    .flat()
    .some((value) => value < 0);

/** Whether the longest bar is a small whole number. */
function isFew(chart: ChartModel, model: SheetModel): boolean {
  const values = valuesOf(chart, model);
  if (!values.flat().every(Number.isInteger)) return false;
  const bars =
    chart.stacking === 'none'
      ? values.flat()
      : values[0]!.map((_, at) => values.reduce((sum, of) => sum + (of[at] ?? 0), 0));
  return Math.max(0, ...bars) <= FEW;
}
