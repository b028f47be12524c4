import { type Check, type Fault, hasColumn } from '../../check';
import { holdsRule } from '../../outcome/productRule';
import { rowsOrRemark } from '../../rows/rowsOrPlan';
import { quote } from '../../wording/quote';
import { sharedCells } from '../../rows/mergedCells';

export const productIsRule: Check = {
  id: 'product-is-rule',
  clear: 'result',
  severity: 'info',
  title: { vi: 'Sản phẩm là một quy định', en: 'The product is a rule' },
  source: {
    vi: 'Gặp ở bảng kế hoạch cấp sở: cột sản phẩm chép điều khoản luật thay cho kết quả phải giao.',
    en: 'Met in departments’ plans: the product column repeats a law instead of naming what is handed over.',
  },
  messages: {
    rule: {
      what: {
        vi: 'Ô sản phẩm ghi “{text}”: đây là quy định phải theo, chưa phải sản phẩm.',
        en: 'The product reads “{text}”: that is a rule to follow, not a product.',
      },
      why: {
        vi: 'Đến hạn không có văn bản hay kết quả nào để nộp, để kiểm tra.',
        en: 'When the day comes there is no paper or result to hand over or to check.',
      },
      do: {
        vi: 'Ghi văn bản hoặc kết quả làm ra khi theo quy định ấy, ví dụ “Quy chế được ban hành”, “Báo cáo kết quả”; phần quy định chuyển sang cột nhiệm vụ hoặc ghi chú.',
        en: 'Name the paper or result that following the rule produces, for example “the rules issued” or “a report”; move the rule to the task or the notes.',
      },
    },
    plan: {
      what: {
        vi: 'Cột “{column}” ghi quy định phải theo thay cho sản phẩm ở {count} trong {total} dòng (ví dụ ô {first}: “{text}”).',
        en: 'The column “{column}” holds rules to follow instead of products in {count} of {total} rows (for example {first}: “{text}”).',
      },
      why: {
        vi: 'Đến hạn không có văn bản hay kết quả nào để nộp, để kiểm tra.',
        en: 'When the day comes there is no paper or result to hand over or to check.',
      },
      do: {
        vi: 'Ở các ô được đánh dấu, ghi văn bản hoặc kết quả làm ra khi theo quy định ấy; phần quy định chuyển sang cột nhiệm vụ hoặc ghi chú.',
        en: 'In the cells listed, name the paper or result that following the rule produces; move the rule to the task or the notes.',
      },
    },
  },
  examples: {
    invalid: [
      {
        note: { vi: 'Ô sản phẩm chỉ dẫn sang luật, nghị định.', en: 'The product only points to a law or a decree.' },
        columns: ['STT', 'Nhiệm vụ', 'Đơn vị chủ trì', 'Sản phẩm'],
        rows: [
          [1, 'Bán đấu giá xe cũ', 'Văn phòng', 'Thực hiện theo quy định tại Luật Đấu giá tài sản'],
          [2, 'Giao khoán kinh phí', 'Phòng Tài chính', 'Theo đúng quy định'],
          [
            3,
            'Trình công bố thủ tục mới',
            'Phòng Pháp chế',
            'Thủ tục mới phải được công bố chậm nhất 10 ngày trước khi có hiệu lực. Trường hợp rút gọn thì công bố trong ngày ban hành.',
          ],
          [4, 'Lập sổ tài sản', 'Văn phòng', 'Sổ tài sản'],
        ],
        finds: ['D4', 'D5', 'D6'],
      },
      {
        note: {
          vi: 'Bốn ô trở lên: nói một lần ở tiêu đề cột.',
          en: 'Four cells or more: said once, at the header of the column.',
        },
        columns: ['STT', 'Nhiệm vụ', 'Đơn vị chủ trì', 'Sản phẩm'],
        rows: [
          [1, 'Bán đấu giá xe cũ', 'Văn phòng', 'Thực hiện theo quy định tại Luật Đấu giá tài sản'],
          [2, 'Giao khoán kinh phí', 'Phòng Tài chính', 'Theo đúng quy định'],
          [3, 'Thanh lý bàn ghế', 'Văn phòng', 'Theo quy định hiện hành'],
          [4, 'Thuê trụ sở', 'Văn phòng', 'Thực hiện theo quy định của pháp luật'],
          ...Array.from({ length: 10 }, (_, i) => [i + 5, `Lập sổ tài sản số ${i + 1}`, 'Văn phòng', 'Sổ tài sản']),
        ],
        finds: ['D3'],
      },
    ],
    valid: [
      {
        note: {
          vi: 'Sản phẩm có tên, có số lượng, chỉ viện dẫn quy định để nói rõ thêm.',
          en: 'A named or counted product that only quotes a rule besides.',
        },
        columns: ['STT', 'Nhiệm vụ', 'Đơn vị chủ trì', 'Sản phẩm'],
        rows: [
          [1, 'Công khai ngân sách', 'Phòng Tài chính', 'Bảng công khai theo quy định tại Luật Ngân sách nhà nước'],
          [
            2,
            'Theo dõi thi hành pháp luật',
            'Phòng Pháp chế',
            'Đủ 03 hoạt động theo quy định tại Nghị định của Chính phủ',
          ],
          [3, 'Sửa quy định nội bộ', 'Văn phòng', 'Quy định về văn thư, lưu trữ'],
          [4, 'Nộp báo cáo tài chính', 'Phòng Tài chính', 'Báo cáo đúng quy định của Luật Kế toán'],
        ],
        finds: [],
      },
    ],
  },
  *run({ plan }) {
    if (!hasColumn(plan, 'product')) return;
    const faults: Fault[] = [];
    for (const { at, item, others } of sharedCells(plan, 'product')) {
      if (!holdsRule(item.product, plan.year)) continue;
      faults.push({ at, row: item.row, related: others, data: { text: quote(item.product) } });
    }
    yield* rowsOrRemark(plan, 'product', faults);
  },
};
