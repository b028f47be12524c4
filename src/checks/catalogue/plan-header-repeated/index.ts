import type { Check } from '../../check';

const columns = ['STT', 'Nhiệm vụ', 'Đơn vị chủ trì', 'Thời hạn'];

export const planHeaderRepeated: Check = {
  id: 'plan-header-repeated',
  clear: 'plan',
  severity: 'info',
  title: { vi: 'Dòng tiêu đề lặp giữa bảng', en: 'The header stands again within the table' },
  source: {
    vi: 'Bảng chép từ văn bản đã in: dòng tiêu đề lặp ở mỗi trang, có khi cắt đôi một nhiệm vụ.',
    en: 'Tables taken from printed documents: the header stands again on each page, sometimes in the middle of a row.',
  },
  messages: {
    repeated: {
      what: {
        vi: 'Dòng tiêu đề lặp lại {count} lần trong bảng (dòng {rows}).',
        en: 'The header stands again {count} times within the table (rows {rows}).',
      },
      why: {
        vi: 'Công cụ đã bỏ qua các dòng này, nhưng khi lọc, sắp xếp hay tính tổng trong bảng tính chúng lẫn vào các nhiệm vụ.',
        en: 'They were passed over here, but in filtering, sorting and adding up they get mixed with the tasks.',
      },
      do: {
        vi: 'Xóa các dòng lặp; để in lại tiêu đề ở mỗi trang, dùng Bố trí trang > In tiêu đề (Print Titles).',
        en: 'Delete them; to print the header on every page use Page Layout > Print Titles.',
      },
    },
  },
  examples: {
    invalid: [
      {
        note: { vi: 'Tiêu đề lặp ở chỗ ngắt trang.', en: 'The header stands again at a page break.' },
        columns,
        rows: [
          [1, 'Ban hành kế hoạch tuyên truyền', 'Văn phòng Sở', 'Quý I'],
          [2, 'Kiểm tra công tác văn thư', 'Thanh tra Sở', 'Quý II'],
          ['STT', 'Nhiệm vụ', 'Đơn vị chủ trì', 'Thời hạn'],
          [3, 'Tổng kết công tác năm', 'Văn phòng Sở', 'Tháng 12'],
        ],
        finds: ['A6'],
      },
    ],
    valid: [
      {
        note: { vi: 'Một dòng tiêu đề.', en: 'One header.' },
        columns,
        rows: [
          [1, 'Ban hành kế hoạch tuyên truyền', 'Văn phòng Sở', 'Quý I'],
          [2, 'Kiểm tra công tác văn thư', 'Thanh tra Sở', 'Quý II'],
        ],
        finds: [],
      },
    ],
  },
  *run({ plan }) {
    const [first, ...others] = plan.repeatedHeaders;
    if (first === undefined) return;
    const column = plan.columns[0]?.column ?? 'A';
    yield {
      at: `${column}${first}`,
      related: others.map((row) => `${column}${row}`),
      data: { count: plan.repeatedHeaders.length, rows: plan.repeatedHeaders },
    };
  },
};
