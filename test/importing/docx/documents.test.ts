import { readDocx, type WordDocument } from '../../../src/importing/docx/readDocx';
import { toldSentence } from '../../../src/importing/docx/told';
import { cell, docx, embeddedObject, headerRow, lines, paragraph, row, run, table, textRow } from './writeDocx';

const centred = (...texts: string[]) =>
  texts.map((text) => paragraph(run(text, '<w:b/>'), '<w:jc w:val="center"/>')).join('');
const plan = (first = 1) =>
  table(
    headerRow() +
      textRow(String(first), 'Rà soát thủ tục', 'Văn phòng', 'Quý II') +
      textRow(String(first + 1), 'Báo cáo quý', 'Văn phòng', 'Quý III'),
  );
const letterhead = (day = 'Bình An, ngày 5 tháng 1 năm 2026') =>
  table(
    row(
      cell(lines('UBND TỈNH BÌNH AN', 'SỞ VĂN HÓA')) +
        cell(lines('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc')),
    ) + row(cell(lines('Số: 12/KH-SVH')) + cell(lines(day))),
  );
const signatures = table(
  row(cell(lines('Nơi nhận:', '- Như trên;', '- Lưu: VT.')) + cell(lines('GIÁM ĐỐC', 'Lê Văn A'))),
);

const read = (body: string): WordDocument => readDocx(docx({ body }));
const above = ({ sheets }: WordDocument, sheet = 0) =>
  sheets[sheet]!.table.rows.filter(({ inTable }) => !inTable).map(({ cells }) => cells[0]!.text);

const TITLES: [name: string, body: string, title: string[]][] = [
  ['tiêu đề ngay trên bảng', centred('KẾ HOẠCH CCHC NĂM 2026') + plan(), ['KẾ HOẠCH CCHC NĂM 2026']],
  [
    'phụ lục và căn cứ ban hành',
    lines('KẾ HOẠCH', 'Cơ quan triển khai như sau.') +
      centred('Phụ lục', 'NHIỆM VỤ NĂM 2026', '(Kèm theo Kế hoạch số 12/KH-SVH ngày 05/01/2026 của Sở Văn hóa)') +
      plan(),
    ['Phụ lục', 'NHIỆM VỤ NĂM 2026', '(Kèm theo Kế hoạch số 12/KH-SVH ngày 05/01/2026 của Sở Văn hóa)'],
  ],
  [
    'lời văn giữa tiêu đề và bảng',
    centred('KẾ HOẠCH', 'Cải cách hành chính năm 2026') + lines('Bảng sau nêu từng việc.') + plan(),
    ['KẾ HOẠCH', 'Cải cách hành chính năm 2026'],
  ],
  [
    'tiêu đề văn bản ở trang đầu, đề mục trên bảng không có năm',
    centred('KẾ HOẠCH', 'Cải cách hành chính năm 2026') +
      lines('Cơ quan thực hiện như sau.', 'III. PHÂN CÔNG') +
      plan(),
    ['KẾ HOẠCH', 'Cải cách hành chính năm 2026'],
  ],
  [
    'tên bảng không có năm: tên văn bản đứng trước',
    centred('KẾ HOẠCH CCHC NĂM 2026') + lines('Cơ quan thực hiện như sau.') + centred('DANH MỤC NHIỆM VỤ') + plan(),
    ['KẾ HOẠCH CCHC NĂM 2026', 'DANH MỤC NHIỆM VỤ'],
  ],
  [
    'tiêu đề chữ thường, không đậm, không giữa',
    lines('Kế hoạch cải cách hành chính năm 2026') + plan(),
    ['Kế hoạch cải cách hành chính năm 2026'],
  ],
  [
    'câu bắt đầu bằng “Kế hoạch” không phải tiêu đề',
    lines('Kế hoạch này giao việc năm 2026 cho từng phòng.') + plan(),
    [],
  ],
  ['không có tiêu đề', plan(), []],
  ['chỉ có lời văn', lines('Cơ quan thực hiện như sau.') + plan(), []],
  [
    'hộp chữ không phải tiêu đề',
    `<w:p><w:r><w:pict><v:shape><v:textbox><w:txbxContent>${centred('DỰ THẢO')}</w:txbxContent></v:textbox></v:shape></w:pict></w:r></w:p>` +
      centred('KẾ HOẠCH NĂM 2026') +
      plan(),
    ['KẾ HOẠCH NĂM 2026'],
  ],
  [
    'tiêu ngữ cho biết cơ quan, ngày',
    letterhead() + centred('KẾ HOẠCH CCHC NĂM 2026') + plan(),
    ['Bình An, ngày 5 tháng 1 năm 2026', 'UBND TỈNH BÌNH AN', 'SỞ VĂN HÓA', 'KẾ HOẠCH CCHC NĂM 2026'],
  ],
  [
    'ngày của tiêu ngữ sau năm kế hoạch thì không đưa vào',
    letterhead('Bình An, ngày 5 tháng 1 năm 2027') + centred('KẾ HOẠCH CCHC NĂM 2026') + plan(),
    ['UBND TỈNH BÌNH AN', 'SỞ VĂN HÓA', 'KẾ HOẠCH CCHC NĂM 2026'],
  ],
  [
    'căn cứ đã nêu cơ quan: không cần tiêu ngữ',
    letterhead('Bình An, ngày    tháng 1 năm 2026') +
      centred('KẾ HOẠCH CCHC NĂM 2026', '(Kèm theo Quyết định của Sở Văn hóa)') +
      plan(),
    ['KẾ HOẠCH CCHC NĂM 2026', '(Kèm theo Quyết định của Sở Văn hóa)'],
  ],
];
test.each(TITLES)('%s', (_, body, title) => {
  expect(above(read(body))).toEqual(title);
});

