import { strToU8, zipSync } from 'fflate';
import { openWorkbook } from '../../src/hosts/file/openWorkbook';
import { importFile } from '../../src/importing/importFile';
import { makeCalendar } from '../../src/calendar/workCalendar';
import { readPlans } from '../../src/reading/readPlans';
import {
  abstractNum,
  cell,
  docx,
  headerRow,
  level,
  lines,
  listed,
  num,
  paragraph,
  row,
  run,
  table,
} from './docx/writeDocx';

/** Each plan of a file: its items as "number | work | who leads | until when". */
async function itemsOf(bytes: Uint8Array, name: string): Promise<string[][]> {
  const { workbook } = await importFile(bytes, name);
  const host = await openWorkbook(workbook);
  const sheets = await Promise.all((await host.sheets()).map((sheet) => host.read(sheet.name)));
  return sheets
    .flatMap((sheet) => readPlans(sheet, { calendar: makeCalendar([]), year: 2026 }))
    .map(({ items }) =>
      items.map(({ number, task, leads, deadline }) =>
        [number ?? '', task, leads.map(({ text }) => text).join('; '), deadline?.text ?? ''].join(' | '),
      ),
    );
}

const span = (n: number) => `<w:gridSpan w:val="${n}"/>`;
const first = '<w:vMerge w:val="restart"/>';
const on = '<w:vMerge/>';
const c = (text: string, properties = '') => cell(lines(text), properties);
const sdt = (content: string) =>
  `<w:sdt><w:sdtPr><w:tag w:val="x"/></w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`;
const centred = (text: string) => paragraph(run(text, '<w:b/>'), '<w:jc w:val="center"/>');
const task = (number: string, work = 'Rà soát thủ tục nội bộ') =>
  c(number) + c(work) + c('Văn phòng') + c('Quý II/2026');
const rows = (...numbers: string[]) =>
  numbers.map((number) => row(task(number, `Rà soát thủ tục lần ${number}`))).join('');
const items = (...numbers: string[]) =>
  numbers.map((number) => `${number} | Rà soát thủ tục lần ${number} | Văn phòng | Quý II/2026`);
const plain = '1 | Rà soát thủ tục nội bộ | Văn phòng | Quý II/2026';

