import type { Highlight } from '../../../../src/workbook/changes';
import { newErrors } from '../../../validated';
import { applied, PLAN, SHEET, STYLES, textsOf, workbookWith, type PartChange } from './changed';

const style = (fill: string): Highlight['style'] => ({
  fill,
  colour: '#9C0006',
  bold: true,
  italic: false,
  underline: false,
  border: { colour: '#C00000', line: 'dashed' },
});
const RED: Highlight = { marker: 'overdue', ranges: ['A2:D2', 'D3'], style: style('#FFC7CE') };
const GREY: Highlight = {
  marker: 'no-owner',
  ranges: ['C3'],
  style: { ...style('#D9D9D9'), bold: false, border: null },
};
const set = (...highlights: Highlight[]) => ({ highlights: [{ sheet: PLAN.name, highlights }] });
const CLEAR = { clearHighlights: 'all' } as const;

const before = (xml: string) => (text: string) => text.replace('<pageMargins', `${xml}<pageMargins`);
const rule = (priority: number, more = '', formula = 'TRUE') =>
  `<cfRule type="expression" priority="${priority}"${more}><formula>${formula}</formula></cfRule>`;
const block = (sqref: string, rules: string, more = '') =>
  `<conditionalFormatting sqref="${sqref}"${more}>${rules}</conditionalFormatting>`;
const X14 = 'http://schemas.microsoft.com/office/spreadsheetml/2009/9/main';
const XM = 'http://schemas.microsoft.com/office/excel/2006/main';
const x14 = (priority: number, formula: string) =>
  `<extLst><ext uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}" xmlns:x14="${X14}"><x14:conditionalFormattings>` +
  `<x14:conditionalFormatting xmlns:xm="${XM}"><x14:cfRule type="expression" priority="${priority}" id="{0A1B2C3D-0000-4000-8000-000000000001}">` +
  `<xm:f>${formula}</xm:f><x14:dxf/></x14:cfRule><xm:sqref>A1</xm:sqref></x14:conditionalFormatting></x14:conditionalFormattings></ext></extLst>`;
const dxfs =
  (...list: string[]) =>
  (text: string) =>
    text.replace('</styleSheet>', `<dxfs count="${list.length}">${list.join('')}</dxfs></styleSheet>`);
const DXF = '<dxf><font><b/></font></dxf>';

const prioritiesOf = (sheet: string) =>
  [...sheet.matchAll(/<(?:\w+:)?cfRule\b[^>]*>/g)].map(([tag]) => Number(/priority="(-?\d+)"/.exec(tag)?.[1]));

const files: [string, Record<string, PartChange>, number[]][] = [
  ['a plain sheet', {}, [1, 2]],
  ['a rule that stops the others', { [SHEET]: before(block('A1:D9', rule(1, ' stopIfTrue="1"'))) }, [1, 2, 3]],
  [
    'rules with gaps, not in order',
    { [SHEET]: before(block('A1', rule(7) + rule(3)) + block('B1', rule(12))) },
    [1, 2, 9, 5, 14],
  ],
  [
    "pivot tables' rules between",
    {
      [SHEET]: before(
        block('A1', rule(1), ' pivot="1"') +
          block('B1', rule(2)) +
          block('C1', rule(4), ' pivot="1"') +
          block('C2', rule(5)),
      ),
    },
    [2, 3, 1, 5, 4, 7],
  ],
  [
    'rules of 2010',
    { [SHEET]: (text) => before(block('A1', rule(2)))(text).replace('</worksheet>', `${x14(1, 'A1=1')}</worksheet>`) },
    [1, 2, 4, 3],
  ],
  [
    'a sheet with a prefix',
    {
      [SHEET]: (text) => text.replace(/<(\/?)(?=[a-z])/g, '<$1x:').replace('xmlns=', 'xmlns:x='),
      [STYLES]: (text) => text.replace(/<(\/?)(?=[a-z])/g, '<$1x:').replace('xmlns=', 'xmlns:x='),
    },
    [1, 2],
  ],
  ['looks of others', { [STYLES]: dxfs(DXF), [SHEET]: before(block('A1', rule(1, ' dxfId="0"'))) }, [1, 2, 3]],
  [
    'an empty list of looks',
    { [STYLES]: (text) => text.replace('</styleSheet>', '<dxfs count="0"/></styleSheet>') },
    [1, 2],
  ],
  [
    'extensions behind the looks',
    {
      [STYLES]: (text) =>
        text.replace(
          '</styleSheet>',
          '<tableStyles count="0" defaultTableStyle="a" defaultPivotStyle="b"/></styleSheet>',
        ),
    },
    [1, 2],
  ],
];