test('two appendices are two sheets, each with its own title and name; signatures are no table', () => {
  const document = read(
    letterhead() +
      centred('KẾ HOẠCH CCHC NĂM 2026') +
      lines('Cơ quan thực hiện như sau.') +
      signatures +
      centred('PHỤ LỤC I', 'NHIỆM VỤ NĂM 2026') +
      plan() +
      centred('PHỤ LỤC II', 'CHỈ TIÊU NĂM 2026') +
      plan(),
  );
  expect(document.sheets.map(({ name }) => name)).toEqual(['Phụ lục I', 'Phụ lục II']);
  expect(above(document, 1).slice(-2)).toEqual(['PHỤ LỤC II', 'CHỈ TIÊU NĂM 2026']);
});

test('a table of something else is a sheet that says so', () => {
  const contacts = table(
    textRow('TT', 'Họ tên', 'Điện thoại') + textRow('1', 'Lê A', '0123') + textRow('2', 'Trần B', '0456'),
  );
  const document = read(centred('KẾ HOẠCH NĂM 2026') + plan() + lines('Danh bạ liên hệ:') + contacts);
  expect(document.sheets.map(({ name }) => name)).toEqual(['Kế hoạch', 'Bảng khác']);
});

test('names of sheets are allowed ones, and no two are the same', () => {
  const body = `${centred('PHỤ LỤC')}${plan()}${centred('PHỤ LỤC')}${plan()}`;
  expect(readDocx(docx({ body })).sheets.map(({ name }) => name)).toEqual(['Phụ lục', 'Phụ lục (2)']);
  expect(readDocx(docx({ body: plan() }), "'KH: [12]/2026?*' - " + 'x'.repeat(40)).sheets[0]!.name).toBe(
    "KH 12 2026 ' - xxxxxxxxxxxxxxxx",
  );
});

