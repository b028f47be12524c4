import { type Check, hasColumn } from '../../check';

export const planNoResultColumn: Check = {
  id: 'plan-no-result-column',
  clear: 'plan',
  severity: 'info',
  title: { vi: 'Chưa có cột kết quả thực hiện', en: 'No column for what was done' },
  source: {
    vi: 'Yêu cầu “rõ hiệu quả” và báo cáo định kỳ: mỗi kỳ phải nêu số nhiệm vụ đã hoàn thành, chưa hoàn thành, quá hạn.',
    en: 'The rule “clear result” and the periodic reports: each gives the tasks done, not done, and overdue.',
  },
  messages: {
    none: {
      what: {
        vi: 'Bảng không có cột để ghi kết quả thực hiện của {count} nhiệm vụ.',
        en: 'The table has no column for what was done about its {count} tasks.',
      },
      why: {
        vi: 'Công cụ chỉ biết việc nào đã đến hạn, không biết việc nào đã làm xong; đơn vị phải báo cáo lại từng việc.',
        en: 'It can be seen which tasks are due, not which are done; each unit has to be asked anew.',
      },
      do: {
        vi: 'Thêm cột “Kết quả thực hiện” và “Ngày hoàn thành” vào bên phải bảng.',
        en: 'Add columns “Kết quả thực hiện” (result) and “Ngày hoàn thành” (day done) to the right of the table.',
      },
    },
  },
  examples: {
    invalid: [
      {
        note: { vi: 'Bảng chỉ có việc, người và thời hạn.', en: 'Only tasks, units and deadlines.' },
        columns: ['STT', 'Nhiệm vụ', 'Đơn vị chủ trì', 'Thời hạn'],
        rows: [
          [1, 'Ban hành kế hoạch tuyên truyền', 'Văn phòng Sở', 'Quý I'],
          [2, 'Kiểm tra công tác văn thư', 'Thanh tra Sở', 'Quý II'],
        ],
        finds: ['D3'],
      },
    ],
    valid: [
      {
        note: { vi: 'Có cột kết quả, dù còn trống.', en: 'There is a column for it, though still empty.' },
        columns: ['STT', 'Nhiệm vụ', 'Đơn vị chủ trì', 'Thời hạn', 'Kết quả thực hiện'],
        rows: [
          [1, 'Ban hành kế hoạch tuyên truyền', 'Văn phòng Sở', 'Quý I', null],
          [2, 'Kiểm tra công tác văn thư', 'Thanh tra Sở', 'Quý II', null],
        ],
        finds: [],
      },
      {
        note: { vi: 'Bảng tự chấm điểm: điểm là kết quả.', en: 'A self-assessment: the points are the result.' },
        columns: ['STT', 'Tiêu chí', 'Điểm tối đa', 'Điểm tự chấm', 'Đơn vị chủ trì'],
        rows: [
          [1, '1.1. Ban hành kế hoạch', 2, 2, 'Văn phòng Sở'],
          [2, '1.2. Thực hiện kế hoạch', 3, 2.5, 'Văn phòng Sở'],
        ],
        finds: [],
      },
    ],
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