describe.each(files)('%s', (_name, parts, priorities) => {
  const bytes = workbookWith(parts);

  test('ours stand first, with the first priorities, and the file is sound', async () => {
    const result = await applied(bytes, set(RED, GREY));
    expect(result.applied.highlights).toEqual({ cleared: 0, set: 2 });
    expect(prioritiesOf(result.parts[SHEET]!)).toEqual(priorities);
    expect(await newErrors(bytes, result.bytes)).toEqual([]);
  });

  test('cleared, every part is as it was', async () => {
    const result = await applied(bytes, set(RED, GREY), CLEAR);
    expect(result.applied.highlights).toEqual({ cleared: 2, set: 0 });
    expect(result.parts).toEqual(textsOf(bytes));
  });

  test('set again, the file is the same', async () => {
    const once = await applied(bytes, set(RED, GREY));
    const twice = await applied(bytes, set(GREY, RED), set(RED, GREY));
    expect(twice.applied.highlights).toEqual({ cleared: 2, set: 2 });
    expect(twice.parts[SHEET]!.replace(/dxfId="\d"/g, '')).toBe(once.parts[SHEET]!.replace(/dxfId="\d"/g, ''));
    expect((await applied(once.bytes, set(RED, GREY))).parts).toEqual(once.parts);
  });
});

test('the rule says what it is, and how the cells look', async () => {
  const { parts } = await applied(workbookWith(), set(RED));
  expect(parts[SHEET]).toContain(
    '<conditionalFormatting sqref="A2:D2 D3"><cfRule type="expression" dxfId="0" priority="1"><formula>N(&quot;nam-ro:overdue&quot;)=0</formula></cfRule></conditionalFormatting><pageMargins',
  );
  const edge = (side: string) => `<${side} style="dashed"><color rgb="FFC00000"/></${side}>`;
  expect(parts[STYLES]).toContain(
    '<dxfs><dxf><font><b/><color rgb="FF9C0006"/></font>' +
      '<fill><patternFill patternType="solid"><fgColor rgb="FFFFC7CE"/><bgColor rgb="FFFFC7CE"/></patternFill></fill>' +
      `<border>${['left', 'right', 'top', 'bottom'].map(edge).join('')}</border></dxf></dxfs>`,
  );
});

const resaved: [string, string][] = [
  ['LibreOffice', 'N("nam-ro:overdue")=0'],
  ['with blanks and entities', ' N( &quot;nam-ro:overdue&quot; ) = 0'],
  ['with small letters and =', '=n(&#34;nam-ro:overdue&#34;)=0'],
  ['as a character section', '<![CDATA[N("nam-ro:overdue")=0]]>'],
];
test.each(resaved)('ours are known as %s writes them', async (_program, formula) => {
  const bytes = workbookWith({
    [SHEET]: before(block('A1:B2', rule(1, '', formula)) + block('D4', rule(2, '', formula))),
  });
  const result = await applied(bytes, CLEAR);
  expect(result.applied.highlights.cleared).toBe(2);
  expect(result.parts).toEqual(textsOf(workbookWith()));
});

test('a rule that only speaks of us is not ours', async () => {
  const bytes = workbookWith({ [SHEET]: before(block('A1', rule(1, '', 'A1="nam-ro:overdue"'))) });
  const result = await applied(bytes, CLEAR);
  expect(result.applied.highlights.cleared).toBe(0);
  expect(result.bytes).toBe(bytes);
});

