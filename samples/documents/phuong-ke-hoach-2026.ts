import type { DocumentCellSpec, DocumentSpec, ParagraphSpec } from '../making/documentSpec';

const centred = (content: string, bold = true): DocumentCellSpec => ({ content, bold, align: 'center' });
const numbered = (list: number): DocumentCellSpec => ({ content: { runs: [], list: [list, 0] }, align: 'center' });
const letters = (list: number, ...texts: string[]): ParagraphSpec[] =>
  texts.map((text) => ({ runs: [{ text }], list: [list, 0] }));
const section = (title: string): DocumentCellSpec[] => [numbered(1), { content: title, bold: true, across: 5 }];

const WIDTHS = [800, 4600, 2600, 2200, 2200, 2000];
const HEADER = ['STT', 'Nhiệm vụ', 'Sản phẩm', 'Đơn vị chủ trì', 'Đơn vị phối hợp', 'Thời hạn hoàn thành'];
const OFFICE = 'Văn phòng HĐND và UBND';
const ECONOMY = 'Phòng Kinh tế, Hạ tầng và Đô thị';
const CULTURE = 'Phòng Văn hóa - Xã hội';
const CENTRE = 'Trung tâm Phục vụ hành chính công';
const ALL = 'Các phòng, đơn vị thuộc phường';

/** Lists: 1 sections; 2 to 4 the tasks of each section; 5 and 6 letters within cells. */
const LISTS: DocumentSpec['lists'] = [
  [['upperRoman', '%1']],
  [['decimal', '%1']],
  { like: 2, start: 1 },
  { like: 2, start: 1 },
  [['lowerLetter', '%1)']],
  { like: 5, start: 1 },
];

/** A ward's plan as Word holds it: numbers that Word counts, a table cut in two by a page, changes that were tracked, duties in the text. */
export const phuongKeHoach: DocumentSpec = {
  lists: LISTS,
  blocks: [
    {
      table: {
        plain: true,
        headers: 0,
        widths: [4200, 5200],
        rows: [
          [
            centred('ỦY BAN NHÂN DÂN\nPHƯỜNG CẦU MÂY'),
            centred('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc'),
          ],
          [centred('Số: 08/KH-UBND', false), centred('Cầu Mây, ngày 07 tháng 01 năm 2026', false)],
        ],
      },
    },
    { paragraph: '' },
    { paragraph: 'KẾ HOẠCH\nCải cách hành chính năm 2026', bold: true, align: 'center' },
    {
      paragraph:
        'Thực hiện Kế hoạch số 215/KH-UBND ngày 22/12/2025 của UBND tỉnh Lam Giang, UBND phường giao việc cho từng phòng theo bảng kèm theo.',
      align: 'both',
    },
    {
      paragraph: `Các phòng gửi kế hoạch của mình về ${OFFICE} trước ngày 23/01/2026. Báo cáo 6 tháng gửi chậm nhất ngày 10/6/2026 để tổng hợp.`,
      align: 'both',
    },
    { paragraph: 'Mỗi việc chỉ một đơn vị chủ trì; đơn vị phối hợp trả lời trong hạn được hỏi.', align: 'both' },
    { section: 'portrait' },
    {
      paragraph: 'PHỤ LỤC\nNHIỆM VỤ CẢI CÁCH HÀNH CHÍNH NĂM 2026 CỦA PHƯỜNG CẦU MÂY',
      bold: true,
      align: 'center',
    },
    {
      paragraph: '(Kèm theo Kế hoạch số 08/KH-UBND ngày 07/01/2026 của UBND phường Cầu Mây)',
      italic: true,
      align: 'center',
    },
    {
      table: {
        widths: WIDTHS,
        headers: 1,
        rows: [
          HEADER,
          section('CHỈ ĐẠO, ĐIỀU HÀNH'),
          [numbered(2), 'Ban hành kế hoạch tuyên truyền cải cách hành chính', 'Kế hoạch', OFFICE, ALL, 'Tháng 01/2026'],
          [
            numbered(2),
            'Kiểm tra việc thực hiện nhiệm vụ tại các phòng',
            { content: letters(5, 'Kế hoạch kiểm tra;', 'Thông báo kết quả kiểm tra.') },
            OFFICE,
            ALL,
            'Trước ngày 30/9/2026',
          ],
          [
            numbered(2),
            'Họp giao ban, đánh giá tiến độ nhiệm vụ',
            'Thông báo kết luận',
            OFFICE,
            ALL,
            {
              content: { runs: [{ text: 'Hằng ' }, { text: 'tháng', tracked: 'out' }, { text: 'quý', tracked: 'in' }] },
            },
          ],
          section('CẢI CÁCH THỦ TỤC HÀNH CHÍNH'),
          [
            numbered(3),
            'Niêm yết đủ thủ tục thuộc thẩm quyền của phường',
            'Bảng niêm yết, mã QR',
            CENTRE,
            '',
            'Quý I/2026',
          ],
          [
            numbered(3),
            'Rà soát, đề xuất cắt giảm giấy tờ của ba thủ tục có nhiều hồ sơ nhất',
            'Báo cáo đề xuất',
            { content: ECONOMY, down: 'first' },
            { content: CENTRE, down: 'first' },
            'Quý II/2026',
          ],
          [
            numbered(3),
            'Gửi kết quả rà soát về Sở Nội vụ',
            'Công văn gửi Sở Nội vụ',
            { content: '', down: 'on' },
            { content: '', down: 'on' },
            'Trước ngày 15/7/2026',
          ],
        ],
      },
    },
    { paragraph: '' },
    {
      table: {
        widths: WIDTHS,
        headers: 1,
        rows: [
          HEADER,
          [
            numbered(3),
            'Khảo sát mức độ hài lòng của người dân tại quầy tiếp nhận',
            'Báo cáo khảo sát',
            CENTRE,
            CULTURE,
            'Quý II và Quý IV/2026',
          ],
          [numbered(3), 'Xin lỗi bằng văn bản khi trả kết quả trễ hẹn', 'Thư xin lỗi', ALL, '', 'Thường xuyên'],
          section('CHUYỂN ĐỔI SỐ'),
          [
            numbered(4),
            'Tập huấn kỹ năng số cho tổ công nghệ số cộng đồng',
            { content: letters(6, 'Tài liệu tập huấn;', 'Danh sách người dự.') },
            CULTURE,
            'Các tổ dân phố',
            'Trước ngày 30/4/2026',
          ],
          [numbered(4), 'Số hóa hồ sơ hộ tịch còn lại', '100% hồ sơ được số hóa', '', CENTRE, 'Trước ngày 30/11/2026'],
          [
            numbered(4),
            'Đưa trang thông tin của phường lên nền tảng chung của tỉnh',
            'Trang thông tin hoạt động',
            CULTURE,
            OFFICE,
            'Ngày 31/6/2026',
          ],
        ],
      },
    },
    { paragraph: `${OFFICE} theo dõi việc thực hiện bảng này.`, align: 'both' },
    { section: 'landscape' },
  ],
};
