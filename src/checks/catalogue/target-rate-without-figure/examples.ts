import type { Check } from '../../check';

export const examples: Check['examples'] = {
  invalid: [
    {
      note: {
        vi: 'Tiêu chí là tỷ lệ, mức độ; mục tiêu không có con số.',
        en: 'Criteria that are rates or levels; targets without a figure.',
      },
      columns: ['STT', 'Tiêu chí', 'Mục tiêu, yêu cầu', 'Đơn vị chủ trì'],
      rows: [
        ['1.', 'TC 1.2. Tỷ lệ trạm được kiểm tra trong năm', 'Theo kế hoạch kiểm tra của Sở', 'Phòng Tổng hợp'],
        ['2.', 'TC 1.3. Mức độ tự chủ của các trạm', 'Tăng dần qua các năm', 'Kế toán'],
        ['3.', 'TC 1.4. Tỷ lệ văn bản ký số', 'Tất cả văn bản đi', 'Văn thư'],
      ],
      finds: ['C4', 'C5', 'C6'],
    },
    {
      note: {
        vi: 'Hỏi số lượng, hỏi mức hài lòng mà không ghi mức.',
        en: 'A number or a level of satisfaction is asked for, and none is given.',
      },
      columns: ['STT', 'Nhiệm vụ', 'Sản phẩm', 'Đơn vị chủ trì'],
      rows: [
        [1, 'Số lượng dịch vụ công cấp xã được đưa lên trực tuyến', 'Quyết định công bố', 'Văn phòng'],
        [2, 'Khảo sát mức độ hài lòng của doanh nghiệp', 'Phiếu khảo sát', 'Văn phòng'],
      ],
      finds: ['C4', 'C5'],
    },
    {
      note: { vi: 'Mục tiêu “đều được” mà không ghi 100%.', en: 'A target that says “all are” without 100%.' },
      columns: ['STT', 'Nhiệm vụ', 'Mục tiêu', 'Đơn vị chủ trì'],
      rows: [[1, 'Kết nối camera an ninh', 'Các điểm trường đều được kết nối về trung tâm', 'Phòng Tin học']],
      finds: ['C4'],
    },
  ],
  valid: [
    {
      note: {
        vi: 'Con số ở mục tiêu, ở sản phẩm, hay ngay trong tên nhiệm vụ; “số hóa” không phải là số lượng.',
        en: 'A figure in the target, the product or the task; digitising (“số hóa”) is no number.',
      },
      columns: ['STT', 'Nhiệm vụ', 'Mục tiêu', 'Sản phẩm', 'Đơn vị chủ trì'],
      rows: [
        [1, 'Tỷ lệ hồ sơ nộp qua mạng', 'Từ 60% trở lên', 'Báo cáo', 'Bộ phận Một cửa'],
        [2, 'Tỷ lệ công chức dùng chữ ký số', 'Cải thiện so với năm trước', '100% công chức', 'Văn thư'],
        [3, 'Tỷ lệ thanh toán trực tuyến đạt 50%', 'Giữ vững', 'Bảng thống kê', 'Kế toán'],
        [4, 'Số hóa sổ hộ tịch', 'Hoàn thành sổ cũ', 'Dữ liệu', 'Phòng Tư pháp'],
        [5, 'Tỷ lệ hồ sơ trễ hẹn', 'Không có hồ sơ trễ hẹn', 'Báo cáo', 'Bộ phận Một cửa'],
      ],
      finds: [],
    },
  ],
};
