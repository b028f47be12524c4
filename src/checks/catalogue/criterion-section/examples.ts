import type { Check } from '../../check';

const columns = ['STT', 'Tên tiêu chí/Tiêu chí thành phần', 'Bộ phận chủ trì', 'Thời hạn'];

export const examples: Check['examples'] = {
  invalid: [
    {
      note: { vi: 'Tiêu chí 1.2.2 đứng trong mục II.', en: 'Criterion 1.2.2 stands in section II.' },
      columns,
      rows: [
        ['I', 'CHỈ ĐẠO ĐIỀU HÀNH', null, null],
        [1, 'TCTP 1.1.1. Ban hành kế hoạch', 'Văn phòng', 'Quý I'],
        [2, 'TCTP 1.1.2. Thực hiện kế hoạch', 'Văn phòng', 'Trong năm'],
        [3, 'TCTP 1.2.1. Nội dung tuyên truyền', 'Văn phòng', 'Trong năm'],
        ['II', 'CẢI CÁCH THỂ CHẾ', null, null],
        [4, 'TCTP 2.1.1. Theo dõi thi hành pháp luật', 'Văn phòng', 'Trong năm'],
        [5, 'TCTP 1.2.2. Hình thức tuyên truyền', 'Văn phòng', 'Trong năm'],
        [6, 'TCTP 2.1.2. Xử lý kết quả theo dõi', 'Văn phòng', 'Trong năm'],
      ],
      finds: ['B10'],
    },
  ],
  valid: [
    {
      note: {
        vi: 'Mục I là tiêu chí 2, mục II là tiêu chí 3: bảng trích từ giữa bộ tiêu chí.',
        en: 'Section I holds field 2, section II field 3: a part of the set.',
      },
      columns,
      rows: [
        ['I', 'CẢI CÁCH THỂ CHẾ', null, null],
        [1, 'TCTP 2.1.1. Theo dõi thi hành pháp luật', 'Văn phòng', 'Trong năm'],
        [2, 'TCTP 2.1.2. Xử lý kết quả theo dõi', 'Văn phòng', 'Trong năm'],
        ['II', 'CẢI CÁCH THỦ TỤC HÀNH CHÍNH', null, null],
        [3, 'TCTP 3.1.1. Kiểm soát quy định', 'Văn phòng', 'Trong năm'],
        [4, 'TCTP 3.1.2. Rà soát thủ tục', 'Văn phòng', 'Trong năm'],
      ],
      finds: [],
    },
    {
      note: { vi: 'Các mục là đơn vị, không phải lĩnh vực.', en: 'The sections are units, not fields.' },
      columns,
      rows: [
        ['I', 'VĂN PHÒNG SỞ', null, null],
        [1, 'TCTP 1.1.1. Ban hành kế hoạch', 'Văn phòng', 'Quý I'],
        [2, 'TCTP 3.1.2. Rà soát thủ tục', 'Văn phòng', 'Trong năm'],
        [3, 'TC 5.1. Vị trí việc làm', 'Văn phòng', 'Trong năm'],
        ['II', 'THANH TRA SỞ', null, null],
        [4, 'TCTP 1.3.1. Kế hoạch kiểm tra', 'Thanh tra', 'Quý I'],
        [5, 'TCTP 3.4.1. Giải quyết hồ sơ', 'Thanh tra', 'Trong năm'],
        [6, 'TC 5.4. Kỷ luật, kỷ cương', 'Thanh tra', 'Trong năm'],
      ],
      finds: [],
    },
  ],
};
