import { readDocx } from '../../../src/importing/docx/readDocx';
import {
  cell,
  docx,
  headerRow,
  lines,
  listed,
  abstractNum,
  level,
  num,
  paragraph,
  row,
  run,
  t,
  table,
  textRow,
} from './writeDocx';

const TCVN3 = '<w:rFonts w:ascii=".VnTime" w:hAnsi=".VnTime"/>';
const TCVN3_CAPITALS = '<w:rFonts w:ascii=".VnTimeH" w:hAnsi=".VnTimeH"/>';
const VNI = '<w:rFonts w:ascii="VNI-Times" w:hAnsi="VNI-Times"/>';
const field = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
const code = (text: string) => `<w:r><w:instrText xml:space="preserve"> ${text} </w:instrText></w:r>`;
const form = (data: string) =>
  `<w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:name w:val="A"/><w:enabled/>${data}</w:ffData></w:fldChar></w:r>${code('FORM')}${field('end')}`;
const box = (blocks: string) =>
  '<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:inline><a:graphic><a:graphicData><wps:wsp><wps:txbx>' +
  `<w:txbxContent>${blocks}</w:txbxContent></wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:inline></w:drawing></mc:Choice>` +
  `<mc:Fallback><w:pict><v:shape><v:textbox><w:txbxContent>${blocks}</w:txbxContent></v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>`;
const sym = (font: string, char: string) => `<w:r><w:sym w:font="${font}" w:char="${char}"/></w:r>`;

