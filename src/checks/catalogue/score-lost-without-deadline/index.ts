import { isBlank } from '../../wording/blank';
import { cellOf, type Check, hasColumn, headerCell } from '../../check';
import { byLoss, losses, scoreCell, sumOf } from '../../outcome/lostPoints';
import { quote } from '../../wording/quote';

export const scoreLostWithoutDeadline: Check = {
  id: 'score-lost-without-deadline',
  clear: 'result',
  severity: 'warning',
  title: { vi: 'Mất điểm mà chưa có thời hạn khắc phục', en: 'Points lost, and no day to win them back' },
  source: {
    vi: 'Kế hoạch khắc phục điểm mất: mỗi giải pháp phải có thời hạn thì mới theo dõi, đôn đốc được.',
    en: 'Plans to win back lost points: only a remedy with a day can be followed up.',
  },
  messages: {
    plan: {
      what: {
        vi: '{count} trong {total} tiêu chí mất điểm chưa có thời hạn khắc phục, cộng lại là {lost} trong {lostInAll} điểm đã mất. Nhiều nhất là “{worst}”: {worstLost} điểm.',
        en: '{count} of {total} criteria that lost points have no deadline; together they are {lost} of the {lostInAll} points lost. The greatest is “{worst}”: {worstLost} points.',
      },
      why: {
        vi: 'Giải pháp không có thời hạn thì không ai bị coi là chậm, đến kỳ chấm sau dễ mất điểm lại.',
        en: 'A remedy without a day is never late, and the points are lost again at the next appraisal.',
      },
      do: {
        vi: 'Ghi thời hạn cho các ô được đánh dấu, theo thứ tự từ chỗ mất nhiều điểm nhất.',
        en: 'Write deadlines into the cells listed; they stand in the order of the points at stake.',
      },
    },
    one: {
      what: {
        vi: '“{worst}” mất {worstLost} điểm mà chưa có thời hạn khắc phục.',
        en: '“{worst}” lost {worstLost} points, and no deadline is set.',
      },
      why: {
        vi: 'Giải pháp không có thời hạn thì không ai bị coi là chậm, đến kỳ chấm sau dễ mất điểm lại.',
        en: 'A remedy without a day is never late, and the points are lost again at the next appraisal.',
      },
      do: { vi: 'Ghi thời hạn hoàn thành giải pháp.', en: 'Write by when the remedy must be in place.' },
    },
  },
  examples: {
    invalid: [
      {
        note: {
          vi: 'Nêu một lần cho cả bảng, kèm tổng số điểm.',
          en: 'Said once for the table, with the points added up.',
        },
        columns: ['STT', 'Tiêu chí', 'Điểm đạt', 'Điểm tối đa', 'Giải pháp khắc phục', 'Thời hạn'],
        rows: [
          ['(1)', 'Gửi báo cáo đúng ngày', '0,5', '1', 'Chốt số liệu sớm', null],
          ['(2)', 'Ký số văn bản đi', '0,8', '1', 'Trả lại văn bản thiếu', 'Quý I'],
          ['(3)', 'Giải quyết hồ sơ', '0,3', '2,5', 'Nhắc hẹn tự động', null],
        ],
        finds: ['F3'],
      },
      {
        note: { vi: 'Chỉ một tiêu chí: chỉ đúng ô đó.', en: 'A single criterion: its own cell.' },
        columns: ['STT', 'Tiêu chí', 'Điểm đạt', 'Điểm tối đa', 'Giải pháp khắc phục', 'Thời hạn'],
        rows: [
          ['(1)', 'Gửi báo cáo đúng ngày', '0,5', '1', 'Chốt số liệu sớm', 'Hằng quý'],
          ['(2)', 'Ký số văn bản đi', '0,8', '1', 'Trả lại văn bản thiếu', '-'],
        ],
        finds: ['F5'],
      },
    ],
    valid: [
      {
        note: {
          vi: 'Thời hạn ghi bằng lời vẫn là có; đạt điểm tối đa thì không cần.',
          en: 'A deadline in words is one; full points need none.',
        },
        columns: ['STT', 'Tiêu chí', 'Điểm đạt', 'Điểm tối đa', 'Giải pháp khắc phục', 'Thời hạn'],
        rows: [
          ['(1)', 'Gửi báo cáo đúng ngày', '0,5', '1', 'Chốt số liệu sớm', 'Thường xuyên'],
          ['(2)', 'Ký số văn bản đi', '1', '1', null, null],
        ],
        finds: [],
      },
    ],
  },
  *run({ plan }) {
    if (!hasColumn(plan, 'deadline')) return;
    const all = losses(plan);
    const open = byLoss(all.filter(({ item }) => isBlank(item.deadline.text)));
    const [worst] = open;
    if (!worst) return;
    const cells = open.map(({ item }) => cellOf(plan, item, 'deadline'));
    const one = { worst: quote(worst.item.task), worstLost: worst.lost };
    if (open.length === 1) {
      yield { at: cells[0]!, row: worst.item.row, related: [scoreCell(plan, worst.item)], message: 'one', data: one };
      return;
    }
    const data = {
      ...one,
      count: open.length,
      total: all.length,
      lost: sumOf(open),
      lostInAll: sumOf(all),
      points: open.map(({ lost }) => lost),
    };
    yield { at: headerCell(plan, 'deadline'), related: cells, message: 'plan', data };
  },
};
