import type { Check } from '../../check';

export const examples: Check['examples'] = {
  invalid: [
    {
      note: { vi: 'Ô để trống; dấu gạch ngang cũng là trống.', en: 'An empty cell; a dash is empty too.' },
      columns: ['STT', 'Nhiệm vụ', 'Đơn vị chủ trì', 'Thời hạn'],
      rows: [
        [1, 'Ban hành kế hoạch tuyên truyền', 'Văn phòng Sở', 'Quý I'],
        [2, 'Sắp xếp lại kho lưu trữ', 'Văn phòng Sở', null],
        [3, 'Mở lớp bồi dưỡng văn thư', 'Phòng Tổ chức', '-'],
      ],
      finds: ['D5', 'D6'],
    },
    {
      note: {
        vi: 'Bảng khắc phục điểm mất: nói luôn số điểm còn treo.',
        en: 'A table of lost points: the points at stake are said.',
      },
      columns: ['STT', 'Tiêu chí', 'Điểm tối đa', 'Điểm đạt', 'Đơn vị chủ trì', 'Thời hạn'],
      rows: [
        [1, 'Công khai dự toán', 2, 1.5, 'Phòng Kế hoạch', null],
        [2, 'Trả hồ sơ đúng hạn', 3, 3, 'Văn phòng Sở', 'Quý II'],
      ],
      finds: ['F4'],
    },
    {
      note: { vi: 'Cả cột để trống: nhắc một lần.', en: 'The whole column is empty: said once.' },
      columns: ['STT', 'Nhiệm vụ', 'Đơn vị chủ trì', 'Thời hạn'],
      rows: [
        [1, 'Ban hành kế hoạch', 'Văn phòng Sở', null],
        [2, 'Tuyên truyền', 'Văn phòng Sở', null],
        [3, 'Kiểm tra', 'Thanh tra Sở', null],
        [4, 'Tổng kết', 'Văn phòng Sở', null],
      ],
      finds: ['D3'],
    },
    {
      note: { vi: 'Ô gộp để trống cho hai dòng: nhắc một lần.', en: 'One empty cell merged over two rows: said once.' },
      columns: ['STT', 'Nhiệm vụ', 'Đơn vị chủ trì', 'Thời hạn'],
      rows: [
        [1, 'Rà soát thủ tục', 'Phòng Pháp chế', null],
        [2, 'Công khai thủ tục', 'Văn phòng Sở', null],
        [3, 'Tổng kết công tác năm', 'Văn phòng Sở', 'Tháng 12'],
      ],
      merges: ['D4:D5'],
      finds: ['D4'],
    },
  ],
  valid: [
    {
      note: {
        vi: 'Thời hạn ghi trong ô gộp, hoặc ở dòng nhóm cho các dòng bên dưới.',
        en: 'The deadline stands in a merged cell, or in the group’s row for the rows under it.',
      },
      columns: ['STT', 'Nhiệm vụ', 'Đơn vị chủ trì', 'Thời hạn'],
      rows: [
        ['I', 'CẢI CÁCH THỂ CHẾ', null, null],
        [1, 'Rà soát thủ tục', 'Phòng Pháp chế', 'Quý I'],
        [2, 'Công khai thủ tục', 'Văn phòng Sở', null],
        [3, 'Số hóa hồ sơ', null, 'Quý III'],
        ['3.1', 'Số hóa hồ sơ đất đai', 'Văn phòng Sở', null],
        ['3.2', 'Số hóa hồ sơ hộ tịch', 'Phòng Tư pháp', null],
      ],
      merges: ['D5:D6'],
      finds: [],
    },
    {
      note: { vi: 'Bảng không có cột thời hạn.', en: 'A table without a deadline column.' },
      columns: ['STT', 'Nhiệm vụ', 'Đơn vị chủ trì', 'Đơn vị phối hợp'],
      rows: [[1, 'Rà soát thủ tục', 'Phòng Pháp chế', 'Văn phòng Sở']],
      finds: [],
    },
    {
      note: {
        vi: '“Thường xuyên” cũng là có ghi; chuyện không thể quá hạn do phép kiểm tra khác nói.',
        en: '“Thường xuyên” is something written; that nobody can be late with it is another check’s.',
      },
      columns: ['STT', 'Nhiệm vụ', 'Đơn vị chủ trì', 'Thời hạn'],
      rows: [
        [1, 'Trực đường dây nóng', 'Văn phòng Sở', 'Thường xuyên'],
        [2, 'Họp giao ban', 'Văn phòng Sở', 'Hằng tháng'],
      ],
      finds: [],
    },
  ],
};