/** What stands in a cell, and what is read of it. */
const CASES: [name: string, blocks: string, text: string][] = [
  ['một đoạn', lines('Rà soát thủ tục'), 'Rà soát thủ tục'],
  ['nhiều đoạn, đoạn trống bỏ', lines('Rà soát', '', 'Công bố'), 'Rà soát\nCông bố'],
  ['chữ bị cắt giữa từ', paragraph(run('R') + run('à so') + run('át')), 'Rà soát'],
  [
    'xuống dòng',
    paragraph(`<w:r>${t('Quý I')}<w:br/>${t('Quý II')}<w:cr/>${t('Quý III')}</w:r>`),
    'Quý I\nQuý II\nQuý III',
  ],
  ['tab là dấu cách', paragraph(`<w:r>${t('a)')}<w:tab/>${t('Báo cáo')}</w:r>`), 'a) Báo cáo'],
  ['gạch nối không ngắt', paragraph(`<w:r>${t('2025')}<w:noBreakHyphen/>${t('2026')}</w:r>`), '2025-2026'],
  ['gạch nối tùy chọn không hiện', paragraph(`<w:r>${t('hành')}<w:softHyphen/>${t('chính')}</w:r>`), 'hànhchính'],
  ['chữ tổ hợp thành chữ dựng sẵn', lines('Rà soát'.normalize('NFD')), 'Rà soát'],
  ['dấu cách cứng', lines('Sở\u00a0Nội vụ'), 'Sở Nội vụ'],
  ['dòng mới trong w:t là dấu cách', paragraph('<w:r><w:t>Rà soát\n   thủ tục</w:t></w:r>'), 'Rà soát    thủ tục'],
  ['thêm vào thì giữ', paragraph(`${run('Rà ')}<w:ins w:id="1">${run('soát')}</w:ins>`), 'Rà soát'],
  [
    'xóa đi thì bỏ',
    paragraph(`${run('Rà soát')}<w:del w:id="1"><w:r><w:delText> cũ</w:delText></w:r></w:del>`),
    'Rà soát',
  ],
  ['xóa mà để trong w:t', paragraph(`${run('Rà soát')}<w:del w:id="1">${run(' cũ')}</w:del>`), 'Rà soát'],
  [
    'chuyển đi thì bỏ, chuyển đến thì giữ',
    paragraph(`<w:moveFrom>${run('cũ ')}</w:moveFrom>${run('A ')}<w:moveTo>${run('mới')}</w:moveTo>`),
    'A mới',
  ],
  [
    'dấu đoạn bị xóa: nối với đoạn sau',
    paragraph(run('Rà '), '<w:rPr><w:del w:id="1"/></w:rPr>') + lines('soát'),
    'Rà soát',
  ],
  ['đoạn cuối có dấu đoạn bị xóa', paragraph(run('Rà soát'), '<w:rPr><w:del w:id="1"/></w:rPr>'), 'Rà soát'],
  [
    'cả đoạn bị xóa không để lại dòng',
    lines('A') + paragraph(`<w:del w:id="1">${run('B')}</w:del>`, '<w:rPr><w:del w:id="1"/></w:rPr>') + lines('C'),
    'A\nC',
  ],
  [
    'định dạng cũ không tính',
    paragraph(`<w:r><w:rPr><w:rPrChange w:id="1"><w:rPr><w:vanish/></w:rPr></w:rPrChange></w:rPr>${t('Còn')}</w:r>`),
    'Còn',
  ],
  [
    'ô điều khiển quanh chữ',
    paragraph(
      `<w:sdt><w:sdtPr><w:id w:val="5"/><w:rPr><w:vanish/></w:rPr></w:sdtPr><w:sdtContent>${run('Trong')}</w:sdtContent></w:sdt>`,
    ),
    'Trong',
  ],
  ['ô điều khiển quanh đoạn', `<w:sdt><w:sdtContent>${lines('Một', 'Hai')}</w:sdtContent></w:sdt>`, 'Một\nHai'],
  [
    'chữ mời gõ không phải nội dung',
    paragraph(
      `${run('A')}<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${run('Bấm để nhập')}</w:sdtContent></w:sdt>`,
    ),
    'A',
  ],
  ['liên kết', paragraph(`<w:hyperlink r:id="rId9">${run('Cổng dịch vụ công')}</w:hyperlink>`), 'Cổng dịch vụ công'],
  [
    'thẻ thông minh',
    paragraph(
      `<w:smartTag w:uri="x" w:element="date"><w:smartTagPr><w:attr w:name="Year" w:val="2026"/></w:smartTagPr>${run('30/6/2026')}</w:smartTag>`,
    ),
    '30/6/2026',
  ],
  [
    'customXml, bdo, dir',
    paragraph(
      `<w:customXml w:element="a">${run('Một ')}</w:customXml><w:dir w:val="ltr"><w:bdo w:val="ltr">${run('hai')}</w:bdo></w:dir>`,
    ),
    'Một hai',
  ],
  [
    'trường: lệnh bỏ, kết quả giữ',
    paragraph(
      `${run('Trang ')}${field('begin')}${code('PAGE')}${field('separate')}${run('3')}${field('end')}${run(' nhé')}`,
    ),
    'Trang 3 nhé',
  ],
  [
    'trường lồng trường',
    paragraph(
      `${field('begin')}${code('IF')}${field('begin')}${code('DATE')}${field('separate')}${run('1/1')}${field('end')}${field('separate')}${run('đúng')}${field('end')}`,
    ),
    'đúng',
  ],
  [
    'trường dở dang không nuốt chữ của đoạn sau',
    paragraph(field('begin') + code('PAGE')) + lines('Còn nguyên'),
    'Còn nguyên',
  ],
  ['trường không có kết quả', paragraph(`${run('A')}${field('begin')}${code('TC x')}${field('end')}${run('B')}`), 'AB'],
  ['fldSimple', paragraph(`<w:fldSimple w:instr=" DATE ">${run('12/5')}</w:fldSimple>`), '12/5'],
  [
    'ô chọn kiểu cũ: mục được chọn',
    paragraph(
      `${run('Mức ')}${form('<w:ddList><w:result w:val="1"/><w:listEntry w:val="thấp"/><w:listEntry w:val="cao"/></w:ddList>')}`,
    ),
    'Mức cao',
  ],
  [
    'ô chọn kiểu cũ: chưa chọn',
    paragraph(form('<w:ddList><w:default w:val="0"/><w:listEntry w:val="thấp"/></w:ddList>')),
    'thấp',
  ],
  [
    'ô đánh dấu kiểu cũ',
    paragraph(
      `${form('<w:checkBox><w:sizeAuto/><w:default w:val="0"/><w:checked/></w:checkBox>')}${run(' xong ')}${form('<w:checkBox><w:default w:val="0"/></w:checkBox>')}`,
    ),
    '☒ xong ☐',
  ],
  [
    'ô nhập chữ kiểu cũ',
    paragraph(
      `<w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:name w:val="A"/><w:textInput><w:default w:val="mẫu"/></w:textInput></w:ffData></w:fldChar></w:r>${code('FORMTEXT')}${field('separate')}${run('đã gõ')}${field('end')}`,
    ),
    'đã gõ',
  ],
  [
    'dấu chú thích không hiện',
    paragraph(
      `${run('Báo cáo')}<w:r><w:footnoteReference w:id="2"/></w:r><w:r><w:endnoteReference w:id="3"/></w:r><w:r><w:commentReference w:id="1"/></w:r>`,
    ),
    'Báo cáo',
  ],
  ['hộp chữ một lần', paragraph(run('Ngoài') + box(lines('Trong hộp'))), 'Ngoài\nTrong hộp'],
  [
    'hộp chữ đời cũ',
    paragraph(
      `<w:r><w:pict><v:shape><v:textbox><w:txbxContent>${lines('Hộp')}</w:txbxContent></v:textbox></v:shape></w:pict></w:r>`,
    ),
    'Hộp',
  ],
  [
    'chữ ẩn bỏ',
    paragraph(run('Hiện') + run(' ẩn', '<w:vanish/>') + run(' không ẩn', '<w:vanish w:val="0"/>')),
    'Hiện không ẩn',
  ],
  ['chữ hoa do định dạng', paragraph(run('Văn phòng', '<w:caps/>')), 'VĂN PHÒNG'],
  ['chữ hoa nhỏ giữ như gõ', paragraph(run('Văn phòng', '<w:smallCaps/>')), 'Văn phòng'],
  ['ký hiệu mũi tên', paragraph(`${sym('Wingdings', 'F0E0')}${run(' xong')}`), '→ xong'],
  ['ký hiệu lớn hơn hoặc bằng', paragraph(`${sym('Symbol', 'F0B3')}${run(' 90%')}`), '≥ 90%'],
  ['ký hiệu không rõ', paragraph(`${sym('Wingdings', 'F021')}${run(' xong')}`), '□ xong'],
  [
    'chữ thường bỏ quên phông ký hiệu',
    paragraph(run('Trước 30/6', '<w:rFonts w:ascii="Symbol" w:hAnsi="Symbol"/>')),
    'Trước 30/6',
  ],
  ['phép tính', paragraph(`<m:oMath><m:r><m:t>a+b</m:t></m:r></m:oMath>`), 'a+b'],
  [
    'chú âm bỏ, chữ giữ',
    paragraph(`<w:r><w:ruby><w:rt>${run('trên')}</w:rt><w:rubyBase>${run('dưới')}</w:rubyBase></w:ruby></w:r>`),
    'dưới',
  ],
  [
    'biểu tượng cảm xúc',
    paragraph(
      '<w:r><mc:AlternateContent><mc:Choice Requires="w16se"/><mc:Fallback><w:t>☑</w:t></mc:Fallback></mc:AlternateContent></w:r>',
    ),
    '☑',
  ],
  [
    'bảng con thành chữ',
    `${lines('Gồm:')}${table(textRow('a', 'Kế hoạch') + textRow('b', 'Báo cáo'))}${lines('')}`,
    'Gồm:\na Kế hoạch\nb Báo cáo',
  ],
  ['TCVN3', paragraph(run('Rµ so¸t thñ tôc hµnh chÝnh', TCVN3)), 'Rà soát thủ tục hành chính'],
  ['TCVN3 chữ hoa', paragraph(run('c¶i c¸ch hµnh chÝnh', TCVN3_CAPITALS)), 'CẢI CÁCH HÀNH CHÍNH'],
  ['TCVN3 cắt giữa từ, một chữ hoa', paragraph(run('§', TCVN3) + run('iÒ', TCVN3) + run('u tra', TCVN3)), 'Điều tra'],
  [
    'TCVN3: ư là gạch nối tùy chọn của Word',
    paragraph(`<w:r><w:rPr>${TCVN3}</w:rPr>${t('tr')}<w:softHyphen/>${t('íc')}</w:r>`),
    'trước',
  ],
  [
    'chữ Unicode trong phông .VnTime',
    paragraph(run('Rà soát thủ tục để báo cáo', TCVN3)),
    'Rà soát thủ tục để báo cáo',
  ],
  ['chữ La-tinh trơn trong phông .VnTime', paragraph(run('CCHC 2026', TCVN3)), 'CCHC 2026'],
  ['hai bảng mã một ô', paragraph(run('Së ', TCVN3) + run('Nội vụ')), 'Sở Nội vụ'],
  ['VNI', paragraph(run('Caûi caùch haønh chính', VNI)), 'Cải cách hành chính'],
  ['VNI cắt giữa chữ và dấu', paragraph(run('Ca', VNI) + run('ûi ca', VNI) + run('ùch', VNI)), 'Cải cách'],
  ['TCVN3 với w:caps', paragraph(run('b¸o c¸o', `${TCVN3}<w:caps/>`)), 'BÁO CÁO'],
  ['số tự động trong ô', listed(1, 0, 'Kế hoạch') + listed(1, 0, 'Báo cáo'), 'a) Kế hoạch\nb) Báo cáo'],
  ['đầu dòng tự động', listed(2, 0, 'Kế hoạch'), '- Kế hoạch'],
  ['văn bản bắt đầu bằng dấu bằng', lines('=1+1'), '=1+1'],
  ['ký tự XML', lines('A & B < C'), 'A & B < C'],
];

