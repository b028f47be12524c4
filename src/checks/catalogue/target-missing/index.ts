import type { Check } from '../../check';
import { missingCells } from '../../outcome/missingOutcome';

export const targetMissing: Check = {
  id: 'target-missing',
  clear: 'result',
  severity: 'warning',
  title: { vi: 'Thiếu mục tiêu', en: 'No target' },
  source: {
    vi: 'Yêu cầu “rõ hiệu quả”; gặp ở các bảng có cột mục tiêu, yêu cầu mà một vài dòng bỏ sót.',
    en: 'The rule “clear result”; met in plans with a target column in which a few rows were left out.',
  },
  messages: {
    missing: {
      what: { vi: 'Ô “{column}” của nhiệm vụ này để trống.', en: 'The cell “{column}” of this task is empty.' },
      why: {
        vi: 'Các nhiệm vụ khác đều ghi mức cần đạt; dòng này cuối năm không biết lấy gì để đánh giá.',
        en: 'Other tasks say what is to be reached; for this one there is nothing to judge it by at the year’s end.',
      },
      do: {
        vi: 'Ghi mức cần đạt, tốt nhất bằng con số (bao nhiêu, tỷ lệ nào) hoặc một việc kiểm tra được là có hay không.',
        en: 'Write what is to be reached, best as a figure or as something that can be seen to be there or not.',
      },
    },
  },
  examples: {
    invalid: [
      {
        note: { vi: 'Một dòng bỏ sót cột mục tiêu.', en: 'One row has no target.' },
        columns: ['STT', 'Nhiệm vụ', 'Mục tiêu, yêu cầu', 'Đơn vị chủ trì'],
        rows: [
          [1, 'Trả hồ sơ đúng hẹn', 'Từ 98% trở lên', 'Bộ phận Một cửa'],
          [2, 'Nhận hồ sơ qua bưu điện', '—', 'Bộ phận Một cửa'],
          [3, 'Số hóa kết quả giải quyết', '100% kết quả', 'Bộ phận Một cửa'],
        ],
        finds: ['C5'],
      },
    ],
    valid: [
      {
        note: {
          vi: 'Dòng nào cũng có mục tiêu; một ô gộp cho hai dòng.',
          en: 'Every row has a target; one is merged over two rows.',
        },
        columns: ['STT', 'Nhiệm vụ', 'Mục tiêu, yêu cầu', 'Đơn vị chủ trì'],
        rows: [
          [1, 'Công khai thủ tục tại trụ sở', '100% thủ tục', 'Văn phòng'],
          [2, 'Công khai thủ tục trên trang thông tin', null, 'Văn phòng'],
          [3, 'Họp giao ban cải cách hành chính', '12 cuộc', 'Văn phòng'],
        ],
        merges: ['C4:C5'],
        finds: [],
      },
      {
        note: {
          vi: 'Bảng có sản phẩm, cột mục tiêu chỉ ghi ở vài dòng.',
          en: 'The table has products, and targets on a few rows only.',
        },
        columns: ['STT', 'Nhiệm vụ', 'Chỉ tiêu', 'Sản phẩm', 'Đơn vị chủ trì'],
        rows: [
          [1, 'Lập kế hoạch kiểm tra', null, 'Kế hoạch', 'Thanh tra'],
          [2, 'Kiểm tra các trạm', '04 trạm', 'Biên bản', 'Thanh tra'],
          [3, 'Tổng hợp sau kiểm tra', null, 'Báo cáo', 'Thanh tra'],
        ],
        finds: [],
      },
    ],
  },
  run: ({ plan }) => missingCells(plan, 'target'),
};
