import type { Check } from '../../check';

export const examples: Check['examples'] = {
  invalid: [
    {
      note: { vi: 'Chỉ dẫn quy định, chỉ có lời khen, hoặc không ghi số lượng.', en: 'A rule, praise, or no number.' },
      columns: ['STT', 'Nhiệm vụ', 'Mục tiêu, yêu cầu', 'Đơn vị chủ trì'],
      rows: [
        [1, 'Chế độ báo cáo nội bộ', 'Theo đúng quy định', 'Văn phòng'],
        [2, 'Trực tiếp công dân', 'Phục vụ tốt, giải quyết kịp thời', 'Văn phòng'],
        [3, 'Truyền thông về dịch vụ công', 'Tin, bài trên trang của Sở', 'Văn phòng'],
        [4, 'Giải quyết hồ sơ đất đai', 'Trên 97% hồ sơ đúng hẹn', 'Phòng Đất đai'],
        [5, 'Cấp phép biển hiệu', '100% hồ sơ trong 05 ngày', 'Phòng Văn hóa'],
        [6, 'Lập bản đồ số', 'Bản đồ số của 12 xã', 'Phòng Đất đai'],
        [7, 'Nâng cấp phần mềm', '02 phân hệ mới', 'Phòng Tin học'],
        [8, 'Cấp chữ ký số', '100% công chức', 'Phòng Tin học'],
        [9, 'Bồi dưỡng kỹ năng số', '40 người', 'Phòng Tổ chức'],
        [10, 'Kiểm tra an toàn thông tin', '02 lần', 'Phòng Tin học'],
      ],
      finds: ['C4', 'C5', 'C6'],
    },
    {
      note: {
        vi: 'Không có cột mục tiêu thì xem cột sản phẩm.',
        en: 'Without a target column the product is looked at.',
      },
      columns: ['STT', 'Nhiệm vụ', 'Kết quả/sản phẩm', 'Đơn vị chủ trì'],
      rows: [
        [1, 'Quản lý nhà công vụ', 'Sử dụng tiết kiệm, hiệu quả', 'Văn phòng'],
        [2, 'Thư điện tử công vụ', 'Kết quả sử dụng thư điện tử của cán bộ', 'Văn phòng'],
        [3, 'Lập lịch tiếp dân', 'Lịch tiếp dân niêm yết tại trụ sở', 'Văn phòng'],
        [4, 'Soạn thảo nội quy: Đầy đủ nội dung; đúng hạn', 'Nội quy được ban hành', 'Văn phòng'],
        [5, 'Soạn thảo các văn bản: nội quy; lịch trực', 'Nội quy được ban hành', 'Văn phòng'],
        ...Array.from({ length: 4 }, (_, i) => [i + 6, `Mở lớp số ${i + 1}`, 'Danh sách học viên', 'Văn phòng']),
      ],
      finds: ['C4', 'C5', 'C7'],
    },
    {
      note: {
        vi: 'Từ bốn ô trở lên: nhắc một lần ở tiêu đề cột.',
        en: 'Four cells or more: reported once, at the header.',
      },
      columns: ['TT', 'Mục tiêu', 'Nhiệm vụ', 'Sản phẩm', 'Đơn vị chủ trì'],
      rows: [
        [1, 'Nâng cao ý thức phục vụ', 'Mở lớp giao tiếp', 'Lớp học', 'Phòng Tổ chức'],
        [2, 'Đẩy mạnh chuyển đổi số', 'Mua máy quét', 'Máy quét', 'Văn phòng'],
        [3, 'Rà soát chức năng các phòng', 'Sửa quy chế', 'Quy chế', 'Phòng Tổ chức'],
        [4, 'Chấp hành giờ giấc', 'Kiểm tra giờ làm việc', 'Biên bản', 'Văn phòng'],
        [5, 'Không để hồ sơ trễ hẹn', 'Nhắc hẹn tự động', 'Phần mềm', 'Bộ phận Một cửa'],
      ],
      finds: ['B3'],
    },
  ],
  valid: [
    {
      note: {
        vi: 'Con số, ngưỡng, “không có”, hoặc một văn bản có hay không: đều đo được.',
        en: 'Figures, thresholds, “none”, or a paper that is there or not: all can be measured.',
      },
      columns: ['STT', 'Nhiệm vụ', 'Mục tiêu, yêu cầu', 'Đơn vị chủ trì'],
      rows: [
        [1, 'Hồ sơ nộp trực tuyến', 'Từ 70% trở lên', 'Bộ phận Một cửa'],
        [2, 'Theo dõi thi hành pháp luật', 'Đủ 03 hoạt động theo quy định', 'Phòng Pháp chế'],
        [3, 'Kỷ luật hành chính', 'Không có công chức bị kỷ luật', 'Văn phòng'],
        [4, 'Sử dụng biên chế', 'Không vượt quá số được giao', 'Phòng Tổ chức'],
        [5, 'Tài sản công', 'Ban hành quy chế quản lý theo quy định', 'Văn phòng'],
        [6, 'Ký số văn bản', 'Toàn bộ văn bản đi đều được ký số kịp thời', 'Văn thư'],
        [7, 'Hệ thống quản lý chất lượng', 'Có bản công bố theo TCVN ISO 9001', 'Văn phòng'],
      ],
      finds: [],
    },
    {
      note: {
        vi: 'Mục tiêu chung nhưng sản phẩm có con số; hội nghị tổ chức theo kế hoạch.',
        en: 'A broad target whose product has a figure; a conference held as planned.',
      },
      columns: ['STT', 'Nhiệm vụ', 'Mục tiêu', 'Sản phẩm', 'Đơn vị chủ trì'],
      rows: [
        [1, 'Truyền thông nội bộ', 'Nâng cao nhận thức', '24 tin, bài', 'Văn phòng'],
        [2, 'Đối thoại doanh nghiệp', 'Hội nghị đối thoại theo kế hoạch', 'Biên bản', 'Văn phòng'],
      ],
      finds: [],
    },
  ],
};
