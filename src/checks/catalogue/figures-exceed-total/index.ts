import type { Field, Plan } from '../../../plan/plan';
import { type Check, hasColumn } from '../../check';
import { sharedCells } from '../../rows/mergedCells';
import { partsOfTotals } from './partsOfTotals';

const FIELDS = ['reason', 'result', 'note', 'target'] as const satisfies Field[];

const columns = ['STT', 'Tiêu chí', 'Điểm đạt', 'Điểm tối đa', 'Lý do mất điểm'];

export const figuresExceedTotal: Check = {
  id: 'figures-exceed-total',
  clear: 'result',
  severity: 'warning',
  title: { vi: 'Số thành phần cộng quá tổng số', en: 'Parts that add up to more than their total' },
  source: {
    vi: 'Gặp ở cột lý do, kết quả: “Tổng số … hồ sơ, trong đó …”, các số sau cộng lại nhiều hơn tổng.',
    en: 'Met in reasons and results: “… in all, of which …”, and the parts make more than the whole.',
  },
  messages: {
    exceeds: {
      what: {
        vi: 'Tổng số ghi {total}, nhưng các số sau “trong đó” cộng lại được {sum} ({parts}).',
        en: 'The total is {total}, but what it is made of adds up to {sum} ({parts}).',
      },
      why: {
        vi: 'Số liệu tự mâu thuẫn thì không dùng làm căn cứ chấm điểm, giải trình được.',
        en: 'Figures that contradict themselves prove nothing when points are argued about.',
      },
      do: {
        vi: 'Đối chiếu với hệ thống rồi sửa; nếu có số nằm ngoài tổng thì viết thành câu riêng.',
        en: 'Check them with the system and mend them; what lies outside the total belongs in a sentence of its own.',
      },
    },
  },
  examples: {
    invalid: [
      {
        note: { vi: 'Bốn số cộng lại quá tổng số.', en: 'Four parts make more than the total.' },
        columns,
        rows: [
          [
            '(1)',
            'Giải quyết hồ sơ',
            '0,5',
            '1',
            'Tổng số hồ sơ tiếp nhận 120 hồ sơ, trong đó 90 hồ sơ trước hạn; đúng hạn 20 hồ sơ; quá hạn 10 hồ sơ; 30 hồ sơ đang xử lý.',
          ],
        ],
        finds: ['E4'],
      },
    ],
    valid: [
      {
        note: {
          vi: 'Cộng đúng; chỉ nêu một phần; số trong ngoặc là chi tiết của số đứng trước; tỷ lệ, ngày, số văn bản.',
          en: 'Right sums; a part only; figures in brackets within others; rates, days, numbers of papers.',
        },
        columns,
        rows: [
          [
            '(1)',
            'Tiến độ',
            '0,5',
            '1',
            'Được giao là 18 nhiệm vụ: đúng hạn 12 nhiệm vụ; trong hạn 05 nhiệm vụ; quá hạn 01 nhiệm vụ',
          ],
          [
            '(2)',
            'Hồ sơ',
            '0,5',
            '1',
            'Tổng số 120 hồ sơ, trong đó 10 hồ sơ quá hạn, 05 hồ sơ bị trả lại, 02 hồ sơ dừng',
          ],
          [
            '(3)',
            'Đánh giá',
            '0,5',
            '1',
            'Tổng số 40 người, trong đó 38 người hoàn thành (30 người tốt, 08 người đạt), 02 người không',
          ],
          [
            '(4)',
            'Công khai',
            '0,5',
            '1',
            'Tổng số 20 thủ tục, trong đó có 12 thủ tục chậm theo Quyết định số 99/QĐ-UB ngày 15/3/2025, đạt 60%, 3 tháng cuối năm',
          ],
        ],
        finds: [],
      },
    ],
  },
  *run({ plan }) {
    for (const field of FIELDS) if (hasColumn(plan, field)) yield* exceeding(plan, field);
  },
};

function* exceeding(plan: Plan, field: (typeof FIELDS)[number]) {
  for (const { at, item } of sharedCells(plan, field)) {
    const content = item[field];
    const text = typeof content === 'string' ? content : (content?.text ?? '');
    for (const { total, parts } of partsOfTotals(text)) {
      const sum = parts.reduce((all, part) => all + part, 0);
      if (sum > total) yield { at, row: item.row, data: { total, sum, parts: parts.join(' + ') } };
    }
  }
}
