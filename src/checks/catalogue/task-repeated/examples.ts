import type { Check } from '../../check';

const columns = ['STT', 'Nhiệm vụ', 'Sản phẩm', 'Đơn vị chủ trì', 'Thời hạn'];

export const examples: Check['examples'] = {
  invalid: [
    {
      note: {
        vi: 'Hai dòng giống nhau ở mọi cột; khoảng trắng và dấu chấm cuối không tính.',
        en: 'Two rows alike in every column; blanks and a final stop do not count.',
      },
      columns,
      rows: [
        [1, 'Niêm yết thủ tục tại nơi tiếp dân', 'Bảng niêm yết', 'Văn phòng Sở', 'Thường xuyên'],
        [2, 'Số hóa hồ sơ lưu trữ', 'Dữ liệu', 'Văn phòng Sở', 'Quý III'],
        [3, 'Niêm yết  thủ tục tại nơi tiếp dân.', 'Bảng niêm yết', 'Văn phòng Sở', 'Thường xuyên'],
      ],
      finds: ['B6'],
    },
    {
      note: {
        vi: 'Cùng việc, cùng đơn vị chủ trì và thời hạn, chỉ khác sản phẩm.',
        en: 'Same task, lead and deadline; only the product differs.',
      },
      columns,
      rows: [
        [1, 'Kiểm tra kỷ luật, kỷ cương hành chính', 'Kế hoạch', 'Thanh tra Sở', 'Quý II'],
        [2, 'Kiểm tra kỷ luật, kỷ cương hành chính', 'Báo cáo', 'Thanh tra Sở', 'Quý II'],
      ],
      finds: ['B5'],
    },
    {
      note: {
        vi: 'Cùng việc, cùng sản phẩm, khác thời hạn: hỏi lại.',
        en: 'Same task and product, another deadline: asked.',
      },
      columns,
      rows: [
        [1, 'Khảo sát sự hài lòng của người dân tại Bộ phận Một cửa', 'Báo cáo', 'Văn phòng Sở', 'Quý II'],
        [2, 'Khảo sát sự hài lòng của người dân tại Bộ phận Một cửa', 'Báo cáo', 'Văn phòng Sở', 'Quý IV'],
      ],
      finds: ['B5'],
    },
  ],
  valid: [
    {
      note: {
        vi: 'Câu ngắn giống nhau dưới hai nhóm khác nhau; hai nhiệm vụ gần giống nhau.',
        en: 'The same short words under two groups; two tasks that are nearly alike.',
      },
      columns,
      rows: [
        [1, 'Công tác tuyên truyền', null, null, null],
        ['1.1', 'Ban hành kế hoạch', 'Kế hoạch', 'Văn phòng Sở', 'Quý I'],
        ['1.2', 'Sắp xếp bộ máy các phòng của cơ quan', 'Đề án', 'Phòng Tổ chức', 'Quý III'],
        [2, 'Công tác kiểm tra', null, null, null],
        ['2.1', 'Ban hành kế hoạch', 'Kế hoạch', 'Văn phòng Sở', 'Quý I'],
        ['2.2', 'Sắp xếp bộ máy các đơn vị của cơ quan', 'Đề án', 'Phòng Tổ chức', 'Quý III'],
      ],
      finds: [],
    },
    {
      note: {
        vi: 'Hai hoạt động dưới một nhiệm vụ; hai đơn vị cùng làm một việc.',
        en: 'Two activities of one task; two units that do the same work.',
      },
      columns: ['STT', 'Nhiệm vụ', 'Hoạt động', 'Đơn vị chủ trì', 'Thời hạn'],
      rows: [
        [1, 'Rà soát văn bản của ngành', 'Lập danh mục', 'Phòng Pháp chế', 'Quý I'],
        [null, null, 'Báo cáo kết quả', 'Phòng Pháp chế', 'Quý I'],
        [2, 'Tiếp công dân', 'Trực tại phòng tiếp dân', 'Thanh tra Sở', 'Trong năm'],
        [3, 'Tiếp công dân', 'Trực tại phòng tiếp dân', 'Văn phòng Sở', 'Trong năm'],
      ],
      merges: ['A4:A5', 'B4:B5'],
      finds: [],
    },
  ],
};
