const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

type Draw = (below: number) => number;

/** Cells as programs write them, and as none does. `P` stands for the cell's place. */
const CELLS = [
  '<c r="P" s="1" t="s"><v>0</v></c>',
  '<c r="P" t="s"><v>3</v></c>',
  '<c r="P" s="2" t="s"><v>4</v></c>',
  '<c r="P" s="1"/>',
  '<c r="P"/>',
  '<c/>',
  '<c><v>1</v></c>',
  '<c r="P"><v>12.5</v></c>',
  '<c r="P" s="1"><v>45000</v></c>',
  '<c r="P" s="3"><v>1E-3</v></c>',
  '<c r="P"><v> 7 </v></c>',
  '<c r="P"><v>&lt;7</v></c>',
  '<c t="s" r="P"><v>1</v></c>',
  '<c r="P" s="1" t="s" cm="1"><v>2</v></c>',
  "<c r='P' t='s'><v>2</v></c>",
  '<c r="P" t="str"><v>a &amp; b</v></c>',
  '<c r="P" t="str"><v></v></c>',
  '<c r="P" t="str"><v xml:space="preserve"> x </v></c>',
  '<c r="P" t="str"><v>mã _x000D_ và &#10;</v></c>',
  '<c r="P" t="b"><v>1</v></c>',
  '<c r="P" t="e"><v>#REF!</v></c>',
  '<c r="P" t="d"><v>2026-03-05</v></c>',
  '<c r="P" t="n"><v>8</v></c>',
  '<c r="P" t="inlineStr"><is><t>Văn phòng 😀</t></is></c>',
  '<c r="P" t="inlineStr"><is><r><rPr><b/><rFont val="VNI-Times"/></rPr><t>a</t></r><r><t xml:space="preserve"> b</t></r></is></c>',
  '<c r="P" t="inlineStr"><is><t>東</t><rPh sb="0" eb="1"><t>あ</t></rPh><phoneticPr fontId="1"/></is></c>',
  '<c r="P" t="inlineStr"><is/></c>',
  '<c r="P" t="inlineStr"><is><t/></is></c>',
  '<c r="P"><f>1+1</f><v>2</v></c>',
  '<c r="P"><f>A1&lt;&gt;"x"</f></c>',
  '<c r="P"><f t="shared" ref="A1:A3" si="0">B1</f><v>2</v></c>',
  '<c r="P"><f t="shared" si="0"/><v>2</v></c>',
  '<c r="P"><f t="array" ref="A1:B4">B1:C4</f><v>2</v></c>',
  '<c r="P" t="str"><f>""</f><v/></c>',
  '<c r="P" s="9" t="s"><v>0</v></c>',
  '<c r="P" s="9"><v>1</v></c>',
  '<c r="P" t="s"><v>99</v></c>',
  '<c r="P" t="s"><v>+1</v></c>',
  '<c r="P" t="s"><v>01</v></c>',
  '<c r="P" t="s"><v></v></c>',
  '<c r="P" t="s" ><v >0</v ></c >',
  '<c r="P"\n  t="s">\n<v>0</v>\r\n</c>',
  '<c r="P" t="str"><v>a\r\nb</v></c>',
  '<c r="P" t="str"><v><![CDATA[a<b]]></v></c>',
  '<c r="P"><!-- lời --><v>1</v></c>',
  '<c r="P"><v>1</v><extLst><ext uri="u"><c r="Z9"/></ext></extLst></c>',
  '<c r="P" r="P"><v>1</v></c>',
  '<c r="P" xmlns="other"><v>1</v></c>',
  '<x:c r="P"><x:v>1</x:v></x:c>',
  '<c r="p1"><v>1</v></c>',
  '<c r="ZZZ1"><v>1</v></c>',
  '<c r="A0"><v>1</v></c>',
  '<c r="P"><v>1</v>chữ</c>',
  '<c r="P"><v>1</c></v>',
];
const PLAIN_CELLS = CELLS.slice(0, 34);
const ROWS = [
  ' r="N"',
  ' r="N" spans="1:8" ht="20" customHeight="1"',
  ' r="N" hidden="1"',
  ' r="N" ht="0"',
  '',
  ' ht="5"',
];
const ODD_ROWS = [" r='N'", ' r="N" r="N"', ' r=" N "', ' r="0"', ' r="1.5"', ' ht="5" r="N"', ' r="N" a:b="&lt;"'];
const HEADS = [
  '<cols><col min="1" max="2" hidden="1"/><col min="3" max="3" width="0"/></cols>',
  '<!-- <sheetData> -->',
  '<sheetPr><tabColor rgb="FF00FF00"/></sheetPr><sheetViews><sheetView workbookViewId="0"/></sheetViews>',
  '<cols><col min="0" max="2"/></cols>',
];
const TAILS = [
  '<mergeCells count="1"><mergeCell ref="A1:B2"/></mergeCells>',
  '<mergeCells><mergeCell ref="A1:B2"/><mergeCell ref="B2:C3"/></mergeCells>',
  '<sheetData><row r="90"><c r="A90"><v>5</v></c></row></sheetData>',
  '<extLst><ext xmlns:x14="u"><x14:row/><x14:c><x14:v>9</x14:v></x14:c></ext></extLst>',
  '<!-- </sheetData> --><sheetProtection sheet="1"/>',
  '<row r="91"/>',
  '<a>',
];
const DECLARATIONS = ['', '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n', '<?xml version="1.1"?>', '\n'];
const ROOTS = [
  `<worksheet xmlns="${MAIN}" xmlns:x="${MAIN}">`,
  '<worksheet>',
  `<worksheet xmlns="o" xmlns:x="${MAIN}">`,
];