const DOCUMENTS: [name: string, spec: Parameters<typeof docx>[0], plans: string[][]][] = [
  [
    'rows, cells and paragraphs in controls, one in the other',
    {
      body: sdt(
        table(
          headerRow() +
            sdt(
              sdt(
                row(
                  sdt(cell(sdt(lines('1')))) +
                    cell(paragraph(sdt(run('Rà soát ')) + sdt(run('thủ tục nội bộ')))) +
                    sdt(c('Văn phòng')) +
                    c('Quý II/2026'),
                ),
              ),
            ),
        ),
      ),
    },
    [[plain]],
  ],
  [
    'marks of the direction of writing, blanks of no width, joiners',
    {
      body: table(
        headerRow() +
          row(
            c('\u200E1\u200F') +
              c('\u202ARà\u200B soát thủ\u2060 tục nội bộ\u202C') +
              c('Văn\u00A0phòng\uFEFF') +
              c('Quý II\u200E/2026'),
          ),
      ),
    },
    [[plain]],
  ],
  [
    'a header of three rows',
    {
      body: table(
        row(
          c('TT', first) + c('Nội dung công việc', first) + c('Phân công thực hiện', span(3)) + c('Thời hạn', first),
        ) +
          row(c('', on) + c('', on) + c('Trách nhiệm', span(2)) + c('Lãnh đạo phụ trách', first) + c('', on)) +
          row(c('', on) + c('', on) + c('Chủ trì') + c('Phối hợp') + c('', on) + c('', on)) +
          row(
            c('1') +
              c('Rà soát thủ tục nội bộ') +
              c('Văn phòng') +
              c('Thanh tra') +
              c('Ông Lê Văn An') +
              c('Quý II/2026'),
          ),
      ),
    },
    [[plain]],
  ],
  [
    'letters that stand upright in a cell',
    {
      body: table(
        headerRow() +
          row(c('I', first + '<w:textDirection w:val="btLr"/>') + c('CẢI CÁCH THỂ CHẾ', span(3))) +
          row(
            cell(lines('1'), '<w:textDirection w:val="btLr"/>') +
              c('Rà soát thủ tục nội bộ') +
              c('Văn phòng') +
              c('Quý II/2026'),
          ),
      ),
    },
    [[plain]],
  ],
  [
    'two plans in one document',
    {
      body:
        centred('PHỤ LỤC I') +
        centred('KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH NĂM 2026') +
        table(headerRow() + rows('1', '2')) +
        centred('PHỤ LỤC II') +
        centred('KẾ HOẠCH CHUYỂN ĐỔI SỐ NĂM 2026') +
        table(headerRow() + rows('1', '2', '3')),
    },
    [items('1', '2'), items('1', '2', '3')],
  ],
  [
    'the signatures are the last row of the plan',
    {
      body: table(
        headerRow() + rows('1', '2') + row(c('Nơi nhận:\n- Như trên;', span(2)) + c('GIÁM ĐỐC\nLê Văn An', span(2))),
      ),
    },
    [items('1', '2')],
  ],
  [
    'a list that goes on over three tables with headings between',
    {
      body: ['I. THỂ CHẾ', 'II. THỦ TỤC', 'III. BỘ MÁY']
        .map(
          (title) =>
            lines(title) +
            table(
              headerRow() +
                row(cell(listed(1, 0)) + c('Rà soát thủ tục') + c('Văn phòng') + c('Quý II/2026')) +
                row(cell(listed(1, 0)) + c('Báo cáo kết quả') + c('Thanh tra') + c('Quý III/2026')),
            ),
        )
        .join(''),
      numbering: abstractNum(1, level(0, 'decimal', '%1')) + num(1, 1),
    },
    [
      [1, 3, 5].flatMap((number) => [
        `${number} | Rà soát thủ tục | Văn phòng | Quý II/2026`,
        `${number + 1} | Báo cáo kết quả | Thanh tra | Quý III/2026`,
      ]),
    ],
  ],
  [
    'sections numbered by a style of headings',
    {
      body: table(
        headerRow() +
          row(cell(paragraph(run('Cải cách thể chế'), '<w:pStyle w:val="M1"/>'), span(4))) +
          rows('1', '2') +
          row(cell(paragraph(run('Cải cách thủ tục'), '<w:pStyle w:val="M1"/>'), span(4))) +
          rows('3', '4'),
      ),
      styles:
        '<w:style w:type="paragraph" w:styleId="M1"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr><w:rPr><w:b/></w:rPr></w:style>',
      numbering: abstractNum(1, level(0, 'upperRoman', '%1.', '<w:pStyle w:val="M1"/>')) + num(1, 1),
    },
    [items('1', '2', '3', '4')],
  ],
  [
    'another document embedded above the table',
    { body: '<w:altChunk r:id="rId9"/>' + table(headerRow() + rows('1', '2')) },
    [items('1', '2')],
  ],
];
test.each(DOCUMENTS)('Word: %s', async (_name, spec, plans) => {
  expect(await itemsOf(docx(spec), 'a.docx')).toEqual(plans);
});

