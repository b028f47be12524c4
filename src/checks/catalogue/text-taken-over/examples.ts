import type { Check } from '../../check';

const columns = ['STT', 'Nhiệm vụ', 'Sản phẩm', 'Đơn vị chủ trì', 'Thời hạn'];
const title: [string, string] = ['KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH NĂM 2026 CỦA SỞ TƯ PHÁP', ''];

export const examples: Check['examples'] = {
  invalid: [
    {
      note: { vi: 'Kế hoạch của sở mà nói về cả tỉnh.', en: 'A department’s plan that speaks of the whole province.' },
      title,
      columns,
      rows: [
        [1, 'Số hóa sổ hộ tịch trên địa bàn tỉnh', 'Cơ sở dữ liệu', 'Phòng Hộ tịch', 'Quý IV'],
        [2, 'Niêm yết lệ phí tại bộ phận một cửa các cấp', 'Bảng niêm yết', 'Văn phòng Sở', 'Quý I'],
        [3, 'Mua máy quét', 'Máy quét', 'Văn phòng Sở', 'Quý I'],
      ],
      finds: ['B4'],
    },
    {
      note: { vi: 'Lời của phiếu chấm điểm ở bốn việc.', en: 'The words of a scoring form in four tasks.' },
      title,
      columns,
      rows: [
        [1, 'Kiện toàn bộ máy của cơ quan, đơn vị', 'Phương án', 'Văn phòng Sở', 'Quý I'],
        [2, 'Bố trí cấp phó tại cơ quan, đơn vị', 'Báo cáo', 'Văn phòng Sở', 'Quý II'],
        [3, 'Lưu trữ điện tử', 'Báo cáo lưu trữ của đơn vị', 'Văn phòng Sở', 'Quý III'],
        [4, 'Khảo sát người dân tại đơn vị.', 'Phiếu khảo sát', 'Văn phòng Sở', 'Quý IV'],
      ],
      finds: ['B4'],
    },
  ],
  valid: [
    {
      note: {
        vi: 'Tên văn bản của tỉnh; một chỗ nói về cả tỉnh; “đơn vị trực thuộc”, “đơn vị sự nghiệp”.',
        en: 'A province’s paper by its title; a single place; “subordinate units”, “service units”.',
      },
      title,
      columns,
      rows: [
        [1, 'Thực hiện Đề án số hóa trên địa bàn tỉnh Hòa Bình', 'Báo cáo', 'Phòng Hộ tịch', 'Quý IV'],
        [2, 'Tập huấn hộ tịch trên địa bàn tỉnh', 'Lớp tập huấn', 'Phòng Hộ tịch', 'Quý II'],
        [3, 'Giao tự chủ của đơn vị sự nghiệp', 'Quyết định', 'Văn phòng Sở', 'Quý I'],
        [4, 'Kiểm tra nội vụ của các cơ quan, đơn vị trực thuộc', 'Báo cáo', 'Thanh tra Sở', 'Quý III'],
        [5, 'Sắp xếp phòng làm việc tại cơ quan, đơn vị giải quyết hồ sơ', 'Sơ đồ', 'Văn phòng Sở', 'Quý III'],
      ],
      finds: [],
    },
    {
      note: { vi: 'Kế hoạch của tỉnh thì nói về cả tỉnh.', en: 'A province’s own plan speaks of the province.' },
      title: ['KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH NĂM 2026', 'ỦY BAN NHÂN DÂN TỈNH'],
      columns,
      rows: [
        [1, 'Số hóa sổ hộ tịch trên địa bàn tỉnh', 'Cơ sở dữ liệu', 'Sở Tư pháp', 'Quý IV'],
        [2, 'Tập huấn hộ tịch trên địa bàn tỉnh', 'Lớp tập huấn', 'Sở Tư pháp', 'Quý II'],
      ],
      finds: [],
    },
  ],
};
