import type { Check } from '../../check';

export const examples: Check['examples'] = {
  invalid: [
    {
      note: { vi: 'Tên cột lạ, đoán theo một từ trong đó.', en: 'An unusual header, guessed from one of its words.' },
      columns: ['STT', 'Nhiệm vụ', 'Đơn vị chủ trì', 'Dự kiến thời hạn gửi về Văn phòng tổng hợp'],
      rows: [
        [1, 'Ban hành kế hoạch tuyên truyền', 'Văn phòng Sở', 'Quý I'],
        [2, 'Kiểm tra công tác văn thư', 'Thanh tra Sở', 'Quý II'],
      ],
      finds: ['D3'],
    },
  ],
  valid: [
    {
      note: { vi: 'Các tên cột quen thuộc.', en: 'Well-known headers.' },
      columns: ['STT', 'Nhiệm vụ', 'Sản phẩm', 'Đơn vị chủ trì', 'Đơn vị phối hợp', 'Thời gian hoàn thành', 'Ghi chú'],
      rows: [
        [1, 'Ban hành kế hoạch tuyên truyền', 'Kế hoạch', 'Văn phòng Sở', 'Các phòng', 'Quý I', null],
        [2, 'Kiểm tra công tác văn thư', 'Báo cáo', 'Thanh tra Sở', 'Văn phòng Sở', 'Quý II', null],
      ],
      finds: [],
    },
  ],
};
