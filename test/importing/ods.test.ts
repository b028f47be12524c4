import { strToU8, zipSync } from 'fflate';
import { openWorkbook } from '../../src/hosts/file/openWorkbook';
import { importFile } from '../../src/importing/importFile';

const NAMES = [
  'office:urn:oasis:names:tc:opendocument:xmlns:office:1.0',
  'table:urn:oasis:names:tc:opendocument:xmlns:table:1.0',
  'text:urn:oasis:names:tc:opendocument:xmlns:text:1.0',
  'style:urn:oasis:names:tc:opendocument:xmlns:style:1.0',
  'number:urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0',
  'fo:urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0',
  'draw:urn:oasis:names:tc:opendocument:xmlns:drawing:1.0',
  'calcext:urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0',
].map((name) => `xmlns:${name.replace(':', '="')}"`);

/** An .ods of one sheet, "Trang", with these rows and styles as they are written. */
const ods = (rows: string, styles = '', parts: Record<string, string> = {}): Uint8Array =>
  zipSync({
    mimetype: [strToU8('application/vnd.oasis.opendocument.spreadsheet'), { level: 0 }],
    'content.xml': strToU8(
      `<office:document-content ${NAMES.join(' ')}><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:spreadsheet>` +
        (rows.startsWith('<table:table ') ? rows : `<table:table table:name="Trang">${rows}</table:table>`) +
        `</office:spreadsheet></office:body></office:document-content>`,
    ),
    ...Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])),
  });
const row = (...cells: string[]) => `<table:table-row>${cells.join('')}</table:table-row>`;
const cell = (text: string, attributes = 'office:value-type="string"') =>
  `<table:table-cell ${attributes}><text:p>${text}</text:p></table:table-cell>`;
const EMPTY = '<table:table-cell/>';

async function read(bytes: Uint8Array) {
  const { workbook, made } = await importFile(bytes, 'a.ods');
  const host = await openWorkbook(workbook);
  const sheets = await Promise.all((await host.sheets()).map(({ name }) => host.read(name)));
  return {
    sheets,
    texts: sheets[0]!.texts,
    told: made!.notices.map((notice) => ('id' in notice ? notice.id : notice.kind)),
  };
}

const DATE = `<number:date-style style:name="N1"><number:day number:style="long"/><number:text>/</number:text><number:month number:style="long"/><number:text>/</number:text><number:year number:style="long"/></number:date-style>
  <number:percentage-style style:name="N2"><number:number number:decimal-places="0" number:min-integer-digits="1"/><number:text>%</number:text></number:percentage-style>
  <number:number-style style:name="N3"><number:number number:decimal-places="1" number:min-integer-digits="1" number:grouping="true"/></number:number-style>
  <style:style style:name="d" style:family="table-cell" style:data-style-name="N1"/>
  <style:style style:name="p" style:family="table-cell" style:data-style-name="N2"/>
  <style:style style:name="q" style:family="table-cell" style:data-style-name="N3"/>`;

