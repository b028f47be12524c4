import type { Check } from '../../check';
import { lossesWithout } from '../../outcome/lostPoints';

export const scoreLostWithoutRemedy: Check = {
  id: 'score-lost-without-remedy',
  clear: 'result',
  severity: 'warning',
  title: { vi: 'Mất điểm mà chưa có cách khắc phục', en: 'Points lost, and no remedy' },
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
        vi: 'Không có cách khắc phục thì năm sau sẽ mất điểm lại.',
        en: 'Without a remedy the points will be lost again next year.',
      },
      do: {
        vi: 'Ghi việc cụ thể sẽ làm, ai làm, xong khi nào.',
        en: 'Write what will be done, by whom and by when.',
      },
    },
    plan: {
      what: {
        vi: '{count} trong {total} tiêu chí mất điểm để trống ô “{column}”.',
        en: '{count} of {total} criteria that lost points leave “{column}” empty.',
      },
      why: {
        vi: 'Không có cách khắc phục thì năm sau sẽ mất điểm lại.',
        en: 'Without remedies the points will be lost again next year.',
      },
      do: {
        vi: 'Ghi cách khắc phục, bắt đầu từ tiêu chí mất nhiều điểm nhất.',
        en: 'Write the remedies, the criteria that lost most first.',
      },
    },
  },
  examples: {
    invalid: [
      {
        note: {
          vi: 'Một tiêu chí mất điểm, cột khắc phục để trống.',
          en: 'A criterion lost points and has no remedy.',
        },
        columns: ['STT', 'Tiêu chí', 'Điểm đạt', 'Điểm tối đa', 'Giải pháp khắc phục'],
        rows: [
          ['(1)', 'Gửi báo cáo đúng ngày', '0,5', '1', 'Chốt số liệu trước 05 ngày'],
          ['(2)', 'Ký số văn bản đi', '0,8', '1', null],
          ['(3)', 'Lưu hồ sơ điện tử', '1', '1', null],
          ['(4)', 'Sáng kiến', '0', '1', 'Mỗi phòng đăng ký 01 sáng kiến'],
          ['(5)', 'Rà soát văn bản', '0,2', '1', 'Lập danh mục trong quý I'],
        ],
        finds: ['E5'],
      },
      {
        note: { vi: 'Cột này để trống cả bảng: nhắc một lần.', en: 'The whole column is empty: said once.' },
        columns: ['STT', 'Tiêu chí', 'Điểm đạt', 'Điểm tối đa', 'Giải pháp khắc phục'],
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
        note: {
          vi: 'Đạt điểm tối đa thì không cần khắc phục; bảng không có cột này thì không nhắc.',
          en: 'Full points need no remedy.',
        },
        columns: ['STT', 'Tiêu chí', 'Điểm đạt', 'Điểm tối đa', 'Giải pháp khắc phục'],
        rows: [
          ['(1)', 'Gửi báo cáo đúng ngày', '1', '1', null],
          ['(2)', 'Ký số văn bản đi', '0,8', '1', 'Văn thư trả lại văn bản thiếu chữ ký số'],
        ],
        finds: [],
      },
    ],
  },
  run: ({ plan }) => lossesWithout(plan, 'remedy'),
};