const DUTIES: [text: string, deadline: string | null][] = [
  ['Các phòng gửi báo cáo về Văn phòng trước ngày 31/01/2026.', 'trước ngày 31/01/2026'],
  ['Phấn đấu đến 30/11/2026 có 90% hồ sơ nộp trực tuyến.', 'đến 30/11/2026'],
  ['Phấn đấu đến hết năm 2026 mọi xã có bộ phận một cửa.', 'đến hết năm 2026'],
  ['Hạn gửi về Sở: 16 giờ 30 ngày 05/10/2026.', '16 giờ 30 ngày 05/10/2026'],
  ['Hạn nộp: ngày 05/10/2026.', 'ngày 05/10/2026'],
  ['Các phòng gửi dự thảo trước ngày 20/12/2025.', 'trước ngày 20/12/2025'],
  ['Sở tổ chức tập huấn ngày 12/5/2026.', 'ngày 12/5/2026'],
  ['Hội nghị triển khai tổ chức ngày 20/12/2025.', null],
  ['Sở đã họp ngày 12/5/2026.', null],
  ['Sở đã tập huấn cho cán bộ ngày 12/5/2026.', null],
  ['Thực hiện nhiệm vụ cải cách hành chính năm 2026 theo kế hoạch.', null],
  ['Cả tỉnh có 12 xã cuối năm 2025.', null],
  ['Đề nghị các đơn vị nộp kế hoạch chậm nhất ngày 15/02/2026 để tổng hợp.', 'chậm nhất ngày 15/02/2026'],
  ['Định kỳ hằng quý, các đơn vị báo cáo kết quả về Sở.', 'Định kỳ hằng quý'],
  ['Văn phòng tổng hợp, trình Giám đốc trước ngày 20 hằng tháng.', 'trước ngày 20 hằng tháng'],
  ['Giao Văn phòng hoàn thành việc rà soát trong tháng 6/2026.', 'trong tháng 6/2026'],
  ['Phòng Tổ chức tham mưu quyết định trong Quý II năm 2026, báo cáo Giám đốc.', 'trong Quý II năm 2026'],
  ['Các đơn vị gửi báo cáo 6 tháng trước ngày 05/6; báo cáo năm gửi trước ngày 01/12.', 'trước ngày 05/6'],
  [
    'Thực hiện Kế hoạch số 12/KH-UBND ngày 10/01/2026, các phòng gửi kế hoạch trước ngày 25/01/2026.',
    'trước ngày 25/01/2026',
  ],
  ['Định kỳ hằng tháng (trước ngày 25), các phòng báo cáo tiến độ về Văn phòng.', 'Định kỳ hằng tháng (trước ngày 25)'],
  [
    'Thời gian gửi báo cáo: trước ngày 15/6/2026 và trước ngày 15/11/2026.',
    'trước ngày 15/6/2026 và trước ngày 15/11/2026',
  ],
  ['Các đơn vị gửi báo cáo về UBND TP. Hồ Chí Minh trước ngày 30/9/2026.', 'trước ngày 30/9/2026'],
  ['Thời hạn hoàn thành: 30/9/2026.', '30/9/2026'],
  ['Riêng báo cáo tháng 6 gửi chậm nhất vào ngày 20/6.', 'chậm nhất vào ngày 20/6'],
  [
    'Từ ngày 01/3/2026 đến ngày 15/3/2026, Thanh tra kiểm tra việc chấp hành kỷ luật.',
    'Từ ngày 01/3/2026 đến ngày 15/3/2026',
  ],
  ['Gửi về Văn phòng (qua bộ phận một cửa) trước 17 giờ ngày 20/3/2026.', 'trước 17 giờ ngày 20/3/2026'],
  ['Ngày 20/3/2026, Sở tổ chức hội nghị triển khai.', 'Ngày 20/3/2026'],
  ['Sơ kết 6 tháng đầu năm trong tháng 6, tổng kết năm trong tháng 12.', 'trong tháng 6; trong tháng 12'],
  // Near misses.
  ['Số liệu báo cáo chốt đến ngày 14/12/2025.', null],
  ['Các phòng thực hiện báo cáo quý I theo mẫu.', null],
  ['Văn bản được ban hành ngày 5 tháng 1 năm 2026.', null],
  ['Thực hiện chỉ đạo tại Công văn số 123/UBND-NC ngày 5 tháng 1 năm 2026 của UBND tỉnh về việc báo cáo.', null],
  ['Năm 2025, Sở tổ chức 12/12 lớp tập huấn.', null],
  ['Hội nghị ngày 15/01/2026 đã thông qua kế hoạch.', null],
  ['Điện thoại: 0123.456.789, gửi về phòng 12.', null],
  ['Thực hiện Quyết định số 12/QĐ-UBND ngày 10/01/2026 của UBND tỉnh, Sở triển khai như sau.', null],
  ['Căn cứ Công văn số 5/SNV-VP ngày 10/01/2026 về việc báo cáo;', null],
  ['Thực hiện Kế hoạch ngày 10/01/2026 của Sở.', null],
  ['Tính đến ngày 31/12/2025, Sở đã hoàn thành 45 nhiệm vụ.', null],
  ['Sở đã ban hành kế hoạch trước ngày 15/01/2026.', null],
  ['Quyết định này có hiệu lực kể từ ngày 01/01/2026 và các phòng thực hiện.', null],
  ['Các phòng thực hiện nghiêm kế hoạch này.', null],
  ['Ngày 30/4 là ngày nghỉ.', null],
  ['Tiếp tục nâng cao chất lượng trong năm 2026.', null],
  ['Văn phòng Sở nhắc việc hằng tháng.', null],
  ['Kinh phí 30/6 tỷ đồng được bố trí.', null],
];
test.each(DUTIES)('ngoài bảng: %s', (text, deadline) => {
  const { outside } = read(centred('KẾ HOẠCH NĂM 2026') + lines(text) + plan());
  expect(outside[0]?.deadlineText ?? null).toBe(deadline);
  if (deadline !== null) expect(text).toContain(outside[0]!.text);
});

