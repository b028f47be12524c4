import type { Check } from '../../check';

const columns = ['STT', 'Tên tiêu chí/Tiêu chí thành phần', 'Bộ phận chủ trì', 'Thời hạn'];

export const examples: Check['examples'] = {
  invalid: [
    {
      note: { vi: 'Sau 1.2.2 là 1.2.4.', en: '1.2.4 after 1.2.2.' },
      columns,
      rows: [
        [1, 'TCTP 1.1.1. Ban hành kế hoạch', 'Văn phòng', 'Quý I'],
        [2, 'TCTP 1.1.2. Thực hiện kế hoạch', 'Văn phòng', 'Trong năm'],
        [3, 'TCTP 1.2.1. Nội dung tuyên truyền', 'Văn phòng', 'Trong năm'],
        [4, 'TCTP 1.2.2. Hình thức tuyên truyền', 'Văn phòng', 'Trong năm'],
        [5, 'TCTP 1.2.4. Kết quả tuyên truyền', 'Văn phòng', 'Quý IV'],
        [6, 'TC 1.3. Kiểm tra', 'Thanh tra', 'Quý III'],
      ],
      finds: ['B8'],
    },
    {
      note: { vi: 'Không có tiêu chí nào của 1.2: sau 1.1.2 là 1.3.1.', en: 'Nothing of 1.2: 1.3.1 follows 1.1.2.' },
      columns,
      rows: [
        [1, 'TCTP 1.1.1. Ban hành kế hoạch', 'Văn phòng', 'Quý I'],
        [2, 'TCTP 1.1.2. Thực hiện kế hoạch', 'Văn phòng', 'Trong năm'],
        [3, 'TCTP 1.3.1. Kế hoạch kiểm tra', 'Thanh tra', 'Quý I'],
        [4, 'TCTP 1.3.2. Xử lý sau kiểm tra', 'Thanh tra', 'Quý IV'],
        [5, 'TC 1.4. Chế độ báo cáo', 'Văn phòng', 'Trong năm'],
        [6, 'TC 1.5. Sáng kiến', 'Văn phòng', 'Trong năm'],
      ],
      finds: ['B6'],
    },
    {
      note: {
        vi: 'Các tiêu chí khác có từ hai thành phần, riêng 2.1 chỉ có 2.1.1.',
        en: 'The other criteria have two components or more, 2.1 has 2.1.1 alone.',
      },
      columns,
      rows: ['1.1', '1.2', '1.3', '1.4']
        .flatMap((parent) => [`${parent}.1`, `${parent}.2`])
        .concat('2.1.1')
        .map((number, i) => [i + 1, `TCTP ${number}. Nội dung thứ ${i + 1}`, 'Văn phòng', 'Trong năm']),
      finds: ['B12'],
    },
  ],
  valid: [
    {
      note: {
        vi: 'Dòng tiêu chí cha (1.1, 1.2) không đứng trong bảng; 1.2 chỉ có một tiêu chí thành phần.',
        en: 'Parent criteria (1.1, 1.2) do not stand in the table; 1.2 has a single component.',
      },
      columns,
      rows: [
        [1, 'TCTP 1.1.1. Ban hành kế hoạch', 'Văn phòng', 'Quý I'],
        [2, 'TCTP 1.1.2. Thực hiện kế hoạch', 'Văn phòng', 'Trong năm'],
        [3, 'TCTP 1.2.1. Tuyên truyền', 'Văn phòng', 'Trong năm'],
        [4, 'TC 1.3. Kiểm tra', 'Thanh tra', 'Quý III'],
        [5, 'TC 1.4. Chế độ báo cáo', 'Văn phòng', 'Trong năm'],
        [6, 'TC 1.5. Sáng kiến', 'Văn phòng', 'Trong năm'],
      ],
      finds: [],
    },
    {
      note: { vi: 'Bảng chỉ nêu các tiêu chí bị mất điểm.', en: 'A table of only those criteria that lost points.' },
      columns,
      rows: [
        [1, 'TCTP 1.1.2. Thực hiện kế hoạch', 'Văn phòng', 'Trong năm'],
        [2, 'TC 1.4. Chế độ báo cáo', 'Văn phòng', 'Trong năm'],
        [3, 'TCTP 3.2.4. Giải quyết hồ sơ đúng hạn', 'Văn phòng', 'Trong năm'],
        [4, 'TC 5.3. Bổ nhiệm', 'Văn phòng', 'Trong năm'],
        [5, 'TCTP 7.2.2. Hồ sơ trực tuyến', 'Văn phòng', 'Trong năm'],
      ],
      finds: [],
    },
  ],
};
