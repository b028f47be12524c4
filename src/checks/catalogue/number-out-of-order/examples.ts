import type { Check } from '../../check';

const columns = ['STT', 'Nhiệm vụ', 'Đơn vị chủ trì', 'Thời hạn'];

export const examples: Check['examples'] = {
  invalid: [
    {
      note: { vi: 'Số 4 đứng sau số 5.', en: '4 stands after 5.' },
      columns,
      rows: [
        [1, 'Ban hành kế hoạch năm', 'Văn phòng Sở', 'Quý I'],
        [2, 'Đăng tin, bài', 'Văn phòng Sở', 'Trong năm'],
        [3, 'Kiểm tra công vụ', 'Thanh tra Sở', 'Quý II'],
        [5, 'Khảo sát hài lòng', 'Văn phòng Sở', 'Quý III'],
        [4, 'Bồi dưỡng công chức', 'Phòng Tổ chức', 'Quý III'],
        [6, 'Tổng kết năm', 'Văn phòng Sở', 'Tháng 12'],
      ],
      finds: ['A8'],
    },
    {
      note: {
        vi: 'Gõ nhầm 33 thay cho 3: chỉ nhắc ô gõ nhầm, không nhắc thiếu số.',
        en: '33 typed for 3: only that cell is reported.',
      },
      columns,
      rows: [
        [1, 'Ban hành kế hoạch năm', 'Văn phòng Sở', 'Quý I'],
        [2, 'Đăng tin, bài', 'Văn phòng Sở', 'Trong năm'],
        [33, 'Kiểm tra công vụ', 'Thanh tra Sở', 'Quý II'],
        [4, 'Khảo sát hài lòng', 'Văn phòng Sở', 'Quý III'],
      ],
      finds: ['A6'],
    },
    {
      note: { vi: 'Dòng đầu lạc số.', en: 'The first row is out of place.' },
      columns,
      rows: [
        [7, 'Ban hành kế hoạch năm', 'Văn phòng Sở', 'Quý I'],
        [1, 'Đăng tin, bài', 'Văn phòng Sở', 'Trong năm'],
        [2, 'Kiểm tra công vụ', 'Thanh tra Sở', 'Quý II'],
      ],
      finds: ['A4'],
    },
    {
      note: { vi: 'Dòng cuối lạc số.', en: 'The last row is out of place.' },
      columns,
      rows: [
        [2, 'Ban hành kế hoạch năm', 'Văn phòng Sở', 'Quý I'],
        [3, 'Đăng tin, bài', 'Văn phòng Sở', 'Trong năm'],
        [1, 'Kiểm tra công vụ', 'Thanh tra Sở', 'Quý II'],
      ],
      finds: ['A6'],
    },
  ],
  valid: [
    {
      note: {
        vi: '2.10 đứng sau 2.9; số bắt đầu lại trong mục sau.',
        en: '2.10 stands after 2.9; numbers begin again in the next section.',
      },
      columns,
      rows: [
        ['I', 'CẢI CÁCH THỂ CHẾ', null, null],
        ['2.8', 'Rà soát văn bản', 'Phòng Pháp chế', 'Quý I'],
        ['2.9', 'Phổ biến luật mới', 'Phòng Pháp chế', 'Quý II'],
        ['2.10', 'Theo dõi thi hành pháp luật', 'Phòng Pháp chế', 'Quý II'],
        ['II', 'CẢI CÁCH THỦ TỤC HÀNH CHÍNH', null, null],
        ['1.1', 'Cắt giảm giấy tờ', 'Văn phòng Sở', 'Quý III'],
        ['1.2', 'Số hóa hồ sơ', 'Văn phòng Sở', 'Quý IV'],
      ],
      finds: [],
    },
  ],
};
