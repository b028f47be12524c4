import type { Check } from '../../check';

const columns = ['STT', 'Nhiệm vụ', 'Sản phẩm', 'Đơn vị chủ trì', 'Thời hạn'];

export const examples: Check['examples'] = {
  invalid: [
    {
      note: { vi: 'Kế hoạch và báo cáo chung một hạn.', en: 'A plan and its report under one deadline.' },
      columns,
      rows: [
        [1, 'Thanh tra công vụ', 'Kế hoạch, báo cáo kết quả', 'Thanh tra Sở', 'Quý III'],
        [2, 'Bồi dưỡng công chức', '- Đăng ký nhu cầu;\n- Quy chế lớp học', 'Phòng Tổ chức', 'Trước 30/9'],
      ],
      finds: ['C4', 'C5'],
    },
  ],
  valid: [
    {
      note: { vi: 'Mỗi sản phẩm có hạn riêng.', en: 'Each product has its own deadline.' },
      columns,
      rows: [
        [1, 'Thanh tra công vụ', '- Kế hoạch;\n- Báo cáo', 'Thanh tra Sở', '- Kế hoạch: Quý I\n- Báo cáo: trước 30/11'],
      ],
      finds: [],
    },
    {
      note: {
        vi: 'Ba đơn vị a, b, c mỗi đơn vị một kế hoạch; tờ trình kèm dự thảo; nơi công khai.',
        en: 'Three units a, b, c with a plan each; a submission with its draft; places of publication.',
      },
      columns,
      rows: [
        [
          1,
          'Lập kế hoạch',
          'a) Kế hoạch của Sở;\nb) Kế hoạch của Chi cục',
          'a) Văn phòng Sở;\nb) Chi cục Thủy sản',
          'Quý I',
        ],
        [2, 'Sửa quy định', 'Tờ trình\nDự thảo quyết định', 'Phòng Pháp chế', 'Quý II'],
        [3, 'Công khai ngân sách', '- Công khai trên trang tin;\n- Công khai ở trụ sở', 'Phòng Kế hoạch', 'Quý I'],
        [4, 'Rà soát văn bản', 'Báo cáo rà soát kế hoạch năm', 'Phòng Pháp chế', 'Quý IV'],
      ],
      finds: [],
    },
  ],
};