const numbering =
  abstractNum(1, level(0, 'lowerLetter', '%1)')) + abstractNum(2, level(0, 'bullet', '-')) + num(1, 1) + num(2, 2);

const read = (blocks: string) =>
  readDocx(
    docx({
      numbering,
      body: table(headerRow() + row(cell(lines('1')) + cell(blocks) + cell(lines('Văn phòng')) + cell(lines('Quý I')))),
    }),
  );

test.each(CASES)('%s', (_, blocks, text) => {
  expect(read(blocks).sheets[0]!.table.rows[1]!.cells.map((one) => one?.text)).toEqual([
    '1',
    text,
    'Văn phòng',
    'Quý I',
  ]);
});

const LOOKS: [name: string, blocks: string, look: { bold: boolean; italic: boolean; centred: boolean }][] = [
  ['chữ đậm', paragraph(run('Đậm', '<w:b/>')), { bold: true, italic: false, centred: false }],
  [
    'một từ đậm',
    paragraph(run('Đậm', '<w:b/>') + run(' và thường nhiều hơn')),
    { bold: false, italic: false, centred: false },
  ],
  ['đậm bị tắt', paragraph(run('Thường', '<w:b w:val="false"/>')), { bold: false, italic: false, centred: false }],
  [
    'nghiêng, giữa',
    paragraph(run('Nghiêng', '<w:i/>'), '<w:jc w:val="center"/>'),
    { bold: false, italic: true, centred: true },
  ],
];
test.each(LOOKS)('dáng: %s', (_, blocks, look) => {
  expect(read(blocks).sheets[0]!.table.rows[1]!.cells[1]).toMatchObject(look);
});