const NAMES = ['office', 'table', 'text']
  .map((name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`)
  .join(' ');
const ods = (content: string): Uint8Array =>
  zipSync({
    mimetype: [strToU8('application/vnd.oasis.opendocument.spreadsheet'), { level: 0 }],
    'content.xml': strToU8(
      `<office:document-content ${NAMES}><office:body><office:spreadsheet><table:table table:name="Kế hoạch">${content}</table:table></office:spreadsheet></office:body></office:document-content>`,
    ),
  });
const odsRow = (...cells: string[]) => `<table:table-row>${cells.join('')}</table:table-row>`;
const odsCell = (text: string, attributes = '') =>
  text === ''
    ? `<table:table-cell ${attributes}/>`
    : `<table:table-cell office:value-type="string" ${attributes}><text:p>${text}</text:p></table:table-cell>`;
const covered = (times = 1) => `<table:covered-table-cell table:number-columns-repeated="${times}"/>`;
const odsHead = odsRow(...['STT', 'Nhiệm vụ', 'Chủ trì', 'Thời hạn'].map((text) => odsCell(text)));
const odsTask = (number: string) =>
  odsRow(odsCell(number), odsCell(`Rà soát thủ tục lần ${number}`), odsCell('Văn phòng'), odsCell('Quý II/2026'));

test.each([
  [
    'blank rows repeated to the end of the sheet',
    odsHead +
      odsTask('1') +
      odsTask('2') +
      '<table:table-row table:number-rows-repeated="1048570"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>',
    [items('1', '2')],
  ],
  [
    'blank rows in a row before the table',
    '<table:table-row table:number-rows-repeated="7"><table:table-cell/></table:table-row>' +
      odsHead +
      odsTask('1') +
      odsTask('2'),
    [items('1', '2')],
  ],
  [
    'a section over covered cells',
    odsHead +
      odsRow(odsCell('I'), odsCell('CẢI CÁCH THỂ CHẾ', 'table:number-columns-spanned="3"'), covered(2)) +
      odsTask('1') +
      odsTask('2'),
    [items('1', '2')],
  ],
  [
    'rows in groups and in a header that is repeated',
    `<table:table-header-rows>${odsHead}</table:table-header-rows><table:table-row-group>${odsTask('1')}<table:table-row-group>${odsTask('2')}</table:table-row-group></table:table-row-group>`,
    [items('1', '2')],
  ],
  [
    'numbers as numbers',
    odsHead +
      odsRow(
        '<table:table-cell office:value-type="float" office:value="1"><text:p>1</text:p></table:table-cell>',
        odsCell('Rà soát thủ tục nội bộ'),
        odsCell('Văn phòng'),
        odsCell('Quý II/2026'),
      ) +
      odsTask('2'),
    [[plain, ...items('2')]],
  ],
])('OpenDocument: %s', async (_name, content, plans) => {
  expect(await itemsOf(ods(content), 'a.ods')).toEqual(plans);
});

const csv = (separator: string, ...table: string[][]) =>
  strToU8(
    table
      .map((cells) =>
        cells.map((text) => (/["\n;,\t]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text)).join(separator),
      )
      .join('\r\n'),
  );
const CSV_HEAD = ['STT', 'Nhiệm vụ', 'Chủ trì', 'Thời hạn'];
test.each([
  [
    'a first line that tells the separator',
    strToU8('sep=;\r\nSTT;Nhiệm vụ;Chủ trì;Thời hạn\r\n1;Rà soát thủ tục nội bộ;Văn phòng;Quý II/2026\r\n'),
    [[plain]],
  ],
  [
    'commas, separators and quotes in cells',
    csv(';', CSV_HEAD, ['1', 'Rà soát; "một cửa", một cửa liên thông', 'Văn phòng', 'Quý II/2026']),
    [['1 | Rà soát; "một cửa", một cửa liên thông | Văn phòng | Quý II/2026']],
  ],
  ['lines in cells', csv('\t', CSV_HEAD, ['1', 'Rà soát\nthủ tục nội bộ', 'Văn phòng', 'Quý II/2026']), [[plain]]],
  [
    'a title above of one cell',
    csv(',', ['KẾ HOẠCH NĂM 2026'], [], CSV_HEAD, ['1', 'Rà soát thủ tục nội bộ', 'Văn phòng', 'Quý II/2026']),
    [[plain]],
  ],
])('text: %s', async (_name, bytes, plans) => {
  const seen = (await itemsOf(bytes, 'a.csv')).map((list) => list.map((item) => item.replace(/\n/g, ' ')));
  expect(seen).toEqual(plans);
});
