import type { Check } from '../../check';

const columns = ['STT', 'Nhiệm vụ', 'Sản phẩm', 'Đơn vị chủ trì', 'Thời hạn'];

export const examples: Check['examples'] = {
  invalid: [
    {
      note: {
        vi: 'Báo cáo năm 2026, sản phẩm là báo cáo năm 2027.',
        en: 'The report for 2026; the product is the report for 2027.',
      },
      columns,
      rows: [
        [1, 'Báo cáo kiểm soát thủ tục năm 2026', 'Báo cáo kiểm soát thủ tục năm 2027', 'Văn phòng Sở', 'Tháng 12'],
        [2, 'Kiểm tra công tác văn thư', 'Kết luận', 'Thanh tra Sở', 'Quý II'],
      ],
      finds: ['C4'],
    },
  ],
  valid: [
    {
      note: {
        vi: 'Cùng năm; kế hoạch của năm sau lập trong năm nay.',
        en: 'The same year; next year’s plan is drawn up this year.',
      },
      columns,
      rows: [
        [1, 'Xây dựng kế hoạch cải cách năm 2027', 'Kế hoạch cải cách năm 2027', 'Văn phòng Sở', 'Tháng 12'],
        [
          2,
          'Tổng kết công tác năm 2026',
          'Kế hoạch công tác năm 2027 và báo cáo công tác năm 2026',
          'Văn phòng Sở',
          'Tháng 12',
        ],
        [3, 'Đánh giá chỉ số năm 2025', 'Báo cáo năm 2026', 'Văn phòng Sở', 'Quý I'],
      ],
      finds: [],
    },
  ],
};
