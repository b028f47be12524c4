import { firstCell } from '../plan/cells';
import type { Check } from './engine/check';

export const planHeaderRepeated: Check = {
  id: 'plan-header-repeated',
  clear: 'plan',
  severity: 'info',
  looksAt: 'plan',
  title: { vi: 'Dòng tiêu đề lặp giữa bảng', en: 'The header stands again within the table' },
  messages: {
    repeated: {
      what: {
        vi: 'Dòng tiêu đề lặp lại {count} lần trong bảng (dòng {rows}).',
        en: 'The header stands again {count} {count:time|times} within the table (rows {rows}).',
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
  *run({ plan }) {
    const [first, ...others] = plan.repeatedHeaders;
    if (first === undefined) return;
    yield {
      at: firstCell(plan, first),
      related: others.map((row) => firstCell(plan, row)),
      data: { count: plan.repeatedHeaders.length, rows: plan.repeatedHeaders },
    };
  },
};
