import { sheetXml } from '../../../../src/hosts/file/writing/sheets/sheetXml';
import { WORKSHEET_ORDER } from '../../../../src/hosts/file/writing/schemaOrder';
import { parseElements } from '../../../../src/hosts/file/writing/elements';
import type { ModelCell, SheetModel } from '../../../../src/workbook/sheetModel';
import { cell, sheetOf } from './models';

const context = (date1904 = false, characterWidth = 7) => ({
  date1904,
  characterWidth,
  directory: { ours: new Map([['NamRo_Units', 'Đơn vị']]), all: new Set(['tổng hợp', 'phụ lục i', 'đơn vị']) },
  styles: new Map([
    ['text', 3],
    ['day', 5],
  ]),
});
const xml = (model: SheetModel, drawing: string | null = null) => sheetXml(model, 'Tổng hợp', context(), drawing);
const cellOf = (given: ModelCell, date1904 = false) =>
  /<c .*(?=<\/row>)/s.exec(sheetXml(sheetOf([[given]]), 'Tổng hợp', context(date1904), null))?.[0];
const inline = (text: string) => `<c r="A1" s="3" t="inlineStr"><is><t xml:space="preserve">${text}</t></is></c>`;

describe('cells', () => {
  test.each<[string, ModelCell, string]>([
    ['a text', cell('Văn phòng'), inline('Văn phòng')],
    ['a text that looks like a formula', cell('=1+1'), inline('=1+1')],
    ['blanks at the ends', cell(' a '), inline(' a ')],
    ['signs XML uses itself', cell('"A" & <B>'), inline('&quot;A&quot; &amp; &lt;B&gt;')],
    ['several lines', cell('a\r\nb\rc'), inline('a\nb\nc')],
    ['signs nobody sees', cell('a\u0000\u0007\u001Fb\uFFFE\uD83Dc'), inline('abc')],
    ['letters of two halves', cell('😀'), inline('😀')],
    ['what looks like an escaped sign', cell('mã_x000D_1'), inline('mã_x005F_x000D_1')],
    ['a number', cell(0.5), '<c r="A1" s="3"><v>0.5</v></c>'],
    ['no number', cell(NaN), '<c r="A1" s="3"/>'],
    ['yes', cell(true), '<c r="A1" s="3" t="b"><v>1</v></c>'],
    ['nothing', cell(null), '<c r="A1" s="3"/>'],
    ['no text', cell(''), '<c r="A1" s="3"/>'],
    ['a style that is not there', cell(1, { style: 'x' }), '<c r="A1" s="0"><v>1</v></c>'],
  ])('%s', (_what, given, written) => {
    expect(cellOf(given)).toBe(written);
  });

  test.each<[string, ModelCell, string]>([
    ['a number', cell(7, { formula: 'SUM(B1:B3)' }), '<f>SUM(B1:B3)</f><v>7</v></c>'],
    ['a text', cell('a & b', { formula: 'B1&"x"' }), ' t="str"><f>B1&amp;&quot;x&quot;</f><v>a &amp; b</v></c>'],
    ['no', cell(false, { formula: 'B1>1' }), ' t="b"><f>B1&gt;1</f><v>0</v></c>'],
    [
      'nothing',
      cell(null, { formula: 'IF(B1="","",1)' }),
      ' t="str"><f>IF(B1=&quot;&quot;,&quot;&quot;,1)</f><v></v></c>',
    ],
    ['another sheet of ours', cell(7, { formula: '[NamRo_Units]!C5' }), "<f>'Đơn vị'!C5</f><v>7</v></c>"],
  ])('a formula whose result is %s', (_what, given, written) => {
    expect(cellOf(given)).toContain(written);
  });

  test('a formula on a sheet that is not there leaves its value', () => {
    expect(cellOf(cell(7, { formula: '[NamRo_Gone]!C5' }))).toBe('<c r="A1" s="3"><v>7</v></c>');
  });

  test.each([
    ['2026-06-30', false, '46203'],
    ['2026-06-30', true, '44741'],
    ['1900-03-01', false, '61'],
    ['1904-01-01', true, '0'],
  ])('the day %s (1904: %s) is %s', (day, date1904, serial) => {
    expect(cellOf(cell(null, { day, style: 'day' }), date1904)).toBe(`<c r="A1" s="5"><v>${serial}</v></c>`);
  });

  test.each([
    ['1900-02-28', false, '28/02/1900'],
    ['1903-12-31', true, '31/12/1903'],
  ])('the day %s is before the calendar (1904: %s): a text', (day, date1904, text) => {
    expect(cellOf(cell(null, { day }), date1904)).toBe(inline(text));
  });

  test('a text too long for a cell is cut, no letter in halves', () => {
    const written = cellOf(cell(`${'a'.repeat(32_765)}😀${'b'.repeat(9)}`))!;
    expect(/<t[^>]*>(.*)<\/t>/.exec(written)![1]).toBe(`${'a'.repeat(32_765)}…`);
  });
});

