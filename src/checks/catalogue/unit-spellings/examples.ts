import type { Check } from '../../check';

const columns = ['STT', 'Nhiệm vụ', 'Đơn vị chủ trì', 'Đơn vị phối hợp', 'Thời hạn'];

export const examples: Check['examples'] = {
  invalid: [
    {
      note: {
        vi: 'Viết tắt và viết đủ; có và không có chữ “Sở”.',
        en: 'Abbreviated and in full; with and without “Sở”.',
      },
      columns,
      rows: [
        [1, 'Lập dự toán năm', 'Phòng Kế hoạch - Tài chính', 'Các phòng, đơn vị thuộc Sở', 'Quý I'],
        [2, 'Công khai quyết toán', 'Phòng KHTC', 'Các phòng, đơn vị thuộc Sở', 'Quý II'],
        [3, 'Mua sắm tập trung', 'Phòng Kế hoạch - Tài chính', 'Các phòng, đơn vị trực thuộc', 'Quý III'],
      ],
      finds: ['C5', 'D6'],
    },
  ],
  valid: [
    {
      note: {
        vi: 'Khác chữ hoa đầu tên, dấu chấm cuối, vị trí dấu thanh: không nhắc.',
        en: 'A capital at the beginning, a final stop, the place of a tone mark: too small to report.',
      },
      columns,
      rows: [
        [1, 'Xây dựng quy chế', 'Phòng Văn hóa', 'các phòng chuyên môn', 'Quý I'],
        [2, 'Thực hiện quy chế', 'phòng Văn hoá.', 'Các phòng chuyên môn.', 'Quý II'],
        [3, 'Đánh giá quy chế', 'Phòng Văn hóa', 'Các phòng chuyên môn', 'Quý IV'],
      ],
      finds: [],
    },
    {
      note: {
        vi: '“Các chi cục: Kiểm lâm, Thủy sản” là cách viết gọn của hai chi cục.',
        en: '“Các chi cục: Kiểm lâm, Thủy sản” only names two sub-departments in short.',
      },
      columns,
      rows: [
        [1, 'Kiểm tra khai thác', 'Chi cục Kiểm lâm', 'Văn phòng Sở', 'Quý I'],
        [2, 'Cập nhật số liệu', 'Văn phòng Sở', 'Các chi cục: Kiểm lâm, Thủy sản', 'Quý II'],
        [3, 'Cấp giấy chứng nhận', 'Chi cục Thủy sản', 'Văn phòng Sở', 'Quý II'],
      ],
      finds: [],
    },
    {
      note: {
        vi: 'Hai xã khác nhau một dấu, hai phòng hơn nhau một chữ.',
        en: 'Two communes that differ by an accent, two divisions by a word.',
      },
      columns,
      rows: [
        [1, 'Cấp đổi giấy tờ', 'UBND xã Tân Thạnh', 'Phòng Quản lý đầu tư', 'Quý I'],
        [2, 'Cập nhật dữ liệu', 'UBND xã Tân Thành', 'Phòng Quản lý đầu tư công', 'Quý II'],
        [3, 'Tổng hợp dữ liệu', 'UBND xã Tân Thành', 'Phòng Quản lý đầu tư công', 'Quý III'],
      ],
      finds: [],
    },
    {
      note: { vi: 'Hai phòng khác nhau có tên gần giống.', en: 'Two divisions with similar names.' },
      columns,
      rows: [
        [1, 'Quản lý tài sản', 'Phòng Kế hoạch', 'Phòng Kế hoạch - Tài chính', 'Quý I'],
        [2, 'Thống kê tài sản', 'Phòng Kế hoạch', 'Phòng Kế hoạch nghiệp vụ', 'Quý II'],
      ],
      finds: [],
    },
  ],
};
