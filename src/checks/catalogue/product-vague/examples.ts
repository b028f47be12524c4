import type { Check } from '../../check';

export const examples: Check['examples'] = {
  invalid: [
    {
      note: {
        vi: 'Chỉ ghi loại văn bản, nhiệm vụ cũng không nói là văn bản nào.',
        en: 'Only a kind of paper, and the task does not say which.',
      },
      columns: ['STT', 'Nhiệm vụ', 'Sản phẩm', 'Đơn vị chủ trì'],
      rows: [
        [1, 'Chăm lo đời sống công chức', 'Quyết định', 'Công đoàn'],
        [2, 'Tiếp nhận góp ý của doanh nghiệp', 'Các văn bản', 'Văn phòng'],
        [3, 'Xử lý đơn thư', 'Văn bản (nếu có)', 'Thanh tra'],
        [4, 'Kiểm kê kho lưu trữ', 'Biên bản kiểm kê', 'Văn thư'],
        [5, 'Tập huấn văn thư', 'Danh sách học viên', 'Văn thư'],
        [6, 'Cấp chữ ký số', '20 chữ ký số', 'Văn thư'],
        [7, 'Số hóa công văn đến', 'Kho dữ liệu', 'Văn thư'],
        [8, 'Lắp máy quét', '02 máy', 'Văn thư'],
        [9, 'Thanh lý máy cũ', 'Quyết định thanh lý', 'Kế toán'],
      ],
      finds: ['C4', 'C5', 'C6'],
    },
    {
      note: { vi: 'Gần như cả bảng viết như vậy: nhắc một lần.', en: 'Nearly the whole table is so: said once.' },
      columns: ['STT', 'Nhiệm vụ', 'Sản phẩm', 'Đơn vị chủ trì'],
      rows: [
        [1, 'Nâng cao năng lực công chức', 'Các quyết định', 'Phòng Tổ chức'],
        [2, 'Giảm nợ đọng', 'Báo cáo', 'Kế toán'],
        [3, 'Trả lời cử tri', 'Văn bản', 'Văn phòng'],
        [4, 'Chấn chỉnh kỷ luật', 'Văn bản, báo cáo', 'Thanh tra'],
      ],
      finds: ['C3'],
    },
  ],
  valid: [
    {
      note: {
        vi: 'Nhiệm vụ đã nói rõ là văn bản nào, việc ấy đương nhiên kết thúc bằng văn bản ấy, hoặc sản phẩm có tên riêng.',
        en: 'The task says which paper it is, or ends in that paper by itself, or the product has a name.',
      },
      columns: ['STT', 'Nhiệm vụ', 'Sản phẩm', 'Đơn vị chủ trì'],
      rows: [
        [1, 'Ban hành kế hoạch kiểm tra công vụ', 'Kế hoạch', 'Thanh tra'],
        [2, 'Báo cáo cải cách hành chính quý I', 'Báo cáo', 'Văn phòng'],
        [3, 'Kiểm tra văn thư các xã', 'Báo cáo', 'Văn phòng'],
        [4, 'Luân chuyển kế toán trưởng', 'Quyết định', 'Phòng Tổ chức'],
        [5, 'Theo dõi thi hành pháp luật', 'Kế hoạch, báo cáo', 'Phòng Pháp chế'],
        [6, 'Trả lời phản ánh', 'Văn bản trả lời', 'Văn phòng'],
        [7, 'Họp kiểm điểm tiến độ', '12 biên bản', 'Văn phòng'],
      ],
      finds: [],
    },
    {
      note: {
        vi: 'Cột “Hình thức văn bản” chỉ cần ghi loại văn bản.',
        en: 'A column for the kind of paper needs nothing more.',
      },
      columns: ['STT', 'Nhiệm vụ', 'Hình thức văn bản', 'Đơn vị chủ trì'],
      rows: [
        [1, 'Chăm lo người có công', 'Quyết định', 'Phòng Văn hóa'],
        [2, 'Trả lời cử tri', 'Văn bản', 'Văn phòng'],
      ],
      finds: [],
    },
  ],
};
