import type { Check } from '../../check';

const columns = ['STT', 'Nhiệm vụ', 'Đơn vị chủ trì', 'Thời hạn'];

export const examples: Check['examples'] = {
  invalid: [
    {
      note: { vi: 'Dẫn sang văn bản khác, có hoặc không có số.', en: 'Another paper, with or without its number.' },
      columns,
      rows: [
        [1, 'Cử người đi học', 'Phòng Tổ chức', 'Theo hướng dẫn của tỉnh'],
        [2, 'Nâng ngạch viên chức', 'Phòng Tổ chức', 'Theo hướng dẫn của tỉnh'],
        [3, 'Điều tra thống kê', 'Văn phòng Sở', 'Theo Quyết định số 18/QĐ-TK'],
      ],
      finds: ['D4', 'D6'],
    },
    {
      note: { vi: 'Hạn tính từ một việc chưa xảy ra.', en: 'Counted from what has not happened yet.' },
      columns,
      rows: [
        [1, 'Trả lời cử tri', 'Văn phòng Sở', 'Khi có ý kiến'],
        [2, 'Niêm yết thủ tục', 'Văn phòng Sở', 'Trong 04 ngày làm việc kể từ khi công bố'],
        [3, 'Gỡ thủ tục hết hiệu lực', 'Văn phòng Sở', 'Sau 02 ngày kể từ khi bãi bỏ'],
      ],
      finds: ['D4', 'D5', 'D6'],
    },
    {
      note: { vi: 'Định kỳ mà không có ngày; “cuối tháng”.', en: 'A rhythm without a day; “the end of a month”.' },
      columns,
      rows: [
        [1, 'Báo cáo nội bộ', 'Văn phòng Sở', 'Báo cáo định kỳ'],
        [2, 'Tổng hợp số liệu', 'Văn phòng Sở', 'Hằng quý'],
        [3, 'Hội nghị đối thoại', 'Văn phòng Sở', 'Cuối tháng 9'],
      ],
      finds: ['D4', 'D5', 'D6'],
    },
    {
      note: { vi: 'Một nửa ô có ngày, nửa kia thì không.', en: 'Half of the cell gives a day, half does not.' },
      columns,
      rows: [[1, 'Thanh tra chuyên ngành', 'Thanh tra Sở', '- Kế hoạch: Quý I\n- Kết luận: sau thanh tra']],
      finds: ['D4'],
    },
  ],
  valid: [
    {
      note: { vi: 'Có ngày, tháng, quý; định kỳ có ngày.', en: 'Days, months, quarters; a rhythm with its day.' },
      columns,
      rows: [
        [1, 'Ban hành quy chế', 'Văn phòng Sở', 'Trước 30/6'],
        [2, 'Kiểm tra', 'Thanh tra Sở', 'Quý III'],
        [3, 'Tổng hợp số liệu', 'Văn phòng Sở', 'Trước ngày 10 hằng tháng'],
        [4, 'Báo cáo', 'Văn phòng Sở', 'Ngày 12 của tháng cuối quý'],
      ],
      finds: [],
    },
    {
      note: {
        vi: '“Thường xuyên”, “Trong năm” thuộc về phép kiểm tra khác.',
        en: '“Thường xuyên” and “Trong năm” belong to another check.',
      },
      columns,
      rows: [
        [1, 'Trực đường dây nóng', 'Văn phòng Sở', 'Thường xuyên'],
        [2, 'Tuyên truyền', 'Văn phòng Sở', 'Trong năm'],
      ],
      finds: [],
    },
  ],
};
