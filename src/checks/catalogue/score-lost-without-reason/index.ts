import type { Check } from '../../check';
import { lossesWithout } from '../../outcome/lostPoints';

export const scoreLostWithoutReason: Check = {
  id: 'score-lost-without-reason',
  clear: 'result',
  severity: 'warning',
  title: { vi: 'Mất điểm mà không rõ lý do', en: 'Points lost, and no reason' },
  source: {
    vi: 'Kế hoạch khắc phục điểm mất sau khi công bố Chỉ số cải cách hành chính.',
    en: 'Plans that follow the reform index and are to win back the points lost.',
  },
  messages: {
    missing: {
      what: {
        vi: '“{task}” mất {lost} điểm nhưng ô “{column}” để trống.',
        en: '“{task}” lost {lost} points, but the cell “{column}” is empty.',
      },
      why: {
        vi: 'Không biết vì sao mất điểm thì khó biết giải pháp có trúng hay không.',
        en: 'Where nobody knows why they were lost, nobody knows whether the remedy fits.',
      },
      do: {
        vi: 'Ghi lý do theo kết luận thẩm định: thiếu tài liệu nào, tỷ lệ nào chưa đạt, chậm mấy ngày.',
        en: 'Write the reason from the appraisal: which document was missing, which rate too low, how many days late.',
      },
    },
    plan: {
      what: {
        vi: '{count} trong {total} tiêu chí mất điểm để trống ô “{column}”.',
        en: '{count} of {total} criteria that lost points leave “{column}” empty.',
      },
      why: {
        vi: 'Không biết vì sao mất điểm thì khó biết giải pháp có trúng hay không.',
        en: 'Where nobody knows why they were lost, nobody knows whether the remedies fit.',
      },
      do: {
        vi: 'Ghi lý do theo kết luận thẩm định, bắt đầu từ tiêu chí mất nhiều điểm nhất.',
        en: 'Write the reasons from the appraisal, the criteria that lost most first.',
      },
    },
  },
  examples: {
    invalid: [
      {
        note: { vi: 'Mất điểm, ô lý do để trống.', en: 'Points lost, no reason given.' },
        columns: ['STT', 'Tiêu chí', 'Điểm đạt', 'Điểm tối đa', 'Lý do mất điểm'],
        rows: [
          ['(1)', 'Gửi báo cáo đúng ngày', '0,5', '1', 'Chậm 03 ngày'],
          ['(2)', 'Ký số văn bản đi', '0,8', '1', '-'],
          ['(3)', 'Lưu hồ sơ điện tử', '1', '1', null],
          ['(4)', 'Sáng kiến', '0', '1', 'Không có hồ sơ đề nghị'],
        ],
        finds: ['E5'],
      },
      {
        note: { vi: 'Cột này để trống cả bảng: nhắc một lần.', en: 'The whole column is empty: said once.' },
        columns: ['STT', 'Tiêu chí', 'Điểm đạt', 'Điểm tối đa', 'Lý do mất điểm'],
        rows: [
          ['(1)', 'Xếp loại công chức', '0,5', '1', null],
          ['(2)', 'Lập dự toán bổ sung', '0,5', '1', null],
          ['(3)', 'Tập huấn văn thư', '0,5', '1', null],
          ['(4)', 'Kiểm tra công vụ', '0,5', '1', null],
        ],
        finds: ['E3'],
      },
    ],
    valid: [
      {
        note: { vi: 'Không mất điểm, hoặc đã ghi lý do.', en: 'Nothing lost, or the reason is given.' },
        columns: ['STT', 'Tiêu chí', 'Điểm đạt', 'Điểm tối đa', 'Lý do mất điểm'],
        rows: [
          ['(1)', 'Gửi báo cáo đúng ngày', '1', '1', null],
          ['(2)', 'Ký số văn bản đi', '0,8', '1', '41 văn bản thiếu chữ ký số'],
          ['(3)', 'Tự chủ tài chính', 'không áp dụng', '1', null],
        ],
        finds: [],
      },
    ],
  },
  run: ({ plan }) => lossesWithout(plan, 'reason'),
};
