import { hasColumn } from '../plan/cells';
import type { Check } from './engine/check';

export const planNoResultColumn: Check = {
  id: 'plan-no-result-column',
  clear: 'plan',
  severity: 'info',
  looksAt: 'plan',
  title: { vi: 'Chưa có cột kết quả thực hiện', en: 'No column for what was done' },
  messages: {
    none: {
      what: {
        vi: 'Bảng không có cột để ghi kết quả thực hiện của {count} nhiệm vụ.',
        en: 'The table has no column for what was done about its {count} {count:task|tasks}.',
      },
      why: {
        vi: 'Công cụ chỉ biết việc nào đã đến hạn, không biết việc nào đã hoàn thành; đơn vị phải báo cáo lại từng việc.',
        en: 'It can be seen which tasks are due, not which are done; each unit has to be asked anew.',
      },
      do: {
        vi: 'Thêm cột “Kết quả thực hiện” và “Ngày hoàn thành” vào bên phải bảng.',
        en: 'Add columns “Kết quả thực hiện” (result) and “Ngày hoàn thành” (day done) to the right of the table.',
      },
    },
  },
  *run({ plan }) {
    const last = plan.columns[plan.columns.length - 1];
    if (
      !last ||
      plan.items.length === 0 ||
      plan.items.some((item) => item.result !== null) ||
      hasColumn(plan, 'selfScore')
    )
      return;
    yield { at: `${last.column}${plan.headerRow}`, data: { count: plan.items.length } };
  },
};