/** A sheet's part; `odd` in a hundred of its pieces are such as no program writes. */
export function drawnSheet(draw: Draw, odd: number): string {
  const pick = (usual: readonly string[], all: readonly string[]) => {
    const list = draw(100) < odd ? all : usual;
    return list[draw(list.length)]!;
  };
  const rows: string[] = [];
  let row = 0;
  for (let i = draw(8); i > 0; i--) {
    row = draw(100) < odd ? draw(12) : row + 1 + (draw(6) === 0 ? 2 : 0);
    let column = 0;
    const cells = Array.from({ length: draw(6) }, () => {
      column += 1 + (draw(5) === 0 ? 1 : 0);
      return pick(PLAIN_CELLS, CELLS).replaceAll('P', `${String.fromCharCode(64 + column)}${row}`);
    });
    const attributes = pick(ROWS.slice(0, 4), [...ROWS, ...ODD_ROWS]).replaceAll('N', String(row));
    rows.push(cells.length > 0 ? `<row${attributes}>${cells.join('')}</row>` : `<row${attributes}/>`);
  }
  const head = draw(3) === 0 ? pick(HEADS.slice(0, 1), HEADS) : '';
  const tail = draw(3) === 0 ? pick(TAILS.slice(0, 1), TAILS) : '';
  const data =
    rows.length > 0 || draw(2)
      ? `<sheetData>${rows.join(pick([''], ['\n', '\r\n', ' ', 'x']))}</sheetData>`
      : '<sheetData/>';
  return `${pick(DECLARATIONS.slice(0, 2), DECLARATIONS)}${pick(ROOTS.slice(0, 1), ROOTS)}${head}${data}${tail}</worksheet>`;
}

const ITEMS = [
  '<si><t>Sở Nội vụ</t></si>',
  '<si><t xml:space="preserve"> a </t></si>',
  '<si><t>a &amp; b &lt;c&gt;</t></si>',
  '<si><t>dòng\nhai</t></si>',
  '<si><t/></si>',
  '<si/>',
  '<si><t>_x000D_ _x005F_x000D_</t></si>',
  '<si><r><t>a</t></r><r><rPr><rFont val="Arial"/></rPr><t>b</t></r></si>',
  '<si><r><rPr><b/><rFont val="VNI-Times"/><family val="2"/></rPr><t xml:space="preserve"> c</t></r></si>',
  '<si><t>東京</t><rPh sb="0" eb="2"><t>とう</t></rPh><phoneticPr fontId="1"/></si>',
  '<si>\n  <t>x</t>\n</si>',
  '<si><t>😀</t></si>',
];
const ODD_ITEMS = [
  '<si><t>&#10;&#xE0;</t></si>',
  '<si><t><![CDATA[<]]></t></si>',
  '<si><t>a<!-- b -->c</t></si>',
  '<si><t>a\r\nb</t></si>',
  '<si><t>&nbsp;</t></si>',
  '<si><t>a]]>b</t></si>',
  '<si><t>\u0001</t></si>',
  '<si><t>\uffff</t></si>',
  '<si><x:t>p</x:t></si>',
  '<x:si><x:t>p</x:t></x:si>',
  '<si><t>a</t><t>b</t></si>',
  '<si><r><t>a</r></t></si>',
  "<si><t xml:space='preserve'>a</t></si>",
  '<si><si><t>a</t></si></si>',
  '<other/>',
  'chữ',
  '<si><t>a & b</t></si>',
];

/** A part of shared texts. */
export function drawnStrings(draw: Draw, odd: number): string {
  const items = Array.from({ length: draw(8) }, () => {
    const list = draw(100) < odd ? ODD_ITEMS : ITEMS;
    return list[draw(list.length)]!;
  });
  const root = draw(100) < odd ? [`<x:sst xmlns:x="${MAIN}">`, `<sst xmlns="o" xmlns:x="${MAIN}">`][draw(2)]! : '';
  const open = root || `<sst xmlns="${MAIN}" xmlns:x="${MAIN}" count="3" uniqueCount="3">`;
  return `${DECLARATIONS[draw(2)]!}${open}${items.join('')}</${root.startsWith('<x') ? 'x:' : ''}sst>`;
}

const SCARS = [
  '',
  '<',
  '>',
  '&',
  '"',
  "'",
  '/',
  '=',
  ' ',
  '\r',
  '\n',
  '\0',
  ']]>',
  '<!--',
  '-->',
  '<?',
  '</',
  'A',
  '1',
  ':',
];

/** The text with one sign of it lost or become another, or something between two. */
export function scarred(text: string, draw: Draw): string {
  const signs = [...text];
  signs.splice(draw(signs.length + 1), draw(2), SCARS[draw(SCARS.length)]!);
  return signs.join('');
}
