import type { Check } from '../../check';

const columns = ['STT', 'Tên tiêu chí/Tiêu chí thành phần', 'Mục tiêu, yêu cầu', 'Bộ phận chủ trì', 'Thời hạn'];

export const examples: Check['examples'] = {
  invalid: [
    {
      note: { vi: 'Mã 1.2.1 dùng cho hai tiêu chí.', en: 'Number 1.2.1 is used for two criteria.' },
      columns,
      rows: [
        ['I', 'CHỈ ĐẠO ĐIỀU HÀNH', null, null, null],
        [1, 'TCTP 1.1.1. Ban hành kế hoạch năm', 'Đúng thời gian', 'Văn phòng', 'Quý I'],
        [2, 'TCTP 1.2.1. Nội dung tuyên truyền', '100% kế hoạch', 'Văn phòng', 'Trong năm'],
        [3, 'TCTP 1.2.1. Hình thức tuyên truyền', '04 hình thức', 'Văn phòng', 'Trong năm'],
      ],
      finds: ['B7'],
    },
  ],
  valid: [
    {
      note: {
        vi: 'Nhiều nhiệm vụ cho một tiêu chí: cột tiêu chí chỉ để tham chiếu.',
        en: 'Several tasks for one criterion: its column is only a reference.',
      },
      columns: ['STT', 'Tiêu chí', 'Nhiệm vụ', 'Đơn vị chủ trì', 'Thời hạn'],
      rows: [
        [1, '1.2.1', 'Xây dựng chuyên mục trên báo', 'Văn phòng', 'Quý I'],
        [2, '1.2.1', 'Tổ chức hội nghị tuyên truyền', 'Văn phòng', 'Quý II'],
        [3, '1.2.2', 'Phát thanh tại cơ sở', 'Văn phòng', 'Quý III'],
      ],
      finds: [],
    },
    {
      note: { vi: 'Các mã khác nhau; bảng không có tiêu chí thì không xét.', en: 'All numbers differ.' },
      columns,
      rows: [
        [1, 'TCTP 1.1.1. Ban hành kế hoạch năm', 'Đúng thời gian', 'Văn phòng', 'Quý I'],
        [2, 'TCTP 1.1.10. Thực hiện kế hoạch năm', '100% nhiệm vụ', 'Văn phòng', 'Trong năm'],
        [3, 'TC 1.10. Sáng kiến cải cách', '01 sáng kiến', 'Văn phòng', 'Trong năm'],
      ],
      finds: [],
    },
  ],
};