test('of a block that holds a rule of ours and one of the user, only ours goes', async () => {
  const ours = rule(1, '', 'N("nam-ro:overdue")=0');
  const { parts } = await applied(workbookWith({ [SHEET]: before(block('A1', ours + rule(2))) }), CLEAR);
  expect(parts[SHEET]).toBe(textsOf(workbookWith({ [SHEET]: before(block('A1', rule(1))) }))[SHEET]);
});

test('ours among the rules of 2010 go with what held them', async () => {
  const bytes = workbookWith({
    [SHEET]: (text) => text.replace('</worksheet>', `${x14(1, 'N("nam-ro:overdue")=0')}</worksheet>`),
  });
  expect((await applied(bytes, CLEAR)).parts).toEqual(textsOf(workbookWith()));
});

test('looks stay while another sheet has them', async () => {
  const bytes = workbookWith({}, [PLAN, { ...PLAN, name: 'Biểu 2' }]);
  const both = {
    highlights: [
      { sheet: PLAN.name, highlights: [RED, GREY] },
      { sheet: 'Biểu 2', highlights: [RED] },
    ],
  };
  const { parts } = await applied(bytes, both, { clearHighlights: [PLAN.name] });
  expect(parts[STYLES]!.match(/<dxf>/g)).toHaveLength(1);
  expect(parts['xl/worksheets/sheet2.xml']).toContain('dxfId="0"');
  expect((await applied(bytes, both, CLEAR)).parts).toEqual(textsOf(bytes));
});

test('looks stay that a filter by colour names', async () => {
  const marked = (await applied(workbookWith(), set(RED))).bytes;
  const parts = textsOf(marked);
  const filter = '<autoFilter ref="A1:D4"><filterColumn colId="0"><colorFilter dxfId="0"/></filterColumn></autoFilter>';
  const filtered = workbookWith({
    [SHEET]: parts[SHEET]!.replace('</sheetData>', `</sheetData>${filter}`),
    [STYLES]: parts[STYLES]!,
  });
  const result = await applied(filtered, CLEAR);
  expect(result.parts[STYLES]).toBe(parts[STYLES]);
});

test('a workbook without styles gets some, and loses them again', async () => {
  const bytes = workbookWith({
    [STYLES]: null,
    'xl/_rels/workbook.xml.rels': (text) => text.replace(/<Relationship [^>]*styles[^>]*>/, ''),
    '[Content_Types].xml': (text) => text.replace(/<Override [^>]*styles[^>]*>/, ''),
    [SHEET]: (text) => text.replace(/ s="\d+"/g, ''),
  });
  const marked = await applied(bytes, set(RED));
  expect(marked.parts[STYLES]).toContain('<dxf>');
  expect(await newErrors(bytes, marked.bytes)).toEqual([]);
  expect((await applied(bytes, set(RED), CLEAR)).parts).toEqual(textsOf(bytes));
});

test('a range that is none refuses the whole', async () => {
  await expect(applied(workbookWith(), set({ ...RED, ranges: ['A0'] }))).rejects.toMatchObject({
    reason: 'unsupported',
  });
});

test.each([
  ['as the sheets stand', ['Phụ lục', 'Phụ lục II']],
  ['the other way round', ['Phụ lục II', 'Phụ lục']],
])('marked twice, several sheets are as when they were marked once, asked for %s', async (_order, names) => {
  const bytes = workbookWith({}, [PLAN, { ...PLAN, name: 'Phụ lục II' }]);
  const highlights = names.map((sheet, i) => ({ sheet, highlights: [i === 0 ? RED : GREY] }));
  const once = await applied(bytes, { ...CLEAR, highlights });
  const twice = await applied(once.bytes, { ...CLEAR, highlights });
  expect(twice.parts).toEqual(once.parts);
  expect((await applied(twice.bytes, CLEAR)).parts).toEqual(textsOf(bytes));
});
