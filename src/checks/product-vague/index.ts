import { type Check, type Fault, hasColumn, rowCell } from '../check';
import { isBlank } from '../blank';
import { quote } from '../quote';
import { columnName, rowsOrPlan } from '../rowsOrPlan';
import { sharedCells } from '../sharedCells';
import { isVague } from './words';

export const productVague: Check = {
  id: 'product-vague',
  clear: 'result',
  severity: 'info',
  title: { vi: 'Sản phẩm ghi quá chung', en: 'The product is too general' },
  source: {
    vi: 'Gặp ở bảng kế hoạch cấp sở: sản phẩm chỉ ghi “Văn bản”, “Báo cáo”, “Quyết định”.',
    en: 'Met in departments’ plans: the product is only “A paper”, “A report”, “A decision”.',
  },
  messages: {
    vague: {
      what: {
        vi: 'Sản phẩm chỉ ghi “{text}”, không rõ là văn bản nào, về việc gì.',
        en: 'The product is only “{text}”: which one, on what, is not said.',
      },
      why: {
        vi: 'Văn bản nào nộp lên cũng khớp, nên khó nghiệm thu và khó tìm lại làm minh chứng.',
        en: 'Any paper would fit, so it is hard to accept and hard to find again as evidence.',
      },
      do: {
        vi: 'Ghi tên văn bản, ví dụ “Báo cáo kết quả kiểm tra công vụ quý II”.',
        en: 'Name it, for example “Report on the second quarter’s staff inspection”.',
      },
    },
    plan: {
      what: {
        vi: 'Cột “{column}” ghi quá chung ở {count} trong {total} dòng (ví dụ “{text}”).',
        en: 'The column “{column}” is too general in {count} of {total} rows (for example “{text}”).',
      },
      why: {
        vi: 'Chỉ biết loại văn bản thì khó nghiệm thu và khó tìm lại làm minh chứng.',
        en: 'With only the kind of paper given, work is hard to accept and hard to find again as evidence.',
      },
      do: {
        vi: 'Ghi thêm tên văn bản ở các ô được đánh dấu, nhất là những ô chỉ ghi “Văn bản”.',
        en: 'Name the papers in the cells listed, first where it only says “papers”.',
      },
    },
  },
  examples: {
    invalid: [
      {
        note: {
          vi: 'Chỉ ghi loại văn bản, nhiệm vụ cũng không nói là văn bản nào.',
          en: 'Only a kind of paper, and the task does not say which.',
        },
        columns: ['STT', 'Nhiệm vụ', 'Sản phẩm', 'Đơn vị chủ trì'],
        rows: [
          [1, 'Chăm lo đời sống công chức', 'Quyết định', 'Công đoàn'],
          [2, 'Tiếp nhận góp ý của doanh nghiệp', 'Các văn bản', 'Văn phòng'],
          [3, 'Xử lý đơn thư', 'Văn bản (nếu có)', 'Thanh tra'],
          [4, 'Kiểm kê kho lưu trữ', 'Biên bản kiểm kê', 'Văn thư'],
          [5, 'Tập huấn văn thư', 'Danh sách học viên', 'Văn thư'],
          [6, 'Cấp chữ ký số', '20 chữ ký số', 'Văn thư'],
          [7, 'Số hóa công văn đến', 'Kho dữ liệu', 'Văn thư'],
          [8, 'Lắp máy quét', '02 máy', 'Văn thư'],
          [9, 'Thanh lý máy cũ', 'Quyết định thanh lý', 'Kế toán'],
        ],
        finds: ['C4', 'C5', 'C6'],
      },
      {
        note: { vi: 'Gần như cả bảng viết như vậy: nhắc một lần.', en: 'Nearly the whole table is so: said once.' },
        columns: ['STT', 'Nhiệm vụ', 'Sản phẩm', 'Đơn vị chủ trì'],
        rows: [
          [1, 'Đánh giá công chức', 'Quyết định', 'Phòng Tổ chức'],
          [2, 'Theo dõi nợ đọng', 'Báo cáo', 'Kế toán'],
          [3, 'Trả lời cử tri', 'Văn bản', 'Văn phòng'],
          [4, 'Kiểm tra kỷ luật', 'Kế hoạch, báo cáo', 'Thanh tra'],
        ],
        finds: ['C3'],
      },
    ],
    valid: [
      {
        note: {
          vi: 'Nhiệm vụ đã nói rõ là văn bản nào, hoặc sản phẩm có tên riêng.',
          en: 'The task says which paper it is, or the product has a name.',
        },
        columns: ['STT', 'Nhiệm vụ', 'Sản phẩm', 'Đơn vị chủ trì'],
        rows: [
          [1, 'Ban hành kế hoạch kiểm tra công vụ', 'Kế hoạch', 'Thanh tra'],
          [2, 'Báo cáo cải cách hành chính quý I', 'Báo cáo', 'Văn phòng'],
          [3, 'Theo dõi thi hành pháp luật', 'Báo cáo theo dõi thi hành pháp luật', 'Phòng Pháp chế'],
          [4, 'Trả lời phản ánh', 'Văn bản trả lời', 'Văn phòng'],
          [5, 'Họp kiểm điểm tiến độ', '12 biên bản', 'Văn phòng'],
        ],
        finds: [],
      },
    ],
  },
  *run({ plan }) {
    if (!hasColumn(plan, 'product')) return;
    const faults: Fault[] = [];
    for (const { at, item, others } of sharedCells(plan, 'product')) {
      if (isBlank(item.product) || !isVague(item.product, `${item.task} ${item.activity}`)) continue;
      const data = { column: columnName(plan, 'product'), text: quote(item.product) };
      faults.push({ at, row: item.row, related: [rowCell(plan, item), ...others], data });
    }
    yield* rowsOrPlan(plan, 'product', faults);
  },
};
