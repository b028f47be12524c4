import { strFromU8, unzipSync } from 'fflate';
import { openWorkbook } from '../../src/hosts/file/openWorkbook';
import { importFile } from '../../src/importing/importFile';

const page = (rows: string, head = '') =>
  `<html><head>${head}</head><body><table border=1><tr><th>STT</th><th>Việc</th><th>Hạn</th></tr>${rows}</table></body></html>`;
const utf8 = (text: string) => new TextEncoder().encode(text);

async function textsOf(bytes: Uint8Array): Promise<string[][]> {
  const { workbook } = await importFile(bytes, 'bao cao.xls');
  const host = await openWorkbook(workbook);
  const { texts } = await host.read((await host.sheets())[0]!.name);
  return texts.slice(1);
}

test.each<[what: string, rows: string, texts: string[][]]>([
  ['texts stay texts', '<tr><td>01</td><td>=SUM(A1)</td><td>1/2</td></tr>', [['01', '=SUM(A1)', '1/2']]],
  ['lines', '<tr><td>1</td><td><p>a</p><p>b<br>c</p></td><td>d</td></tr>', [['1', 'a\nb\nc', 'd']]],
  [
    'letters by number and by name',
    '<tr><td>1</td><td>Nhi&#7879;m v&#x1EE5; &agrave; &ge; &amp;lt;</td><td>&nbsp;x</td></tr>',
    [['1', 'Nhiệm vụ à ≥ &lt;', 'x']],
  ],
  [
    'a table within a cell',
    '<tr><td>1</td><td>a<table><tr><td>b</td><td>c</td></tr></table></td><td>d</td></tr>',
    [['1', 'a\nb c', 'd']],
  ],
  [
    'what shows nothing',
    '<tr><td>1</td><td>a<script>x&lt;y</script><style>td{}</style><!-- no --></td><td>d</td></tr>',
    [['1', 'a', 'd']],
  ],
  [
    'rows without their ends',
    '<tr><td>1<td>a<td>b<tr><td>2<td>c<td>d',
    [
      ['1', 'a', 'b'],
      ['2', 'c', 'd'],
    ],
  ],
  ['a sign of less in a text', '<tr><td>1</td><td>tỷ lệ < 5 %</td><td>b</td></tr>', [['1', 'tỷ lệ < 5 %', 'b']]],
  ['signs of markup in quotation marks', '<tr><td title="a>b">1</td><td>a</td><td>b</td></tr>', [['1', 'a', 'b']]],
  [
    'blocks of cells',
    '<tr><td rowspan=2>1</td><td colspan="2">a</td></tr><tr><td>b</td><td>c</td></tr>',
    [
      ['1', 'a', ''],
      ['', 'b', 'c'],
    ],
  ],
])('%s', async (_what, rows, texts) => {
  const shown = await textsOf(utf8(page(rows)));
  expect(shown.map((row) => Array.from({ length: 3 }, (_, c) => row[c] ?? ''))).toEqual(texts);
});

test('blocks of cells are merged, and one that claims too many rows ends with its table', async () => {
  const { workbook } = await importFile(
    utf8(page('<tr><td rowspan=9>1</td><td colspan=2>a</td></tr><tr><td>b</td></tr>')),
    'a.xls',
  );
  const host = await openWorkbook(workbook);
  expect((await host.read('a')).merges).toEqual([
    { top: 2, left: 1, bottom: 3, right: 1 },
    { top: 2, left: 2, bottom: 2, right: 3 },
  ]);
});

test('a block that is one cell once its table ends is none', async () => {
  const { workbook } = await importFile(utf8(page('<tr><td rowspan=9>1</td><td>a</td><td>b</td></tr>')), 'a.xls');
  expect(strFromU8(unzipSync(workbook)['xl/worksheets/sheet1.xml']!)).not.toContain('mergeCell');
});

test.each<[what: string, bytes: Uint8Array]>([
  ['UTF-8', utf8(page('<tr><td>1</td><td>Nhiệm vụ</td><td>x</td></tr>'))],
  ['UTF-16', new Uint8Array(Buffer.from(`\uFEFF${page('<tr><td>1</td><td>Nhiệm vụ</td><td>x</td></tr>')}`, 'utf16le'))],
  [
    'old letters of the West, as the page names them',
    Uint8Array.from(
      Buffer.from(
        page('<tr><td>1</td><td>Nhi&#7879;m v&#7909;</td><td>caf\xe9</td></tr>', '<meta charset=windows-1252>').replace(
          /[^\0-\xff]/g,
          '?',
        ),
        'latin1',
      ),
    ),
  ],
])('letters in %s', async (_what, bytes) => {
  expect((await textsOf(bytes))[0]![1]).toBe('Nhiệm vụ');
});

test('a page without a table is told as empty', async () => {
  await expect(importFile(utf8('<html><body><p>Thông báo</p></body></html>'), 'a.xls')).rejects.toMatchObject({
    reason: 'empty',
  });
});
