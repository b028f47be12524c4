import type { Check } from '../../check';

const columns = ['STT', 'Nhiệm vụ', 'Sản phẩm', 'Đơn vị chủ trì', 'Thời hạn'];

export const examples: Check['examples'] = {
  invalid: [
    {
      note: {
        vi: 'Một tỷ lệ, một trạng thái, một con số, một danh từ: một nhận xét chung cho cả cột.',
        en: 'A rate, a state, a figure, a noun: one remark for the column.',
      },
      columns,
      rows: [
        [1, 'Tỷ lệ hồ sơ giải quyết đúng hạn', 'Trên 98%', 'Văn phòng Sở', 'Trong năm'],
        [2, 'Đã cập nhật hồ sơ công chức', 'Dữ liệu', 'Phòng Tổ chức', 'Quý II'],
        [3, '100% văn bản đi được ký số', 'Văn bản', 'Văn phòng Sở', 'Trong năm'],
        [4, 'Sáng kiến cải cách', 'Sáng kiến', 'Các phòng', 'Quý III'],
        [5, 'Tổ chức hội nghị đối thoại', 'Hội nghị', 'Văn phòng Sở', 'Quý IV'],
      ],
      finds: ['B3'],
    },
  ],
  valid: [
    {
      note: {
        vi: 'Bắt đầu bằng động từ; “Số hóa” là một việc.',
        en: 'They begin with a verb; “Số hóa” (digitise) is one.',
      },
      columns,
      rows: [
        [1, 'Số hóa hồ sơ lưu trữ', 'Dữ liệu', 'Văn phòng Sở', 'Quý III'],
        [2, 'Nâng tỷ lệ hồ sơ trực tuyến lên 80%', 'Báo cáo', 'Văn phòng Sở', 'Trong năm'],
        [3, 'Kế hoạch kiểm tra công vụ', 'Kế hoạch', 'Thanh tra Sở', 'Quý I'],
      ],
      finds: [],
    },
    {
      note: {
        vi: 'Bảng theo tiêu chí: tên tiêu chí đứng ở đó là đúng.',
        en: 'A table of criteria: the name of the criterion stands there by right.',
      },
      columns: ['STT', 'Tiêu chí', 'Mục tiêu', 'Đơn vị chủ trì', 'Thời hạn'],
      rows: [[1, 'TCTP 3.4.1. Tỷ lệ hồ sơ giải quyết đúng hạn', 'Trên 98%', 'Văn phòng Sở', 'Trong năm']],
      finds: [],
    },
  ],
};
