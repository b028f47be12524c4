import { chartXml } from '../../../../src/hosts/file/writing/charts/chartXml';
import { drawingXml } from '../../../../src/hosts/file/writing/charts/drawingXml';
import { parseElements, type Element } from '../../../../src/hosts/file/writing/elements';
import type { ChartModel } from '../../../../src/workbook/chartModel';
import { cell, chartOf, sheetOf, UNITS } from './models';

const xml = (more: Partial<ChartModel> = {}, rows = UNITS) => chartXml(chartOf(more), sheetOf(rows), "Tổng 'hợp'");
const all = (element: Element, name: string): Element[] =>
  element.children.flatMap((child) => [...(child.local === name ? [child] : []), ...all(child, name)]);
const values = (text: string, name: string) =>
  all(parseElements(text, 'chart'), name).map(({ attributes }) => attributes.val);
const doughnut: Partial<ChartModel> = {
  kind: 'doughnut',
  stacking: 'none',
  categories: 'B1:C1',
  series: [{ name: 'Nhiệm vụ', values: 'B2:C2', colours: ['#548235', '#FFC000'] }],
};

test('the cells are named with their sheet, and what they hold stands beside', () => {
  const written = xml();
  expect(written).toContain(
    "<c:cat><c:strRef><c:f>'Tổng ''hợp'''!$A$2:$A$4</c:f><c:strCache><c:ptCount val=\"3\"/>" +
      '<c:pt idx="0"><c:v>Văn phòng</c:v></c:pt><c:pt idx="1"><c:v>Phòng &quot;A&quot; &amp; B</c:v></c:pt>',
  );
  expect(written).toContain(
    "<c:val><c:numRef><c:f>'Tổng ''hợp'''!$C$2:$C$4</c:f><c:numCache><c:formatCode>General</c:formatCode><c:ptCount val=\"3\"/>" +
      '<c:pt idx="0"><c:v>0</c:v></c:pt><c:pt idx="1"><c:v>2</c:v></c:pt><c:pt idx="2"><c:v>1</c:v></c:pt></c:numCache>',
  );
});

test('an empty cell and a text among the values are gaps', () => {
  const written = xml({}, [UNITS[0]!, ['Văn phòng', 'x', 1], ['', 4, 2]]);
  expect(written).toContain('<c:ptCount val="3"/><c:pt idx="1"><c:v>4</c:v></c:pt></c:numCache>');
});

test.each<[Partial<ChartModel>, string, string, string[]]>([
  [{ kind: 'bar', stacking: 'none' }, 'bar', 'clustered', []],
  [{ kind: 'bar', stacking: 'stacked' }, 'bar', 'stacked', ['100']],
  [{ kind: 'column', stacking: 'percent' }, 'col', 'percentStacked', ['100']],
])('%j', (more, direction, grouping, overlap) => {
  const written = xml(more);
  expect(values(written, 'barDir')).toEqual([direction]);
  expect(values(written, 'grouping')).toEqual([grouping]);
  expect(values(written, 'overlap')).toEqual(overlap);
  expect(values(written, 'varyColors')).toEqual(['0']);
});

test('lying bars begin at the top, their values stand at the bottom', () => {
  expect(values(xml({ kind: 'bar' }), 'orientation')).toEqual(['maxMin', 'minMax']);
  expect(values(xml({ kind: 'bar' }), 'crosses')).toEqual(['autoZero', 'max']);
  expect(values(xml({ kind: 'column' }), 'orientation')).toEqual(['minMax', 'minMax']);
  expect(values(xml({ kind: 'column' }), 'crosses')).toEqual(['autoZero', 'autoZero']);
});

test.each<[string, Partial<ChartModel>, number, string[]]>([
  ['counts much alike', {}, 31, ['0']],
  ['percentages', { stacking: 'percent' }, 31, ['0']],
  ['less than nothing', {}, -1, []],
  ['a ring, which has no axis', doughnut, 31, []],
])('the values begin at zero: %s', (_what, more, least, begin) => {
  const written = xml(more, [UNITS[0]!, ['Văn phòng', 33, 32], ['Phòng A', least, least]]);
  expect(values(written, 'min')).toEqual(begin);
  if (more.stacking === 'percent') expect(written).toContain('<c:max val="1"/><c:min val="0"/></c:scaling>');
});

test('each axis has an id of its own and crosses the other', () => {
  const [ofBars, ofBars2, categories, numbers] = values(xml(), 'axId');
  expect([ofBars, ofBars2]).toEqual([categories, numbers]);
  expect(categories).not.toBe(numbers);
  expect(values(xml(), 'crossAx')).toEqual([numbers, categories]);
});

test('small counts have whole steps, others what the program finds', () => {
  expect(values(xml(), 'majorUnit')).toEqual(['1']);
  expect(values(xml({}, [UNITS[0]!, ['a', 9, 2]]), 'majorUnit')).toEqual([]);
  expect(values(xml({ stacking: 'none' }, [UNITS[0]!, ['a', 9, 2]]), 'majorUnit')).toEqual(['1']);
  expect(values(xml({}, [UNITS[0]!, ['a', 1.5, 2]]), 'majorUnit')).toEqual([]);
  expect(values(xml({ stacking: 'percent' }), 'majorUnit')).toEqual(['0.2']);
});

