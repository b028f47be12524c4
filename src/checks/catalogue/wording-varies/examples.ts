import type { Check } from '../../check';

const columns = ['STT', 'Nhiệm vụ', 'Sản phẩm', 'Đơn vị chủ trì', 'Thời hạn'];

export const examples: Check['examples'] = {
  invalid: [
    {
      note: {
        vi: 'Hai cách gọi một trang tin; viết hoa không thống nhất; UBND không rõ cấp nào.',
        en: 'Two names for one web page; capitals that differ; a committee of no named level.',
      },
      columns,
      rows: [
        [1, 'Đăng dự toán trên Website của Sở', 'Bản công khai', 'Văn phòng Sở', 'Quý I'],
        [2, 'Niêm yết thủ tục tại bộ phận Một cửa', 'Bảng niêm yết', 'Văn phòng Sở', 'Quý I'],
        [3, 'Bố trí ghế chờ ở bộ phận một cửa', 'Ghế chờ', 'Văn phòng Sở', 'Quý II'],
        [4, 'Đăng lịch tiếp dân trên trang thông tin điện tử', 'Lịch', 'Thanh tra Sở', 'Hằng tháng'],
        [5, 'Trình UBND tỉnh đề án kho lưu trữ', 'Tờ trình', 'Văn phòng Sở', 'Quý III'],
        [6, 'Góp ý quy chế của UBND', 'Văn bản góp ý', 'Văn phòng Sở', 'Quý III'],
      ],
      finds: ['B4'],
    },
  ],
  valid: [
    {
      note: {
        vi: 'Một cách viết; chữ hoa đầu câu; ký hiệu văn bản; tên gần giống mà khác nghĩa.',
        en: 'One form; a capital that begins a sentence; numbers of papers; names that look alike and are not.',
      },
      columns,
      rows: [
        [1, 'Bộ phận một cửa: thay biển hiệu', 'Biển hiệu', 'Văn phòng Sở', 'Quý I'],
        [2, 'Lắp camera ở bộ phận một cửa', 'Camera', 'Văn phòng Sở', 'Quý I'],
        [3, 'Thực hiện Quyết định số 18/QĐ-UBND', 'Quyết định', 'Văn phòng Sở', 'Quý II'],
        [4, 'Sửa Cổng thông tin điện tử', 'Trang thông tin điện tử', 'Văn phòng Sở', 'Quý II'],
        [5, 'Trình UBND tỉnh đề án; gửi UBND các xã', 'Tờ trình', 'Văn phòng Sở', 'Quý III'],
      ],
      finds: [],
    },
  ],
};