test.each<[what: string, rows: string, texts: string[][], styles?: string]>([
  [
    'lines, blanks and tabs within a cell',
    row(cell('a<text:s text:c="3"/>b</text:p><text:p>c<text:line-break/>d<text:tab/>e')),
    [['a   b\nc\nd\te']],
  ],
  ['blanks as LibreOffice writes them', row(cell('ngày  02/02')), [['ngày  02/02']]],
  ['spans and links', row(cell('Kế <text:span>hoạch</text:span> <text:a>số 1</text:a>')), [['Kế hoạch số 1']]],
  [
    'a note at a cell is no text of it',
    row(
      `<table:table-cell><office:annotation><text:p>nhớ</text:p></office:annotation><text:p>x</text:p></table:table-cell>`,
    ),
    [['x']],
  ],
  [
    'a shape in a cell is none',
    row(
      `<table:table-cell><draw:frame><draw:text-box><text:p>hình</text:p></draw:text-box></draw:frame><text:p>x</text:p></table:table-cell>`,
    ),
    [['x']],
  ],
  [
    'cells that repeat',
    row(cell('a', 'office:value-type="string" table:number-columns-repeated="3"'), cell('b')),
    [['a', 'a', 'a', 'b']],
  ],
  [
    'rows that repeat',
    `<table:table-row table:number-rows-repeated="2">${cell('a')}</table:table-row>${row(cell('b'))}`,
    [['a'], ['a'], ['b']],
  ],
  [
    'blank rows between',
    `${row(cell('a'))}<table:table-row table:number-rows-repeated="2">${EMPTY}</table:table-row>${row(cell('b'))}`,
    [['a'], [], [], ['b']],
  ],
  [
    'blank rows to the end of the sheet',
    `${row(cell('a'))}<table:table-row table:number-rows-repeated="1048570"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>`,
    [['a']],
  ],
  [
    'rows in a header and in groups',
    `<table:table-header-rows>${row(cell('STT'))}</table:table-header-rows><table:table-row-group>${row(cell('1'))}</table:table-row-group>`,
    [['STT'], ['1']],
  ],
  [
    'days, shares and numbers by their formats',
    row(
      cell('30/06/2026', 'office:value-type="date" office:date-value="2026-06-30" table:style-name="d"'),
      cell('50%', 'office:value-type="percentage" office:value="0.5" table:style-name="p"'),
      cell('1,250.0', 'office:value-type="float" office:value="1250" table:style-name="q"'),
    ),
    [['30/06/2026', '50%', '1,250.0']],
    DATE,
  ],
  [
    'a day of an unknown format',
    row(cell('30/6', 'office:value-type="date" office:date-value="2026-06-30"')),
    [['30/06/2026']],
  ],
  ['true and false', row(cell('TRUE', 'office:value-type="boolean" office:boolean-value="true"')), [['TRUE']]],
  ['a number kept as text', row(cell('4.1')), [['4.1']]],
  [
    'what was changed before is no cell',
    row(cell('x')).replace(
      /^/,
      '<table:tracked-changes><table:table-cell><text:p>cũ</text:p></table:table-cell></table:tracked-changes>',
    ),
    [['x']],
  ],
])('%s', async (_what, rows, texts, styles = '') => {
  expect((await read(ods(rows, styles))).texts).toEqual(texts);
});

test('values without a style show what they are', async () => {
  const { texts } = await read(
    ods(
      row(
        cell('85%', 'office:value-type="percentage" office:value="0.85"'),
        cell('08:30', 'office:value-type="time" office:time-value="PT08H30M00S"'),
      ),
    ),
  );
  expect(texts).toEqual([['85%', '08:30']]);
});

test('one flat file holds the same', async () => {
  const flat = `<?xml version="1.0"?><office:document ${NAMES.join(' ')} office:mimetype="application/vnd.oasis.opendocument.spreadsheet"><office:body><office:spreadsheet><table:table table:name="Trang">${row(cell('Kế hoạch'))}</table:table></office:spreadsheet></office:body></office:document>`;
  expect((await read(strToU8(flat))).texts).toEqual([['Kế hoạch']]);
});

test('merged blocks stand where they are, also below blank rows', async () => {
  const { sheets } = await read(
    ods(
      `<table:table-row table:number-rows-repeated="3">${EMPTY}</table:table-row>` +
        row(
          cell('a', 'table:number-columns-spanned="2" table:number-rows-spanned="2"'),
          '<table:covered-table-cell/>',
          cell('b'),
        ) +
        row('<table:covered-table-cell table:number-columns-repeated="2"/>', cell('c')),
    ),
  );
  expect(sheets[0]!.merges).toEqual([{ top: 4, left: 1, bottom: 5, right: 2 }]);
});

test('formulas, errors, notes, hidden sheets and empty ones are told', async () => {
  const table = (name: string, rows: string, style = '') =>
    `<table:table table:name="${name}"${style === '' ? '' : ` table:style-name="${style}"`}>${rows}</table:table>`;
  const { told, sheets } = await read(
    ods(
      table(
        'Trang',
        row(
          cell('3', 'table:formula="of:=1+2" office:value-type="float" office:value="3"'),
          cell('#REF!', 'table:formula="of:=#REF!" office:value-type="string"'),
        ),
      ) +
        table('Ẩn', row(cell('x')), 'h') +
        table('Trống', row(EMPTY)),
      '<style:style style:name="h" style:family="table"><style:table-properties table:display="false"/></style:style>',
    ),
  );
  expect(sheets.map(({ name }) => name)).toEqual(['Trang', 'Ẩn']);
  expect(sheets[0]!.texts).toEqual([['3', '#REF!']]);
  expect(new Set(told)).toEqual(new Set(['looks', 'empty-sheets', 'hidden-sheets', 'formulas', 'errors']));
});