describe('the sheet', () => {
  const full = sheetOf([['a', 'b'], [], [null, cell('c', { link: { cell: 'A1' } })]], {
    tab: '#5B9BD5',
    widths: [10, 300],
    merges: ['A1:B1', 'A2', 'A3:A3'],
    freeze: { rows: 1, columns: 1 },
    filter: 'A1:B3',
    print: { landscape: true, repeat: null, breaks: [3, 1, 3, 2] },
    lists: [{ range: 'B2:B9', choices: ['Đạt', 'Chưa "đạt"'] }],
  });

  test('its elements stand in the order of the schema', () => {
    const names = parseElements(xml(full, 'rId1'), 'sheet').children.map(({ local }) => local);
    expect(names).toEqual(WORKSHEET_ORDER.filter((name) => names.includes(name)));
    expect(names).toHaveLength(17);
  });

  test.each([
    ['colour of the tab', '<tabColor rgb="FF5B9BD5"/>'],
    ['cells used', '<dimension ref="A1:B3"/>'],
    ['columns within the limit', '<col min="2" max="2" width="255" customWidth="1"/>'],
    ['merged blocks of more than a cell', '<mergeCells count="1"><mergeCell ref="A1:B1"/></mergeCells>'],
    ['panes', '<pane xSplit="1" ySplit="1" topLeftCell="B2" activePane="bottomRight" state="frozen"/>'],
    ['filter', '<autoFilter ref="A1:B3"/>'],
    [
      'texts to choose from',
      '<dataValidations count="1"><dataValidation type="list" allowBlank="1" showInputMessage="1" sqref="B2:B9"><formula1>&quot;Đạt,Chưa &quot;&quot;đạt&quot;&quot;&quot;</formula1>',
    ],
    ['links', `<hyperlinks><hyperlink ref="B3" location="'Tổng hợp'!A1"/></hyperlinks>`],
    ['page', '<pageSetup paperSize="9" fitToWidth="1" fitToHeight="0" orientation="landscape"/>'],
    [
      'number of the page',
      '<oddFooter>&amp;C&amp;&quot;Times New Roman,Regular&quot;&amp;11Trang &amp;P/&amp;N</oddFooter>'.replace(
        /&quot;/g,
        '"',
      ),
    ],
    [
      'page breaks under the rows before, none above the first',
      '<rowBreaks count="2" manualBreakCount="2"><brk id="1" max="16383" man="1"/><brk id="2" max="16383" man="1"/></rowBreaks>',
    ],
    ['no green corners', '<ignoredError sqref="A1:B3" twoDigitTextYear="1" numberStoredAsText="1"'],
    ['drawing', '<drawing r:id="rId1"/>'],
  ])('%s', (_what, written) => {
    expect(xml(full, 'rId1')).toContain(written);
  });

  test('an empty sheet has none of what it does not need', () => {
    const empty = xml(sheetOf([]));
    expect(empty).toContain('<dimension ref="A1:A1"/>');
    expect(empty).not.toMatch(
      /<(cols|pane|autoFilter|mergeCells|dataValidations|hyperlinks|rowBreaks|drawing|tabColor)\b/,
    );
  });

  test('only rows, only columns are frozen', () => {
    expect(xml(sheetOf([], { freeze: { rows: 4, columns: 0 } }))).toContain(
      '<pane ySplit="4" topLeftCell="A5" activePane="bottomLeft" state="frozen"/>',
    );
    expect(xml(sheetOf([], { freeze: { rows: 0, columns: 2 } }))).toContain(
      '<pane xSplit="2" topLeftCell="C1" activePane="topRight" state="frozen"/>',
    );
  });

  test('a height is written as set, one too tall as the tallest', () => {
    const rows = [20, 900, null].map((height) => ({ cells: [cell('a')], height }));
    expect(xml({ ...sheetOf([]), rows })).toMatch(
      /<row r="1" ht="20" customHeight="1">.*<row r="2" ht="409.5" customHeight="1">.*<row r="3"><c/s,
    );
  });

  test('columns keep their width where the normal font is larger', () => {
    const model = sheetOf([], { widths: [18] });
    expect(sheetXml(model, 'x', context(false, 9), null)).toContain('width="14"');
  });

  test('the sheet is not the open one', () => {
    expect(xml(full)).not.toContain('tabSelected');
  });
});
