import type { Check } from '../../check';
import { missingCells } from '../../outcome/missingOutcome';

export const productMissing: Check = {
  id: 'product-missing',
  clear: 'result',
  severity: 'warning',
  title: { vi: 'Thiếu sản phẩm', en: 'No product' },
  source: {
    vi: 'Yêu cầu “rõ sản phẩm”; gặp ở các bảng kế hoạch có cột sản phẩm mà một vài dòng bỏ sót.',
    en: 'The rule “clear product”; met in plans with a product column in which a few rows were left out.',
  },
  messages: {
    missing: {
      what: { vi: 'Ô “{column}” của nhiệm vụ này để trống.', en: 'The cell “{column}” of this task is empty.' },
      why: {
        vi: 'Các nhiệm vụ khác đều ghi sản phẩm; dòng này không có gì để nghiệm thu khi đến hạn.',
        en: 'Other tasks name their product; for this one there is nothing to accept when its day comes.',
      },
      do: {
        vi: 'Ghi văn bản hoặc kết quả cụ thể phải có. Nếu cùng sản phẩm với dòng trên thì gộp ô hoặc ghi lại.',
        en: 'Name the paper or thing that must be there. If it shares the product of the row above, merge the cells or write it again.',
      },
    },
  },
  examples: {
    invalid: [
      {
        note: { vi: 'Một dòng bỏ sót cột sản phẩm.', en: 'One row has no product.' },
        columns: ['STT', 'Nhiệm vụ', 'Đơn vị chủ trì', 'Sản phẩm'],
        rows: [
          [1, 'Soạn quy chế tiếp công dân', 'Văn phòng Sở', 'Quy chế'],
          [2, 'Giới thiệu dịch vụ công trên loa truyền thanh', 'Phòng Văn hóa', null],
          [3, 'Thống kê hồ sơ trễ hẹn', 'Bộ phận Một cửa', 'Bảng thống kê'],
        ],
        finds: ['D5'],
      },
      {
        note: {
          vi: 'Có mục tiêu nhưng thiếu sản phẩm, trong khi hầu hết các dòng đều có.',
          en: 'A target but no product, while nearly all rows have one.',
        },
        columns: ['STT', 'Nhiệm vụ', 'Mục tiêu', 'Sản phẩm', 'Đơn vị chủ trì'],
        rows: [
          [1, 'Lập hồ sơ vị trí việc làm', 'Đủ 12 vị trí', 'Đề án', 'Phòng Tổ chức'],
          [2, 'Luân chuyển kế toán', '02 người', 'Quyết định điều động', 'Phòng Tổ chức'],
          [3, 'Mở lớp tin học', '40 học viên', '-', 'Phòng Tổ chức'],
          [4, 'Xếp loại quý I', '100% công chức', 'Bảng xếp loại', 'Phòng Tổ chức'],
          [5, 'Cấp thẻ công chức', '100% công chức', 'Thẻ công chức', 'Phòng Tổ chức'],
          [6, 'Lập sổ bổ nhiệm', '01 sổ', 'Sổ bổ nhiệm', 'Phòng Tổ chức'],
        ],
        finds: ['D6'],
      },
    ],
    valid: [
      {
        note: {
          vi: 'Ô sản phẩm gộp cho hai dòng; dòng nhóm không cần sản phẩm.',
          en: 'A product merged over two rows; a group row needs none.',
        },
        columns: ['STT', 'Nhiệm vụ', 'Đơn vị chủ trì', 'Sản phẩm'],
        rows: [
          [1, 'Công tác văn thư', null, null],
          ['1.1', 'Lập danh mục hồ sơ', 'Văn thư', 'Danh mục và hồ sơ đã lập'],
          ['1.2', 'Chỉnh lý hồ sơ năm 2024', 'Văn thư', null],
        ],
        merges: ['D5:D6'],
        finds: [],
      },
      {
        note: {
          vi: 'Cột sản phẩm chỉ dùng cho một số dòng, các dòng khác đã có mục tiêu.',
          en: 'Only some rows use the product column; the others have a target.',
        },
        columns: ['STT', 'Nhiệm vụ', 'Mục tiêu', 'Sản phẩm', 'Đơn vị chủ trì'],
        rows: [
          [1, 'Trả hồ sơ đúng hẹn', '98% hồ sơ', null, 'Bộ phận Một cửa'],
          [2, 'Thanh toán trực tuyến', '60% hồ sơ có phí', null, 'Bộ phận Một cửa'],
          [3, 'Lắp máy lấy số', '02 máy', 'Biên bản nghiệm thu', 'Văn phòng'],
        ],
        finds: [],
      },
    ],
  },
  run: ({ plan }) => missingCells(plan, 'product'),
};