const STYLES: [name: string, styles: string, properties: string, runProperties: string, text: string][] = [
  [
    'phông theo kiểu đoạn',
    '<w:style w:type="paragraph" w:styleId="O"><w:rPr><w:rFonts w:ascii=".VnTime" w:hAnsi=".VnTime"/></w:rPr></w:style>',
    '<w:pStyle w:val="O"/>',
    '',
    'Sở',
  ],
  [
    'phông theo kiểu gốc',
    '<w:style w:type="paragraph" w:styleId="G"><w:rPr><w:rFonts w:ascii=".VnTime" w:hAnsi=".VnTime"/></w:rPr></w:style><w:style w:type="paragraph" w:styleId="O"><w:basedOn w:val="G"/></w:style>',
    '<w:pStyle w:val="O"/>',
    '',
    'Sở',
  ],
  [
    'phông theo mặc định',
    '<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii=".VnTime" w:hAnsi=".VnTime"/></w:rPr></w:rPrDefault></w:docDefaults>',
    '',
    '',
    'Sở',
  ],
  [
    'phông theo kiểu đoạn mặc định',
    '<w:style w:type="paragraph" w:default="1" w:styleId="N"><w:rPr><w:rFonts w:ascii=".VnTime" w:hAnsi=".VnTime"/></w:rPr></w:style>',
    '',
    '',
    'Sở',
  ],
  [
    'phông theo kiểu chữ',
    '<w:style w:type="character" w:styleId="C"><w:rPr><w:rFonts w:ascii=".VnTime" w:hAnsi=".VnTime"/></w:rPr></w:style>',
    '',
    '<w:rStyle w:val="C"/>',
    'Sở',
  ],
  ['phông theo bộ phông', '', '', '<w:rFonts w:asciiTheme="minorHAnsi" w:hAnsiTheme="minorHAnsi"/>', 'Sở'],
  [
    'phông của chữ hơn kiểu đoạn',
    '<w:style w:type="paragraph" w:styleId="O"><w:rPr><w:rFonts w:ascii=".VnTime" w:hAnsi=".VnTime"/></w:rPr></w:style>',
    '<w:pStyle w:val="O"/>',
    '<w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman"/>',
    'Së',
  ],
  [
    'kiểu dựa vào chính nó',
    '<w:style w:type="paragraph" w:styleId="O"><w:basedOn w:val="O"/></w:style>',
    '<w:pStyle w:val="O"/>',
    '',
    'Së',
  ],
  [
    'chữ hoa theo kiểu, kiểu chữ tắt lại',
    '<w:style w:type="paragraph" w:styleId="O"><w:rPr><w:caps/></w:rPr></w:style><w:style w:type="character" w:styleId="C"><w:rPr><w:caps/></w:rPr></w:style>',
    '<w:pStyle w:val="O"/>',
    '<w:rStyle w:val="C"/>',
    'Së',
  ],
];
test.each(STYLES)('%s', (_, styles, properties, runProperties, text) => {
  const blocks = paragraph(run('Së', runProperties), properties);
  const { sheets } = readDocx(
    docx({
      styles,
      theme: { major: 'Arial', minor: '.VnTime' },
      body: table(headerRow() + row(cell(lines('1')) + cell(blocks) + cell(lines('A')) + cell(lines('B')))),
    }),
  );
  expect(sheets[0]!.table.rows[1]!.cells[1]!.text).toBe(text);
});
