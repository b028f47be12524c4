import { htmlTable } from '../../src/entries/web/pasting/htmlTable';
import { tableSheet } from '../../src/importing/table/tableSheet';
import { readClipboard } from '../../src/entries/web/pasting/readClipboard';
import { provideDomParser } from './domParser';

beforeAll(provideDomParser);
const texts = (html: string) => htmlTable(html)?.rows.map(({ cells }) => cells.map((cell) => cell?.text ?? null));

/** As Word puts a table on the clipboard: lines broken anywhere, paragraphs in cells, dashes of lists written by Word itself. */
const WORD = `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><meta name=Generator content="Microsoft Word 15">
<style>p.MsoNormal {margin:0cm; font-family:"Times New Roman"}</style></head><body lang=VI>
<!--StartFragment-->
<p class=MsoNormal align=center style='text-align:center'><b><span lang=VI>KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH
NĂM 2026<o:p></o:p></span></b></p>
<table class=MsoTableGrid border=1 cellspacing=0 cellpadding=0>
 <thead><tr style='mso-yfti-irow:0'>
  <td width=45 rowspan=2><p class=MsoNormal align=center><b>STT<o:p></o:p></b></p></td>
  <td width=240 rowspan=2><p class=MsoNormal align=center><b>Nhiệm vụ</b></p></td>
  <td width=300 colspan=2><p class=MsoNormal align=center><b>Phân
  công</b></p></td>
 </tr>
 <tr><td width=150><p><b>Chủ trì</b></p></td><td width=150><p><b>Phối hợp</b></p></td></tr></thead>
 <tr>
  <td width=45><p class=MsoNormal>4.1<o:p></o:p></p></td>
  <td width=240><p class=MsoListParagraph><![if !supportLists]><span style='mso-list:Ignore'>-<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;
  </span></span><![endif]>Rà soát thủ&nbsp;tục</p><p class=MsoListParagraph>- Công bố</p></td>
  <td width=150 rowspan=2><p>Văn phòng<br>Sở</p></td>
  <td width=150><p><o:p>&nbsp;</o:p></p></td>
 </tr>
 <tr><td><p>4.2</p></td><td><table><tr><td>Trong</td><td>bảng</td></tr><tr><td>con</td></tr></table></td><td><p>=1+1</p></td></tr>
</table>
<p class=MsoNormal>Nơi nhận: như trên</p>
<!--EndFragment--></body></html>`;

test('a table of Word: merged cells, paragraphs, lists, hard blanks, a table within a cell', () => {
  expect(texts(WORD)).toEqual([
    ['KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH NĂM 2026'],
    ['STT', 'Nhiệm vụ', 'Phân công', null],
    [null, null, 'Chủ trì', 'Phối hợp'],
    ['4.1', '- Rà soát thủ tục\n- Công bố', 'Văn phòng\nSở', ''],
    ['4.2', 'Trong bảng\ncon', null, '=1+1'],
    ['Nơi nhận: như trên'],
  ]);
  expect(htmlTable(WORD)!.merges).toEqual([
    { top: 2, left: 1, bottom: 3, right: 1 },
    { top: 2, left: 2, bottom: 3, right: 2 },
    { top: 2, left: 3, bottom: 2, right: 4 },
    { top: 4, left: 3, bottom: 5, right: 3 },
  ]);
});

test('the sheet keeps bold heads, widths and blocks; a line beside the table goes over its whole width', () => {
  const sheet = tableSheet(htmlTable(WORD)!, 'Bảng dán');
  expect(sheet.merges).toEqual(['A2:A3', 'B2:B3', 'C2:D2', 'C4:C5', 'A1:D1', 'A6:D6']);
  expect(sheet.rows[0]!.cells).toEqual([{ value: 'KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH NĂM 2026', style: 'lb' }]);
  expect(sheet.rows[1]!.cells[0]).toEqual({ value: 'STT', style: 'tbc' });
  expect(sheet.rows[4]!.cells[3]).toEqual({ value: '=1+1', style: 't' });
  expect(sheet.widths).toEqual([7, 35, 22, 22]);
});

test('a block of Excel: line breaks within a cell, texts that look like numbers', () => {
  const html = `<html xmlns:x="urn:schemas-microsoft-com:office:excel"><head><style>td {mso-number-format:General}</style></head><body>
<table border=0 cellpadding=0><!--StartFragment--><col width=64><tr height=20><td class=xl65 width=64 style='width:48pt'>STT</td><td>Thời hạn</td></tr>
<tr><td x:num="4.1" align=right>4.1</td><td>Quý I<br>
    Quý II</td></tr><!--EndFragment--></table></body></html>`;
  expect(texts(html)).toEqual([
    ['STT', 'Thời hạn'],
    ['4.1', 'Quý I\nQuý II'],
  ]);
});

test('lists of a web page get their numbers and dashes; hidden texts and scripts are left out', () => {
  const html = `<table><tr><th>A</th><th>B</th></tr><tr><td><ol start=3><li>ba<li>bốn</ol></td>
    <td><ul><li>một</ul><span style="display:none">ẩn</span><script>alert(1)</script></td></tr></table>`;
  expect(texts(html)).toEqual([
    ['A', 'B'],
    ['3. ba\n4. bốn', '- một'],
  ]);
});

test('spans that reach too far end with the table', () => {
  const html = '<table><tr><td rowspan=900 colspan=99999>a</td></tr><tr><td>b</td></tr></table>';
  expect(htmlTable(html)!.merges).toEqual([{ top: 1, left: 1, bottom: 2, right: 200 }]);
});

test('two tables stand one under the other; a text without a table is none; a single cell is no table', () => {
  expect(texts('<table><tr><td>a<td>b</table><p>giữa</p><div><table><tr><td>c<td>d</table></div>')).toEqual([
    ['a', 'b'],
    ['giữa'],
    ['c', 'd'],
  ]);
  expect(htmlTable('<p>chỉ có chữ</p>')).toBeNull();
  const clipboard = (html: string, text: string) => ({
    getData: (type: string) => (type === 'text/html' ? html : text),
  });
  expect(readClipboard(clipboard('<table><tr><td>một ô</table>', 'một ô'))).toBeNull();
  expect(readClipboard(clipboard('<p>x</p>', 'a\tb'))?.rows).toHaveLength(1);
});
