import type { Check } from '../../check';

export const messages: Check['messages'] = {
  nothing: {
    what: { vi: 'Không hiểu thời hạn “{words}”.', en: 'The deadline “{words}” is not understood.' },
    why: {
      vi: 'Không rút ra được ngày nào nên nhiệm vụ này không được tính là trong hạn hay quá hạn.',
      en: 'No day can be taken from it, so this task is counted neither as within its term nor as overdue.',
    },
    do: {
      vi: 'Kiểm tra lỗi gõ, hoặc ghi lại bằng ngày, tháng, quý (ví dụ “Trước ngày 30/6/2026”, “Quý III”).',
      en: 'Look for a slip of the pen, or write a day, a month or a quarter (“Trước ngày 30/6/2026”, “Quý III”).',
    },
  },
  'left-over': {
    what: {
      vi: 'Trong ô thời hạn còn phần chưa hiểu: “{words}”.',
      en: 'Part of the deadline is not understood: “{words}”.',
    },
    why: {
      vi: 'Ngoài phần đã hiểu được, chữ này có thể là một mốc bị bỏ sót.',
      en: 'Beside what was understood, these words may be a date that is being missed.',
    },
    do: {
      vi: 'Sửa lại cho rõ, hoặc chuyển phần không phải thời hạn sang cột khác.',
      en: 'Make it plain, or move what is no deadline to another column.',
    },
  },
  'no-year': {
    what: {
      vi: '{count} ô thời hạn không ghi năm, mà bảng cũng không cho biết là kế hoạch năm nào.',
      en: '{count} deadlines name no year, and the table does not say which year the plan is for.',
    },
    why: {
      vi: 'Thiếu năm thì các hạn này không tính ra ngày được.',
      en: 'Without a year these deadlines give no day.',
    },
    do: {
      vi: 'Ghi năm vào tên kế hoạch phía trên bảng, hoặc chọn năm trong cài đặt.',
      en: 'Write the year into the plan’s title above the table, or set it in the settings.',
    },
  },
};
