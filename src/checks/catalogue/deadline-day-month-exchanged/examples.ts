import type { Check } from '../../check';

const columns = ['STT', 'Nhiệm vụ', 'Đơn vị chủ trì', 'Thời hạn'];

export const examples: Check['examples'] = {
  invalid: [
    {
      note: {
        vi: 'Cả mục đều vào tháng 12, riêng một hạn vào tháng 5.',
        en: 'A section due in December, but for one in May.',
      },
      columns,
      rows: [
        [1, 'Chốt số liệu', 'Văn phòng Sở', '12/05/2026'],
        [2, 'Kiểm kê tài sản', 'Văn phòng Sở', '15/12/2026'],
        [3, 'Khóa sổ', 'Phòng Kế hoạch', '18/12/2026'],
        [4, 'Xếp loại', 'Phòng Tổ chức', '14/12/2026'],
        [5, 'Tổng kết', 'Văn phòng Sở', '25/12/2026'],
      ],
      finds: ['D4'],
    },
    {
      note: { vi: 'Các hạn xếp theo thứ tự, một hạn lạc chỗ.', en: 'Deadlines in order of time, one out of place.' },
      columns,
      rows: [
        [1, 'Lập đề cương', 'Văn phòng Sở', '20/02/2026'],
        [2, 'Lấy ý kiến', 'Văn phòng Sở', '15/3/2026'],
        [3, 'Thẩm định', 'Phòng Pháp chế', '24/4/2026'],
        [4, 'Trình ký', 'Văn phòng Sở', '08/03/2026'],
        [5, 'Công bố', 'Văn phòng Sở', '30/11/2026'],
        [6, 'Sơ kết', 'Văn phòng Sở', '12/12/2026'],
      ],
      finds: ['D7'],
    },
  ],
  valid: [
    {
      note: {
        vi: 'Hạn không theo thứ tự, hoặc không ghi năm: không đủ cơ sở để ngờ.',
        en: 'Not in order of time, or without a year: no reason to doubt.',
      },
      columns,
      rows: [
        [1, 'Lập đề cương', 'Văn phòng Sở', '20/6/2026'],
        [2, 'Lấy ý kiến', 'Văn phòng Sở', '15/3/2026'],
        [3, 'Thẩm định', 'Phòng Pháp chế', '04/05/2026'],
        [4, 'Báo cáo quý I', 'Văn phòng Sở', '10/3/2026'],
        [5, 'Công bố', 'Văn phòng Sở', '30/11/2026'],
      ],
      finds: [],
    },
    {
      note: {
        vi: 'Đảo hạn nào trong hai hạn cũng khớp: không biết hạn nào sai.',
        en: 'Either of two would fall in: which one is wrong cannot be told.',
      },
      columns,
      rows: [
        [1, 'Lập đề cương', 'Văn phòng Sở', '20/02/2026'],
        [2, 'Lấy ý kiến', 'Văn phòng Sở', '15/3/2026'],
        [3, 'Thẩm định', 'Phòng Pháp chế', '04/06/2026'],
        [4, 'Trình ký', 'Văn phòng Sở', '08/05/2026'],
        [5, 'Công bố', 'Văn phòng Sở', '30/11/2026'],
        [6, 'Sơ kết', 'Văn phòng Sở', '12/12/2026'],
      ],
      finds: [],
    },
    {
      note: { vi: 'Bảng chỉ có ba hạn.', en: 'A table of only three deadlines.' },
      columns,
      rows: [
        [1, 'Chốt số liệu', 'Văn phòng Sở', '12/05/2026'],
        [2, 'Kiểm kê tài sản', 'Văn phòng Sở', '15/12/2026'],
        [3, 'Khóa sổ', 'Phòng Kế hoạch', '18/12/2026'],
      ],
      finds: [],
    },
  ],
};
