import { type Check, headerCell } from '../../check';
import { deadlineCells } from '../../time/deadlineCells';
import { isContinuous, isOpenAllYear } from '../../time/wholeYear';

/** Fewer rows than this say nothing of a plan. */
const FEW = 3;

export const deadlineOpenAllYear: Check = {
  id: 'deadline-open-all-year',
  clear: 'time',
  severity: 'warning',
  title: { vi: 'Phần lớn nhiệm vụ không thể quá hạn', en: 'Most tasks can never be late' },
  source: {
    vi: 'Yêu cầu “rõ thời gian”; cách đếm trong hạn, quá hạn của báo cáo cải cách hành chính.',
    en: 'The rule “clear time”, and the count of tasks within term and overdue that offices report.',
  },
  messages: {
    open: {
      what: {
        vi: 'Trước khi hết năm không ai có thể bị coi là chậm ở {open} trên {total} nhiệm vụ có thời hạn: {continuous} ghi “thường xuyên”, {wholeYear} ghi cả năm.',
        en: 'Nobody can be late before the year is over in {open} of {total} tasks that have a deadline: {continuous} are continuous, {wholeYear} run the whole year.',
      },
      why: {
        vi: 'Báo cáo giữa năm sẽ không thấy việc nào quá hạn, dù chưa việc nào làm.',
        en: 'A report in the middle of the year will show nothing overdue even if nothing has been done.',
      },
      do: {
        vi: 'Với việc có sản phẩm, ghi tháng hoặc quý phải xong; việc làm quanh năm thì ghi ngày kiểm điểm (ví dụ cuối mỗi quý).',
        en: 'Where there is a product, give the month or quarter it is due; for work all year round, give days on which it is looked at, such as the end of each quarter.',
      },
    },
    'whole-year': {
      what: {
        vi: 'Trước khi hết năm không ai có thể bị coi là chậm ở {open} trên {total} nhiệm vụ có thời hạn: đều ghi cả năm.',
        en: 'Nobody can be late before the year is over in {open} of {total} tasks that have a deadline: they run the whole year.',
      },
      why: {
        vi: 'Báo cáo giữa năm sẽ không thấy việc nào quá hạn, dù chưa việc nào làm.',
        en: 'A report in the middle of the year will show nothing overdue even if nothing has been done.',
      },
      do: {
        vi: 'Với việc có sản phẩm, ghi tháng hoặc quý phải xong; việc làm quanh năm thì ghi ngày kiểm điểm (ví dụ cuối mỗi quý).',
        en: 'Where there is a product, give the month or quarter it is due; for work all year round, give days on which it is looked at, such as the end of each quarter.',
      },
    },
  },
  examples: {
    invalid: [
      {
        note: { vi: 'Không việc nào ghi “thường xuyên”.', en: 'None of them is continuous.' },
        columns: ['STT', 'Nhiệm vụ', 'Đơn vị chủ trì', 'Thời hạn'],
        rows: [
          [1, 'Niêm yết thủ tục', 'Văn phòng Sở', 'Cả năm'],
          [2, 'Số hóa hồ sơ', 'Văn phòng Sở', 'Trong năm 2026'],
          [3, 'Bồi dưỡng công chức', 'Phòng Tổ chức', 'Trong năm'],
        ],
        finds: ['D3'],
      },
      {
        note: { vi: 'Ba trong bốn việc kéo dài cả năm.', en: 'Three of four tasks run all year.' },
        columns: ['STT', 'Nhiệm vụ', 'Đơn vị chủ trì', 'Thời hạn'],
        rows: [
          [1, 'Niêm yết thủ tục', 'Văn phòng Sở', 'Thường xuyên'],
          [2, 'Số hóa hồ sơ', 'Văn phòng Sở', 'Trong năm 2026'],
          [3, 'Bồi dưỡng công chức', 'Phòng Tổ chức', 'Cả năm'],
          [4, 'Tổng kết', 'Văn phòng Sở', 'Trước 15/12'],
        ],
        finds: ['D3'],
      },
    ],
    valid: [
      {
        note: { vi: 'Một nửa có mốc trong năm.', en: 'Half of them have a date within the year.' },
        columns: ['STT', 'Nhiệm vụ', 'Đơn vị chủ trì', 'Thời hạn'],
        rows: [
          [1, 'Niêm yết thủ tục', 'Văn phòng Sở', 'Thường xuyên'],
          [2, 'Số hóa hồ sơ', 'Văn phòng Sở', 'Trong năm 2026'],
          [3, 'Bồi dưỡng công chức', 'Phòng Tổ chức', 'Trong năm; báo cáo trước 30/6'],
          [4, 'Kiểm tra', 'Thanh tra Sở', 'Quý III'],
          [5, 'Trực đường dây nóng', 'Văn phòng Sở', 'Thường xuyên trong năm'],
          [6, 'Tổng kết', 'Văn phòng Sở', 'Trước 15/12'],
        ],
        finds: [],
      },
      {
        note: { vi: 'Bảng chỉ có hai việc.', en: 'A table of only two tasks.' },
        columns: ['STT', 'Nhiệm vụ', 'Đơn vị chủ trì', 'Thời hạn'],
        rows: [
          [1, 'Niêm yết thủ tục', 'Văn phòng Sở', 'Thường xuyên'],
          [2, 'Số hóa hồ sơ', 'Văn phòng Sở', 'Trong năm'],
        ],
        finds: [],
      },
    ],
  },
  *run({ plan }) {
    const dated = plan.items.filter(({ deadline }) => deadline.milestones.length > 0);
    const open = dated.filter(({ deadline }) => isOpenAllYear(deadline));
    if (open.length < FEW || open.length * 2 <= dated.length) return;
    const continuous = open.filter(({ deadline }) => deadline.milestones.some(isContinuous)).length;
    yield {
      at: headerCell(plan, 'deadline'),
      related: deadlineCells(plan)
        .filter(({ item }) => isOpenAllYear(item.deadline))
        .map(({ at }) => at),
      message: continuous === 0 ? 'whole-year' : 'open',
      data: { open: open.length, total: dated.length, continuous, wholeYear: open.length - continuous },
    };
  },
};
