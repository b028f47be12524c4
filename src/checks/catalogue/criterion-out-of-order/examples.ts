import type { Check } from '../../check';

const columns = ['STT', 'Tên tiêu chí/Tiêu chí thành phần', 'Bộ phận chủ trì', 'Thời hạn'];

export const examples: Check['examples'] = {
  invalid: [
    {
      note: { vi: 'Tiêu chí 2.1.2 đứng sau 2.3.', en: 'Criterion 2.1.2 stands after 2.3.' },
      columns,
      rows: [
        [1, 'TCTP 2.1.1. Lập kế hoạch theo dõi thi hành pháp luật', 'Văn phòng', 'Quý I'],
        [2, 'TC 2.2. Rà soát văn bản', 'Văn phòng', 'Quý II'],
        [3, 'TC 2.3. Xử lý văn bản trái pháp luật', 'Văn phòng', 'Trong năm'],
        [4, 'TCTP 2.1.2. Báo cáo theo dõi thi hành pháp luật', 'Văn phòng', 'Quý IV'],
        [5, 'TC 3.1. Kiểm soát quy định về thủ tục', 'Văn phòng', 'Trong năm'],
        [6, 'TC 3.2. Đánh giá thủ tục', 'Văn phòng', 'Quý III'],
      ],
      finds: ['B7'],
    },
    {
      note: { vi: 'Tiêu chí đầu bảng lạc chỗ.', en: 'The first criterion is out of place.' },
      columns,
      rows: [
        [1, 'TC 3.2. Đánh giá thủ tục', 'Văn phòng', 'Quý III'],
        [2, 'TCTP 2.1.1. Lập kế hoạch theo dõi thi hành pháp luật', 'Văn phòng', 'Quý I'],
        [3, 'TC 2.2. Rà soát văn bản', 'Văn phòng', 'Quý II'],
        [4, 'TC 2.3. Xử lý văn bản trái pháp luật', 'Văn phòng', 'Trong năm'],
        [5, 'TC 3.1. Kiểm soát quy định về thủ tục', 'Văn phòng', 'Trong năm'],
      ],
      finds: ['B4'],
    },
  ],
  valid: [
    {
      note: { vi: '3.10 đứng sau 3.9.', en: '3.10 stands after 3.9.' },
      columns,
      rows: [
        [1, 'TC 3.8. Công khai thủ tục', 'Văn phòng', 'Quý I'],
        [2, 'TC 3.9. Số hóa hồ sơ', 'Văn phòng', 'Quý II'],
        [3, 'TC 3.10. Tiếp nhận phản ánh', 'Văn phòng', 'Trong năm'],
      ],
      finds: [],
    },
    {
      note: { vi: 'Bảng xếp theo số điểm bị mất, không theo mã.', en: 'A table in the order of the points lost.' },
      columns,
      rows: [
        [1, 'TC 3.4. Giải quyết hồ sơ đúng hạn', 'Văn phòng', 'Quý I'],
        [2, 'TC 1.3. Kiểm tra', 'Thanh tra', 'Quý II'],
        [3, 'TC 7.2. Dịch vụ công trực tuyến', 'Văn phòng', 'Trong năm'],
        [4, 'TC 2.1. Theo dõi thi hành pháp luật', 'Văn phòng', 'Trong năm'],
      ],
      finds: [],
    },
  ],
};
