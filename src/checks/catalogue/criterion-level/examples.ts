import type { Check } from '../../check';

const columns = ['STT', 'Tên tiêu chí/Tiêu chí thành phần', 'Bộ phận chủ trì', 'Thời hạn'];

export const examples: Check['examples'] = {
  invalid: [
    {
      note: { vi: 'TC cho mã ba số; TCTP cho mã hai số.', en: 'TC with three figures; TCTP with two.' },
      columns,
      rows: [
        [1, 'TCTP 6.1.1. Sử dụng kinh phí', 'Văn phòng', 'Trong năm'],
        [2, 'TC 6.1.2. Kiến nghị sau kiểm toán', 'Văn phòng', 'Trong năm'],
        [3, 'TCTP 6.2. Quản lý tài sản công', 'Văn phòng', 'Trong năm'],
        [4, 'TC 6.3. Lập dự toán', 'Văn phòng', 'Quý III'],
      ],
      finds: ['B5', 'B6'],
    },
  ],
  valid: [
    {
      note: {
        vi: 'TC hai số, TCTP ba số; mã không ghi cấp thì không xét.',
        en: 'TC with two figures, TCTP with three; numbers without a level are not judged.',
      },
      columns,
      rows: [
        [1, 'TCTP 6.1.1. Sử dụng kinh phí', 'Văn phòng', 'Trong năm'],
        [2, 'TC 6.2. Quản lý tài sản công', 'Văn phòng', 'Trong năm'],
        [3, '6.3.1. Lập dự toán', 'Văn phòng', 'Quý III'],
      ],
      finds: [],
    },
    {
      note: {
        vi: 'Bộ tiêu chí khác: mọi mã ba số đều gọi là TC.',
        en: 'Another set of criteria: all numbers of three figures are called TC.',
      },
      columns,
      rows: [
        [1, 'TC 6.1.1. Sử dụng kinh phí', 'Văn phòng', 'Trong năm'],
        [2, 'TC 6.1.2. Kiến nghị sau kiểm toán', 'Văn phòng', 'Trong năm'],
        [3, 'TC 6.2.1. Quản lý tài sản công', 'Văn phòng', 'Trong năm'],
      ],
      finds: [],
    },
  ],
};
