import type { Check } from '../../check';

const columns = ['STT', 'Nhiệm vụ', 'Sản phẩm', 'Đơn vị chủ trì', 'Thời hạn'];

export const examples: Check['examples'] = {
  invalid: [
    {
      note: {
        vi: 'Kỳ ở hai cột khác nhau; hạn trong kỳ. Hai câu hỏi ở một ô.',
        en: 'Periods that differ, and days within the period: two questions about one cell.',
      },
      columns,
      rows: [
        [
          1,
          'Báo cáo dân số',
          'Báo cáo quý I, II, năm và báo cáo chuyên đề',
          'Phòng Dân số',
          'Báo cáo quý I, trước ngày 20/3; 6 tháng đầu năm, trước ngày 20/6; báo cáo năm, trước ngày 10/12',
        ],
      ],
      finds: ['E4', 'E4'],
    },
    {
      note: { vi: 'Kỳ không có hạn.', en: 'A period without a day.' },
      columns,
      rows: [
        [
          1,
          'Báo cáo dân số',
          'Báo cáo quý I, quý II, quý III',
          'Phòng Dân số',
          'Báo cáo quý I: trước ngày 05/4; báo cáo quý II: trước ngày 05/7',
        ],
      ],
      finds: ['E4'],
    },
  ],
  valid: [
    {
      note: {
        vi: 'Hai cột khớp nhau, hạn sau khi hết kỳ; hạn không ghi theo kỳ báo cáo.',
        en: 'Columns that agree, days after the period; deadlines that name no reports.',
      },
      columns,
      rows: [
        [
          1,
          'Báo cáo dân số',
          'Báo cáo quý I, 6 tháng',
          'Phòng Dân số',
          'Báo cáo quý I: trước ngày 05/4; 6 tháng đầu năm: trước ngày 05/7',
        ],
        [2, 'Kiểm tra trạm y tế', 'Kế hoạch; báo cáo', 'Thanh tra', '- Kế hoạch: Quý I\n- Báo cáo: trước 30/11'],
        [3, 'Báo cáo quý I, II, III', 'Báo cáo quý I, II, III', 'Văn phòng', 'Hằng quý'],
      ],
      finds: [],
    },
  ],
};
