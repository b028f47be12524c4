import type { SingleKind } from './kinds';

/** The words of our sheets. They are the office's, so they are Vietnamese in every language of the program. `{name}` is filled in. */
export const WORDS = {
  sheets: {
    overview: 'Tổng hợp',
    units: 'Theo đơn vị',
    overdue: 'Quá hạn và sắp đến hạn',
    calendar: 'Lịch',
    findings: 'Cần sửa',
    scores: 'Điểm',
  } satisfies Record<SingleKind, string>,
  /** Before the unit's name on the tab of its sheet. */
  unitSheet: 'Phiếu - ',
  asOf: 'Tính đến ngày {day}',
  footer: 'Năm Rõ lập từ trang “{sheet}” lúc {writtenAt}; tổng hợp lại thì trang này được thay mới.',
  number: 'TT',
  total: 'Tổng cộng',
} as const;
