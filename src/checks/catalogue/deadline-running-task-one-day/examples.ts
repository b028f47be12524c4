import type { Check } from '../../check';

const columns = ['STT', 'Nhiệm vụ', 'Sản phẩm', 'Đơn vị chủ trì', 'Thời hạn'];

export const examples: Check['examples'] = {
  invalid: [
    {
      note: { vi: 'Việc quanh năm mà hạn là một ngày.', en: 'Work all year round, due on one day.' },
      columns,
      rows: [
        [1, 'Tiếp nhận, trả lời ý kiến người dân', 'Văn bản trả lời', 'Văn phòng Sở', 'Trước 15/11'],
        [2, 'Cập nhật kịp thời hồ sơ viên chức', 'Hồ sơ', 'Phòng Tổ chức', 'Trước 30/11'],
      ],
      finds: ['E4', 'E5'],
    },
    {
      note: { vi: 'Làm một lần mà ghi thường xuyên.', en: 'Made once, and called continuous.' },
      columns,
      rows: [[1, 'Kiện toàn bộ máy', 'Quyết định của Giám đốc', 'Phòng Tổ chức', 'Thường xuyên']],
      finds: ['E4'],
    },
    {
      note: {
        vi: 'Tỷ lệ phải đo mà ghi thường xuyên: hỏi một lần.',
        en: 'Rates under a continuous deadline: asked once.',
      },
      columns,
      rows: [
        [1, 'Ký số văn bản', '100% văn bản đi', 'Văn phòng Sở', 'Thường xuyên'],
        [2, 'Nộp trực tuyến', 'Tối thiểu 70% hồ sơ', 'Văn phòng Sở', 'Thường xuyên'],
      ],
      finds: ['E3'],
    },
  ],
  valid: [
    {
      note: {
        vi: 'Việc có khối lượng xác định; báo cáo; chi thường xuyên.',
        en: 'Work of a fixed amount; a report; “chi thường xuyên” is a kind of spending.',
      },
      columns,
      rows: [
        [1, 'Cập nhật dữ liệu 04 khu phố', 'Dữ liệu', 'Văn phòng Sở', '25/4/2026'],
        [2, 'Báo cáo tiếp nhận ý kiến người dân', 'Báo cáo', 'Văn phòng Sở', 'Trước 15/11'],
        [3, 'Quyết toán chi thường xuyên', 'Báo cáo quyết toán', 'Phòng Kế hoạch', 'Trước 28/2'],
      ],
      finds: [],
    },
    {
      note: { vi: 'Việc quanh năm, nhiều sản phẩm.', en: 'Work all year round with many products.' },
      columns,
      rows: [
        [1, 'Giao việc cho đơn vị', 'Các quyết định', 'Văn phòng Sở', 'Thường xuyên'],
        [2, 'Trực đường dây nóng', 'Nhật ký', 'Văn phòng Sở', 'Thường xuyên'],
        [3, 'Cấp phép điện tử', '100% giấy phép', 'Văn phòng Sở', 'Từ tháng 4'],
        [4, 'Trả lời kiến nghị', 'Văn bản trả lời', 'Văn phòng Sở', 'Khi có kiến nghị'],
      ],
      finds: [],
    },
  ],
};