describe('labels', () => {
  const formats = (text: string) =>
    all(parseElements(text, 'chart'), 'dLbls').map(
      (labels) => labels.children.find(({ local }) => local === 'numFmt')!.attributes.formatCode,
    );

  test('are not there when not wanted', () => {
    expect(xml({ labels: false })).not.toContain('dLbls');
  });

  test('show no zeros', () => {
    expect(formats(xml())).toEqual(['0;;;', '0;;;']);
  });

  test('are as exact as the cells', () => {
    expect(formats(xml({}, [UNITS[0]!, ['a', 1.25, 2]]))).toEqual(['General;;;', '0;;;']);
    const share = chartOf({ series: [{ name: 'Tỷ lệ', values: 'B1:B2', colours: ['#548235'] }] });
    const rows = [0.5, 0.25].map((value) => [cell('a'), cell(value, { style: 'percent' })]);
    expect(formats(chartXml(share, sheetOf(rows), 'S'))).toEqual(['0.0%;;;']);
  });

  test('stand within a stack, behind a single bar; a ring names no place', () => {
    expect(values(xml(), 'dLblPos')).toEqual(['ctr', 'ctr']);
    expect(values(xml({ stacking: 'none' }), 'dLblPos')).toEqual(['outEnd', 'outEnd']);
    expect(values(xml(doughnut), 'dLblPos')).toEqual([]);
  });

  test('are dark on light colours and light on dark ones', () => {
    const looks = (text: string) =>
      all(parseElements(text, 'chart'), 'dLbls').flatMap((labels) => all(labels, 'txPr')).length;
    expect(looks(xml(doughnut))).toBe(3);
    const [ring] = all(parseElements(xml(doughnut), 'chart'), 'dLbls');
    const colours = ring!.children
      .filter(({ local }) => local === 'dLbl')
      .map(({ from, to }) => /<a:defRPr.*?srgbClr val="(\w+)"/.exec(xml(doughnut).slice(from, to))![1]);
    expect(colours).toEqual(['FFFFFF', '262626']);
  });
});

test('each point of a ring has its colour, and the legend lists them', () => {
  const written = xml({ ...doughnut, legend: 'right' });
  expect(values(written, 'varyColors')).toEqual(['1']);
  expect(written.match(/<c:dPt>.*?srgbClr val="\w+"/g)!.map((point) => point.slice(-7, -1))).toEqual([
    '548235',
    'FFC000',
  ]);
  expect(values(written, 'legendPos')).toEqual(['r']);
  expect(written).not.toContain('<c:catAx>');
});

test('bars of one series may have a colour each', () => {
  const series = [{ name: 'Quá hạn', values: 'C2:C4', colours: ['#111111', '#222222', '#333333'] }];
  expect(xml({ series, stacking: 'none' }).match(/<c:dPt>/g)).toHaveLength(3);
});

test('what has no name is not named', () => {
  const series = [{ name: '', values: 'B2:B4', colours: ['#548235'] }];
  expect(xml({ title: '', series })).not.toMatch(/<c:(title|tx)>/);
  expect(values(xml({ title: '' }), 'autoTitleDeleted')).toEqual(['1']);
  expect(values(xml(), 'autoTitleDeleted')).toEqual(['0']);
});

test('categories that are days are shown as such', () => {
  const rows = [
    [cell('Ngày'), cell('Số')],
    [cell(null, { day: '2026-06-30' }), cell(1)],
  ];
  const chart = chartOf({ categories: 'A2:A2', series: [{ name: 'Số', values: 'B2:B2', colours: ['#548235'] }] });
  expect(chartXml(chart, sheetOf(rows), 'S')).toContain(
    '<c:f>\'S\'!$A$2</c:f><c:strCache><c:ptCount val="1"/><c:pt idx="0"><c:v>30/06/2026</c:v>',
  );
});

test('all words are in Times New Roman', () => {
  const fonts = xml().match(/<a:latin typeface="[^"]*"/g)!;
  expect(new Set(fonts)).toEqual(new Set(['<a:latin typeface="Times New Roman"']));
  expect(xml({ title: 'A & <B>' })).toContain('<a:t>A &amp; &lt;B&gt;</a:t>');
});

describe('the drawing', () => {
  const rows = UNITS.map((row) => row);
  const model = (more: Partial<ChartModel> = {}) =>
    sheetOf(rows, { charts: [chartOf(more), chartOf()], widths: [10, 10, 10, 12] });

  test('each chart has its relationship, a number of its own and words for who cannot see it', () => {
    const written = drawingXml(model({ description: 'Số việc "quá hạn"\u0007' }));
    expect(written.match(/r:id="\w+"/g)).toEqual(['r:id="rId1"', 'r:id="rId2"']);
    expect(written).toContain('id="2" name="Tiến độ theo đơn vị" descr="Số việc &quot;quá hạn&quot;"');
    expect(written).toContain('id="3" name="Tiến độ theo đơn vị"');
  });

  test('it covers its cells and ends within the last', () => {
    expect(drawingXml(model())).toContain(
      '<xdr:from><xdr:col>0</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>5</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from>' +
        '<xdr:to><xdr:col>3</xdr:col><xdr:colOff>787400</xdr:colOff><xdr:row>19</xdr:row><xdr:rowOff>177800</xdr:rowOff></xdr:to>',
    );
  });

  test('a chart without a title is named all the same', () => {
    expect(drawingXml(model({ title: '' }))).toContain('name="Biểu đồ 1"');
  });
});
