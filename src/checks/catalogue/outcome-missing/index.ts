import { type Check, cellOf, headerCell, rowCell } from '../../check';
import { columnIsKept, lacksAll, outcomeColumns, workRows } from '../../outcome/missingOutcome';
import { columnName } from '../../rows/rowsOrPlan';

export const outcomeMissing: Check = {
  id: 'outcome-missing',
  clear: 'result',
  severity: 'warning',
  title: { vi: 'Không rõ làm đến đâu là xong', en: 'Nothing says when the task is done' },
  source: {
    vi: 'Yêu cầu “rõ hiệu quả”, “rõ sản phẩm”: mỗi nhiệm vụ phải có mục tiêu hoặc sản phẩm để đối chiếu khi hoàn thành.',
    en: 'The rule “clear result”: each task needs a target or a product to hold the work against when it ends.',
  },
  messages: {
    missing: {
      what: {
        vi: 'Cả mục tiêu và sản phẩm của nhiệm vụ này đều để trống.',
        en: 'Both the target and the product of this task are empty.',
      },
      why: {
        vi: 'Không có gì để đối chiếu thì không thể nói việc đã xong hay chưa.',
        en: 'With nothing to hold it against, nobody can say whether the task is done.',
      },
      do: {
        vi: 'Ghi ít nhất một trong hai: mức cần đạt, hoặc văn bản, kết quả cụ thể phải có.',
        en: 'Write at least one of them: the level to be reached, or the paper or thing that must be there.',
      },
    },
    plan: {
      what: {
        vi: 'Cột “{column}” chỉ có nội dung ở {filled} trong {total} dòng.',
        en: 'The column “{column}” is filled in only {filled} of {total} rows.',
      },
      why: {
        vi: 'Ở những dòng còn lại, không có gì cho biết làm đến đâu là xong.',
        en: 'On all other rows nothing says when the task is done.',
      },
      do: {
        vi: 'Ghi mục tiêu hoặc sản phẩm cho các dòng còn trống, hoặc bỏ cột nếu kế hoạch không dùng.',
        en: 'Fill in the empty rows, or take the column out when the plan does not use it.',
      },
    },
  },
  examples: {
    invalid: [
      {
        note: { vi: 'Trống cả hai cột.', en: 'Both columns are empty.' },
        columns: ['STT', 'Nhiệm vụ', 'Mục tiêu', 'Sản phẩm', 'Đơn vị chủ trì'],
        rows: [
          [1, 'Tập huấn sử dụng chữ ký số', '100% công chức dự', 'Danh sách lớp', 'Văn phòng Sở'],
          [2, 'Duy trì hộp thư góp ý', null, '…', 'Văn phòng Sở'],
        ],
        finds: ['C5'],
      },
      {
        note: {
          vi: 'Cột sản phẩm phần lớn để trống: nhắc một lần cho cả bảng.',
          en: 'A product column that is mostly empty is reported once for the plan.',
        },
        columns: ['STT', 'Nhiệm vụ', 'Sản phẩm', 'Đơn vị chủ trì'],
        rows: [
          [1, 'Lập dự toán kinh phí', 'Bảng dự toán', 'Phòng Tài chính'],
          [2, 'Theo dõi giải ngân', null, 'Phòng Tài chính'],
          [3, 'Kiểm kê tài sản', null, 'Phòng Tài chính'],
          [4, 'Thanh lý xe cũ', null, 'Phòng Tài chính'],
        ],
        finds: ['C3'],
      },
    ],
    valid: [
      {
        note: { vi: 'Chỉ cần một trong hai cột có nội dung.', en: 'One of the two columns is enough.' },
        columns: ['STT', 'Nhiệm vụ', 'Mục tiêu', 'Sản phẩm', 'Đơn vị chủ trì'],
        rows: [
          [1, 'Lập sổ theo dõi thư đến', null, 'Sổ theo dõi', 'Văn thư'],
          [2, 'Trả lời thư góp ý', 'Trong 05 ngày làm việc', null, 'Văn thư'],
        ],
        finds: [],
      },
      {
        note: { vi: 'Bảng không có hai cột này thì không nhắc.', en: 'A table without these columns is not reported.' },
        columns: ['STT', 'Nhiệm vụ', 'Đơn vị chủ trì', 'Thời hạn'],
        rows: [
          [1, 'Trực đường dây nóng', 'Văn phòng Sở', 'Thường xuyên'],
          [2, 'Niêm yết lịch tiếp dân', 'Văn phòng Sở', 'Quý I'],
        ],
        finds: [],
      },
    ],
  },
  *run({ plan }) {
    const fields = outcomeColumns(plan);
    const [first] = fields;
    if (first === undefined) return;
    const rows = workRows(plan);
    const empty = rows.filter((item) => lacksAll(item, fields));
    if (empty.length === 0 || (fields.length === 1 && columnIsKept(plan, first))) return;
    if (fields.length === 1 || empty.length * 2 > rows.length) {
      const data = {
        column: fields.map((field) => columnName(plan, field)),
        filled: rows.length - empty.length,
        total: rows.length,
      };
      yield {
        at: headerCell(plan, first),
        message: 'plan',
        related: empty.map((item) => cellOf(plan, item, first)),
        data,
      };
      return;
    }
    for (const item of empty) {
      const related = [...fields.slice(1).map((field) => cellOf(plan, item, field)), rowCell(plan, item)];
      yield { at: cellOf(plan, item, first), row: item.row, related };
    }
  },
};
