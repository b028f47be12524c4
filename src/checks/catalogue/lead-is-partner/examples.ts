import type { Check } from '../../check';

const columns = ['STT', 'Nhiệm vụ', 'Đơn vị chủ trì', 'Đơn vị phối hợp', 'Thời hạn'];

export const examples: Check['examples'] = {
  invalid: [
    {
      note: {
        vi: 'Cùng một phòng; cùng một tên gọi chung, viết hơi khác.',
        en: 'The same division; the same collective, written a little differently.',
      },
      columns,
      rows: [
        [1, 'Thẩm định dự thảo', 'Phòng Pháp chế', 'Văn phòng Sở; Phòng Pháp chế', 'Quý I'],
        [2, 'Ứng dụng chữ ký số', 'Các đơn vị trực thuộc', 'Các đơn vị trực thuộc Sở', 'Quý II'],
        [3, 'Bố trí kinh phí', 'Phòng Kế hoạch', 'Văn phòng Sở', 'Quý II'],
      ],
      finds: ['D4', 'D5'],
    },
    {
      note: {
        vi: 'Những phòng được giao nằm trong “các phòng” phối hợp.',
        en: 'The divisions “that are assigned” are among “the divisions” that help.',
      },
      columns,
      rows: [
        [1, 'Cập nhật số liệu', 'Các phòng thuộc Sở được giao', 'Các phòng thuộc Sở', 'Quý I'],
        [2, 'Báo cáo số liệu', 'Văn phòng Sở', 'Phòng Pháp chế', 'Quý II'],
      ],
      finds: ['D4'],
    },
  ],
  valid: [
    {
      note: {
        vi: 'Chủ trì là một phòng, phối hợp là “các phòng thuộc Sở”: ai cũng hiểu là các phòng còn lại.',
        en: 'A division leads and “the divisions” help: everybody reads it as the other ones.',
      },
      columns,
      rows: [
        [1, 'Xây dựng quy chế làm việc', 'Phòng Pháp chế', 'Các phòng thuộc Sở', 'Quý I'],
        [2, 'Góp ý quy chế làm việc', 'Các phòng thuộc Sở', 'Phòng Pháp chế', 'Quý I'],
        [3, 'Công bố quy chế', 'Văn phòng Sở', 'Văn phòng UBND tỉnh', 'Quý II'],
      ],
      finds: [],
    },
  ],
};