test('each sentence is a duty of its own; titles, letterheads and rows of the table are none', () => {
  const { outside } = read(
    letterhead('Bình An, ngày 5 tháng 1 năm 2026') +
      centred('KẾ HOẠCH NĂM 2026', '(Ban hành kèm theo Quyết định số 1/QĐ-SVH ngày 05/01/2026)') +
      lines('Các phòng gửi báo cáo 6 tháng trước ngày 05/6; báo cáo năm gửi trước ngày 01/12.') +
      table(
        headerRow() +
          textRow('1', 'Gửi báo cáo trước ngày 10/3/2026', 'Văn phòng', 'Trước ngày 10/3/2026') +
          textRow('2', 'B', 'C', 'Quý I'),
      ),
  );
  expect(outside).toEqual([
    { text: 'Các phòng gửi báo cáo 6 tháng trước ngày 05/6', deadlineText: 'trước ngày 05/6' },
    { text: 'báo cáo năm gửi trước ngày 01/12.', deadlineText: 'trước ngày 01/12' },
  ]);
});

const TOLD: [name: string, body: string, told: { kind: string; count: number }[]][] = [
  [
    'lời văn',
    lines('Cơ quan thực hiện như sau.') + plan() + lines('Nơi nhận: như trên.'),
    [{ kind: 'prose', count: 2 }],
  ],
  ['không có gì để nói', centred('KẾ HOẠCH NĂM 2026') + plan(), []],
  ['chữ ẩn', paragraph(run('ẩn đi', '<w:vanish/>')) + plan(), [{ kind: 'hidden', count: 5 }]],
  [
    'theo dõi thay đổi',
    paragraph(`<w:ins w:id="1">${run('KẾ HOẠCH 2026')}</w:ins><w:del w:id="2">${run('x')}</w:del>`) + plan(),
    [{ kind: 'changes', count: 2 }],
  ],
  [
    'chú thích, nhận xét',
    centred('KẾ HOẠCH 2026') +
      paragraph('<w:r><w:footnoteReference w:id="2"/></w:r><w:r><w:commentReference w:id="2"/></w:r>') +
      plan(),
    [
      { kind: 'footnotes', count: 1 },
      { kind: 'comments', count: 1 },
    ],
  ],
  [
    'hình',
    paragraph(
      '<w:r><w:drawing><wp:inline><a:graphic><a:blip r:embed="rId5"/></a:graphic></wp:inline></w:drawing></w:r>',
    ) + plan(),
    [{ kind: 'pictures', count: 1 }],
  ],
  ['bảng Excel nhúng', embeddedObject('Excel.Sheet.12') + plan(), [{ kind: 'workbooks', count: 1 }]],
  ['văn bản Word nhúng', embeddedObject('Word.Document.12') + plan(), [{ kind: 'embedded', count: 1 }]],
  ['công thức là một hình', embeddedObject('Equation.3') + plan(), [{ kind: 'pictures', count: 1 }]],
  ['tài liệu nhúng', '<w:altChunk r:id="rId7"/>' + plan(), [{ kind: 'embedded', count: 1 }]],
  [
    'bảng nhỏ',
    table(textRow('Mục', 'Số') + textRow('A', '1')) + plan(),
    [
      { kind: 'prose', count: 4 },
      { kind: 'other-tables', count: 1 },
    ],
  ],
  [
    'ô quá dài',
    table(headerRow() + textRow('1', 'a '.repeat(20_000), 'Văn phòng', 'Quý I')),
    [{ kind: 'cut', count: 1 }],
  ],
  [
    'chữ trong ô bị che',
    table(
      headerRow() +
        row(cell(lines('1')) + cell(lines('A')) + cell(lines('X'), '<w:vMerge w:val="restart"/>') + cell(lines('q'))) +
        row(cell(lines('2')) + cell(lines('B')) + cell(lines('che'), '<w:vMerge/>') + cell(lines('q'))),
    ),
    [{ kind: 'covered', count: 1 }],
  ],
];
test.each(TOLD)('nói ra: %s', (_, body, told) => {
  const said = read(body).told;
  expect(said.map(({ kind, count }) => ({ kind, count }))).toEqual(told);
  for (const one of said) {
    expect(toldSentence(one, 'vi')).not.toMatch(/[{}|]/);
    expect(toldSentence(one, 'en')).not.toMatch(/[{}|]/);
  }
});