test('old letters are known by the font of the cell', async () => {
  const { texts } = await read(
    ods(
      row(cell('Së', 'table:style-name="c" office:value-type="string"')),
      '<style:style style:name="c" style:family="table-cell"><style:text-properties style:font-name=".VnTime"/></style:style>',
    ),
  );
  expect(texts).toEqual([['Sở']]);
});

test.each([
  [
    'with a password',
    ods(row(cell('x')), '', {
      'META-INF/manifest.xml':
        '<manifest:manifest xmlns:manifest="m"><manifest:file-entry><manifest:encryption-data/></manifest:file-entry></manifest:manifest>',
    }),
    'encrypted',
  ],
  ['with nothing in it', ods(''), 'empty'],
  [
    'a cell repeated without end',
    ods(row(cell('x', 'table:number-columns-repeated="900000000"')).repeat(3)),
    'too-large',
  ],
  [
    'a row repeated without end',
    ods(
      `<table:table-row table:number-rows-repeated="1048576">${cell('a', 'table:number-columns-repeated="10"')}</table:table-row>`,
    ),
    'too-large',
  ],
  [
    'without its content',
    zipSync({ mimetype: strToU8('application/vnd.oasis.opendocument.spreadsheet'), 'content.xml': strToU8('<a>') }),
    'damaged',
  ],
])('%s', async (_what, bytes, reason) => {
  await expect(importFile(bytes, 'a.ods')).rejects.toMatchObject({ name: 'UnreadableWorkbook', reason });
});

test('a table within a cell is text of the cell', async () => {
  const inner = `<table:table table:is-sub-table="true">${row(cell('a'), cell('b'))}</table:table>`;
  const outer = `<table:table-cell office:value-type="string"><text:p>Ngoài</text:p>${inner}<text:p>Cuối</text:p></table:table-cell>`;
  const { texts } = await read(ods(row(cell('1'), outer, cell('Sau'))));
  expect(texts).toEqual([['1', 'Ngoài\na\nb\nCuối', 'Sau']]);
});

/** A number style of a program: what it is for some values, and what for the rest. */
const caseStyle = (rest: string, cases: [condition: string, style: string][]) =>
  `${cases.map(([, style], i) => `<number:number-style style:name="C${i}">${style}</number:number-style>`).join('')}
  <number:number-style style:name="C">${rest}${cases.map(([condition], i) => `<style:map style:condition="${condition}" style:apply-style-name="C${i}"/>`).join('')}</number:number-style>
  <style:style style:name="c" style:family="table-cell" style:data-style-name="C"/>`;
const WHOLE = '<number:number number:decimal-places="0" number:min-integer-digits="1"/>';
const words = (text: string) => `<number:text>${text}</number:text>`;

test.each<[what: string, styles: string, shown: string[]]>([
  [
    'zero has words of its own',
    caseStyle(words('–'), [
      ['value()&gt;0', WHOLE],
      ['value()&lt;0', words('-') + WHOLE],
    ]),
    ['7', '-7', '–'],
  ],
  ['what is negative', caseStyle(words('âm ') + WHOLE, [['value()&gt;=0', WHOLE]]), ['7', 'âm 7', '0']],
  ['another condition: the value shows itself', caseStyle(words('ít'), [['value()&gt;=100', WHOLE]]), ['7', '-7', '0']],
])('numbers of several styles: %s', async (_what, styles, shown) => {
  const cells = [7, -7, 0].map((value, i) =>
    cell(shown[i]!, `table:style-name="c" office:value-type="float" office:value="${value}"`),
  );
  expect((await read(ods(row(...cells), styles))).texts[0]).toEqual(shown);
});
