import { type Check, hasColumn, headerCell } from '../../check';

/** The table is one of criteria when at least so many rows, and half of all, have a code. */
const FEW = 5;

const columns = ['STT', 'Tiêu chí', 'Mục tiêu', 'Đơn vị chủ trì', 'Thời hạn'];
const rest = ['Đúng hạn', 'Văn phòng Sở', 'Quý I'];
const rows = [1, 2, 3, 4, 5].map((n) => [`${n}.`, `TCTP 1.1.${n}. Nội dung thứ ${n}`, ...rest]);

export const planNoScoreColumn: Check = {
  id: 'plan-no-score-column',
  clear: 'plan',
  severity: 'info',
  title: { vi: 'Bảng tiêu chí không có điểm', en: 'Criteria without points' },
  source: {
    vi: 'Kế hoạch duy trì, nâng cao Chỉ số cải cách hành chính: tiêu chí nào còn mất điểm thì làm trước.',
    en: 'Plans that keep and raise the reform index: criteria that lose points come first.',
  },
  messages: {
    missing: {
      what: {
        vi: 'Bảng giao việc theo {count} tiêu chí nhưng không có cột điểm, nên không biết tiêu chí nào đang mất điểm.',
        en: 'The table gives out {count} criteria without a column of points: which of them lose points is not seen.',
      },
      why: {
        vi: 'Mục đích là nâng chỉ số; không thấy điểm thì mọi tiêu chí như nhau, chỗ yếu của năm trước bị chìm.',
        en: 'The aim is a higher index; without points all criteria look alike, and last year’s weak ones are lost among them.',
      },
      do: {
        vi: 'Thêm cột “Điểm tối đa” và “Điểm đạt năm trước”, hoặc đánh dấu các tiêu chí bị mất điểm.',
        en: 'Add the columns “Điểm tối đa” and “Điểm đạt” (of last year), or mark the criteria that lost points.',
      },
    },
  },
  examples: {
    invalid: [
      { note: { vi: 'Bảng theo tiêu chí, không có điểm.', en: 'Criteria, no points.' }, columns, rows, finds: ['B3'] },
    ],
    valid: [
      {
        note: { vi: 'Có cột điểm.', en: 'A column of points.' },
        columns: ['STT', 'Tiêu chí', 'Điểm tối đa', 'Đơn vị chủ trì', 'Thời hạn'],
        rows: [1, 2, 3, 4, 5].map((n) => [`${n}.`, `TCTP 1.1.${n}. Nội dung ${n}`, 1, 'Văn phòng Sở', 'Quý I']),
        finds: [],
      },
      {
        note: { vi: 'Bảng nhiệm vụ thường, một dòng nhắc đến tiêu chí.', en: 'A table of tasks with one criterion.' },
        columns: ['STT', 'Nhiệm vụ', 'Mục tiêu', 'Đơn vị chủ trì', 'Thời hạn'],
        rows: [1, 2, 3, 4, 5].map((n) => [n, n === 1 ? 'TC 1.1. Ban hành kế hoạch' : `Nhiệm vụ thứ ${n}`, ...rest]),
        finds: [],
      },
    ],
  },
  *run({ plan }) {
    if ((['maximumScore', 'reachedScore', 'selfScore'] as const).some((field) => hasColumn(plan, field))) return;
    const coded = plan.items.filter((item) => item.criterion !== null && item.criterion.level !== null).length;
    if (coded < FEW || coded * 2 < plan.items.length) return;
    yield { at: headerCell(plan, hasColumn(plan, 'criterion') ? 'criterion' : 'task'), data: { count: coded } };
  },
};