test('in a plan that names no year a day and a month say until when', () => {
  const { outside } = read(centred('KẾ HOẠCH') + lines('Các phòng gửi báo cáo trước ngày 10/6.') + plan());
  expect(outside.map(({ deadlineText }) => deadlineText)).toEqual(['trước ngày 10/6']);
});

test('a box of one cell is text: its title is one, its duty is told', () => {
  const box = (blocks: string) => table(row(cell(blocks)));
  const document = read(
    box(centred('KẾ HOẠCH NĂM 2026')) + box(lines('Các phòng gửi báo cáo trước ngày 31/3/2026.')) + plan(),
  );
  expect(above(document)).toEqual(['KẾ HOẠCH NĂM 2026']);
  expect(document.outside.map(({ deadlineText }) => deadlineText)).toEqual(['trước ngày 31/3/2026']);
  expect(document.told.map(({ kind, count }) => [kind, count])).toEqual([['prose', 1]]);
});

test('a document whose tables have two columns gives these', () => {
  const { sheets } = read(table(textRow('Việc', 'Hạn') + textRow('Báo cáo', '30/6')));
  expect(sheets[0]!.table.rows).toHaveLength(2);
});

const wordArt = (words: string) =>
  paragraph(`<w:r><w:pict><v:shape><v:textpath style="font-family:Arial" string="${words}"/></v:shape></w:pict></w:r>`);

test('words drawn as WordArt are the title', () => {
  const title = 'KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH NĂM 2026';
  expect(above(read(wordArt(title) + plan()))).toEqual([title]);
  expect(above(read(wordArt('') + plan()))).toEqual([]);
});
