import type { Check } from '../../check';

const columns = ['STT', 'Nhiệm vụ', 'Sản phẩm', 'Đơn vị chủ trì', 'Thời hạn'];

export const examples: Check['examples'] = {
  invalid: [
    {
      note: {
        vi: 'Ô nhiệm vụ để trống; dấu chấm chờ điền cũng là trống.',
        en: 'An empty task; dots to be filled in are empty too.',
      },
      columns,
      rows: [
        [1, 'Ban hành kế hoạch tuyên truyền', 'Kế hoạch', 'Văn phòng Sở', 'Quý I'],
        [2, null, 'Báo cáo', 'Thanh tra Sở', 'Quý II'],
        [3, '…', 'Báo cáo', 'Văn phòng Sở', 'Quý III'],
      ],
      finds: ['B5', 'B6'],
    },
  ],
  valid: [
    {
      note: { vi: 'Nhiệm vụ ghi trong ô gộp cho hai hoạt động.', en: 'A merged task over two activities.' },
      columns: ['STT', 'Nhiệm vụ', 'Hoạt động', 'Đơn vị chủ trì', 'Thời hạn'],
      rows: [
        [1, 'Rà soát văn bản', 'Lập danh mục', 'Phòng Pháp chế', 'Quý I'],
        [null, null, 'Báo cáo kết quả', 'Phòng Pháp chế', 'Quý II'],
        [2, 'Kiểm tra văn thư', 'Kiểm tra tại chỗ', 'Văn phòng Sở', 'Quý III'],
      ],
      merges: ['A4:A5', 'B4:B5'],
      finds: [],
    },
    {
      note: {
        vi: 'Dòng thứ hai chỉ thêm một đơn vị và thời hạn cho nhiệm vụ bên trên.',
        en: 'A second row that only adds a unit and a deadline to the task above.',
      },
      columns,
      rows: [
        [1, 'Báo cáo kết quả công tác văn thư', 'Báo cáo', 'Văn phòng Sở', 'Quý II'],
        [null, null, null, 'Thanh tra Sở', 'Quý IV'],
        [2, 'Kiểm tra công vụ', 'Kết luận', 'Thanh tra Sở', 'Quý III'],
      ],
      finds: [],
    },
  ],
};
