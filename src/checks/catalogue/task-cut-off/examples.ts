import type { Check } from '../../check';

const columns = ['STT', 'Nhiệm vụ', 'Sản phẩm', 'Đơn vị chủ trì', 'Thời hạn'];

export const examples: Check['examples'] = {
  invalid: [
    {
      note: {
        vi: 'Dừng ở “và”, ở dấu hai chấm, ở dấu phẩy, ở “của” có dấu chấm.',
        en: 'Stops at “and”, at a colon, at a comma, at “of” with a full stop.',
      },
      columns,
      rows: [
        [1, 'Đăng tin trên trang thông tin của Sở và', 'Tin, bài', 'Văn phòng Sở', 'Trong năm'],
        [2, 'Tỷ lệ hồ sơ giải quyết đúng hạn. Trường hợp đạt:', 'Báo cáo', 'Văn phòng Sở', 'Quý IV'],
        [3, 'Rà soát quy chế làm việc,', 'Quy chế', 'Văn phòng Sở', 'Quý II'],
        [4, 'Kiểm tra công vụ', 'Báo cáo kết quả kiểm tra của.', 'Thanh tra Sở', 'Quý III'],
      ],
      finds: ['B4', 'B5', 'B6', 'C7'],
    },
    {
      note: {
        vi: 'Điều kiện của phiếu chấm điểm, không có phần sau.',
        en: 'A scoring form’s condition without its end.',
      },
      columns,
      rows: [
        [1, 'Niêm yết lệ phí', 'Lệ phí sau khi ban hành, nếu thực hiện niêm yết đủ, đúng chỗ', 'Văn phòng Sở', 'Quý I'],
      ],
      finds: ['C4'],
    },
  ],
  valid: [
    {
      note: {
        vi: 'Điều kiện giới hạn công việc, hoặc có phần sau.',
        en: 'A condition that limits the task, or one with its end.',
      },
      columns,
      rows: [
        [1, 'Sửa quy chế, nếu được giao', 'Quy chế (nếu có)', 'Văn phòng Sở', 'Quý I'],
        [2, 'Chấm điểm, nếu đạt từ 90 điểm thì đề nghị khen thưởng', 'Danh sách', 'Văn phòng Sở', 'Quý I'],
      ],
      finds: [],
    },
    {
      note: {
        vi: 'Dấu hai chấm mở ra danh sách trong ô; các dòng gạch đầu dòng bên dưới; cột sản phẩm kể tiếp.',
        en: 'A colon that opens a list in the cell, rows below, or the next column.',
      },
      columns,
      rows: [
        [
          1,
          'Ban hành các văn bản:\n- Kế hoạch kiểm tra;\n- Quyết định thành lập đoàn',
          'Văn bản',
          'Văn phòng Sở',
          'Quý I',
        ],
        [2, 'Xây dựng các quy chế sau:', '- Quy chế làm việc;\n- Quy chế chi tiêu', 'Văn phòng Sở', 'Quý II'],
        [3, 'Số hóa hồ sơ theo lộ trình:', null, 'Văn phòng Sở', 'Trong năm'],
        ['-', 'Hồ sơ còn hiệu lực', 'Dữ liệu', 'Văn phòng Sở', 'Quý II'],
        ['-', 'Hồ sơ lưu trữ', 'Dữ liệu', 'Văn phòng Sở', 'Quý IV'],
      ],
      finds: [],
    },
    {
      note: { vi: 'Những từ có thể đứng cuối câu.', en: 'Words that may end a text.' },
      columns,
      rows: [
        [1, 'Khắc phục các hạn chế còn tồn tại', 'Báo cáo và phụ lục kèm theo', 'Văn phòng Sở', 'Quý I'],
        [2, 'Giải trình hồ sơ trễ hạn, nêu rõ lý do', 'Báo cáo;', 'Văn phòng Sở', 'Quý II'],
      ],
      finds: [],
    },
  ],
};
