import { type Check, type Fault, rowCell } from '../../check';
import { quote } from '../../wording/quote';
import { keepsResults, resultCell, resultField } from '../../outcome/resultCells';
import { columnName, rowsOrPlan } from '../../rows/rowsOrPlan';

/** Under a header that says %, a figure alone is a percentage. */
const BARE_FIGURE = /^\d{1,3}(?:[.,]\d+)?$/;

export const resultUnclear: Check = {
  id: 'result-unclear',
  clear: 'result',
  severity: 'info',
  title: { vi: 'Không rõ việc đã xong hay chưa', en: 'Done or not, the result does not say' },
  source: {
    vi: 'Báo cáo của cơ quan phải đếm được việc đã xong, đang làm, chưa làm.',
    en: 'Offices must be able to count what is done, under way and not begun.',
  },
  messages: {
    unclear: {
      what: {
        vi: 'Kết quả ghi “{result}”: việc này đã xong hay chưa?',
        en: 'The result reads “{result}”: is the task done or not?',
      },
      why: {
        vi: 'Không đọc ra được trạng thái nên việc này đang được đếm như chưa báo cáo xong.',
        en: 'Its state cannot be read, so it is counted as not reported done.',
      },
      do: {
        vi: 'Mở đầu ô bằng một trong các từ: “Đã hoàn thành”, “Đang thực hiện”, “Chưa thực hiện”, “Không phát sinh”.',
        en: 'Begin the cell with one of: “Đã hoàn thành” (done), “Đang thực hiện” (under way), “Chưa thực hiện” (not begun), “Không phát sinh” (no case).',
      },
    },
    plan: {
      what: {
        vi: '{count} trong {total} kết quả đã ghi không cho biết việc đã xong hay chưa (ví dụ “{result}”).',
        en: '{count} of {total} results do not say whether the task is done (for example “{result}”).',
      },
      why: {
        vi: 'Những việc này đang được đếm như chưa báo cáo xong.',
        en: 'These tasks are counted as not reported done.',
      },
      do: {
        vi: 'Thống nhất mở đầu ô kết quả bằng “Đã hoàn thành”, “Đang thực hiện”, “Chưa thực hiện” hoặc “Không phát sinh”.',
        en: 'Agree to begin results with “Đã hoàn thành” (done), “Đang thực hiện” (under way), “Chưa thực hiện” (not begun) or “Không phát sinh” (no case).',
      },
    },
  },
  examples: {
    invalid: [
      {
        note: {
          vi: 'Ghi tên người, ghi lời nhận xét: không biết đã xong chưa.',
          en: 'A name or a remark: done or not is not said.',
        },
        columns: ['STT', 'Nhiệm vụ', 'Đơn vị chủ trì', 'Kết quả thực hiện'],
        rows: [
          [1, 'Sửa trang thông tin', 'Phòng Tin học', 'Anh Bình phụ trách'],
          [2, 'Mua máy quét', 'Văn phòng', 'Đã hoàn thành'],
        ],
        finds: ['D4'],
      },
      {
        note: {
          vi: 'Cột kết quả dùng để ghi tên người: nhắc một lần.',
          en: 'The column is used for names: said once.',
        },
        columns: ['STT', 'Nhiệm vụ', 'Đơn vị chủ trì', 'Tình hình thực hiện'],
        rows: [
          [1, 'Xếp loại công chức', 'Văn phòng', 'Anh Bình phụ trách'],
          [2, 'Lập dự toán bổ sung', 'Văn phòng', 'Anh Bình phụ trách'],
          [3, 'Tập huấn văn thư', 'Văn phòng', 'Anh Bình phụ trách'],
          [4, 'Kiểm tra công vụ', 'Văn phòng', 'Anh Bình phụ trách'],
        ],
        finds: ['D3'],
      },
    ],
    valid: [
      {
        note: { vi: 'Ô nói rõ trạng thái, hoặc để trống.', en: 'The cell tells the state, or is empty.' },
        columns: ['STT', 'Nhiệm vụ', 'Đơn vị chủ trì', 'Kết quả thực hiện'],
        rows: [
          [1, 'Sửa trang thông tin', 'Phòng Tin học', 'Đang thực hiện'],
          [2, 'Mua máy quét', 'Văn phòng', 'Chưa thực hiện do thiếu vốn'],
          [3, 'Lập sổ theo dõi', 'Văn thư', null],
          [4, 'Trả lời đơn thư', 'Thanh tra', 'Không phát sinh'],
        ],
        finds: [],
      },
    ],
  },
  *run({ plan }) {
    if (!keepsResults(plan)) return;
    const written = plan.items.filter(({ result }) => result !== null && result.state !== 'not-written');
    const inPercent = /%|tỷ lệ/iu.test(columnName(plan, 'result'));
    const faults = written
      .filter(({ result }) => result?.state === 'unclear' && !(inPercent && BARE_FIGURE.test(result.text)))
      .map((item): Fault => ({
        at: resultCell(plan, item),
        row: item.row,
        related: [rowCell(plan, item)],
        question: true,
        data: { result: quote(item.result?.text ?? '') },
      }));
    for (const fault of rowsOrPlan(plan, resultField(plan), faults, written.length)) yield { ...fault, question: true };
  },
};
